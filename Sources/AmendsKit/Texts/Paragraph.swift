/// Text broken into lines of so many columns.
struct Paragraph {
  let text: String

  init(_ text: String) { self.text = text }

  /// The lines, each at most `width` columns; a longer word is cut. Ordinary spaces break, a
  /// no-break space does not, and a run of spaces becomes one.
  func lines(width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { " \n\t".contains($0) }) {
      for piece in pieces(of: word, width: width) {
        if line.isEmpty {
          line = piece
        } else if line.displayWidth + 1 + piece.displayWidth <= width {
          line += " " + piece
        } else {
          lines.append(line)
          line = piece
        }
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private func pieces(of word: Substring, width: Int) -> [String] {
    guard word.displayWidth > width else { return [String(word)] }
    var pieces: [String] = [""]
    for character in word {
      if pieces[pieces.count - 1].displayWidth + character.displayWidth > width {
        pieces.append("")
      }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }
}

extension Paragraph {
  /// The paragraphs of a text that was wrapped by hand: an empty line parts them, and so does a
  /// line that ends long before the margin, as in a letter, or that has columns, as in a log.
  static func all(in text: String, margin: Int = 60) -> [String] {
    var paragraphs: [String] = []
    var joins = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = line.trimmingSpaces
      let hasColumns = trimmed.contains("  ")
      if joins, !trimmed.isEmpty, !hasColumns {
        paragraphs[paragraphs.count - 1] += " " + trimmed
      } else {
        paragraphs.append(trimmed)
      }
      joins = trimmed.displayWidth >= margin && !hasColumns
    }
    while paragraphs.last == "" { paragraphs.removeLast() }
    return paragraphs
  }
}
