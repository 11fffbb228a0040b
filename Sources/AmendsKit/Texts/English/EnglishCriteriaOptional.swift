/// What is said about the message, the reply and the retrospective.
extension EnglishCriteria {
  static let channelFit = CriterionWording(
    name: "fit for the channel",
    looksFor: "Length, greeting and tone that suit the channel.",
    levels: [
      "the form of another channel",
      "one thing that jars",
      "a small thing out of place",
      "fits the channel",
    ],
    strength: "right for the channel",
    weakness: "made for another channel",
    effect: "What suits an e-mail is a wall of text in a chat, and a speech on the phone.",
    advice: "Picture where it will be read. Try it at half the length, or as you would say it.",
    missing: "I did not find a message to set beside its channel.",
    source: "Practice: length follows the channel. The weight is ours.")

  static let moves = CriterionWording(
    name: "the pieces, in order",
    looksFor: "Apology, short account, fix or right information, next step.",
    levels: [
      "one piece or none",
      "two of the four",
      "three of the four",
      "all four, and the fix is not buried",
    ],
    strength: "all the pieces are there",
    weakness: "a piece missing, or buried",
    effect: """
      They look for the fix. If it lies below the apologies, or isn't there, they have to write \
      back and ask.
      """,
    advice: """
      Put the fix where the eye falls, and end on the next step. Try: «Here is …; today I …».
      """,
    missing: "I did not find the pieces of a whole message.",
    source: """
      Practice: apology early, right information in the same message. SorryWatch and HEARD list \
      similar steps. The weight is ours.
      """)

  static let uptake = CriterionWording(
    name: "taking it in",
    looksFor: "Takes in what the client said before answering.",
    levels: [
      "defends itself, or passes over it",
      "a token «I understand», then our side",
      "gives back the point they made",
      "gives it back and treats it as fair",
    ],
    strength: "hears them first",
    weakness: "answers before it hears",
    effect: "Whoever doesn't feel heard tends to say it again, more sharply.",
    advice: "Give back their point before yours. Try: «You lost …, and you're right to ask.»",
    missing: "I did not find the client's point in the reply.",
    source: """
      Practice: understand what upsets them. Frantz and Bennigson 2005: feeling heard makes an \
      apology work. The weight is ours.
      """)

  static let responsiveAnswer = CriterionWording(
    name: "an answer to the question",
    looksFor: "Answers what was asked, with proof or an honest «not yet».",
    levels: [
      "goes round the question",
      "answers part of it",
      "answers it",
      "answers with evidence, or says what is open and by when",
    ],
    strength: "answers what was asked",
    weakness: "beside the question",
    effect: "A question gone round can come back as a suspicion.",
    advice: "Begin with the answer itself, then the proof. Try: «At …; here is the …».",
    missing: "I did not find an answer to what was asked.",
    source: "Practice: show the evidence; don't guess. Davidow: credibility. The weight is ours.")

  static let learningAction = CriterionWording(
    name: "what is learnt",
    looksFor: "From the cause to a change, with an owner and a day to check it.",
    levels: [
      "blame, or no lesson",
      "a lesson and no change",
      "a change",
      "a change, its owner and a day to check it",
    ],
    strength: "a lesson with a date",
    weakness: "a lesson without a step",
    effect: "A lesson that nobody owns is forgotten by the next busy Thursday.",
    advice: "Try one line: «because …, … will …; checked on …».",
    missing: "I did not find a change that comes out of it.",
    source: """
      Practice: reflect on why and how, then go back to action. Action items in post-mortems \
      (SRE). The weight is ours.
      """)
}
