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
