/// What the phrase reader knows of English.
enum EnglishLexicon {
  static let source = [
    cues, regret, responsibility, blame, account, empathy, promises, repair, detection, tone,
    dialogue,
  ].joined(separator: "\n")
}
