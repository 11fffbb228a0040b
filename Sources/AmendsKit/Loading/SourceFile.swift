/// A scenario file as text, after the checks that come before YAML.
struct SourceFile {
  /// Far more than any scenario needs, far less than could hurt.
  static let byteLimit = 256 * 1024

  let path: String
  /// Without line ends; what may not be there is U+FFFD.
  let lines: [[Unicode.Scalar]]
  /// What the checks found.
  private(set) var diagnostics: [Diagnostic] = []

  init(path: String, bytes: [UInt8]) {
    self.path = path
    guard bytes.count <= Self.byteLimit else {
      lines = []
      add(.fileTooLarge(limit: Self.byteLimit), at: .start)
      return
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let content = hasMark ? bytes.dropFirst(3) : bytes[...]
    let read = Self.lines(of: content)
    lines = read.lines
    if let position = read.firstInvalid { add(.notUTF8, at: position) }
    for (position, scalar) in read.controls {
      add(.controlCharacter(scalar.value), at: position)
    }
  }

  /// Whether the text can be given to the YAML parser.
  var isReadable: Bool {
    diagnostics.allSatisfy { if case .controlCharacter = $0.problem { true } else { false } }
  }

  func diagnostic(_ problem: ScenarioProblem, at position: SourcePosition) -> Diagnostic {
    let place = clamped(position)
    let snippet =
      lines.isEmpty ? nil : Snippet(line: lines[place.line - 1], column: place.column)
    return Diagnostic(path: path, position: place, problem: problem, snippet: snippet)
  }

  /// The character at a place; nil at the end of a line and outside.
  func scalar(at position: SourcePosition) -> Unicode.Scalar? {
    guard lines.indices.contains(position.line - 1) else { return nil }
    let line = lines[position.line - 1]
    return line.indices.contains(position.column - 1) ? line[position.column - 1] : nil
  }

  private mutating func add(_ problem: ScenarioProblem, at position: SourcePosition) {
    diagnostics.append(diagnostic(problem, at: position))
  }

  /// A parser that ran to the end of the file points behind it.
  private func clamped(_ position: SourcePosition) -> SourcePosition {
    guard !lines.isEmpty else { return .start }
    guard position.line <= lines.count else {
      let last = lines.lastIndex { !$0.isEmpty } ?? 0
      return SourcePosition(line: last + 1, column: lines[last].count + 1)
    }
    let line = max(position.line, 1)
    return SourcePosition(
      line: line, column: min(max(position.column, 1), lines[line - 1].count + 1))
  }
}

extension SourceFile {
  private struct Lines {
    var lines: [[Unicode.Scalar]] = [[]]
    var firstInvalid: SourcePosition?
    /// The first of each line is enough.
    var controls: [(SourcePosition, Unicode.Scalar)] = []

    mutating func append(_ scalar: Unicode.Scalar) {
      guard scalar != "\n" else { return lines.append([]) }
      lines[lines.count - 1].append(scalar.isControl ? "\u{FFFD}" : scalar)
      let place = SourcePosition(line: lines.count, column: lines[lines.count - 1].count)
      if scalar.isControl, controls.last?.0.line != place.line {
        controls.append((place, scalar))
      }
    }
  }

  private static func lines(of bytes: ArraySlice<UInt8>) -> Lines {
    var read = Lines()
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var heldReturn = false
    decoding: while true {
      let result = decoder.decode(&iterator)
      if heldReturn, result != .scalarValue("\n") { read.append("\r") }
      heldReturn = false
      switch result {
      case .scalarValue("\r"): heldReturn = true
      case .scalarValue(let scalar): read.append(scalar)
      case .emptyInput: break decoding
      case .error:
        read.append("\u{FFFD}")
        if read.firstInvalid == nil {
          let line = read.lines.count
          read.firstInvalid = SourcePosition(line: line, column: read.lines[line - 1].count)
        }
      }
    }
    return read
  }
}
