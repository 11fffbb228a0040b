/// Sums, shares and gifts offered in a case where money is out of proportion.
enum MoneyOutOfPlace {
  static func find(_ answer: Answer) -> [Evidence] {
    guard let terms = answer.scenario?.compensation, terms.ceiling == 0 else { return [] }
    let reading = answer.reading
    let refused = Set(reading.asserted(.refusesRepair).map(\.sentence))
    let gifts = reading.asserted(.impersonalOffer, .lavishOffer, .vagueRepair, .lossOffer).filter {
      !refused.contains($0.sentence)
    }
    let money = answer.quantities(.money, .percent)
    let priced = gifts.filter { gift in
      money.contains { quantity in
        answer.draft.sentenceOfToken[quantity.tokens.lowerBound] == gift.sentence
      }
    }
    return reading.evidence(reading.asserted(.lavishOffer) + priced)
  }
}
