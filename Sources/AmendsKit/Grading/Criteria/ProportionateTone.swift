/// A6: strength and address form fit the offence.
enum ProportionateTone: Criterion {
  static let id = CriterionID.proportionateTone

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    guard !answer.draft.tokens.isEmpty else { return .notFound }
    let severity = answer.scenario?.severity ?? .medium
    let flippant = reading.asserted(.flippant)
    if !flippant.isEmpty, severity == .grave { return .level(.zero, reading.evidence(flippant)) }
    let address = AddressReading(reading)
    if address.isMixed { return .level(.one, address.evidence) }
    let tooStrong = reading.asserted(.vulgar)
    if !tooStrong.isEmpty { return .level(.one, reading.evidence(tooStrong)) }
    if severity == .grave, isTooWeak(reading) {
      return .level(.one, answer.wholeEvidence)
    }
    let intensifiers = reading.asserted(.intensifier)
    let blemishes =
      reading.asserted(.colloquial) + flippant + (intensifiers.count > 1 ? intensifiers : [])
    if !blemishes.isEmpty || address.drifts {
      return .level(.two, reading.evidence(blemishes) + (address.drifts ? address.evidence : []))
    }
    return .level(.three, answer.wholeEvidence)
  }

  /// A bare "perdona", or a formula of the house, for something grave.
  private static func isTooWeak(_ reading: Reading) -> Bool {
    guard !reading.has(.apology, .courteousApology, .owedApology, .remorse) else { return false }
    return reading.has(.institutionalRegret)
      || (reading.has(.bareApology) && reading.draft.wordCount < 8)
  }
}
