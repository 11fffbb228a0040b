import Testing

@testable import AmendsKit

struct WordTests {
  static let split: [(Language, String, [String])] = [
    (.english, "I'm sorry, I didn't check", ["i", "am", "sorry", ",", "i", "did", "not", "check"]),
    (.english, "Im sure we won’t", ["i", "am", "sure", "we", "will", "not"]),
    (.english, "the client's cut-off", ["the", "client", "'s", "cut-off"]),
    (
      .catalan, "Disculpi'm, l'error d’aquest",
      ["disculpi", "'m", ",", "l'", "error", "d'", "aquest"]
    ),
    (.catalan, "dona-me'n i fer-ho", ["dona", "-me", "'n", "i", "fer", "-ho"]),
    (.catalan, "S'ha anul·lat", ["s'", "ha", "anullat"]),
    (.catalan, "S'ha anul.lat", ["s'", "ha", "anullat"]),
    (.spanish, "Discúlpeme, señor Núñez", ["disculpeme", ",", "senor", "nunez"]),
    (.spanish, "ana.p@acme.es", ["ana.p@acme.es"]),
    (.spanish, "17:30 h", ["17:30", "h"]),
  ]

  @Test(arguments: split.indices)
  func `a text falls into the words that the grammar sees`(_ index: Int) {
    let (language, text, words) = Self.split[index]
    let tokens = Tokenizer.tokens(of: NormalizedText(text), in: language)
    #expect(tokens.map(\.folded) == words)
  }

  @Test func `spans count the bytes of the text in NFC`() {
    let text = NormalizedText("Em sap greu, perdo\u{301} l·l")
    let tokens = Tokenizer.tokens(of: text, in: .catalan)
    #expect(tokens.map { text.slice($0.span) } == ["Em", "sap", "greu", ",", "perdó", "l·l"])
  }

  @Test func `what stands in quotation marks is not the writer's`() {
    let draft = Draft("Me dijo «fue culpa vuestra» y tenía razón.", language: .spanish)
    #expect(draft.tokens.filter(\.isQuoted).map(\.folded) == ["«", "fue", "culpa", "vuestra", "»"])
  }
}
