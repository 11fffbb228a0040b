/// A way an apology fails, by its stable id.
public enum AntiPatternID: String, CaseIterable, Codable, Sendable {
  case conditionalApology = "conditional-apology"
  case butApology = "but-apology"
  case blamesClient = "blames-client"
  case blamesOthers = "blames-others"
  case vaguePassive = "vague-passive"
  case grovelling
  case corporateNonApology = "corporate-non-apology"
  case emptyPromise = "empty-promise"
  case overPromise = "over-promise"
  case unverifiedAdmission = "unverified-admission"
  case overLong = "over-long"
  case jargon
  case forgivenessTooEarly = "forgiveness-too-early"
  case impersonalCompensation = "impersonal-compensation"
  case disproportionateCompensation = "disproportionate-compensation"
  case tellsClientAtFault = "tells-client-at-fault"
  case defensiveReply = "defensive-reply"
  case sarcasm
}

/// How much an anti-pattern weighs: the ceiling it puts on the criterion it lowers.
public enum Severity: Int, Comparable, Codable, Sendable {
  /// The criterion is 2 at most.
  case minor = 1
  /// The criterion is 1 at most.
  case serious = 2
  /// The criterion is 0 and the band is `rework` at most.
  case fatal = 3

  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

extension AntiPatternID {
  public var severity: Severity {
    switch self {
    case .blamesClient, .unverifiedAdmission, .defensiveReply, .sarcasm: .fatal
    case .vaguePassive, .overLong, .jargon, .forgivenessTooEarly, .impersonalCompensation: .minor
    case .conditionalApology, .butApology, .blamesOthers, .grovelling, .corporateNonApology,
      .emptyPromise, .overPromise, .disproportionateCompensation, .tellsClientAtFault:
      .serious
    }
  }

  /// The one criterion of that step which it lowers; nil where it is only shown.
  public func lowers(in step: Step) -> CriterionID? {
    switch (self, step) {
    case (.conditionalApology, .apology), (.butApology, .apology),
      (.corporateNonApology, .apology):
      .regret
    case (.blamesClient, .explanation), (.blamesOthers, .explanation),
      (.vaguePassive, .explanation), (.unverifiedAdmission, .explanation),
      (.tellsClientAtFault, .explanation), (.defensiveReply, .explanation):
      .agency
    case (.blamesClient, .apology), (.blamesOthers, .apology), (.unverifiedAdmission, .apology),
      (.tellsClientAtFault, .apology):
      .responsibility
    case (.grovelling, .apology), (.sarcasm, .apology): .proportionateTone
    case (.emptyPromise, .apology), (.overPromise, .apology): .forbearance
    case (.emptyPromise, .compensation): .repair
    case (.overPromise, .compensation), (.disproportionateCompensation, .compensation):
      .proportionality
    case (.overLong, .explanation): .conciseness
    case (.jargon, .explanation): .plainLanguage
    case (.forgivenessTooEarly, .apology), (.defensiveReply, .apology): .empathy
    case (.impersonalCompensation, .compensation), (.defensiveReply, .compensation): .fitAndVoice
    case (.tellsClientAtFault, .reply), (.defensiveReply, .reply), (.sarcasm, .reply): .uptake
    default: nil
    }
  }
}
