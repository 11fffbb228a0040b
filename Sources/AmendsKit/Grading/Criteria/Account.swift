/// E2: says what failed, specifically and truly, and why.
enum Account: Criterion {
  static let id = CriterionID.account

  static func anchor(_ answer: Answer) -> Anchor {
    let contradictions = answer.contradictions
    if !contradictions.isEmpty { return .level(.zero, contradictions.map(\.evidence)) }
    return answer.isNotOurs ? whatIsKnown(answer) : whatFailed(answer)
  }

  private static func whatFailed(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let acts =
      reading.asserted(.ownWrongAct, .ownAct, .agentlessSlip, .dativeSlip)
      + reading.asserted(.namedFailure).filter { _ in reading.has(.admission, .nominalAdmission) }
    let told = answer.evidence(answer.slipMentions)
    let isAnchoredInTheCase = answer.scenario == nil || !answer.mentions.isEmpty
    let specific = told + (isAnchoredInTheCase ? reading.evidence(acts) : [])
    if let first = specific.first {
      let why = cause(answer, beside: first)
      return why.isEmpty
        ? .level(.two, Array(specific.prefix(2))) : .level(.three, [first] + why.prefix(1))
    }
    let vague = reading.asserted(
      .vagueEvent, .admission, .nominalAdmission, .institutionalOwnership, .namedFailure)
    return .level(.one, reading.evidence(Array((acts + vague).prefix(2))))
  }

  private static func cause(_ answer: Answer, beside first: Evidence) -> [Evidence] {
    let reading = answer.reading
    let facts = answer.mentions(.cause)
    // "Due to circumstances outside our control" excuses and explains nothing.
    let excuses = reading.asserted(.excuse, .blamesOther)
    let causes = reading.asserted(.causeClause, .missingCheck).filter { cause in
      !excuses.contains { $0.span.overlaps(cause.span) }
    }
    return reading.evidence(causes) + answer.evidence(facts)
      + answer.evidence(
        answer.mentions.filter { $0.fact.stage == .slip }.filter {
          !$0.span.overlaps(first.span) && $0.fact.id != answer.slipMentions.first?.fact.id
        })
  }

  /// A.6: what the records show; while the fault is unknown, what is known and being checked.
  private static func whatIsKnown(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let records = reading.asserted(.recordsShow, .checkMade)
    let events = answer.evidence(answer.slipMentions)
    let open = reading.all(.openPoint)
    if answer.fault == .unknown {
      return answer.ladder.climb([
        (.three, records.isEmpty || open.isEmpty ? [] : records + open), (.two, records),
        (.one, open + reading.asserted(.vagueEvent)),
      ])
    }
    if !events.isEmpty, !records.isEmpty || answer.scenario == nil || hasTime(answer) {
      return .level(.three, Array((events + reading.evidence(records)).prefix(2)))
    }
    let partly =
      events + reading.evidence(records) + reading.evidence(reading.asserted(.agentlessSlip))
    if !partly.isEmpty { return .level(.two, Array(partly.prefix(2))) }
    let vague = reading.asserted(.vagueEvent, .namedFailure, .harmNamed)
    return .level(.one, reading.evidence(vague) + answer.evidence(answer.mentions))
  }

  private static func hasTime(_ answer: Answer) -> Bool {
    answer.slipMentions.contains {
      !answer.quantities(.date, .clock, .pastTime, .deadline, inSentence: $0.sentence).isEmpty
    }
  }
}
