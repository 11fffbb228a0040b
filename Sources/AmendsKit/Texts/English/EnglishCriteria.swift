/// What is said in English about each criterion.
enum EnglishCriteria {
  static func wording(_ id: CriterionID) -> CriterionWording {
    switch id {
    case .chronology: chronology
    case .cause: cause
    case .impact: impact
    case .detection: detection
    case .prevention: prevention
    case .factualWording: factualWording
    case .conciseness: conciseness
    case .account: account
    case .agency: agency
    case .plainLanguage: plainLanguage
    case .regret: regret
    case .responsibility: responsibility
    case .specificity: specificity
    case .empathy: empathy
    case .forbearance: forbearance
    case .proportionateTone: proportionateTone
    case .repair: repair
    case .commitment: commitment
    case .proportionality: proportionality
    case .fitAndVoice: fitAndVoice
    case .channelFit: channelFit
    case .moves: moves
    case .uptake: uptake
    case .responsiveAnswer: responsiveAnswer
    case .learningAction: learningAction
    }
  }

  /// The wording where the failure was not ours or is still unknown; nil where nothing changes.
  static func wordingWhenNotOurs(_ id: CriterionID) -> CriterionWording? {
    switch id {
    case .cause: NotOurs.cause
    case .account: NotOurs.account
    case .agency: NotOurs.agency
    case .regret: NotOurs.regret
    case .responsibility: NotOurs.responsibility
    case .specificity: NotOurs.specificity
    case .forbearance: NotOurs.forbearance
    case .repair: NotOurs.repair
    default: nil
    }
  }
}
