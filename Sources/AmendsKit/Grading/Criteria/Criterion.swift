/// A rule of the rubric: reads one answer, gives the level of its anchors with the words for it.
protocol Criterion: Sendable {
  static var id: CriterionID { get }
  static func anchor(_ answer: Answer) -> Anchor
}

extension CriterionID {
  var rule: (any Criterion.Type)? {
    switch self {
    case .chronology: Chronology.self
    case .cause: Cause.self
    case .impact: Impact.self
    case .detection: Detection.self
    case .prevention: Prevention.self
    case .factualWording: FactualWording.self
    case .conciseness: Conciseness.self
    case .account: Account.self
    case .agency: Agency.self
    case .plainLanguage: PlainLanguage.self
    case .regret: Regret.self
    case .responsibility: Responsibility.self
    case .specificity: Specificity.self
    case .empathy: Empathy.self
    case .forbearance: Forbearance.self
    case .proportionateTone: ProportionateTone.self
    case .repair: Repair.self
    case .commitment: Commitment.self
    case .proportionality: Proportionality.self
    case .fitAndVoice: FitAndVoice.self
    case .channelFit, .moves, .uptake, .responsiveAnswer, .learningAction: nil
    }
  }
}
