/// What the tokenizer asks of a scalar; the tables of Unicode are slow, so ASCII goes first.
extension Unicode.Scalar {
  var isLetter: Bool {
    isASCII ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
  }

  /// White space, or a control character of ASCII.
  var isBlank: Bool { isASCII ? value <= 0x20 : properties.isWhitespace }

  var isDigit: Bool { ("0"..."9").contains(self) }
  var isCombining: Bool { (0x300...0x36F).contains(value) }
  var isUppercase: Bool { properties.isUppercase }

  /// Apostrophes, hyphens and the middle dots of l·l.
  var joinsLetters: Bool {
    switch value {
    case 0x27, 0x2019, 0xB4, 0x60, 0x2D, 0x2010, 0x2011, 0xB7, 0x2022, 0x2027: true
    default: false
    }
  }

  var endsAddress: Bool {
    switch self {
    case ",", ";", "(", ")", "<", ">", "«", "»", "\"": true
    default: false
    }
  }

  var isPunctuationMark: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .currencySymbol:
      true
    default: false
    }
  }
}
