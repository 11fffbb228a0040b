/// Everything the program can say, by theme; associated values are what a sentence is filled with.
///
/// Each language answers every case in an exhaustive switch, so a missing text does not compile.
public enum Message: Sendable, Equatable {
  case name(Name)
  case home(Home)
  case walk(Walk)
  case answer(Answer)
  case help(Help)
  case feedback(Feedback)
  case note(Remark)
  case sheet(Sheet)
  case front(Front)
}

extension Message {
  /// Nouns that other sentences are built with.
  public enum Name: Sendable, Equatable {
    case step(Step)
    case channel(Channel)
    case tone(Exercise.Model.Tone)
    case band(Band)
    case language(Language)
    /// A sum with its currency, as the language writes it.
    case money(Double, currency: String)
  }

  /// The list of cases, and what holds for the session as a whole.
  public enum Home: Sendable, Equatable {
    case title
    case notTried
    case best(Int)
    case begun(done: Int, of: Int)
    case reminder
    case noCases
    case unknownCase(String)
    case ambiguousCase([String])
    case couldNotOpen(String)
    case notInLanguage(Language)
    case languageIs(Language)
    case unknownLanguage(String)
    case sameLanguage(Language)
    case lineDropped
    case comeBack(String?)
    case farewell
  }

  /// A case, and the way through its steps.
  public enum Walk: Sendable, Equatable {
    case channelAndMinutes(Channel, Int)
    case footer
    case openQuestion
    case questionNoted
    case youNoted(String)
    case noDocuments
    case unknownDocument(String)
    case stepHeading(Step, number: Int, of: Int)
    case brief(Step)
    case authority(String)
    case inYourHands
    case resumed
    case homeFromHere
  }

  /// Writing an answer: drafts, hints, models.
  public enum Answer: Sendable, Equatable {
    case nothingYet
    case linesKept(Int)
    case draftOffered
    case draftShown
    case draftAsItWas
    case draftSaved
    case editorEmpty
    case needsColon(String)
    case hint(String, number: Int, of: Int)
    case lastHint
    case noHints
    case modelsFirst
    case models
    case skipped
    case nothingToRepeat
  }
}
