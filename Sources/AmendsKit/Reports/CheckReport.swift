/// All problems of the scenarios that were checked.
public struct CheckReport: Sendable {
  public let diagnostics: [Diagnostic]
  public let language: Language

  public init(diagnostics: [Diagnostic], language: Language) {
    self.diagnostics = diagnostics
    self.language = language
  }

  /// Whether every problem is that there is nothing at a path.
  public var isOnlyMissing: Bool { diagnostics.allSatisfy { $0.problem == .pathMissing } }

  public var json: JSONValue {
    .object([.init("schema", 1), .init("diagnostics", .array(diagnostics.map(json)))])
  }

  public var summary: String {
    switch (language, diagnostics.count) {
    case (.english, 0): "no problems"
    case (.english, 1): "1 problem"
    case (.english, let count): "\(count) problems"
    case (.spanish, 0): "ningún problema"
    case (.spanish, 1): "1 problema"
    case (.spanish, let count): "\(count) problemas"
    case (.catalan, 0): "cap problema"
    case (.catalan, 1): "1 problema"
    case (.catalan, let count): "\(count) problemes"
    }
  }

  private func json(of diagnostic: Diagnostic) -> JSONValue {
    let record = diagnostic.record(in: language)
    return .object([
      .init("path", .string(record.path)), .init("line", .integer(record.line)),
      .init("column", .integer(record.column)), .init("message", .string(record.message)),
      .init("fix", .string(record.fix)),
    ])
  }
}
