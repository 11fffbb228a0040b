import Testing

@testable import AmendsKit

struct PhraseTests {
  static let matching: [(String, Language, String, String?)] = [
    ("lo siento [mucho]", .spanish, "Pues lo siento mucho, Ana", "lo siento mucho"),
    ("=sí", .spanish, "si vienes", nil), ("=sí", .spanish, "Sí, fui yo", "Sí"),
    ("envi*", .spanish, "Te lo enviaremos hoy", "enviaremos"),
    ("disculpe+", .spanish, "Discúlpeme usted", "Discúlpeme"),
    ("disculpi+", .catalan, "Disculpi'm, si us plau", "Disculpi'm"),
    ("perdi ~ manana", .spanish, "perdí toda la mañana", "perdí toda la mañana"),
    ("perdi ~ manana", .spanish, "perdí, ay, la mañana", nil),
    (
      "sent ~~ plan", .english, "I sent you, by mistake, the plan", "sent you, by mistake, the plan"
    ),
    ("#money", .english, "It cost you EUR 84,000 in all", "EUR 84,000"),
    ("#percent", .catalan, "un deu per cent", "deu per cent"),
    ("84000", .catalan, "els 84.000 euros", "84.000"),
    ("16:40", .english, "at 4:40 pm we saw it", "4:40"),
    ("16:40", .catalan, "a les 16.40", "16.40"),
    ("%past1 [el|la] plan", .spanish, "Ayer miré el plan", "miré el plan"),
    ("^ sorry", .english, "I am sorry", nil), ("sorry $", .english, "So sorry!", "sorry"),
    ("culpa mia", .spanish, "dijo «culpa mía» ayer", nil),
  ]

  @Test(arguments: matching.indices)
  func `a phrase matches what it says and no more`(_ index: Int) throws {
    let (source, language, text, expected) = Self.matching[index]
    let draft = Draft(text, language: language)
    let phrase = try Phrase(parsing: source)
    let found = PhraseMatcher.matches(of: [phrase], in: draft).first
    let words = found.map { draft.text.slice(draft.span($0)) }
    #expect(words == expected)
  }

  static let broken: [(String, PhraseError)] = [
    ("", PhraseError(kind: .empty, offset: 0)),
    ("(a|b", PhraseError(kind: .unclosedGroup, offset: 0)),
    ("a )", PhraseError(kind: .strayClosing, offset: 2)),
    ("(a||b)", PhraseError(kind: .emptyAlternative, offset: 3)),
    ("[only]", PhraseError(kind: .empty, offset: 0)),
    ("ñ #mony", PhraseError(kind: .unknownQuantity("mony"), offset: 3)),
    ("%past9", PhraseError(kind: .unknownForm("past9"), offset: 0)),
    ("@list", PhraseError(kind: .unknownList("list"), offset: 0)),
    ("~99", PhraseError(kind: .badGap("~99"), offset: 0)),
  ]

  @Test(arguments: broken.indices)
  func `a broken phrase is told with its place`(_ index: Int) {
    let (source, expected) = Self.broken[index]
    #expect(throws: expected) { try Phrase(parsing: source) }
  }
}
