/// What the home list shows of a scenario, read without reading the scenario.
public struct ScenarioHeader: Sendable, Equatable {
  public let id: String
  /// The id, where the file does not say.
  public let title: String
  /// Nil where the file does not say; the scenario will not load then.
  public let channel: Channel?
  public let minutes: Int?
  public let source: ScenarioSource
}

extension ScenarioHeader {
  /// Nil where the scenario does not exist in that language.
  init?(_ folder: ScenarioFolder, in language: Language) {
    guard let words = try? folder.bytes(of: language.fileName) else { return nil }
    let title = TopLevelScan(["title"], in: words).values["title"]
    let bytes = (try? folder.bytes(of: ScenarioFolder.caseFile)) ?? []
    let scan = TopLevelScan(["channel", "minutes"], in: bytes)
    self.init(
      id: folder.id, title: title ?? folder.id,
      channel: scan.values["channel"].flatMap(Channel.init(rawValue:)),
      minutes: scan.values["minutes"].flatMap { Int($0) }, source: folder.source)
  }
}

/// The values of a few keys that stand at the left edge of a file, one line each.
struct TopLevelScan {
  private(set) var values: [String: String] = [:]

  /// Stops at the line that holds the last of the keys.
  init(_ keys: Set<String>, in bytes: [UInt8]) {
    let lines = bytes.prefix(SourceFile.byteLimit).lazy.split(separator: UInt8(ascii: "\n"))
    for line in lines where line.first.map({ $0 > UInt8(ascii: " ") }) ?? false {
      let text = String(decoding: line, as: UTF8.self)
      guard let colon = text.firstIndex(of: ":") else { continue }
      let key = String(text[..<colon])
      guard keys.contains(key), values[key] == nil else { continue }
      let value = Self.unquoted(text[text.index(after: colon)...])
      values[key] = value.isEmpty ? nil : value.withVisibleControls
      if values.count == keys.count { break }
    }
  }

  private static func unquoted(_ text: Substring) -> String {
    let value = text.drop { $0.isWhitespace }
    if let quote = value.first, quote == "\"" || quote == "'" {
      let closing = value.dropFirst().lastIndex(of: quote) ?? value.endIndex
      let inner = String(value.dropFirst()[..<closing])
      return quote == "'"
        ? inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
        : inner.filter { $0 != "\\" }
    }
    var plain = value.split(separator: " #", omittingEmptySubsequences: false).first ?? value
    while plain.last?.isWhitespace == true { plain.removeLast() }
    return String(plain)
  }
}
