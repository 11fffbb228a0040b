internal import Yams

/// Makes a `YAMLNode` of a file; with `YAMLSyntax`, the only place that knows the parser.
///
/// An alias could make a small file mean gigabytes (and the parser hashes whatever stands as a
/// key), so no alias reaches the parser: each `*` is replaced by a private-use character, which
/// is put back in what is read. Tags and anchors are harmless and are seen in the source, at the
/// place where the node that they belong to starts.
struct YAMLTree {
  private static let asterisk: Unicode.Scalar = "\u{E000}"
  private static let depthLimit = 12

  private let source: SourceFile
  private var duplicates: DuplicateKeys
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<SourcePosition> = []

  private(set) var root: YAMLNode?

  init(_ source: SourceFile) {
    self.source = source
    let lines = source.lines.map { line in line.map { $0 == "*" ? Self.asterisk : $0 } }
    duplicates = DuplicateKeys(lines: lines)
    guard let node = compose() else {
      if diagnostics.isEmpty { add(.emptyFile, at: .start) }
      return
    }
    root = convert(node, name: "", owner: .start, depth: 0)
  }

  private mutating func compose() -> Yams.Node? {
    while true {
      do {
        let parser = try Yams.Parser(
          yaml: duplicates.text, resolver: .basic, constructor: .default, encoding: .utf8)
        return try parser.singleRoot()
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        let first = SourcePosition(context.mark)
        let key = plain(keys.first ?? "")
        let again = duplicates.hideNext(after: first)
        add(.duplicateKey(key, firstLine: first.line), at: again ?? first)
        if again == nil { return nil }
      } catch {
        let (problem, position) = YAMLSyntax.problem(of: error, depthLimit: Self.depthLimit)
        let isTab =
          problem == .yamlSyntax(.reservedCharacter) && source.scalar(at: position) == "\t"
        add(isTab ? .yamlSyntax(.tab) : problem, at: position)
        return nil
      }
    }
  }

  private mutating func convert(
    _ node: Yams.Node, name: String, owner: SourcePosition?, depth: Int
  ) -> YAMLNode {
    let position = node.mark.map(SourcePosition.init) ?? .start
    reportProperties(at: position)
    func made(_ content: YAMLNode.Content) -> YAMLNode {
      YAMLNode(name: name, owner: owner ?? position, position: position, content: content)
    }
    guard depth <= Self.depthLimit else {
      add(.tooDeep(limit: Self.depthLimit), at: position)
      return made(.refused)
    }
    switch node {
    case .scalar(let scalar):
      return made(content(of: scalar, at: position))
    case .sequence(let sequence):
      let items = sequence.enumerated().map { index, item in
        convert(item, name: "\(name)[\(index + 1)]", owner: nil, depth: depth + 1)
      }
      return made(.list(items))
    case .mapping(let mapping):
      return made(.map(mapping.compactMap { entry($0.key, $0.value, of: name, depth: depth) }))
    case .alias(let alias):
      add(.aliasNotAllowed(alias.anchor.rawValue), at: position)
      return made(.refused)
    }
  }

  private mutating func entry(
    _ key: Yams.Node, _ value: Yams.Node, of parent: String, depth: Int
  ) -> YAMLNode.Entry? {
    let position = key.mark.map(SourcePosition.init) ?? .start
    guard case .scalar(let scalar) = key else {
      add(.keyNotText, at: position)
      return nil
    }
    reportProperties(at: position)
    // The value of a hidden key is not read: the first one counts, and the key is reported.
    guard !DuplicateKeys.isHidden(scalar.string) else { return nil }
    guard case .text(let text) = content(of: scalar, at: position) else {
      add(.keyNotText, at: position)
      return nil
    }
    let name = parent.isEmpty ? text : "\(parent).\(text)"
    return YAMLNode.Entry(
      key: text, value: convert(value, name: name, owner: position, depth: depth + 1))
  }

  private mutating func content(
    of scalar: Yams.Node.Scalar, at position: SourcePosition
  ) -> YAMLNode.Content {
    let text = plain(scalar.string)
    if scalar.style == .plain, text.isEmpty { return .nothing }
    if scalar.style == .plain, text.hasPrefix("*") {
      add(.aliasNotAllowed(text.firstWord), at: position)
      return .refused
    }
    // The file was clean: this one was written as an escape in double quotes.
    if let control = text.unicodeScalars.first(where: \.isControl) {
      add(.controlCharacter(control.value), at: position)
      return .refused
    }
    return .text(text)
  }

  private mutating func reportProperties(at position: SourcePosition) {
    var place = position
    while let mark = source.scalar(at: place), mark == "!" || mark == "&" {
      let word = String(
        String.UnicodeScalarView(
          source.lines[place.line - 1][(place.column - 1)...].prefix { $0 != " " && $0 != "\t" }))
      add(mark == "!" ? .tagNotAllowed(word) : .anchorNotAllowed(word), at: place)
      let line = source.lines[place.line - 1]
      let rest = line[(place.column - 1 + word.unicodeScalars.count)...]
      let blanks = rest.prefix { $0 == " " || $0 == "\t" }.count
      place = SourcePosition(line: place.line, column: line.count - rest.count + blanks + 1)
    }
  }

  private func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0 == Self.asterisk ? "*" : $0 }))
  }

  /// Says one thing of one place: a map and its first key start together.
  private mutating func add(_ problem: ScenarioProblem, at position: SourcePosition) {
    guard reported.insert(position).inserted else { return }
    diagnostics.append(source.diagnostic(problem, at: position))
  }
}

extension SourcePosition {
  init(_ mark: Yams.Mark) { self.init(line: mark.line, column: mark.column) }
}

extension String {
  fileprivate var firstWord: String { String(prefix { !$0.isWhitespace }) }
}
