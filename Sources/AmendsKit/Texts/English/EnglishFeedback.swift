extension EnglishTexts {
  static func text(_ message: Message.Feedback) -> String {
    switch message {
    case .points(let points, let max): "\(Figures.points(points)) of \(max)"
    case .notRated: "not rated"
    case .overall(let share): overall(share)
    case .was(let points): "was \(Figures.points(points))"
    case .rose(let criterion, let level): "\(criterion): \(level)"
    case .fell(let criterion): "\(criterion) fell"
    case .sameMarks: "the same marks as before"
    case .afterModels: "with the models seen"
    case .partlyRated(let missing):
      missing == 1
        ? "1 point could not be rated and counts neither way."
        : "\(missing) points could not be rated and count neither way."
    case .strengthMark: "strength"
    case .changeMark: "to change"
    case .questionMark: "question"
    case .moreMark: "one thing more"
    case .also(let names): "also: \(names.joined(separator: ", "))"
    case .everyMark: "`how` shows every mark"
    case .cannotTell(let criterion):
      "I can't tell about \(criterion): the words allow two readings."
    }
  }

  private static func overall(_ share: Double) -> String {
    switch share {
    case 0.85...: "it stands as it is"
    case 0.65...: "most of it is there"
    case 0.4...: "part of it is there"
    default: "a beginning"
    }
  }

  static func text(_ remark: Message.Remark) -> String {
    switch remark {
    case .noAnswer: "I found no sentence here that does the work of this step."
    case .otherLanguage(let language?):
      "This reads as \(text(.language(language))); it can be marked once the session is in the"
        + " same language: :language \(language.rawValue)"
    case .otherLanguage(nil): "This does not read as English, so nothing is rated."
    case .listOfWords: "These are words side by side; only sentences can be read."
    case .situationPastedBack: "This is the case's own text; only your own sentences are read."
    case .modelAnswerPasted:
      "This is a model answer, word for word. In your own words it can be marked."
    case .repeatedSentences: "The same sentence comes more than once; it counts once."
    case .contradictsFacts(let quote, nil):
      "«\(quote)» speaks of something that this case does not hold."
    case .contradictsFacts(let quote, let correction?):
      "«\(quote)» does not agree with the records: \(correction)"
    case .unknownFact(let quote):
      "«\(quote)» is not among the facts. Is it certain? If not, mark it as still to confirm."
    case .whoseAct(let quote):
      "«\(quote)»: I can't tell whose act this is. If it is yours, begin with «I»."
    }
  }
}
