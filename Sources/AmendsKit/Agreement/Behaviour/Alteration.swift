internal import Foundation

/// A change to an answer of which we know what it may do to the marks.
public enum Alteration: String, CaseIterable, Sendable {
  case decomposed, curlyApostrophes, carriageReturns, trailingSpaces, noBreakSpaces
  case noInvertedMarks, noAccents, emojiAdded, percentSpaced, percentInWords
  case conditionAdded, deadlinesDeleted, unrelatedAdded, keywordsAdded, saidTwice

  /// What the marks may do.
  public enum Law: Sendable {
    case unmoved
    /// By one level at most.
    case nearlyUnmoved
    /// Nil: no criterion at all.
    case neverHigher(CriterionID?)
  }

  public var law: Law {
    switch self {
    case .decomposed, .curlyApostrophes, .carriageReturns, .trailingSpaces, .noBreakSpaces,
      .noInvertedMarks, .emojiAdded, .percentSpaced:
      .unmoved
    case .noAccents, .percentInWords: .nearlyUnmoved
    case .conditionAdded: .neverHigher(.regret)
    case .deadlinesDeleted: .neverHigher(.commitment)
    case .unrelatedAdded, .keywordsAdded, .saidTwice: .neverHigher(nil)
    }
  }

  /// The answer so changed; nil where there is nothing to change in it.
  func applied(to text: String, language: Language) -> String? {
    let altered =
      switch self {
      case .decomposed: text.decomposedStringWithCanonicalMapping
      case .curlyApostrophes: text.replacing("'", with: "’")
      case .carriageReturns: text.replacing("\n", with: "\r\n")
      case .trailingSpaces: text + "  \n"
      case .noBreakSpaces: text.replacing(" €", with: "\u{A0}€")
      case .noInvertedMarks: text.replacing("¿", with: "").replacing("¡", with: "")
      case .noAccents: Self.withoutAccents(text)
      case .emojiAdded: text + " 🙏"
      case .percentSpaced: text.replacing(" %", with: "%")
      case .percentInWords: Self.withPercentInWords(text, language)
      case .conditionAdded: text + "\n" + Self.condition(language)
      case .deadlinesDeleted: Self.withoutDeadlines(text, language)
      case .unrelatedAdded: text + "\n" + Self.unrelated(language)
      case .keywordsAdded: text + "\n" + Self.keywords(language)
      case .saidTwice: text + "\n" + text
      }
    return Array(altered.unicodeScalars) == Array(text.unicodeScalars) ? nil : altered
  }

  private static func withoutAccents(_ text: String) -> String {
    let marks: ClosedRange<UInt32> = 0x300...0x36F
    var result = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars
    where !marks.contains(scalar.value) {
      result.append(scalar)
    }
    return String(result)
  }

  private static func withPercentInWords(_ text: String, _ language: Language) -> String {
    let (figures, unit): ([String: String], String) =
      switch language {
      case .english: (["10": "ten", "20": "twenty", "50": "fifty"], "per cent")
      case .spanish: (["10": "diez", "20": "veinte", "50": "cincuenta"], "por ciento")
      case .catalan: (["10": "deu", "20": "vint", "50": "cinquanta"], "per cent")
      }
    return text.replacing(/\b(10|20|50) ?%/) { match in
      "\(figures[String(match.output.1)] ?? "") \(unit)"
    }
  }

  private static func withoutDeadlines(_ text: String, _ language: Language) -> String {
    let draft = Draft(text, language: language)
    let spans = draft.quantities.filter { $0.kind == .deadline }.map { draft.span($0.tokens) }
    var bytes = draft.text.bytes
    for span in spans { for offset in span.start..<span.end { bytes[offset] = 0x20 } }
    return spans.isEmpty ? text : String(decoding: bytes, as: UTF8.self)
  }
}
