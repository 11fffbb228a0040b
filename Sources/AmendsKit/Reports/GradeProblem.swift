/// Why a line of answers can't be marked.
public enum GradeProblem: Error, Equatable, Sendable {
  case notJSON
  case notUTF8
  case nulCharacter
  case tooLong(limit: Int)
  case answerTooLong(Step, limit: Int)
  case wrongType(key: String?, expected: Expected)
  case missing(key: String)
  case unknownLanguage(String)
  case unknownStep(String)
  case unknownFault(String)
  case scenario(LoadError)

  /// What a value should have been.
  public enum Expected: Equatable, Sendable { case text, textOrNumber, object }

  /// The stable name that scripts tell problems apart by.
  public var kind: String {
    switch self {
    case .notJSON: "invalid-json"
    case .notUTF8: "invalid-utf8"
    case .nulCharacter: "nul-character"
    case .tooLong, .answerTooLong: "too-long"
    case .wrongType: "wrong-type"
    case .missing: "missing-key"
    case .unknownLanguage: "unknown-language"
    case .unknownStep: "unknown-step"
    case .unknownFault: "unknown-fault"
    case .scenario(.unknownScenario): "unknown-scenario"
    case .scenario(.invalid): "invalid-scenario"
    case .scenario(.unreadable): "unreadable-scenario"
    }
  }

  /// What stands in the place of the marking.
  public func json(id: JSONValue?, in language: Language) -> JSONValue {
    .object(
      [.init("schema", 1)] + (id.map { [.init("id", $0)] } ?? [])
        + [
          .init(
            "error",
            .object([
              .init("kind", .string(kind)), .init("message", .string(message(in: language))),
            ]))
        ])
  }
}
