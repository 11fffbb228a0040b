/// O1: ordered events from before the slip to now.
enum Chronology: Criterion {
  static let id = CriterionID.chronology

  static func anchor(_ answer: Answer) -> Anchor {
    let staged = answer.mentions.filter { $0.fact.stage != nil }
    let events = events(answer, staged)
    guard events.count > 1 else { return .level(.zero, events) }
    let shown = Array(events.prefix(3))
    let places = events.map(\.span)
    let isDated = answer.quantities(.clock, .date, .pastTime, .duration, .deadline).contains {
      time in
      let sentence = answer.reading.sentenceSpan(
        answer.draft.sentenceOfToken[time.tokens.lowerBound])
      return places.contains { $0.overlaps(sentence) }
    }
    guard events.count > 2, isDated, isInOrder(staged, answer) else { return .level(.one, shown) }
    let isWhole = Set(staged.compactMap(\.fact.stage)).isSuperset(of: [.slip, .discovery, .now])
    let isTrue = answer.contradictions.isEmpty && UnknownTimes.find(answer).isEmpty
    return .level(isWhole && isTrue ? .three : .two, shown)
  }

  /// Facts that have a place in the story, and sentences that tell an event no fact names.
  private static func events(_ answer: Answer, _ staged: [FactMention]) -> [Evidence] {
    let named = Set(staged.map(\.sentence))
    let telling: Set<MoveKind> = [
      .ownAct, .ownWrongAct, .discovery, .contained, .dativeSlip, .agentlessSlip, .harmNamed,
    ]
    let others = answer.draft.sentences.indices.filter { sentence in
      !named.contains(sentence)
        && (!answer.quantities(.clock, .pastTime, inSentence: sentence).isEmpty
          || answer.reading.moves.contains {
            $0.sentence == sentence && $0.mood == .asserted && telling.contains($0.kind)
          })
    }
    let first = staged.sorted { $0.span.start < $1.span.start }
    return answer.evidence(first)
      + others.map { answer.reading.evidence(answer.reading.sentenceSpan($0)) }
  }

  /// In the order of the facts, where there are some; else times of day never run far backwards.
  private static func isInOrder(_ staged: [FactMention], _ answer: Answer) -> Bool {
    guard let facts = answer.scenario?.facts, staged.count > 1 else { return clocksRise(answer) }
    var seen: Set<String> = []
    let order = staged.sorted { $0.span.start < $1.span.start }
      .filter { seen.insert($0.fact.id).inserted }
      .compactMap { mention in facts.firstIndex { $0.id == mention.fact.id } }
    let steps = zip(order, order.dropFirst())
    return steps.count { $0 > $1 } * 3 <= order.count
  }

  private static func clocksRise(_ answer: Answer) -> Bool {
    let order = answer.draft.quantities.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var last = -1.0
    for quantity in order {
      if quantity.kind == .date { last = -1 }
      guard quantity.kind == .clock, let minutes = quantity.value else { continue }
      if minutes + 240 < last { return false }
      last = max(last, minutes)
    }
    return true
  }
}
