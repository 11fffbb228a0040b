/// O1: ordered events from before the slip to now.
enum Chronology: Criterion {
  static let id = CriterionID.chronology

  static func anchor(_ answer: Answer) -> Anchor {
    let staged = answer.mentions.filter { $0.fact.stage != nil }
    let events = events(answer, staged)
    guard events.count > 1 else { return .level(.zero, events) }
    let hasAnchor = !answer.quantities(.clock, .date, .pastTime, .duration, .deadline).isEmpty
    if events.count == 2 || !hasAnchor || !isInOrder(answer) {
      return .level(.one, Array(events.prefix(3)))
    }
    let stages = Set(staged.compactMap(\.fact.stage))
    let isWhole = stages.isSuperset(of: [.slip, .discovery, .now])
    let isTrue = Contradiction.find(answer).isEmpty && UnknownTimes.find(answer).isEmpty
    return .level(isWhole && isTrue ? .three : .two, Array(events.prefix(3)))
  }

  /// Facts with a place in the story; without a scenario, sentences that tell an event.
  private static func events(_ answer: Answer, _ staged: [FactMention]) -> [Evidence] {
    let known = answer.evidence(staged)
    let telling = answer.draft.sentences.indices.filter { sentence in
      !answer.quantities(.clock, .date, .pastTime, inSentence: sentence).isEmpty
        || answer.reading.moves.contains {
          $0.sentence == sentence
            && [.ownAct, .ownWrongAct, .discovery, .contained, .dativeSlip, .agentlessSlip]
              .contains($0.kind)
        }
    }
    let lines = telling.map { answer.reading.evidence(answer.reading.sentenceSpan($0)) }
    return known.count >= lines.count || answer.scenario != nil && known.count >= 2 ? known : lines
  }

  /// Times of day never run backwards within one day.
  private static func isInOrder(_ answer: Answer) -> Bool {
    var last = -1.0
    for quantity in answer.draft.quantities.sorted(by: {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }) {
      switch quantity.kind {
      case .date: last = -1
      case .clock:
        let minutes = quantity.value ?? 0
        if minutes + 240 < last { return false }
        last = max(last, minutes)
      default: break
      }
    }
    return true
  }
}
