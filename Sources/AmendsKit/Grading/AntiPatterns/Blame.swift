/// AP03: the client's failing told for a fault that is ours.
enum BlamesClient: AntiPattern {
  static let id = AntiPatternID.blamesClient

  static func find(_ answer: Answer) -> AntiPatternHit? {
    guard answer.fault == .ours || answer.fault == .thirdParty else { return nil }
    return AntiPatternHit(answer.blame, in: answer.reading)
  }
}

/// AP16: the client's failing told where it may really have been the client.
enum TellsClientAtFault: AntiPattern {
  static let id = AntiPatternID.tellsClientAtFault

  static func find(_ answer: Answer) -> AntiPatternHit? {
    guard answer.fault != .ours, answer.fault != .thirdParty else { return nil }
    return AntiPatternHit(answer.blame, in: answer.reading)
  }
}

/// AP04: a colleague, a system or a third party as the culprit.
enum BlamesOthers: AntiPattern {
  static let id = AntiPatternID.blamesOthers

  static func find(_ answer: Answer) -> AntiPatternHit? {
    let blame = answer.blameOnOthers
    if answer.fault == .thirdParty {
      // The outside cause may be told as a fact; using it to refuse our part is blame.
      let ownsItsPart = !answer.ownedActs.isEmpty || answer.reading.has(.nominalAdmission)
      if ownsItsPart { return nil }
    }
    // "The computer was slow, but that's no excuse: I didn't check" hides behind nobody.
    let disclaimed = Set(answer.reading.asserted(.noExcuse).map(\.sentence))
    let shifted = blame.filter { !disclaimed.contains($0.sentence) || answer.ownedActs.isEmpty }
    return AntiPatternHit(shifted, in: answer.reading)
  }
}

/// AP10: owns an act that the facts don't show to be ours.
enum UnverifiedAdmission: AntiPattern {
  static let id = AntiPatternID.unverifiedAdmission

  static func find(_ answer: Answer) -> AntiPatternHit? {
    let found = moves(answer)
    var hit = AntiPatternHit(found, in: answer.reading)
    // The gravest finding of all needs a phrase that says it; less is a question.
    if !found.contains(where: { $0.certainty == .high }) { hit?.certainty = .low }
    return hit
  }

  static func moves(_ answer: Answer) -> [Move] {
    guard answer.isNotOurs else { return [] }
    let reading = answer.reading
    let denials = reading.asserted(.denial)
    return reading.asserted(
      .admission, .nominalAdmission, .institutionalOwnership, .presumedAdmission, .ownWrongAct
    ).filter { move in !denials.contains { $0.span.overlaps(move.span) } }
  }
}

/// AP17: minimises, rebukes, stands on procedure, refuses.
enum DefensiveReply: AntiPattern {
  static let id = AntiPatternID.defensiveReply

  static func find(_ answer: Answer) -> AntiPatternHit? {
    let refusals =
      answer.step == .compensation && answer.offer.losses.isEmpty
      ? answer.reading.asserted(.refusesRepair) : []
    return AntiPatternHit(answer.reading.asserted(.defensive) + refusals, in: answer.reading)
  }
}

/// AP18: may read as ironic; a closed list, and never better than middling certainty.
enum Sarcasm: AntiPattern {
  static let id = AntiPatternID.sarcasm

  static func find(_ answer: Answer) -> AntiPatternHit? {
    var hit = AntiPatternHit(answer.reading.all(.sarcasm), in: answer.reading)
    hit?.certainty = .medium
    return hit
  }
}
