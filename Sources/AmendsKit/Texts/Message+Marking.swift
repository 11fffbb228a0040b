extension Message {
  /// Commands, and what is said when one is not understood or not possible.
  public enum Help: Sendable, Equatable {
    case command(CommandWord)
    case describe(CommandWord)
    case colonInAnswers
    case bareInMenus
    case unknown(String)
    case didYouMean(String)
    case choices([String])
    case notHere(String)
    case onlyInCase(String)
    case nothingMarkedYet
    case whyWhat([String])
    case whyAmbiguous([String])
  }

  /// The marking of one answer.
  public enum Feedback: Sendable, Equatable {
    case points(Double, of: Int)
    case notRated
    case overall(Double)
    case was(Double)
    case rose(criterion: String, to: String)
    case fell(criterion: String)
    case sameMarks
    case afterModels
    case partlyRated(missing: Int)
    case strengthMark, changeMark, questionMark, moreMark
    case also([String])
    case everyMark
    case cannotTell(String)
  }

  /// What the grader noticed that moves no level.
  public enum Remark: Sendable, Equatable {
    case noAnswer
    case otherLanguage(Language?)
    case listOfWords
    case situationPastedBack
    case modelAnswerPasted
    case repeatedSentences
    case contradictsFacts(quote: String, correction: String?)
    case unknownFact(quote: String)
    case whoseAct(quote: String)
  }

  /// The score sheet and the whole marking.
  public enum Sheet: Sendable, Equatable {
    case attempt(Int)
    case skipped
    case notWritten
    case total
    case totalPoints(Int, of: Int)
    case incomplete
    case fatal([String])
    case keep, change
    case nothingToKeep, nothingToChange
    case limits
    case level(Int)
    case unrated(Judgement.Reason)
    case heldBy(String)
    case stepNotDone
    case levelThree(String)
    case foundNothing
    case wholeAnswer
    case weightsAreOurs
    case ofPoints(Int)
    case seen([String])
  }

  /// What the terminal front end says beside the session.
  public enum Front: Sendable, Equatable {
    case stored(history: String)
    case notStored
    case cannotRead(String)
    case notText
    case tooLong(limit: Int)
    case noEditor
    case editorFailed(String)
    /// The user's ~/.editrc can't be used; the line at fault, if it is one.
    case editrcLeftAside(line: Int?)
  }
}
