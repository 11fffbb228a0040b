/// A line of a file, safe to print, with the place that a diagnostic is about.
public struct Snippet: Sendable, Equatable {
  public let text: String
  /// How many Unicode scalars stand before the place.
  public let caret: Int

  /// Keeps a window of a long line, so that a caret never stands screens away.
  init(line: [Unicode.Scalar], column: Int) {
    let place = min(max(column - 1, 0), line.count)
    let start = place > 80 ? place - 40 : 0
    let end = min(line.count, start + 120)
    var text = String.UnicodeScalarView()
    if start > 0 { text.append("…") }
    text.append(contentsOf: line[start..<end].map(\.visible))
    if end < line.count { text.append("…") }
    self.text = String(text)
    caret = place - start + (start > 0 ? 1 : 0)
  }

  /// Spaces and tabs as wide as what stands before the place, then `^`.
  var caretLine: String {
    let before = String(String.UnicodeScalarView(text.unicodeScalars.prefix(caret)))
    return before.map(\.padding).joined() + "^"
  }
}

extension Character {
  /// As many columns of blank as a terminal gives this character.
  fileprivate var padding: String {
    guard let scalar = unicodeScalars.first else { return "" }
    if scalar == "\t" { return "\t" }
    if scalar.properties.generalCategory == .nonspacingMark { return "" }
    return scalar.isWide || unicodeScalars.contains("\u{FE0F}") ? "  " : " "
  }
}

extension Unicode.Scalar {
  /// East Asian wide characters and emoji.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: properties.isEmojiPresentation
    }
  }

  /// Characters that could drive a terminal, reorder a line or pass unseen; a tab and the ends of
  /// lines are not among them. Private-use characters have no meaning that two readers share.
  var isControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x20...0x7E: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xE000...0xF8FF, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0x10FFFF:
      true
    default: properties.isNoncharacterCodePoint
    }
  }

  fileprivate var visible: Unicode.Scalar { isControl ? "\u{FFFD}" : self }
}

extension String {
  /// The same text with nothing in it that a terminal would obey.
  var withVisibleControls: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\n" ? "\u{FFFD}" : $0.visible }))
  }
}
