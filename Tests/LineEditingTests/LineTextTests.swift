import Testing

@testable import LineEditing

@Suite struct LineTextTests {
  @Test(arguments: [
    ("a\tb", "a b"), ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\u{2028}b\u{85}c", "a\nb\nc"),
    ("\u{1B}[31mred\u{7}\u{0}\u{9B}", "[31mred"), ("a\u{B}b\u{C}c\u{7F}", "a b c"),
    ("👨‍👩‍👧 ❤️ l·l", "👨‍👩‍👧 ❤️ l·l"),
  ])
  func `control characters are dropped and line ends are alike`(raw: String, clean: String) {
    #expect(Array(LineText.cleaned(raw).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test func `accents are joined to their letters`() {
    #expect(LineText.cleaned("perdo\u{301} n\u{303}").utf8.elementsEqual("perdó ñ".utf8))
  }

  @Test func `a prompt puts its escape sequences between marks and ends in a space`() {
    let prompt = Prompt("[2/4 explicación]>\u{1B}")
    #expect(prompt.rendered(inColour: false) == "[2/4 explicación]> ")
    #expect(
      prompt.rendered(inColour: true)
        == "\u{1}\u{1B}[1;36m\u{1}[2/4 explicación]\u{1}\u{1B}[0m\u{1}> ")
    #expect(
      Prompt("amends> ").rendered(inColour: true)
        == "\u{1}\u{1B}[1;36m\u{1}amends>\u{1}\u{1B}[0m\u{1} ")
    #expect(Prompt("amends> ", isStyled: false).rendered(inColour: true) == "amends> ")
  }

  @Test func `only the locale of characters is set, and only to UTF-8`() {
    #expect(!TerminalLocale.useUTF8(from: ["no_SUCH.UTF-8", "C"]))
    #expect(TerminalLocale.useUTF8(from: ["no_SUCH.UTF-8", "C", "C.UTF-8"]))
  }
}

@Suite struct CompletionTests {
  @Test(arguments: [
    (":x", [], Completion.none),
    (":he", [":help"], .replacement(of: ":he", by: ":help ")),
    (":load ca", ["cases/"], .replacement(of: "ca", by: "cases/")),
    (":h", [":help", ":hélice", ":hell"], .list([":help", ":hélice", ":hell"])),
    ("a :h", [":help", ":hell"], .replacement(of: ":h", by: ":hel")),
    (":anad", [":añadir"], .replacement(of: ":anad", by: ":añadir ")),
    ("", ["\u{1B}[2Jx"], .replacement(of: "", by: "[2Jx ")),
  ])
  func `Tab completes as far as the candidates agree`(
    text: String, candidates: [String], completion: Completion
  ) {
    #expect(Completion(of: text, candidates: candidates) == completion)
  }

  @Test func `candidates are listed in columns, downwards`() {
    let rows = Completion.rows(of: ["a", "bb", "ccc", "d", "e"], columns: 12)
    #expect(rows == ["a    d", "bb   e", "ccc"])
    #expect(Completion.rows(of: ["longer than that"], columns: 5) == ["longer than that"])
  }
}
