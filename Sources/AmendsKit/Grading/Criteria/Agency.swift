/// E3: who is the grammatical agent of the slip.
enum Agency: Criterion {
  static let id = CriterionID.agency

  static func anchor(_ answer: Answer) -> Anchor {
    answer.isNotOurs ? neutral(answer) : owned(answer)
  }

  private static func owned(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let anchor = answer.ladder.climb([
      (.three, answer.ownedActs + answer.toldActs),
      (.two, reading.asserted(.nominalAdmission, .institutionalOwnership, .dativeSlip)),
      (.one, answer.blameOnOthers.isEmpty ? reading.asserted(.agentlessSlip, .namedFailure) : []),
    ])
    if anchor.level == .zero {
      let unclear = reading.all(.unclearDuty)
      if !unclear.isEmpty { return .unclear(reading.evidence(unclear)) }
      let slips = answer.evidence(answer.slipMentions)
      if !slips.isEmpty, answer.blame.isEmpty, answer.blameOnOthers.isEmpty {
        return .level(.one, slips, certainty: .medium)
      }
    }
    return anchor
  }

  /// Neutral wording without an agent is right where the slip isn't ours.
  private static func neutral(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    if !answer.blame.isEmpty { return .level(.zero, reading.evidence(answer.blame)) }
    let told =
      reading.evidence(
        reading.asserted(.recordsShow, .agentlessSlip, .checkMade))
      + answer.evidence(answer.slipMentions)
    return .level(.three, Array(told.prefix(2)))
  }
}
