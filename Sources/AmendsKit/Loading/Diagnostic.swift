/// One problem of one scenario file, with the place where it is.
public struct Diagnostic: Sendable, Equatable {
  public let path: String
  public let position: SourcePosition
  public let problem: ScenarioProblem
  /// The line it is about; nil where there is no such file.
  public let snippet: Snippet?

  public init(
    path: String, position: SourcePosition, problem: ScenarioProblem, snippet: Snippet? = nil
  ) {
    self.path = path
    self.position = position
    self.problem = problem
    self.snippet = snippet
  }

  public var line: Int { position.line }
  public var column: Int { position.column }

  /// What is wrong.
  public func message(in language: Language) -> String { wording(in: language).message }

  /// What to do about it.
  public func fix(in language: Language) -> String { wording(in: language).fix }

  /// `path:line:column: error: message · fix`, then the line and a caret under the place.
  public func rendered(in language: Language) -> String {
    let words = wording(in: language)
    let place = "\(path.withVisibleControls):\(line):\(column)"
    let head = "\(place): error: \(words.message) · \(words.fix)"
    guard let snippet else { return head }
    return "\(head)\n\(snippet.text)\n\(snippet.caretLine)"
  }

  private func wording(in language: Language) -> ProblemWording {
    switch language {
    case .english: .english(problem)
    case .spanish: .spanish(problem)
    case .catalan: .catalan(problem)
    }
  }
}

extension Diagnostic {
  /// A diagnostic with its words, as JSON carries it.
  public struct Record: Codable, Sendable, Equatable {
    public let path: String
    public let line: Int
    public let column: Int
    public let message: String
    public let fix: String
  }

  public func record(in language: Language) -> Record {
    let words = wording(in: language)
    return Record(
      path: path.withVisibleControls, line: line, column: column, message: words.message,
      fix: words.fix)
  }
}
