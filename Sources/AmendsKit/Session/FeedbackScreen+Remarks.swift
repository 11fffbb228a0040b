extension FeedbackScreen {
  /// What the grader noticed about the answer as a whole.
  var remarks: [Block] {
    attempt.grade.notes.compactMap { note in
      switch note {
      case .noAnswer: .noAnswer
      case .otherLanguage(let language): .otherLanguage(language)
      case .listOfWords: .listOfWords
      case .situationPastedBack: .situationPastedBack
      case .modelAnswerPasted: .modelAnswerPasted
      case .repeatedSentences: .repeatedSentences
      case .contradictsFacts, .unknownFact, .whoseAct: nil
      }
    }.map { (remark: Message.Remark) in .paragraph(wording.text(.note(remark))) }
  }

  /// Words that do not agree with the facts; they take the place of other things to change.
  var contradictions: [Block] {
    let lines = attempt.grade.notes.compactMap { note in
      if case .contradictsFacts(let evidence, let correction) = note {
        wording.text(
          .note(.contradictsFacts(quote: evidence.text.shortened, correction: correction)))
      } else {
        nil
      }
    }
    let spoken = wording.text(.feedback(.changeMark))
    return lines.prefix(2).map { .finding(.init(mark: .change, spoken: spoken, label: $0)) }
  }

  var remarkQuestions: [String] {
    attempt.grade.notes.compactMap { note in
      switch note {
      case .unknownFact(let evidence):
        wording.text(.note(.unknownFact(quote: evidence.text.shortened)))
      case .whoseAct(let evidence):
        wording.text(.note(.whoseAct(quote: evidence.text.shortened)))
      default: nil
      }
    }
  }
}
