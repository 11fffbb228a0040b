/// C1: what we will do or give.
enum Repair: Criterion {
  static let id = CriterionID.repair

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let offer = answer.offer
    if answer.isNotOurs {
      let help = offer.fixes + offer.losses
      let proof =
        reading.evidence(reading.asserted(.evidenceShown))
        + answer.evidence(answer.mentions(.evidence, .prevention))
        + reading.evidence(reading.asserted(.concreteChange))
      if let first = help.first {
        return proof.isEmpty ? .level(.two, [first]) : .level(.three, [first, proof[0]])
      }
    } else {
      let enough = reading.evidence(reading.asserted(.fixSuffices))
      if let fix = offer.fixes.first,
        let loss = offer.losses.first(where: { !$0.span.overlaps(fix.span) }) ?? enough.first
      {
        return .level(.three, [fix, loss])
      }
      let one = offer.losses + offer.fixes
      if !one.isEmpty { return .level(.two, Array(one.prefix(2))) }
    }
    let vague = reading.asserted(.vagueRepair, .impersonalOffer, .emptyPromise, .nextStep, .choice)
    return .level(.one, reading.evidence(Array(vague.prefix(2))))
  }
}
