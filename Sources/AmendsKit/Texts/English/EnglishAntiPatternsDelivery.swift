/// What is said about ways of promising, offering and explaining badly.
extension EnglishAntiPatterns {
  static let emptyPromise = AntiPatternWording(
    name: "a promise of nothing yet",
    effect: "There is no act in it, no person and no time: nothing that could be seen kept.",
    advice: "Put in one of each. Try: «I'll … by …».",
    question: "what will they see, and when?",
    source: "Lewicki 2016: talk is cheap beside an offer to repair. The ceiling is ours.")

  static let overPromise = AntiPatternWording(
    name: "more than can be kept",
    effect: "The first exception makes it a broken promise, and can take the apology with it.",
    advice: "Promise the step, not the outcome. Try: «from … I check … before …».",
    question: "is this in your hands, every time?",
    source: "Practice: no promise that you may not keep. The ceiling is ours.")

  static let overLong = AntiPatternWording(
    name: "long for an explanation",
    effect: """
      The reason is in there, but they have to dig for it; by then it sounds like a defence.
      """,
    advice: "Keep one sentence for what and one for why. The rest is ready for when they ask.",
    question: "which sentence would they miss if it went?",
    source: """
      Practice: one or two sentences, more if they ask. The limit of three, or 60 words, is ours.
      """)

  static let jargon = AntiPatternWording(
    name: "a word of the house",
    effect: "It keeps them outside, where they were already.",
    advice: "Try the word they would use, or theirs first and yours in brackets.",
    question: "is that their word, or the house's?",
    source: "Plain-language guides. Which words count comes from the case; the ceiling is ours.")

  static let impersonalCompensation = AntiPatternWording(
    name: "a standard gesture",
    effect: "It could have gone to a thousand people, and it reads as if it had.",
    advice: "Start from what this client lost. Try: «as you lost …, I'll …».",
    question: "what in it is for this client?",
    source: """
      Davidow 2000: attentiveness weighs most among the forms of a response. The ceiling is ours.
      """)

  static let disproportionateCompensation = AntiPatternWording(
    name: "the size doesn't fit",
    effect: "Far under the loss it can offend; far over it, the failure looks bigger than it was.",
    advice: "Set the sum or the act beside the loss and say so: «the … it cost you».",
    question: "what loss does this size answer to?",
    source: "Haesevoets 2017: an inverted U. The range comes from the case.")
}
