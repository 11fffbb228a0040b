/// A change that can be seen done, and whether it has a date, an owner or is already made.
struct ConcreteChange {
  var evidence: [Evidence] = []
  var isDated = false
  var hasOwner = false

  static func find(_ answer: Answer) -> ConcreteChange {
    let reading = answer.reading
    let moves = reading.asserted(.concreteChange)
    let facts = answer.mentions(.prevention)
    var change = ConcreteChange()
    change.evidence = reading.evidence(Array(moves.prefix(2)))
    if change.evidence.isEmpty { change.evidence = Array(answer.evidence(facts).prefix(2)) }
    let sentences = Set(moves.map(\.sentence) + facts.map(\.sentence))
    change.isDated = sentences.contains { sentence in
      !answer.quantities(.deadline, .date, .clock, .pastTime, inSentence: sentence).isEmpty
        || reading.all(.changeMade).contains { $0.sentence == sentence }
    }
    change.hasOwner = sentences.contains { sentence in
      reading.all(.owner, .namedOwner, .ownAct).contains { $0.sentence == sentence }
    }
    return change
  }
}
