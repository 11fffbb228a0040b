/// O3: the effect on this client.
enum Impact: Criterion {
  static let id = CriterionID.impact

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let facts = answer.mentions(.impact)
    let harm = reading.asserted(.harmNamed)
    let specific = answer.evidence(facts) + reading.evidence(harm)
    if !specific.isEmpty {
      let sentences = Set(facts.map(\.sentence) + harm.map(\.sentence))
      let hasExtent =
        Set(facts.map(\.fact.id)).count > 1
        || sentences.contains { sentence in
          !answer.quantities(
            .money, .duration, .percent, .number, .deadline, .date, inSentence: sentence
          ).isEmpty
        }
      return .level(hasExtent ? .three : .two, Array(specific.prefix(2)))
    }
    return answer.ladder.climb([(.one, reading.asserted(.formulaicHarm, .reactionNamed))])
  }
}
