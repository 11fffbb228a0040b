/// Rows laid out for a page: columns where they fit, else each row on lines of its own.
struct Table {
  let rows: [[Block.Cell]]
  let width: Int
  let style: Layout.Style

  private static let indent = 2
  private static let gap = 2
  private static let barColumns = 9
  /// The least that the last column needs to be readable beside the others.
  private static let leastRest = 18

  var lines: [String] {
    let widths = columnWidths
    let before = Self.indent + widths.dropLast().reduce(0) { $0 + $1 + Self.gap }
    let rest = width - before
    let fits = rest >= min(widths.last ?? 0, Self.leastRest)
    return rows.flatMap { row in
      if case .note(let text)? = row.first { return noteLines(text) }
      guard style == .decorated else { return plainLines(row) }
      return fits ? lines(row, widths: widths, before: before, rest: rest) : stackedLines(row)
    }
  }

  private func noteLines(_ text: String) -> [String] {
    let indent = String(repeating: " ", count: style == .plain ? 2 : 6)
    return Paragraph(text).lines(width: width - indent.count).map { indent + $0 }
  }

  private var columnWidths: [Int] {
    let rows = rows.filter { if case .note? = $0.first { false } else { true } }
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? text($0[column]).displayWidth : 0 }.max() ?? 0
    }
  }

  private func lines(_ row: [Block.Cell], widths: [Int], before: Int, rest: Int) -> [String] {
    let indent = String(repeating: " ", count: Self.indent)
    let gap = String(repeating: " ", count: Self.gap)
    let isFull = row.count == widths.count
    let cells = zip(isFull ? row.dropLast() : row[...], widths).map { cell, width in
      switch cell {
      case .figure(let figure): figure.flushedRight(to: width)
      case .text, .bar, .note: text(cell).padded(to: width)
      }
    }
    let head = indent + cells.map { $0 + gap }.joined()
    guard isFull, let last = row.last else { return [head.trimmingEnd] }
    let wrapped = Paragraph(text(last)).lines(width: rest)
    guard let first = wrapped.first else { return [head.trimmingEnd] }
    return [head + first]
      + wrapped.dropFirst().map { String(repeating: " ", count: before) + $0 }
  }

  private func stackedLines(_ row: [Block.Cell]) -> [String] {
    let words = row.filter { !isBar($0) }.map(text).filter { !$0.isEmpty }
    let lines = Paragraph(words.joined(separator: " · ")).lines(width: width - 4)
    return lines.enumerated().map { ($0.offset == 0 ? "  " : "    ") + $0.element }
  }

  private func plainLines(_ row: [Block.Cell]) -> [String] {
    let words = row.filter { !isBar($0) }.map(text).filter { !$0.isEmpty }
    guard let first = words.first else { return [] }
    let rest = words.dropFirst().joined(separator: ", ")
    return Paragraph(rest.isEmpty ? first : "\(first): \(rest)").lines(width: width)
  }

  private func isBar(_ cell: Block.Cell) -> Bool {
    if case .bar = cell { true } else { false }
  }

  private func text(_ cell: Block.Cell) -> String {
    switch cell {
    case .text(let text), .figure(let text), .note(let text): return text
    case .bar(let share):
      let full = Int((max(0, min(1, share)) * Double(Self.barColumns)).rounded())
      return String(repeating: "▇", count: full)
        + String(repeating: "▁", count: Self.barColumns - full)
    }
  }
}

extension String {
  /// The text without the spaces at its end.
  var trimmingEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
