/// C2: who, and by when.
enum Commitment: Criterion {
  static let id = CriterionID.commitment

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let owners = reading.asserted(.owner)
    let named = reading.asserted(.namedOwner)
    let times = answer.quantities(.deadline).filter { !isContentOfTheOffer($0, answer) }
    let done =
      reading.asserted(.contained, .evidenceShown)
      + reading.asserted(.fix).filter { isDone($0, answer) }
    let when = answer.evidence(times) + reading.evidence(done)
    let who = reading.evidence(owners + named)
    if let time = when.first, let owner = who.first { return .level(.three, [owner, time]) }
    if !when.isEmpty { return .level(.two, Array(when.prefix(1))) }
    if !named.isEmpty { return .level(.two, reading.evidence(named)) }
    let vague = answer.evidence(answer.quantities(.vagueTime))
    return .level(.one, vague + who.prefix(1))
  }

  /// "Your deadline moves to Wednesday": a date, and not the time of our act.
  private static func isContentOfTheOffer(_ quantity: Quantity, _ answer: Answer) -> Bool {
    answer.reading.all(.movedDate).contains { $0.span.overlaps(answer.draft.span(quantity.tokens)) }
  }

  private static func isDone(_ move: Move, _ answer: Answer) -> Bool {
    answer.reading.all(.changeMade, .contained, .evidenceShown).contains {
      $0.sentence == move.sentence
    }
  }
}
