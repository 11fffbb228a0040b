/// C2: who, and by when.
enum Commitment: Criterion {
  static let id = CriterionID.commitment

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let told = reading.all(.ownAct, .ownWrongAct, .apology)
    let owners = reading.asserted(.owner).filter { owner in
      !told.contains { $0.span.contains(owner.span) || owner.span.contains($0.span) }
    }
    let named = reading.asserted(.namedOwner)
    let times = answer.quantities(.deadline).filter {
      isOurs($0, answer) && !isContentOfTheOffer($0, answer)
    }
    let done =
      reading.asserted(.contained, .evidenceShown)
      + reading.asserted(.fix).filter { isDone($0, answer) }
    let when = answer.evidence(times) + reading.evidence(done)
    // "I can see why" owns nothing: an owner stands beside a time or something offered.
    let offers: Set<MoveKind> = [
      .fix, .lossOffer, .nextStep, .contained, .evidenceShown, .concreteChange, .vagueRepair,
    ]
    let acting = Set(
      reading.moves.filter { offers.contains($0.kind) }.map(\.sentence)
        + times.map { answer.draft.sentenceOfToken[$0.tokens.lowerBound] }
        + answer.offer.options.map(\.sentence) + answer.mentions(.fix).map(\.sentence))
    let who = reading.evidence((owners + named).filter { acting.contains($0.sentence) })
    if let time = when.first, let owner = who.first { return .level(.three, [owner, time]) }
    if !when.isEmpty { return .level(.two, Array(when.prefix(1))) }
    if !named.isEmpty { return .level(.two, reading.evidence(named)) }
    let vague = answer.evidence(answer.quantities(.vagueTime))
    return .level(.one, vague + who.prefix(1))
  }

  /// A time in a clause of cause or condition is the client's - "as it is due tomorrow" - unless an
  /// act of ours stands in that clause.
  private static func isOurs(_ quantity: Quantity, _ answer: Answer) -> Bool {
    let draft = answer.draft
    guard isAct(draft.sentenceOfToken[quantity.tokens.lowerBound], answer) else { return false }
    let clause = draft.clauseOfToken[quantity.tokens.lowerBound]
    let kinds = Set(answer.reading.moves.filter { $0.clause == clause }.map(\.kind))
    if !kinds.isDisjoint(with: [.namedOwner, .fix, .lossOffer, .nextStep, .concreteChange]) {
      return true
    }
    if !kinds.isDisjoint(with: [.ownAct, .ownWrongAct, .agentlessSlip, .dativeSlip, .discovery]) {
      return false
    }
    let opening = draft.tokens[draft.clauses[clause]].prefix(2).map(\.folded)
    // "Com a molt tard divendres" opens with a word that may mean *as*, and is a deadline.
    if opening == ["com", "a"] { return true }
    return opening.first.map { !openers.contains($0) } ?? true
  }

  /// A time is a commitment only where something is undertaken, if by the sentence before: "The
  /// plants get watered on Tuesdays" binds nobody.
  private static func isAct(_ sentence: Int, _ answer: Answer) -> Bool {
    let acts: Set<MoveKind> = [
      .fix, .lossOffer, .vagueRepair, .nextStep, .contained, .evidenceShown, .concreteChange,
      .changeMade, .checkMade, .owner, .namedOwner, .choice, .movedDate, .emptyPromise,
      .overPromise,
    ]
    return answer.draft.sentences[sentence].count <= longestAside
      || answer.reading.moves.contains { $0.sentence == sentence && acts.contains($0.kind) }
      || answer.offer.options.contains { $0.sentence == sentence }
      || answer.mentions(.fix).contains { $0.sentence == sentence }
  }

  /// Tokens of a sentence that only adds a time: "Mañana a primera hora, sin falta."
  private static let longestAside = 8

  private static let openers: Set<String> = [
    "as", "since", "because", "if", "como", "porque", "si", "que", "com", "perque",
  ]

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
