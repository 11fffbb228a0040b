/// C1: what we will do or give.
enum Repair: Criterion {
  static let id = CriterionID.repair

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let offer = Offer(answer)
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

/// What an answer offers, sorted into what undoes the failure and what makes up for the loss.
struct Offer {
  var fixes: [Evidence] = []
  var losses: [Evidence] = []
  /// The sums that are promised, in the scenario's currency.
  var sums: Set<Double> = []

  init(_ answer: Answer) {
    let reading = answer.reading
    let options = Self.options(answer)
    let refused = Set(reading.asserted(.refusesRepair).map(\.sentence))
    func given(_ kind: MoveKind) -> [Move] {
      reading.asserted(kind).filter { !refused.contains($0.sentence) }
    }
    fixes =
      reading.evidence(given(.fix))
      + answer.evidence(answer.mentions(.fix).filter { !refused.contains($0.sentence) })
      + options.filter { $0.option.kind == .fix }.map { reading.evidence($0.span) }
    losses =
      options.filter { $0.option.kind == .loss }.map { reading.evidence($0.span) }
      + reading.evidence(given(.lossOffer))
    let offered = Set(given(.lossOffer).map(\.sentence) + options.map(\.sentence))
    let known = Self.sumsThatMayBeOffered(answer.scenario)
    let money = answer.draft.quantities.filter {
      offered.contains(answer.draft.sentenceOfToken[$0.tokens.lowerBound])
    }.compactMap { quantity in
      // "The 420" is a sum where the case knows it as one.
      switch quantity.kind {
      case .money: quantity.value
      case .number: quantity.value.flatMap { known.contains($0) ? $0 : nil }
      default: nil
      }
    }
    sums = Set(money).union(options.compactMap(\.option.value))
    sums.subtract(Self.sumsOfTheStory(answer.scenario))
  }

  struct Found {
    let option: CompensationTerms.Option
    let span: Span
    let sentence: Int
  }

  static func options(_ answer: Answer) -> [Found] {
    let matcher = PhraseMatcher(draft: answer.draft)
    let refusals = answer.reading.asserted(.refusesRepair)
    return (answer.scenario?.compensation.options ?? []).compactMap { option in
      guard let range = option.mentions.flatMap(matcher.matches).first else { return nil }
      let sentence = answer.draft.sentenceOfToken[range.lowerBound]
      guard !refusals.contains(where: { $0.sentence == sentence }) else { return nil }
      return Found(option: option, span: answer.draft.span(range), sentence: sentence)
    }
  }

  /// The total: a sum that the others add up to is not counted again.
  var total: Double {
    let all = sums.reduce(0, +)
    if let largest = sums.max(), sums.count > 2, abs(all - 2 * largest) < 0.5 { return largest }
    return all
  }

  private static func sumsThatMayBeOffered(_ scenario: Scenario?) -> Set<Double> {
    guard let terms = scenario?.compensation else { return [] }
    let sums = terms.options.compactMap(\.value) + [terms.floor, terms.fair.upperBound]
    return Set(sums).subtracting([0])
  }

  /// Sums that belong to what happened, as the order's: not an offer.
  private static func sumsOfTheStory(_ scenario: Scenario?) -> Set<Double> {
    guard let scenario, let sums = scenario.knowledge?.storySums else { return [] }
    return sums.filter { $0 > scenario.compensation.ceiling }
  }
}

/// C2: who, and by when.
enum Commitment: Criterion {
  static let id = CriterionID.commitment

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let owners = reading.asserted(.owner)
    let named = reading.asserted(.namedOwner)
    let times = answer.quantities(.deadline).filter { !isContentOfTheOffer($0, answer) }
    let done =
      reading.asserted(.contained, .evidenceShown)
      + reading.asserted(.fix).filter { isDone($0, answer) }
    let when = answer.evidence(times) + reading.evidence(done)
    let who = reading.evidence(owners + named)
    if let time = when.first, let owner = who.first { return .level(.three, [owner, time]) }
    if !when.isEmpty { return .level(.two, Array(when.prefix(1))) }
    if !named.isEmpty { return .level(.two, reading.evidence(named)) }
    let vague = answer.evidence(answer.quantities(.vagueTime))
    return .level(.one, vague + who.prefix(1))
  }

  /// "Your deadline moves to Wednesday": a date, and not the time of our act.
  private static func isContentOfTheOffer(_ quantity: Quantity, _ answer: Answer) -> Bool {
    answer.reading.all(.movedDate).contains { $0.span.overlaps(answer.draft.span(quantity.tokens)) }
  }

  private static func isDone(_ move: Move, _ answer: Answer) -> Bool {
    answer.reading.all(.changeMade, .contained, .evidenceShown).contains {
      $0.sentence == move.sentence
    }
  }
}

/// C3: the size fits the loss and our authority.
enum Proportionality: Criterion {
  static let id = CriterionID.proportionality

  static func anchor(_ answer: Answer) -> Anchor {
    guard let terms = answer.scenario?.compensation else { return .needsScenario }
    let reading = answer.reading
    let offer = Offer(answer)
    let given = offer.losses + (terms.due == .none || offer.losses.isEmpty ? offer.fixes : [])
    let vague = reading.evidence(reading.asserted(.vagueRepair, .impersonalOffer))
    let reasons = reading.evidence(reading.asserted(.sizeReason, .fixSuffices))
    if offer.total > terms.ceiling { return .level(.zero, given + vague) }
    switch terms.due {
    case .none:
      if given.isEmpty { return .level(.zero, reading.evidence(reading.asserted(.refusesRepair))) }
      return .level(.three, Array((given + reasons).prefix(2)))
    case .token:
      if given.isEmpty { return .level(.one, vague) }
      if offer.losses.isEmpty, reasons.isEmpty { return .level(.one, given) }
      return .level(reasons.isEmpty ? .two : .three, Array((given.prefix(1) + reasons.prefix(1))))
    case .due:
      if given.isEmpty { return .level(.one, vague) }
      if offer.sums.isEmpty {
        return .level(offer.losses.isEmpty ? .zero : .one, Array(given.prefix(1)))
      }
      if offer.total < terms.floor { return .level(.zero, given) }
      if offer.total > terms.authority || !terms.fair.contains(offer.total) {
        return .level(.one, Array(given.prefix(2)))
      }
      return .level(reasons.isEmpty ? .two : .three, Array((given.prefix(1) + reasons.prefix(1))))
    }
  }
}

/// C4: made for this client, with a say.
enum FitAndVoice: Criterion {
  static let id = CriterionID.fitAndVoice

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let offer = Offer(answer)
    let given = offer.losses + offer.fixes
    guard !given.isEmpty else {
      return .level(.one, reading.evidence(reading.asserted(.choice, .personalFit)))
    }
    let choices = reading.evidence(reading.all(.choice).filter { $0.mood != .negated })
    let fit =
      reading.evidence(reading.asserted(.personalFit, .harmNamed))
      + answer.evidence(answer.mentions) + Offer.options(answer).map { reading.evidence($0.span) }
    if answer.isNotOurs, choices.isEmpty { return .level(.one, Array(given.prefix(1))) }
    if let choice = choices.first, !fit.isEmpty { return .level(.three, [given[0], choice]) }
    if let choice = choices.first { return .level(.two, [given[0], choice]) }
    return fit.isEmpty ? .level(.one, Array(given.prefix(1))) : .level(.two, Array(fit.prefix(2)))
  }
}
