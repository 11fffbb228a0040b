/// What the learned reader may make of a move that the phrases did not see.
extension MoveKind {
  /// To state it would accuse the writer of something.
  var accuses: Bool {
    switch self {
    case .blamesClient, .blamesOther, .agentlessSlip, .defensive, .excuse, .emptyPromise,
      .overPromise, .corporateFormula, .grovelling, .impersonalOffer, .lavishOffer, .trifle,
      .sarcasm, .flippant, .vulgar, .presumedAdmission, .harmInDoubt, .reportedApology, .refusal,
      .refusesRepair, .asksForgiveness, .vagueRepair, .humanError, .unclearDuty, .barePromise:
      true
    default: false
    }
  }

  /// Single words and figures are the phrase reader's alone; so are the formulas of an apology and
  /// of an admission, whose wording is regular, and who the subject of a counterfactual is.
  var mayBeLearnedAlone: Bool {
    switch self {
    case .apology, .bareApology, .courteousApology, .owedApology, .remorse, .institutionalRegret,
      .sympathy, .admission, .nominalAdmission, .institutionalOwnership, .thing, .namedFailure,
      .intensifier, .colloquial, .jargon, .distinguishing, .guess, .question, .greeting, .closing,
      .owner, .namedOwner, .movedDate, .ownCounterfactual, .unclearDuty, .dativeSlip:
      false
    default: true
    }
  }

  /// Lives in doubt or in a condition: "si hubiera avisado", "whichever you prefer".
  var toleratesDoubt: Bool {
    switch self {
    case .harmInDoubt, .blamesClient, .choice, .refusal, .openPoint, .reactionFair: true
    default: false
    }
  }

  /// A *no* turns it into its contrary; an omission or a denial needs one.
  var isUndoneByNegation: Bool {
    switch self {
    case .fix, .lossOffer, .contained, .changeMade, .evidenceShown, .checkMade, .recordsShow: true
    default: false
    }
  }

  /// A wrong act is no repair, and words that clear the client blame nobody.
  func isUndone(by other: MoveKind) -> Bool {
    switch self {
    case .fix, .contained, .changeMade, .lossOffer: other == .ownWrongAct || other == .refusesRepair
    // A counterfactual whose subject can't be told accuses nobody that could be named.
    case .blamesClient:
      other == .clearsClient || other == .ownWrongAct || other == .admission
        || other == .unclearDuty
    case .blamesOther, .agentlessSlip, .excuse:
      other == .ownWrongAct || other == .admission || other == .noExcuse
    case .corporateFormula: other == .apology || other == .bareApology
    case .clearsClient: other == .blamesClient
    // Where the phrases saw who did it, or that nobody was named, they know better.
    case .ownWrongAct: other == .denial || other == .agentlessSlip || other == .ownAct
    case .dativeSlip: other == .denial || other == .agentlessSlip
    case .harmInDoubt: other == .formulaicHarm
    default: false
    }
  }
}
