/// What is said about ways of shifting, denying or overdoing the fault.
extension EnglishAntiPatterns {
  static let conditionalApology = AntiPatternWording(
    name: "an apology with an if",
    effect: "The condition leaves open whether anything happened; to them it happened.",
    advice: "Take the condition out and name the act. Try: «I'm sorry I …».",
    question: "does this put in doubt that something happened?",
    source: "SorryWatch: «sorry if» is none. The ceiling it sets is ours.")

  static let butApology = AntiPatternWording(
    name: "an apology with a but",
    effect: "What stands after the «but» is what tends to stay, and it takes the apology back.",
    advice: """
      End the sentence after the apology. A reason can follow later, as a fact: «I … because …».
      """,
    question: "does what follows take the apology back?",
    source: "SorryWatch: «sorry, but». A «but» before the repair is fine. The ceiling is ours.")

  static let blamesClient = AntiPatternWording(
    name: "hands it to the client",
    effect: """
      It gives our slip to the person it hit. Even as polite advice, it can start an argument.
      """,
    advice: "Tell what was ours. Try: «I should have checked …», and leave their part out.",
    question: "does this ask the client to have prevented it?",
    source: """
      Practice: don't point at the client. Schumann on defensive answers. The ceiling is ours.
      """)

  static let blamesOthers = AntiPatternWording(
    name: "hands it to somebody else",
    effect: """
      To the client you are the house. A colleague or a system in the dock sounds like nobody at \
      home.
      """,
    advice: "Tell your own part, in the first person. Try: «I didn't check …».",
    question: "is somebody else being made the reason?",
    source: "Practice: what, how and why before who. The ceiling is ours.")

  static let vaguePassive = AntiPatternWording(
    name: "it did itself",
    effect: "A slip with nobody in it sounds hidden, even when nothing is.",
    advice: "Begin with «I». The passive is at home in the repair: «it will be refunded today».",
    question: "who did this? If it was you, an «I» would show it.",
    source: """
      Practice: «I», where «it happened» comes to mind. Plain-language guides. The ceiling is \
      ours.
      """)

  static let grovelling = AntiPatternWording(
    name: "too much of it",
    effect: "It can leave the client with somebody to comfort, besides the problem.",
    advice: "One apology, one «really» at most. Put the strength into what you will do.",
    question: "is this as big as what happened?",
    source: """
      Practice: keep proportion, no drama. Two apologies pass; three are many. The line is ours.
      """)

  static let corporateNonApology = AntiPatternWording(
    name: "a company's formula",
    effect: "Most people have read this sentence before, from companies that then did nothing.",
    advice: "Say it as you would across a table. Try: «I'm sorry I …».",
    question: "would you say this to somebody you know?",
    source: "Practice: no corporate apologies. SorryWatch agrees. The ceiling is ours.")

  static let unverifiedAdmission = AntiPatternWording(
    name: "owns what isn't shown",
    effect: """
      It confesses an act that the facts don't show. If the truth comes out later, even the honest \
      part may be doubted.
      """,
    advice: """
      Be sorry for what they went through and say what you checked. Try: «I'm sorry for …; the log \
      shows …».
      """,
    question: "is there a record that shows this?",
    source: """
      Kim and others 2004: denial can repair more where innocence is shown later. The ceiling is \
      ours.
      """)

  static let forgivenessTooEarly = AntiPatternWording(
    name: "asks before it gives",
    effect: "It asks the client for something before the harm has been named.",
    advice: "Name what it cost them. Forgiveness can stay unasked; it comes or it doesn't.",
    question: "has what it cost them been said yet?",
    source: """
      Lewicki 2016: of six parts, the request for forgiveness counted least. The ceiling is ours.
      """)

  static let tellsClientAtFault = AntiPatternWording(
    name: "says it was them",
    effect: "Even if it is true, it turns the talk into who is right, and can make them lose face.",
    advice: "Let the record speak, with no «you» in it. Try: «The log shows … on … at …».",
    question: "could they read this as «it was you»?",
    source: "Practice: don't tell them; let them see it by themselves. The ceiling is ours.")

  static let defensiveReply = AntiPatternWording(
    name: "defends itself",
    effect: "They came to be heard and meet a wall: the rule, the rebuke or the shrug.",
    advice: "Take in their point first. Try: «You're right that …», and then the facts.",
    question: "does this answer them, or guard us?",
    source: "Practice: don't hit back. Schumann on defensive answers. The ceiling is ours.")

  static let sarcasm = AntiPatternWording(
    name: "may read as ironic",
    effect: "On a bad day, irony is easily read as contempt, whatever was meant.",
    advice: "Say the same thing straight. Try: «Thank you for telling us».",
    question: "may this be read as ironic?",
    source: "Our judgement. It comes from a short list; irony can't be told by rules.")
}
