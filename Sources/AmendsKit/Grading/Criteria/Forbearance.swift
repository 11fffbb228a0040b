/// A5: commits to a change - or, where the fault isn't ours, to what will make it easier to see.
enum Forbearance: Criterion {
  static let id = CriterionID.forbearance

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let change = ConcreteChange.find(answer)
    if !change.evidence.isEmpty {
      return .level(change.isDated ? .three : .two, change.evidence)
    }
    let bare =
      reading.asserted(.barePromise, .intention, .overPromise, .emptyPromise)
      + reading.all(.barePromise)
    return .level(.one, reading.evidence(Array(bare.prefix(2))))
  }
}
