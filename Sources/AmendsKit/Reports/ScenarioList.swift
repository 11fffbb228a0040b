/// The scenarios that can be practised, with the languages each is there in.
public struct ScenarioList: Sendable {
  public let entries: [Entry]
  public let language: Language

  public struct Entry: Sendable {
    /// In the list's language, or in the first that the scenario is there in.
    public let header: ScenarioHeader
    public let languages: [Language]
  }

  public init(_ loader: ScenarioLoader, in language: Language) {
    self.language = language
    let headers = Language.allCases.map { (language: $0, headers: loader.headers(in: $0)) }
    let own = headers.filter { $0.language == language }
    let all = (own + headers.filter { $0.language != language }).flatMap(\.headers)
    var seen: Set<String> = []
    entries = all.filter { seen.insert($0.id).inserted }.map { header in
      let languages = headers.filter { $0.headers.contains { $0.id == header.id } }
      return Entry(header: header, languages: languages.map(\.language))
    }
  }

  public var json: JSONValue {
    .object([.init("schema", 1), .init("scenarios", .array(entries.map(\.json)))])
  }

  public var blocks: [Block] {
    let wording = Wording(language)
    return [
      .table(
        entries.map { entry in
          [
            .text(entry.header.id), .text(details(of: entry, wording)), .text(entry.header.title),
          ]
        })
    ]
  }

  private func details(of entry: Entry, _ wording: Wording) -> String {
    let channel = entry.header.channel.map { wording.text(.name(.channel($0))) }
    let languages = entry.languages.map(\.rawValue).joined(separator: ",")
    return [channel, languages].compactMap(\.self).joined(separator: " · ")
  }
}

extension ScenarioList.Entry {
  fileprivate var json: JSONValue {
    let folder: JSONValue =
      switch header.source {
      case .builtin: .null
      case .directory(let path): .string(path)
      }
    return .object([
      .init("id", .string(header.id)), .init("title", .string(header.title)),
      .init("channel", header.channel.map { .string($0.rawValue) } ?? .null),
      .init("minutes", header.minutes.map(JSONValue.integer) ?? .null),
      .init("languages", .array(languages.map { .string($0.rawValue) })),
      .init("builtin", .bool(header.source == .builtin)), .init("folder", folder),
    ])
  }
}
