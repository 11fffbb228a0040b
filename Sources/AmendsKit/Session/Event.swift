/// What can happen to a session.
public enum Event: Equatable, Sendable {
  /// The first event: the list of cases opens, or one case at once.
  case started(opening: String?)
  /// A line, or several at once where they were pasted.
  case line(String)
  /// Input that could not be taken, and why.
  case rejected(Message)
  /// Ctrl-C.
  case cancelled
  /// Ctrl-D, or the end of a file.
  case endOfInput
  /// The editor closed.
  case edited(String)
  /// There was no editor, or it failed.
  case notEdited(Message)
  case loaded(Scenario)
  /// A scenario could not be loaded, with the problems in words.
  case notLoaded(id: String, problems: String)
}

/// What a session asks of the world; the last of a list says where the next event comes from.
public enum Effect: Equatable, Sendable {
  case say([Block])
  case ask(Ask)
  case load(id: String, Language)
  case openEditor(String)
  /// The session is over, with this exit code.
  case finish(Int32)
}

/// A request for a line of input.
public struct Ask: Equatable, Sendable {
  public enum Place: Equatable, Sendable {
    case home
    /// The unmarked question before the first step.
    case situation
    case step(String, number: Int, of: Int)
    case menu([String])
  }

  public let place: Place
  /// What stands on the line to begin with.
  public let draft: String?
  /// Whether the line is part of an answer, which the line history must not keep.
  public var isAnswer: Bool {
    switch place {
    case .home, .menu: false
    case .situation, .step: true
    }
  }

  public init(place: Place, draft: String? = nil) {
    self.place = place
    self.draft = draft
  }
}
