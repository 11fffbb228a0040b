/// O2: why it could happen, not who.
enum Cause: Criterion {
  static let id = CriterionID.cause

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let facts = answer.mentions(.cause)
    let gaps = reading.evidence(reading.asserted(.missingCheck) + reading.all(.missingCheck))
    if answer.isNotOurs {
      let records =
        answer.evidence(answer.slipMentions) + reading.evidence(reading.asserted(.recordsShow))
      let earlier = gaps + answer.evidence(facts)
      if let how = records.first, let what = earlier.first { return .level(.three, [how, what]) }
      let one = records + earlier
      return one.isEmpty
        ? answer.ladder.climb([(.one, reading.asserted(.causeClause))])
        : .level(.two, Array(one.prefix(2)))
    }
    let checks =
      gaps
      + answer.evidence(
        facts.filter(\.fact.isGap))
    let conditions = answer.evidence(
      facts.filter { !$0.fact.isGap })
    let triggers =
      reading.evidence(reading.asserted(.causeClause)) + answer.evidence(answer.slipMentions)
      + answer.evidence(answer.mentions.filter { $0.fact.role == .event })
    if let check = checks.first, let trigger = triggers.first {
      return .level(.three, [trigger, check])
    }
    if let condition = conditions.first { return .level(.two, [condition] + triggers.prefix(1)) }
    if !checks.isEmpty { return .level(.two, Array(checks.prefix(1))) }
    let why = reading.evidence(reading.asserted(.causeClause))
    if !why.isEmpty { return .level(.one, Array(why.prefix(1))) }
    let bare = reading.asserted(.humanError)
    return bare.isEmpty
      ? .level(.one, Array(triggers.prefix(1)), certainty: .medium)
      : .level(.zero, reading.evidence(bare))
  }
}
