/// What the phrase reader knows of English.
enum EnglishLexicon {
  static let source = [
    cues, regret, responsibility, ownActs, agentless, blame, blameOthers, account, empathy,
    promises, repair, offers, detection, tone, defence, dialogue,
  ].joined(separator: "\n")
}
