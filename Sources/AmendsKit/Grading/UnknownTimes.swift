/// Times of day that the case does not know.
enum UnknownTimes {
  static func find(_ answer: Answer) -> [Evidence] {
    guard let known = answer.scenario?.knowledge, !known.clocks.isEmpty else { return [] }
    return answer.draft.quantities.filter { $0.kind == .clock }.filter { quantity in
      guard let value = quantity.value else { return false }
      return !known.knows(clock: value)
    }.map { answer.reading.evidence(answer.draft.span($0.tokens)) }
  }
}
