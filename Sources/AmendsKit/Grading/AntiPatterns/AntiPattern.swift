/// A way an apology fails: finds its own words in an answer, or nothing.
protocol AntiPattern: Sendable {
  static var id: AntiPatternID { get }
  static func find(_ answer: Answer) -> AntiPatternHit?
}

/// The words that do it, and how sure that is.
struct AntiPatternHit: Sendable {
  var evidence: [Evidence]
  var certainty: Certainty = .high

  /// Nil where there is nothing to quote.
  init?(_ evidence: [Evidence], certainty: Certainty = .high) {
    guard !evidence.isEmpty else { return nil }
    self.evidence = evidence
    self.certainty = certainty
  }

  init?(_ moves: [Move], in reading: Reading) {
    self.init(reading.evidence(moves), certainty: moves.map(\.certainty).max() ?? .low)
  }
}

extension AntiPatternID {
  var rule: any AntiPattern.Type {
    switch self {
    case .conditionalApology: ConditionalApology.self
    case .butApology: ButApology.self
    case .blamesClient: BlamesClient.self
    case .blamesOthers: BlamesOthers.self
    case .vaguePassive: VaguePassive.self
    case .grovelling: Grovelling.self
    case .corporateNonApology: CorporateNonApology.self
    case .emptyPromise: EmptyPromise.self
    case .overPromise: OverPromise.self
    case .unverifiedAdmission: UnverifiedAdmission.self
    case .overLong: OverLong.self
    case .jargon: Jargon.self
    case .forgivenessTooEarly: ForgivenessTooEarly.self
    case .impersonalCompensation: ImpersonalCompensation.self
    case .disproportionateCompensation: DisproportionateCompensation.self
    case .tellsClientAtFault: TellsClientAtFault.self
    case .defensiveReply: DefensiveReply.self
    case .sarcasm: Sarcasm.self
    }
  }
}
