/// A claim that the facts of the case contradict.
struct Contradiction {
  let evidence: Evidence
  let correction: String?

  static func find(_ answer: Answer) -> [Contradiction] {
    guard let scenario = answer.scenario else { return [] }
    return scenario.falsehoods.flatMap { falsehood in
      PhraseMatcher.matches(of: falsehood.claims, in: answer.draft).filter {
        isMeant($0, answer)
      }.map { range in
        Contradiction(
          evidence: answer.reading.evidence(answer.draft.span(range)),
          correction: falsehood.correction)
      }
    } + OtherCase.find(answer, scenario)
      + UnknownFigures.find(answer).map { Contradiction(evidence: $0, correction: nil) }
  }

  private static func isMeant(_ range: Range<Int>, _ answer: Answer) -> Bool {
    answer.reading.mood(of: range) == .asserted
  }
}
