/// What the phrase reader knows of Catalan: Central, Valencian and Balearic.
enum CatalanLexicon {
  static let source = [
    words, verbs, cues, functionWords, regret, responsibility, ownActs, blame, account, empathy,
    promises, repair, offers, owners, detection, tone, dialogue,
  ].joined(separator: "\n")
}
