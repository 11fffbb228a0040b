/// What the program says in Catalan about each criterion.
enum CatalanCriteria {
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

  /// Where a criterion asks for something else because the fault is not ours; nil elsewhere.
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
