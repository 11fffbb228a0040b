/// What the phrase reader knows of English.
enum EnglishLexicon {
  static let source = [
    cues, regret, responsibility, ownActs, agentless, blame, blameOthers, account, empathy,
    promises, repair, offers, detection, tone, defence, dialogue, blameIndirect, blamePassedOn,
    standingFirm, irony, passive, vows, confession, harmTold, comingToLight, makingAmends,
  ].joined(separator: "\n")
}
