/// A criterion of the rubric, by its stable id.
public enum CriterionID: String, CaseIterable, Codable, Sendable {
  case chronology, cause, impact, detection, prevention
  case factualWording = "factual-wording"
  case conciseness, account, agency
  case plainLanguage = "plain-language"
  case regret, responsibility, specificity, empathy, forbearance
  case proportionateTone = "proportionate-tone"
  case repair, commitment, proportionality
  case fitAndVoice = "fit-and-voice"
  case channelFit = "channel-fit"
  case moves
  case uptake
  case responsiveAnswer = "responsive-answer"
  case learningAction = "learning-action"
}

extension CriterionID {
  /// The step whose text this criterion reads.
  public var step: Step {
    switch self {
    case .chronology, .cause, .impact, .detection, .prevention, .factualWording: .outline
    case .conciseness, .account, .agency, .plainLanguage: .explanation
    case .regret, .responsibility, .specificity, .empathy, .forbearance, .proportionateTone:
      .apology
    case .repair, .commitment, .proportionality, .fitAndVoice: .compensation
    case .channelFit, .moves: .message
    case .uptake, .responsiveAnswer: .reply
    case .learningAction: .retrospective
    }
  }

  /// Points for level 3. The order follows the literature; the figures are ours. The core
  /// criteria add up to 100; the optional steps are scored apart, each out of 100.
  public var weight: Int {
    switch self {
    case .chronology, .impact, .detection, .factualWording: 3
    case .cause, .prevention: 4
    case .conciseness: 3
    case .account: 8
    case .agency: 7
    case .plainLanguage: 2
    case .regret, .specificity: 6
    case .responsibility: 10
    case .empathy: 7
    case .forbearance: 2
    case .proportionateTone: 4
    case .repair: 7
    case .commitment, .proportionality, .fitAndVoice: 6
    case .channelFit: 40
    case .moves: 60
    case .uptake, .responsiveAnswer: 50
    case .learningAction: 100
    }
  }

  /// Whether it rewards that something is not there, and so has no words but the whole answer.
  public var rewardsAbsence: Bool {
    switch self {
    case .factualWording, .conciseness, .plainLanguage, .proportionateTone: true
    default: false
    }
  }

  /// The criteria of one step, in the order of the rubric.
  public static func of(_ step: Step) -> [CriterionID] { allCases.filter { $0.step == step } }
}
