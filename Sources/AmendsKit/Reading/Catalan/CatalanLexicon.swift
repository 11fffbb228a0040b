/// What the phrase reader knows of Catalan: Central, Valencian and Balearic.
enum CatalanLexicon {
  static let source = [
    words, verbs, acts, cues, regret, regretDoubt, responsibility, ownership,
    ownActs,
    slips, blame, blameIndirect, blameOthers, culprits, account, empathy, promises, emptyWords,
    repair,
    offers, gifts, owners, detection, harm, tone, defence, standoff, dialogue,
    blameFrames, culpritFrames, slipFrames, fixFrames, defenceFrames, harmFrames, promiseFrames,
    proofFrames, dutyFrames,
  ].joined(separator: "\n")
}
