/// Times of day that the case does not know.
enum UnknownTimes {
  static func find(_ answer: Answer) -> [Evidence] {
    let known = answer.scenario?.knowledge?.clocks ?? []
    guard !known.isEmpty else { return [] }
    return answer.draft.quantities.filter { $0.kind == .clock }.filter { quantity in
      guard let value = quantity.value else { return false }
      return !known.contains(value) && !known.contains(value + 720) && !known.contains(value - 720)
    }.map { answer.reading.evidence(answer.draft.span($0.tokens)) }
  }
}
