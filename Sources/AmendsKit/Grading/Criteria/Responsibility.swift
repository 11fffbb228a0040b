/// A2: says that the fault is ours - or, where it isn't, takes the solution on.
enum Responsibility: Criterion {
  static let id = CriterionID.responsibility

  static func anchor(_ answer: Answer) -> Anchor {
    answer.isNotOurs ? ownershipOfTheSolution(answer) : ownershipOfTheFault(answer)
  }

  private static func ownershipOfTheFault(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let explicit = answer.ownedActs + reading.asserted(.nominalAdmission)
    let told = reading.asserted(.ownAct)
    let institutional = reading.asserted(.institutionalOwnership, .dativeSlip)
    let hasApology = !answer.apologies.isEmpty
    let implicit =
      reading.asserted(.agentlessSlip, .noIntent, .noExcuse, .namedFailure)
      + reading.all(.noIntent, .noExcuse)
    if explicit.isEmpty, institutional.isEmpty {
      let denials = reading.asserted(.denial)
      if !denials.isEmpty { return .level(.zero, reading.evidence(denials)) }
      let blame = answer.blameOnOthers
      if !blame.isEmpty, told.isEmpty { return .level(.zero, reading.evidence(blame)) }
      let unclear = reading.all(.unclearDuty)
      if !unclear.isEmpty, !(hasApology && !told.isEmpty) {
        return .unclear(reading.evidence(unclear))
      }
    }
    return answer.ladder.climb([
      (.three, explicit), (.two, institutional + (hasApology ? told : [])),
      (.one, implicit + told),
    ])
  }

  /// A.6: what was checked, and the next step, without admitting or accusing.
  private static func ownershipOfTheSolution(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let admitted = UnverifiedAdmission.moves(answer)
    if !admitted.isEmpty { return .level(.zero, reading.evidence(admitted)) }
    if !answer.blame.isEmpty { return .level(.zero, reading.evidence(answer.blame)) }
    let checked = reading.asserted(.checkMade, .recordsShow, .evidenceShown, .openPoint)
    // "Shall I bring it back?" takes the step on as much as "I'll bring it back".
    let next = reading.all(.nextStep, .fix, .choice).filter {
      [.asserted, .asked, .conditional].contains($0.mood)
    }
    let denials = reading.asserted(.denial)
    if checked.isEmpty, next.isEmpty, !denials.isEmpty {
      return .level(.zero, reading.evidence(denials))
    }
    let facts = answer.evidence(
      answer.mentions.filter {
        $0.fact.role == .evidence || $0.fact.stage == .before || $0.fact.stage == .now
      })
    let shown = reading.evidence(checked) + (checked.isEmpty ? facts : [])
    let taken = reading.evidence(next)
    if !shown.isEmpty, !taken.isEmpty { return .level(.three, [shown[0], taken[0]]) }
    if !(shown + taken).isEmpty { return .level(.two, Array((shown + taken).prefix(2))) }
    return .level(.one, answer.wholeEvidence, certainty: .medium)
  }
}
