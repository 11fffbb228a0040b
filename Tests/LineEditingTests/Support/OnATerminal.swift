import Testing

/// The tests that need a terminal, one after the other: they wait for each other's processor.
@Suite(.serialized) enum OnATerminal {}

enum Key {
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let up = "\u{1B}[A"
  static let backspace = "\u{7F}"
  static let escape = "\u{1B}"
  static let enter = "\r"

  static func control(_ letter: Character) -> String {
    letter.asciiValue.map { String(Unicode.Scalar($0 & 0x1F)) } ?? ""
  }

  static func meta(_ letter: Character) -> String { "\u{1B}\(letter)" }

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
