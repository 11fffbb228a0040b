internal import Foundation

extension FileReading {
  private static let phraseLimit = 600

  /// Text as it stands, in NFC, without blanks at its ends.
  func text(_ node: YAMLNode) -> String? {
    scalar(node)?.precomposedStringWithCanonicalMapping
  }

  /// Text that is shown in one line.
  func line(_ node: YAMLNode) -> String? {
    guard let text = text(node) else { return nil }
    if text.contains(where: \.isNewline) { report(.severalLines(node.name), at: node.position) }
    return text
  }

  /// One of a closed set of words.
  func choice<Value>(_ node: YAMLNode) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    choice(node, of: Value.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
  }

  func choice(_ node: YAMLNode, of allowed: [String]) -> String? {
    guard let text = scalar(node) else { return nil }
    if allowed.contains(text) { return text }
    report(
      .notAllowedValue(text, nearest: text.nearest(in: allowed), allowed: allowed),
      at: node.position)
    return nil
  }

  func flag(_ node: YAMLNode) -> Bool? {
    choice(node, of: ["true", "false"]).map { $0 == "true" }
  }

  func whole(_ node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
    guard let text = scalar(node) else { return nil }
    guard text.count <= 9, text.allSatisfy(\.isASCIIDigit), let number = Int(text) else {
      report(.notANumber(text), at: node.position)
      return nil
    }
    guard range.contains(number) else {
      let (low, high) = (range.lowerBound, range.upperBound)
      report(.outOfRange(text, lowest: low, highest: high), at: node.position)
      return nil
    }
    return number
  }

  /// A sum: digits, and a point before the cents.
  func amount(_ node: YAMLNode) -> Double? {
    guard let text = scalar(node) else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain =
      parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
    guard isPlain, text.count <= 12, let number = Double(text) else {
      report(.notANumber(text), at: node.position)
      return nil
    }
    return number
  }

  /// A kebab-case name: ids of facts, options, documents and scenarios.
  func id(_ node: YAMLNode) -> String? {
    guard let text = scalar(node) else { return nil }
    if text.isKebabCase { return text }
    report(.notAnId(text), at: node.position)
    return nil
  }

  func phrase(_ node: YAMLNode) -> Phrase? {
    guard let text = scalar(node) else { return nil }
    // The phrase parser goes one call deeper for each bracket.
    guard text.utf8.count <= Self.phraseLimit else {
      report(.phraseTooLong(limit: Self.phraseLimit), at: node.position)
      return nil
    }
    do {
      return try decodePhrase(text)
    } catch {
      report(.badPhrase(error.kind), at: place(of: error.offset, in: text, node))
      return nil
    }
  }

  private func scalar(_ node: YAMLNode) -> String? {
    guard case .text(let text) = node.content else {
      reportShape(of: node, expected: .text)
      return nil
    }
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if trimmed.isEmpty {
      report(.emptyText(node.name), at: node.owner)
      return nil
    }
    // What `amends new` leaves for the author to fill in.
    if trimmed.hasPrefix("TODO") {
      report(.unfinished, at: node.position)
      return nil
    }
    return trimmed
  }

  /// The place inside a text, where the file shows it letter by letter; else where it starts.
  private func place(of offset: Int, in text: String, _ node: YAMLNode) -> SourcePosition {
    let start = node.position
    let quote = source.scalar(at: start).map { $0 == "\"" || $0 == "'" } ?? false
    let column = start.column + (quote ? 1 : 0)
    let scalars = Array(text.unicodeScalars)
    let line = source.lines[start.line - 1].dropFirst(column - 1)
    guard line.starts(with: scalars) else { return start }
    let before = String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars.count
    return SourcePosition(line: start.line, column: column + before)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// Lower-case letters a to z, figures and single hyphens; begins with a letter or figure.
  var isKebabCase: Bool {
    count <= 60
      && split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
        !word.isEmpty && word.allSatisfy { $0.isASCIIDigit || ("a"..."z").contains($0) }
      }
  }
}
