/// What is said about the compensation offer.
extension EnglishCriteria {
  static let repair = CriterionWording(
    name: "repair",
    looksFor: "What will be done to mend it, and to make up for the loss.",
    levels: [
      "nothing",
      "something, but no act or size to hold on to",
      "one concrete act, a fix or something for the loss",
      "the fix and something for the loss, or why the fix is enough",
    ],
    strength: "mends something",
    weakness: "nothing to hold on to",
    effect: "They can't tell what they would be saying yes to.",
    advice: """
      First what is mended, then what makes up for the loss. Try: «… is done; for the … you lost, \
      I'll …».
      """,
    missing: "I did not find what would be done or given.",
    source: """
      Practice: have the solution ready before you call. Lewicki 2016: repair second; Fehr 2007: \
      compensation first. The weight is ours.
      """)

  static let commitment = CriterionWording(
    name: "commitment",
    looksFor: "Who does it, and by when.",
    levels: [
      "neither",
      "a vague time, or «I» without a time",
      "a time that can be checked, or an owner with a name",
      "both: a time that can be checked, and who does it",
    ],
    strength: "a promise with a clock",
    weakness: "no clock on it",
    effect: "Without a name and a time they have to ring again to know whether it has been done.",
    advice: "Put the person and the hour in the sentence. Try: «I'll … today by …».",
    missing: "I did not find who does it and by when.",
    source: """
      Practice: promise only the times you can keep. Timing is third in Roschk and Kaiser 2013. \
      The weight is ours.
      """)

  static let proportionality = CriterionWording(
    name: "proportion",
    looksFor: "The size answers to the loss, and stays within what may be granted.",
    levels: [
      "nothing where something is due, too little, or far too much",
      "beyond what you may grant, short of fair, or no size",
      "in the fair range",
      "in the range, and says what the size answers to",
    ],
    strength: "the size has a reason",
    weakness: "the size doesn't fit the loss",
    effect: """
      Too little can read as an insult, too much as panic; without a reason it invites bargaining.
      """,
    advice: """
      Start from what they lost. Try: «the … they charged you», «for the hours you lost, …».
      """,
    missing: "I did not find a size to weigh.",
    source: """
      Practice: compensation sized to the loss. Haesevoets 2017: a little over helps, much over \
      harms. The weight is ours.
      """)

  static let fitAndVoice = CriterionWording(
    name: "fit and voice",
    looksFor: "Made for this client, who has a say in it.",
    levels: [
      "for anybody",
      "to the point, but for any client",
      "chosen for this client's situation",
      "chosen for this client, with a choice or a question",
    ],
    strength: "made for this client",
    weakness: "would do for anybody",
    effect: "A standard gesture says that a standard client has had a standard problem.",
    advice: """
      Tie it to what they were trying to do, and ask. Try: «as you …, I'll …; or would … suit you \
      better?».
      """,
    missing: "I did not find what makes the offer this client's.",
    source: """
      Practice: options, and the client's own ideas. Davidow 2000: attentiveness weighs most. The \
      weight is ours.
      """)
}
