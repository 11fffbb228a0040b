/// Times, days and sums that an answer gives for what happened, and that the case gives otherwise.
///
/// Only where the story is told, and nothing is offered or announced: "I'll ring at five" is
/// no claim about the story.
enum UnknownFigures {
  static func find(_ answer: Answer) -> [Evidence] {
    guard let known = answer.scenario?.knowledge else { return [] }
    let told = Set(answer.mentions(.event, .cause).map(\.sentence))
    return answer.draft.quantities.filter { quantity in
      told.contains(answer.draft.sentenceOfToken[quantity.tokens.lowerBound])
        && isAboutThePast(quantity, answer) && !isKnown(quantity, known, answer.draft)
    }.map { answer.reading.evidence(answer.draft.span($0.tokens)) }
  }

  private static func isKnown(
    _ quantity: Quantity, _ known: CaseKnowledge, _ draft: Draft
  ) -> Bool {
    switch quantity.kind {
    case .clock: quantity.value.map { known.knows(clock: $0) } ?? true
    case .money: quantity.value.map { known.sums.contains($0) } ?? true
    case .date: days(in: quantity, of: draft).isSubset(of: known.days)
    default: true
    }
  }

  private static func days(in quantity: Quantity, of draft: Draft) -> Set<Weekday> {
    Set(draft.tokens[quantity.tokens].compactMap { Weekday($0.folded) })
  }

  private static func isAboutThePast(_ quantity: Quantity, _ answer: Answer) -> Bool {
    let offering: Set<MoveKind> = [
      .fix, .lossOffer, .nextStep, .concreteChange, .contained, .vagueRepair, .movedDate,
      .barePromise,
    ]
    let clause = answer.draft.clauseOfToken[quantity.tokens.lowerBound]
    let isOffered = answer.reading.moves.contains {
      offering.contains($0.kind) && $0.clause == clause
    }
    let isFuture = answer.draft.quantities.contains {
      $0.kind == .deadline && $0.tokens.overlaps(quantity.tokens)
    }
    return !isOffered && !isFuture
  }
}
