/// The text as the parser sees it, with keys that stand twice taken out of the parser's way.
///
/// The parser refuses a file at its first double key and names only the place of the first. Here
/// the second is looked for and overwritten, letter by letter, with private-use characters that
/// make it unique; so it is reported where it stands and the rest of the file is still read.
struct DuplicateKeys {
  private static let firstMask: UInt32 = 0xE001
  private static let most = 40

  private var lines: [[Unicode.Scalar]]
  private var used = 0
  /// Each costs one more reading of the file; in a large one a few are enough.
  private let limit: Int

  init(lines: [[Unicode.Scalar]]) {
    self.lines = lines
    let size = lines.reduce(0) { $0 + $1.count + 1 }
    limit = min(Self.most, 1_000_000 / max(size, 1))
  }

  static func isHidden(_ key: String) -> Bool {
    let masks = firstMask..<(firstMask + UInt32(most))
    return key.unicodeScalars.first.map { masks.contains($0.value) } ?? false
  }

  /// The parser keeps a pointer to the text, and short strings have no address of their own.
  var text: String {
    var text = String.UnicodeScalarView()
    for line in lines {
      text.append(contentsOf: line)
      text.append("\n")
    }
    text.append(contentsOf: String(repeating: "\n", count: 32).unicodeScalars)
    return String(text)
  }

  /// Hides the next key with the same name in the same map, and says where it stands.
  mutating func hideNext(after first: SourcePosition) -> SourcePosition? {
    guard used < limit, let mask = Unicode.Scalar(Self.firstMask + UInt32(used)),
      lines.indices.contains(first.line - 1),
      let key = key(at: first.line - 1, column: first.column - 1),
      let (row, again) = blockSibling(of: key, after: first) ?? flowSibling(of: key, after: first)
    else { return nil }
    used += 1
    let place = SourcePosition(line: row + 1, column: again.startIndex + 1)
    for column in again.indices { lines[row][column] = mask }
    return place
  }

  /// The key that starts at a place, with its quotes; nil where none does.
  private func key(at row: Int, column: Int) -> ArraySlice<Unicode.Scalar>? {
    let line = lines[row]
    guard line.indices.contains(column) else { return nil }
    let rest = line[column...]
    let end: Int?
    if let quote = rest.first, quote == "\"" || quote == "'" {
      end = rest.dropFirst().firstIndex(of: quote).map { $0 + 1 }
    } else {
      end = rest.firstIndex(of: ":")
    }
    guard let end, line[end...].first(where: { $0 != " " }) == ":" else { return nil }
    var key = line[column..<end]
    while key.last == " " { key.removeLast() }
    return key.isEmpty ? nil : key
  }

  /// In block style the keys of one map stand under one another.
  private func blockSibling(
    of key: ArraySlice<Unicode.Scalar>, after first: SourcePosition
  ) -> (row: Int, key: ArraySlice<Unicode.Scalar>)? {
    for row in lines.indices.dropFirst(first.line) {
      let line = lines[row]
      guard let indent = line.firstIndex(where: { $0 != " " }), line[indent] != "#" else {
        continue
      }
      if indent < first.column - 1 { return nil }
      if indent == first.column - 1, let found = self.key(at: row, column: indent),
        Self.bare(found) == Self.bare(key)
      {
        return (row, found)
      }
    }
    return nil
  }

  /// In flow style a key stands after `{` or a comma.
  private func flowSibling(
    of key: ArraySlice<Unicode.Scalar>, after first: SourcePosition
  ) -> (row: Int, key: ArraySlice<Unicode.Scalar>)? {
    for row in lines.indices.dropFirst(first.line - 1) {
      let line = lines[row]
      var before: Unicode.Scalar?
      for column in line.indices {
        let isLater = row >= first.line || column >= first.column
        if isLater, before == "," || before == "{" || before == nil, line[column] != " ",
          let found = self.key(at: row, column: column), Self.bare(found) == Self.bare(key)
        {
          return (row, found)
        }
        if line[column] != " " { before = line[column] }
      }
    }
    return nil
  }

  private static func bare(_ key: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    guard let quote = key.first, quote == "\"" || quote == "'" else { return key }
    return key.dropFirst().dropLast()
  }
}
