/// What only one reader saw is asked about: a wrong accusation is worse than a missed one.
enum Suspicion {
  static func find(_ id: AntiPatternID, in answer: Answer) -> AntiPatternHit? {
    guard applies(id, to: answer) else { return nil }
    let kinds = kinds(of: id)
    let moves = answer.reading.suspected.filter { move in
      kinds.contains(move.kind) && !(move.kind == .emptyPromise && isKept(move, answer))
    }
    return AntiPatternHit(answer.reading.evidence(moves), certainty: .low)
  }

  private static func kinds(of id: AntiPatternID) -> Set<MoveKind> {
    switch id {
    case .conditionalApology: [.harmInDoubt]
    case .blamesClient, .tellsClientAtFault: [.blamesClient]
    case .blamesOthers: [.blamesOther]
    case .vaguePassive: [.agentlessSlip]
    case .grovelling: [.grovelling]
    case .corporateNonApology: [.corporateFormula]
    case .emptyPromise: [.emptyPromise]
    case .overPromise: [.overPromise]
    case .unverifiedAdmission: [.presumedAdmission]
    case .forgivenessTooEarly: [.asksForgiveness]
    case .impersonalCompensation: [.impersonalOffer]
    case .disproportionateCompensation: [.lavishOffer, .trifle]
    case .defensiveReply: [.defensive]
    case .sarcasm: [.sarcasm]
    case .butApology, .overLong, .jargon: []
    }
  }

  /// "We'll look into it" beside an act, or with a time that can be checked, is not empty.
  private static func isKept(_ promise: Move, _ answer: Answer) -> Bool {
    let acts = answer.reading.asserted(.nextStep, .fix, .lossOffer, .concreteChange, .checkMade)
    return acts.contains { $0.sentence == promise.sentence }
      || !answer.quantities(.deadline, inSentence: promise.sentence).isEmpty
  }

  private static func applies(_ id: AntiPatternID, to answer: Answer) -> Bool {
    switch id {
    case .blamesClient: answer.fault == .ours || answer.fault == .thirdParty
    case .tellsClientAtFault: answer.fault != .ours && answer.fault != .thirdParty
    case .unverifiedAdmission: answer.isNotOurs
    // A step's own words: notes are written without agents, and only an offer can be impersonal.
    case .vaguePassive: answer.step != .outline && answer.ownedActs.isEmpty
    case .impersonalCompensation, .disproportionateCompensation: answer.step == .compensation
    case .conditionalApology, .corporateNonApology, .forgivenessTooEarly, .grovelling:
      answer.step != .outline
    default: true
    }
  }
}
