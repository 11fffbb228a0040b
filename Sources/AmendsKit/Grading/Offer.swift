/// What an answer offers, sorted into what undoes the failure and what makes up for the loss.
struct Offer {
  var fixes: [Evidence] = []
  var losses: [Evidence] = []
  /// Options of the scenario that are offered.
  var options: [Found] = []
  /// The sums that are promised, in the scenario's currency.
  var sums: Set<Double> = []

  init() {}

  init(_ answer: Answer) {
    let reading = answer.reading
    let options = Self.options(answer)
    self.options = options
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
    let spans = given(.lossOffer).map(\.span) + options.map(\.span)
    let money = answer.draft.quantities.filter { quantity in
      let span = answer.draft.span(quantity.tokens)
      // "I can't go over 600" names a limit and offers nothing.
      return offered.contains(answer.draft.sentenceOfToken[quantity.tokens.lowerBound])
        && (spans.contains { $0.overlaps(span) } || reading.mood(of: quantity.tokens) != .negated)
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

  private static func options(_ answer: Answer) -> [Found] {
    let refusals = answer.reading.asserted(.refusesRepair)
    return (answer.scenario?.compensation.options ?? []).compactMap { option in
      guard let range = PhraseMatcher.matches(of: option.mentions, in: answer.draft).first else {
        return nil
      }
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
