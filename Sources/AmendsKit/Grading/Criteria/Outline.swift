/// O1: ordered events from before the slip to now.
enum Chronology: Criterion {
  static let id = CriterionID.chronology

  static func anchor(_ answer: Answer) -> Anchor {
    let staged = answer.mentions.filter { $0.fact.stage != nil }
    let events = events(answer, staged)
    guard events.count > 1 else { return .level(.zero, events) }
    let hasAnchor = !answer.quantities(.clock, .date, .pastTime, .duration, .deadline).isEmpty
    if events.count == 2 || !hasAnchor || !isInOrder(answer) {
      return .level(.one, Array(events.prefix(3)))
    }
    let stages = Set(staged.compactMap(\.fact.stage))
    let isWhole = stages.isSuperset(of: [.slip, .discovery, .now])
    let isTrue = Contradiction.find(answer).isEmpty && UnknownTimes.find(answer).isEmpty
    return .level(isWhole && isTrue ? .three : .two, Array(events.prefix(3)))
  }

  /// Facts with a place in the story; without a scenario, sentences that tell an event.
  private static func events(_ answer: Answer, _ staged: [FactMention]) -> [Evidence] {
    let known = answer.evidence(staged)
    let telling = answer.draft.sentences.indices.filter { sentence in
      !answer.quantities(.clock, .date, .pastTime, inSentence: sentence).isEmpty
        || answer.reading.moves.contains {
          $0.sentence == sentence
            && [.ownAct, .ownWrongAct, .discovery, .contained, .dativeSlip, .agentlessSlip]
              .contains($0.kind)
        }
    }
    let lines = telling.map { answer.reading.evidence(answer.reading.sentenceSpan($0)) }
    return known.count >= lines.count || answer.scenario != nil && known.count >= 2 ? known : lines
  }

  /// Times of day never run backwards within one day.
  private static func isInOrder(_ answer: Answer) -> Bool {
    var last = -1.0
    for quantity in answer.draft.quantities.sorted(by: {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }) {
      switch quantity.kind {
      case .date: last = -1
      case .clock:
        let minutes = quantity.value ?? 0
        if minutes + 240 < last { return false }
        last = max(last, minutes)
      default: break
      }
    }
    return true
  }
}

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

/// O4: how it came to light, and what is already contained.
enum Detection: Criterion {
  static let id = CriterionID.detection

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let found =
      answer.evidence(answer.mentions(.detection)) + reading.evidence(reading.asserted(.discovery))
    let done =
      answer.evidence(answer.mentions(.fix, .evidence))
      + reading.evidence(reading.asserted(.contained, .fix, .evidenceShown))
    if let how = found.first, let what = done.first { return .level(.three, [how, what]) }
    let one = found + done
    if !one.isEmpty { return .level(.two, Array(one.prefix(1))) }
    return answer.ladder.climb([(.one, reading.asserted(.vagueStatus))])
  }
}

/// O5: what changes so that it does not recur.
enum Prevention: Criterion {
  static let id = CriterionID.prevention

  static func anchor(_ answer: Answer) -> Anchor {
    let change = ConcreteChange.find(answer)
    if !change.evidence.isEmpty {
      return .level(change.isDated || change.hasOwner ? .three : .two, change.evidence)
    }
    let reading = answer.reading
    return answer.ladder.climb([(.one, reading.asserted(.intention, .barePromise, .emptyPromise))])
  }
}

/// O6: facts apart from guesses, and no culprit.
enum FactualWording: Criterion {
  static let id = CriterionID.factualWording

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let contradictions = Contradiction.find(answer)
    if !contradictions.isEmpty { return .level(.zero, contradictions.map(\.evidence)) }
    let blame = answer.blame + answer.blameOnOthers
    if !blame.isEmpty { return .level(.zero, reading.evidence(blame)) }
    let open = reading.all(.openPoint)
    let guesses = reading.asserted(.guess).filter { guess in
      !open.contains { $0.sentence == guess.sentence }
    }
    if !guesses.isEmpty { return .level(.one, reading.evidence(guesses)) }
    let tellsEvents =
      (Chronology.anchor(answer).level ?? .zero) > .zero
      || !answer.mentions.isEmpty || reading.has(.ownAct, .ownWrongAct, .agentlessSlip, .harmNamed)
    let anchor: Anchor = .level(
      answer.fault == .unknown && open.isEmpty ? .two : .three, answer.wholeEvidence)
    return tellsEvents ? anchor : anchor.capped(at: .one, because: .stepNotDone)
  }
}
