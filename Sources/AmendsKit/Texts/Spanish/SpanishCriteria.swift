/// What the program says about each criterion, in Spanish.
enum SpanishCriteria {
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

  /// What a criterion means when the fault is not ours; nil where nothing changes.
  static func wordingWhenNotOurs(_ id: CriterionID) -> CriterionWording? {
    switch id {
    case .cause: causeNotOurs
    case .account: accountNotOurs
    case .agency: agencyNotOurs
    case .regret: regretNotOurs
    case .responsibility: responsibilityNotOurs
    case .specificity: specificityNotOurs
    case .forbearance: forbearanceNotOurs
    case .repair: repairNotOurs
    default: nil
    }
  }
}
