/// A4: shows the effect on the client.
enum Empathy: Criterion {
  static let id = CriterionID.empathy

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let facts = answer.evidence(answer.mentions(.impact))
    let harm = facts + reading.evidence(reading.asserted(.harmNamed))
    let fair = reading.evidence(reading.asserted(.reactionFair))
    if let first = harm.first {
      return fair.isEmpty
        ? .level(.two, Array(harm.prefix(2))) : .level(.three, [first] + fair.prefix(1))
    }
    let formulas = reading.asserted(.formulaicHarm, .reactionNamed, .sympathy)
    return .level(.one, fair + reading.evidence(formulas))
  }
}
