/// What is worth saying about an answer and moves no level.
enum Notes {
  static func of(_ answer: Answer) -> [Note] {
    switch answer.shape.kind {
    case .noAnswer: return [.noAnswer]
    case .otherLanguage(let language): return [.otherLanguage(language)]
    case .situationPastedBack: return [.situationPastedBack]
    case .listOfWords: return [.listOfWords]
    case .sentences: break
    }
    var notes: [Note] = []
    if answer.shape.isModelPasted { notes.append(.modelAnswerPasted) }
    if answer.shape.hasRepeatedSentences { notes.append(.repeatedSentences) }
    notes += answer.contradictions.prefix(2).map {
      .contradictsFacts($0.evidence, correction: $0.correction)
    }
    if answer.step == .outline || answer.step == .explanation {
      notes += UnknownTimes.find(answer).prefix(2).map(Note.unknownFact)
    }
    let unclear = answer.reading.all(.unclearDuty)
    if answer.ownedActs.isEmpty, let first = unclear.first {
      notes.append(.whoseAct(answer.reading.evidence(first.span)))
    }
    return notes
  }
}
