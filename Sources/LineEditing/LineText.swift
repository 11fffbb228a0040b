import Foundation

/// What comes in from a keyboard, a paste, a pipe or an editor, made fit to keep and to show.
enum LineText {
  /// NFC, with no control characters but "\n". Tabs become spaces.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": scalars.append("\n")
      case "\t", "\u{B}", "\u{C}": scalars.append(" ")
      default:
        if scalar.properties.generalCategory != .control { scalars.append(scalar) }
      }
      previous = scalar
    }
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  /// The text of UTF-8 bytes, or why it can't be taken.
  static func checked(_ bytes: ArraySlice<UInt8>) -> LineInput {
    if bytes.count > longestInput { return .rejected(.tooLong(limit: longestInput)) }
    if bytes.contains(0) { return .rejected(.nulByte) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .rejected(.invalidUTF8)
    }
    return .text(cleaned(text))
  }
}
