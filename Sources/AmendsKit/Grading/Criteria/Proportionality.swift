/// C3: the size fits the loss and our authority.
enum Proportionality: Criterion {
  static let id = CriterionID.proportionality

  static func anchor(_ answer: Answer) -> Anchor {
    guard let terms = answer.scenario?.compensation else { return .needsScenario }
    let reading = answer.reading
    let offer = answer.offer
    let given = offer.losses + (terms.due == .none || offer.losses.isEmpty ? offer.fixes : [])
    let vague = reading.evidence(reading.asserted(.vagueRepair, .impersonalOffer))
    let reasons = reading.evidence(reading.asserted(.sizeReason, .fixSuffices))
    if offer.total > terms.ceiling || !MoneyOutOfPlace.find(answer).isEmpty {
      return .level(.zero, given + vague)
    }
    switch terms.due {
    case .none:
      if given.isEmpty { return .level(.zero, reading.evidence(reading.asserted(.refusesRepair))) }
      return .level(.three, Array((given + reasons).prefix(2)))
    case .token:
      if given.isEmpty { return .level(.one, vague) }
      if offer.losses.isEmpty, reasons.isEmpty { return .level(.one, given) }
      return .level(reasons.isEmpty ? .two : .three, Array((given.prefix(1) + reasons.prefix(1))))
    case .due:
      if given.isEmpty { return .level(.one, vague) }
      if offer.sums.isEmpty {
        return .level(offer.losses.isEmpty ? .zero : .one, Array(given.prefix(1)))
      }
      if offer.total < terms.floor { return .level(.zero, given) }
      if offer.total > terms.authority || !terms.fair.contains(offer.total) {
        return .level(.one, Array(given.prefix(2)))
      }
      return .level(reasons.isEmpty ? .two : .three, Array((given.prefix(1) + reasons.prefix(1))))
    }
  }
}
