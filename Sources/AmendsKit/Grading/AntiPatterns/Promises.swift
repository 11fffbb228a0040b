/// AP08: no act, no owner, no time.
enum EmptyPromise: AntiPattern {
  static let id = AntiPatternID.emptyPromise

  static func find(_ answer: Answer) -> AntiPatternHit? {
    let reading = answer.reading
    let isKept =
      reading.has(.lossOffer, .fix, .concreteChange, .checkMade, .recordsShow, .evidenceShown)
      || !answer.quantities(.deadline).isEmpty || !answer.offer.options.isEmpty
      || !answer.mentions(.fix, .prevention).isEmpty
    return isKept ? nil : AntiPatternHit(reading.asserted(.emptyPromise), in: reading)
  }
}

/// AP09: absolute, or beyond our control or authority.
enum OverPromise: AntiPattern {
  static let id = AntiPatternID.overPromise

  static func find(_ answer: Answer) -> AntiPatternHit? {
    let reading = answer.reading
    if let absolute = AntiPatternHit(reading.asserted(.overPromise), in: reading) {
      return absolute
    }
    guard answer.step == .compensation, let terms = answer.scenario?.compensation else {
      return nil
    }
    let offer = answer.offer
    guard offer.total > terms.authority, offer.total <= terms.ceiling else { return nil }
    return AntiPatternHit(Array(offer.losses.prefix(2)))
  }
}

/// AP14: something that any client would get.
enum ImpersonalCompensation: AntiPattern {
  static let id = AntiPatternID.impersonalCompensation

  static func find(_ answer: Answer) -> AntiPatternHit? {
    let reading = answer.reading
    let isMadeForThem =
      reading.has(.choice) || answer.offer.options.contains { $0.option.kind == .loss }
    guard !isMadeForThem else { return nil }
    return AntiPatternHit(reading.asserted(.impersonalOffer), in: reading)
  }
}

/// AP15: under the floor or over the ceiling of the case.
enum DisproportionateCompensation: AntiPattern {
  static let id = AntiPatternID.disproportionateCompensation

  static func find(_ answer: Answer) -> AntiPatternHit? {
    guard let terms = answer.scenario?.compensation, answer.step == .compensation else {
      return nil
    }
    let reading = answer.reading
    let offer = answer.offer
    if let hit = AntiPatternHit(MoneyOutOfPlace.find(answer)) { return hit }
    let isOver = offer.total > terms.ceiling
    let isUnder = terms.due == .due && !offer.sums.isEmpty && offer.total < terms.floor
    if isOver || isUnder { return AntiPatternHit(Array(offer.losses.prefix(2))) }
    let trifles = reading.asserted(.trifle)
    return terms.due == .due && offer.total < terms.floor
      ? AntiPatternHit(trifles, in: reading) : nil
  }
}
