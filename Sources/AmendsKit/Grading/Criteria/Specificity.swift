/// A3: names what we did - or, where the fault isn't ours, what happened to them.
enum Specificity: Criterion {
  static let id = CriterionID.specificity

  static func anchor(_ answer: Answer) -> Anchor {
    answer.isNotOurs && answer.scenario != nil ? whatHappened(answer) : whatWeDid(answer)
  }

  private static func whatWeDid(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let acts =
      reading.asserted(.ownWrongAct, .ownAct, .dativeSlip, .agentlessSlip)
      + reading.asserted(.admission, .nominalAdmission).filter { hasObject($0, answer) }
    let category = reading.asserted(.namedFailure, .institutionalOwnership)
    let known = answer.mentions.filter { $0.fact.stage == .slip }
    if answer.scenario != nil {
      if !answer.contradictions.isEmpty {
        return .level(.one, reading.evidence(Array((acts + category).prefix(1))))
      }
      let relevant = known.isEmpty ? [] : answer.evidence(known)
      if !relevant.isEmpty {
        return .level(tellsApart(known, answer) ? .three : .two, relevant)
      }
      let related = acts.filter { act in answer.mentions.contains { $0.sentence == act.sentence } }
      if !related.isEmpty {
        return .level(.two, reading.evidence(Array(related.prefix(2))), certainty: .medium)
      }
      return .level(.one, reading.evidence(Array((category + acts).prefix(2))), certainty: .medium)
    }
    let detailed = acts.filter { hasDetail($0, answer) }
    return answer.ladder.climb([(.three, detailed), (.two, acts), (.one, category)])
  }

  /// Which order, version, sum or day: another fact of the story, or a figure of it.
  private static func tellsApart(_ known: [FactMention], _ answer: Answer) -> Bool {
    let sentences = Set(known.map(\.sentence))
    let ids = Set(known.map(\.fact.id))
    let others = answer.mentions.filter {
      sentences.contains($0.sentence) && !ids.contains($0.fact.id)
        && [.event, .cause, .fix].contains($0.fact.role)
    }
    if !others.isEmpty || ids.count > 1 { return true }
    return sentences.contains { sentence in
      !answer.quantities(.money, .date, .clock, .number, .pastTime, inSentence: sentence).isEmpty
        || answer.reading.all(.distinguishing).contains { $0.sentence == sentence }
    }
  }

  private static func hasDetail(_ move: Move, _ answer: Answer) -> Bool {
    answer.reading.all(.distinguishing).contains { $0.sentence == move.sentence }
      || !answer.quantities(.money, .date, .clock, .pastTime, inSentence: move.sentence).isEmpty
  }

  /// "Me equivoqué de versión" names the thing; "me equivoqué" alone does not.
  private static func hasObject(_ move: Move, _ answer: Answer) -> Bool {
    answer.reading.all(.namedFailure, .distinguishing).contains {
      $0.span.overlaps(move.span) || $0.sentence == move.sentence
    }
  }

  private static func whatHappened(_ answer: Answer) -> Anchor {
    let harmed = answer.mentions(.impact) + answer.slipMentions
    if harmed.isEmpty {
      return answer.ladder.climb([
        (.one, answer.reading.asserted(.namedFailure, .harmNamed, .sympathy))
      ])
    }
    let evidence = answer.evidence(harmed)
    let isDated = harmed.contains { mention in
      !answer.quantities(.date, .clock, .pastTime, inSentence: mention.sentence).isEmpty
    }
    let isApart =
      Set(harmed.map(\.fact.id)).count > 1 || isDated || !answer.slipMentions.isEmpty
    return .level(isApart ? .three : .two, evidence)
  }
}
