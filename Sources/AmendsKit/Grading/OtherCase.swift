/// An act of ours on a thing that this case does not know: another case's answer.
enum OtherCase {
  static func find(_ answer: Answer, _ scenario: Scenario) -> [Contradiction] {
    guard answer.slipMentions.isEmpty else { return [] }
    let known = scenario.knowledge?.words ?? []
    let acts = answer.reading.asserted(.ownWrongAct, .ownAct, .agentlessSlip, .dativeSlip)
    let things = answer.reading.all(.thing)
    return acts.compactMap { act in
      let objects = things.filter { $0.span.overlaps(act.span) || $0.clause == act.clause }
      guard !objects.isEmpty else { return nil }
      let isForeign = objects.allSatisfy { object in
        !known.contains(Folding.fold(answer.draft.text.slice(object.span).lowercased()))
      }
      return isForeign
        ? Contradiction(evidence: answer.reading.evidence(act.span), correction: nil)
        : nil
    }
  }
}
