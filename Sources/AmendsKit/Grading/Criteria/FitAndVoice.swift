/// C4: made for this client, with a say.
enum FitAndVoice: Criterion {
  static let id = CriterionID.fitAndVoice

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let offer = answer.offer
    let given = offer.losses + offer.fixes
    guard !given.isEmpty else {
      return .level(.one, reading.evidence(reading.asserted(.choice, .personalFit)))
    }
    let choices = reading.evidence(reading.all(.choice).filter { $0.mood != .negated })
    let fit =
      reading.evidence(reading.asserted(.personalFit, .harmNamed))
      + answer.evidence(answer.mentions) + answer.offer.options.map { reading.evidence($0.span) }
    if answer.isNotOurs, choices.isEmpty { return .level(.one, Array(given.prefix(1))) }
    if let choice = choices.first, !fit.isEmpty { return .level(.three, [given[0], choice]) }
    if let choice = choices.first { return .level(.two, [given[0], choice]) }
    return fit.isEmpty ? .level(.one, Array(given.prefix(1))) : .level(.two, Array(fit.prefix(2)))
  }
}
