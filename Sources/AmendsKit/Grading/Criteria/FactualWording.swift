/// O6: facts apart from guesses, and no culprit.
enum FactualWording: Criterion {
  static let id = CriterionID.factualWording

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let contradictions = answer.contradictions
    if !contradictions.isEmpty { return .level(.zero, contradictions.map(\.evidence)) }
    let blame = answer.blame + answer.blameOnOthers
    if !blame.isEmpty { return .level(.zero, reading.evidence(blame)) }
    let open = reading.all(.openPoint)
    let guesses = reading.asserted(.guess).filter { guess in
      !open.contains { $0.sentence == guess.sentence }
    }
    if !guesses.isEmpty { return .level(.one, reading.evidence(guesses)) }
    let tellsEvents =
      (Chronology.anchor(answer).level ?? .zero) > .zero
      || !answer.mentions.isEmpty || reading.has(.ownAct, .ownWrongAct, .agentlessSlip, .harmNamed)
    let anchor: Anchor = .level(
      answer.fault == .unknown && open.isEmpty ? .two : .three, answer.wholeEvidence)
    return tellsEvents ? anchor : anchor.capped(at: .one, because: .stepNotDone)
  }
}
