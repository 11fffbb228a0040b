/// One line of answers to mark, as scripts write it.
public struct GradeRequest: Equatable, Sendable {
  /// A text or a number, given back as it came.
  public let id: JSONValue?
  public let scenario: String?
  public let language: Language?
  public let fault: Fault?
  public let answers: [Step: String]

  /// Bytes of the longest answer; far more than a client would read.
  public static let answerLimit = 1 << 16

  /// - Parameter json: the line, parsed.
  public init(_ json: JSONValue) throws(GradeProblem) {
    guard case .object = json else { throw .wrongType(key: nil, expected: .object) }
    id = try Self.id(of: json)
    scenario = try Self.text("scenario", of: json)
    language = try Self.choice("language", of: json, or: GradeProblem.unknownLanguage)
    fault = try Self.choice("fault", of: json, or: GradeProblem.unknownFault)
    answers = try Self.answers(of: json)
  }

  /// The language that was asked for, or the one that the answers are written in.
  public var languageOrGuess: Language {
    if let language { return language }
    let text = Step.allCases.compactMap { answers[$0] }.joined(separator: "\n")
    guard case .known(let guess) = LanguageGuess.of(text) else { return .english }
    return guess
  }

  /// The id alone, for what is said about a line that can't be marked.
  public static func id(of json: JSONValue) throws(GradeProblem) -> JSONValue? {
    switch json["id"] {
    case nil, .null: nil
    case .string(let text):
      if text.hasNUL { throw .nulCharacter } else { .string(text) }
    case .integer(let value): .integer(value)
    case .number(let value): .number(value)
    case .bool, .array, .object: throw .wrongType(key: "id", expected: .textOrNumber)
    }
  }

  private static func text(_ key: String, of json: JSONValue) throws(GradeProblem) -> String? {
    switch json[key] {
    case nil, .null: return nil
    case .string(let text):
      guard !text.hasNUL else { throw .nulCharacter }
      return text
    default: throw .wrongType(key: key, expected: .text)
    }
  }

  private static func choice<Choice: RawRepresentable<String>>(
    _ key: String, of json: JSONValue, or problem: (String) -> GradeProblem
  ) throws(GradeProblem) -> Choice? {
    guard let name = try text(key, of: json) else { return nil }
    guard let choice = Choice(rawValue: name) else { throw problem(name) }
    return choice
  }

  private static func answers(of json: JSONValue) throws(GradeProblem) -> [Step: String] {
    guard let given = json["answers"] else { throw .missing(key: "answers") }
    guard case .object(let members) = given else {
      throw .wrongType(key: "answers", expected: .object)
    }
    var answers: [Step: String] = [:]
    for member in members {
      guard let step = Step(rawValue: member.key) else { throw .unknownStep(member.key) }
      switch member.value {
      case .null: continue
      case .string(let text) where text.hasNUL: throw .nulCharacter
      case .string(let text) where text.utf8.count > answerLimit:
        throw .answerTooLong(step, limit: answerLimit)
      case .string(let text): answers[step] = text
      default: throw .wrongType(key: "answers.\(member.key)", expected: .text)
      }
    }
    return answers
  }
}

extension String {
  fileprivate var hasNUL: Bool { utf8.contains(0) }
}
