/// What the program says about each anti-pattern, in Spanish.
enum SpanishAntiPatterns {
  static func wording(_ id: AntiPatternID) -> AntiPatternWording {
    switch id {
    case .conditionalApology: conditionalApology
    case .butApology: butApology
    case .blamesClient: blamesClient
    case .blamesOthers: blamesOthers
    case .vaguePassive: vaguePassive
    case .grovelling: grovelling
    case .corporateNonApology: corporateNonApology
    case .emptyPromise: emptyPromise
    case .overPromise: overPromise
    case .unverifiedAdmission: unverifiedAdmission
    case .overLong: overLong
    case .jargon: jargon
    case .forgivenessTooEarly: forgivenessTooEarly
    case .impersonalCompensation: impersonalCompensation
    case .disproportionateCompensation: disproportionateCompensation
    case .tellsClientAtFault: tellsClientAtFault
    case .defensiveReply: defensiveReply
    case .sarcasm: sarcasm
    }
  }
}
