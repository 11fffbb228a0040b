/// What is said about the explanation.
extension EnglishCriteria {
  static let conciseness = CriterionWording(
    name: "conciseness",
    looksFor: "One or two short sentences.",
    levels: [
      "empty, or more than four sentences, or over 80 words",
      "three or four sentences, or one of more than 40 words",
      "one or two sentences, the longest 26 to 40 words",
      "one or two sentences, none over 25 words",
    ],
    strength: "short enough to remember",
    weakness: "long for an upset reader",
    effect: "The reason drowns: whoever is upset looks for it, and reads the rest as wriggling.",
    advice: """
      Keep what failed and why; the outline holds the rest for when they ask. Try: «I … because \
      …».
      """,
    missing: "I did not find a sentence to measure.",
    source: """
      Practice: one or two sentences, more if they ask. 25 words: GOV.UK and the Australian Style \
      Manual. The weight is ours.
      """)

  static let account = CriterionWording(
    name: "account",
    looksFor: "What failed in this case, and why.",
    levels: [
      "nothing explained, or it contradicts the facts",
      "«something went wrong», in whatever case",
      "what went wrong here",
      "what went wrong here, and why",
    ],
    strength: "says what failed",
    weakness: "could be any mistake",
    effect: "They still don't know what failed, and may fill the gap with something worse.",
    advice: "Name the thing that failed, then «because». Try: «I sent … instead of …, because …».",
    missing: "I did not find what went wrong.",
    source: """
      Practice: name exactly what the error was. Lewicki 2016: explanation about level with two \
      others, after responsibility and repair. The weight is ours.
      """)

  static let agency = CriterionWording(
    name: "agency",
    looksFor: "Who did it, in the grammar of the sentence.",
    levels: [
      "the slip isn't told, or somebody else did it",
      "nobody did it: passive, «an error occurred»",
      "it has an owner, but as a noun: «our error»",
      "«I» or «we» did it, or left it undone",
    ],
    strength: "has somebody in it",
    weakness: "nobody did it",
    effect: "They can't see who failed, and may start to wonder what else is kept back.",
    advice: "Let the sentence begin with «I». Try: «I sent …», «I didn't check …».",
    missing: "I did not find who did it.",
    source: """
      Practice: «I», where «it happened» comes first to mind. Taking on responsibility in the \
      CCSARP coding. The weight is ours.
      """)

  static let plainLanguage = CriterionWording(
    name: "plain language",
    looksFor: "Words that someone outside the house knows.",
    levels: [
      "three or more internal words",
      "two internal words",
      "one internal word",
      "none, or all of them explained",
    ],
    strength: "no house words",
    weakness: "a word of the house",
    effect: "A word they don't know sounds like a door being closed.",
    advice: "Try their word for it, or put yours in brackets after theirs.",
    missing: "I did not find an explanation whose words I could weigh.",
    source: """
      Practice: neither too much nor too little detail. Plain-language guides agree; the weight is \
      ours.
      """)
}
