/// What an xterm would show: as much of one as libedit uses.
final class Screen {
  private var cells: [[String]]
  private var columns: Int
  private var row = 0
  private var column = 0
  private var inserts = false
  private var pending: [UInt8] = []

  init(columns: Int, rows: Int) {
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows without the blanks at their ends.
  var rows: [String] {
    cells.map { $0.joined().trimmingSuffix(while: { $0 == " " }) }
  }

  var text: String { rows.joined(separator: "\n").trimmingSuffix(while: \.isWhitespace) }

  /// The cursor's row up to the cursor, if nothing stands behind it.
  var currentRow: String? {
    let line = cells[row].joined()
    let before = cells[row].prefix(column).joined()
    return line.dropFirst(before.count).allSatisfy { $0 == " " } ? before : nil
  }

  func resize(columns: Int, rows: Int) {
    cells = cells.map { line in
      Array((line + Array(repeating: " ", count: columns)).prefix(columns))
    }
    self.columns = columns
    column = min(column, columns - 1)
  }

  func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    while let scalar = nextScalar() { show(scalar) }
  }

  private func nextScalar() -> Unicode.Scalar? {
    guard let first = pending.first else { return nil }
    if first == 0x1B {
      guard let length = escapeLength() else { return nil }
      obey(pending.prefix(length))
      pending.removeFirst(length)
      return nextScalar()
    }
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard pending.count >= length else { return nil }
    let scalar = String(decoding: pending.prefix(length), as: UTF8.self).unicodeScalars.first
    pending.removeFirst(length)
    return scalar
  }

  private func escapeLength() -> Int? {
    guard pending.count >= 2 else { return nil }
    if pending[1] != UInt8(ascii: "[") { return 2 }
    return pending.dropFirst(2).firstIndex { 0x40...0x7E ~= $0 }.map { $0 + 1 }
  }

  private func obey(_ sequence: ArraySlice<UInt8>) {
    let text = String(decoding: sequence.dropFirst(2), as: UTF8.self)
    let count = Int(text.dropLast().prefix { $0.isNumber }) ?? 1
    switch text.last {
    case "A": row = max(0, row - count)
    case "B": row = min(cells.count - 1, row + count)
    case "C": column = min(columns - 1, column + count)
    case "D": column = max(0, min(column, columns - 1) - count)
    case "G": column = count - 1
    case "H": (row, column) = (0, 0)
    case "J":
      clear(from: column)
      for below in cells.indices where below > row { cells[below] = blanks(columns) }
    case "K": clear(from: column)
    case "P":
      cells[row].removeSubrange(column..<min(columns, column + count))
      cells[row] += blanks(columns - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: blanks(count), at: column)
      cells[row].removeLast(count)
    case "h" where text == "4h": inserts = true
    case "l" where text == "4l": inserts = false
    default: break
    }
  }

  private func blanks(_ count: Int) -> [String] { Array(repeating: " ", count: count) }

  private func clear(from start: Int) {
    for index in min(start, columns)..<columns { cells[row][index] = " " }
  }

  private func show(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": column = 0
    case "\n": lineFeed()
    case "\u{8}": column = max(0, min(column, columns - 1) - 1)
    case "\u{7}": break
    default: put(scalar)
    }
  }

  private func lineFeed() {
    if row < cells.count - 1 {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(blanks(columns))
    }
  }

  private func put(_ scalar: Unicode.Scalar) {
    let width = scalar.value >= 0x1F300 ? 2 : 1
    if column + width > columns {
      column = 0
      lineFeed()
    }
    if inserts {
      cells[row].insert(contentsOf: blanks(width), at: column)
      cells[row].removeLast(width)
    }
    cells[row][column] = String(Character(scalar))
    if width == 2 { cells[row][column + 1] = "" }
    column += width
  }
}

extension String {
  fileprivate func trimmingSuffix(while isUnwanted: (Character) -> Bool) -> String {
    String(reversed().drop(while: isUnwanted).reversed())
  }
}
