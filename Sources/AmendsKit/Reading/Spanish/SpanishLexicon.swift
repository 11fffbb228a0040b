/// How Spanish says each move, in the phrase language.
enum SpanishLexicon {
  static let source = [
    things, people, acts, cues, regret, regretMore, responsibility, denial, ownActs,
    agentless, blameClient, blameOther, account, empathy, promises, repair, offers, owners,
    detection, tone, manner, dialogue, blameIndirect, blameElsewhere, defence, corporate, pledges,
    plight, confession, blameRoles,
  ].joined(separator: "\n")
}
