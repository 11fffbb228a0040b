/// How Spanish says each move, in the phrase language.
enum SpanishLexicon {
  static let source = [
    things, people, acts, cues, words, regret, regretMore, responsibility, ownActs, agentless, blame,
    account, empathy, promises, repair, offers, owners, detection, tone, dialogue,
  ].joined(separator: "\n")
}
