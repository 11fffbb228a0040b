import Testing

@testable import AmendsKit

@Suite struct Diagnostics {
  @Test func `a diagnostic is rendered in three languages`() {
    let source = SourceFile(path: "Casos/es.yaml", bytes: Array("título:\n  hnits: [«¿»]\n".utf8))
    let problem = ScenarioProblem.unknownKey("hnits", nearest: "hints", allowed: ["hints"])
    let diagnostic = source.diagnostic(problem, at: SourcePosition(line: 2, column: 3))
    #expect(
      diagnostic.rendered(in: .english) == """
        Casos/es.yaml:2:3: error: unknown key «hnits» · did you mean «hints»?
          hnits: [«¿»]
          ^
        """)
    #expect(
      diagnostic.rendered(in: .spanish).hasPrefix(
        "Casos/es.yaml:2:3: error: clave desconocida: «hnits» · ¿querías decir «hints»?\n"))
    #expect(
      diagnostic.rendered(in: .catalan).hasPrefix(
        "Casos/es.yaml:2:3: error: clau desconeguda: «hnits» · volies dir «hints»?\n"))
    let record = diagnostic.record(in: .english)
    #expect((record.line, record.column) == (2, 3))
    #expect(record.fix == "did you mean «hints»?")
  }

  @Test(arguments: [
    ("año: x", 6, "     ^"), ("ano\u{303}: x", 7, "     ^"), ("\t\ta", 3, "\t\t^"),
    ("日本: x", 5, "      ^"), ("👩‍👩‍👧 x", 7, "   ^"), ("", 1, "^"), ("abc", 99, "   ^"),
  ])
  func `the caret stands under its place`(_ line: String, _ column: Int, _ caret: String) {
    #expect(Snippet(line: Array(line.unicodeScalars), column: column).caretLine == caret)
  }

  @Test func `a long line is shown in part`() {
    let line = Array(String(repeating: "ab", count: 5000).unicodeScalars)
    let snippet = Snippet(line: line, column: 5001)
    #expect(snippet.text.count == 122)
    #expect(snippet.text.hasPrefix("…ab"))
    #expect(snippet.caretLine.count == 42)
  }

  @Test func `a path cannot drive the terminal`() {
    let diagnostic = Diagnostic(path: "a\u{1B}[2J\nb", position: .start, problem: .pathMissing)
    #expect(diagnostic.rendered(in: .english).hasPrefix("a\u{FFFD}[2J\u{FFFD}b:1:1: error: "))
  }

  @Test(arguments: [
    ("hnits", "hints"), ("Hints", "hints"), ("hint", "hints"), ("caughtby", "caught-by"),
    ("colour", nil), ("x", nil),
  ])
  func `the nearest name is the one that was meant`(_ written: String, _ meant: String?) {
    #expect(written.nearest(in: ["models", "hints", "good", "bad", "caught-by"]) == meant)
  }

  @Test func `every problem has its own words in every language`() {
    for problem in Self.everyProblem {
      let words = [
        ProblemWording.english(problem), .spanish(problem), .catalan(problem),
      ]
      // Spanish and Catalan may agree.
      #expect(words[0].message != words[1].message, "\(problem)")
      #expect(words[0].message != words[2].message, "\(problem)")
      for word in words {
        #expect(!word.message.isEmpty && !word.fix.isEmpty)
        #expect(!word.message.hasSuffix(".") && !word.fix.hasSuffix("."))
      }
    }
  }

  private static let everyProblem: [ScenarioProblem] =
    [
      .pathMissing, .noScenarioHere, .fileMissing("a"), .missingLanguageFile(.catalan),
      .noLanguageFile, .unknownFile("a", nearest: nil), .fileTooLarge(limit: 1024), .notUTF8,
      .controlCharacter(27), .emptyFile, .tooDeep(limit: 3), .tagNotAllowed("!"),
      .anchorNotAllowed("&a"), .aliasNotAllowed("*a"), .duplicateKey("a", firstLine: 1),
      .keyNotText, .unknownKey("a", nearest: nil, allowed: ["b"]),
      .missingKey("a", place: "b"), .wrongType("a", expected: .list, found: .nothing),
      .emptyText("a"), .severalLines("a"), .unfinished,
      .notAllowedValue("a", nearest: nil, allowed: ["b"]), .notANumber("a"),
      .outOfRange("9", lowest: 1, highest: 2), .notAnId("A"), .notAVersion("1"),
      .notACurrency("€"), .phraseTooLong(limit: 9), .formatTooNew(found: 2, supported: 1),
      .formatTooOld(found: 0, supported: 1), .idDoesNotMatchFolder(id: "a", folder: "b"),
      .duplicateId("a", firstLine: 1), .unknownFact("a", nearest: nil), .missingFact("a"),
      .unknownOption("a", nearest: nil), .missingOption("a"),
      .unsupportedCompensationRange(lower: "floor", upper: "ceiling"),
      .weightsDoNotAddUp(sum: 99, steps: Step.core),
      .catchOutsideStep(.regret, step: .outline),
      .modelTooLow(percent: 1, needed: 85, lost: []),
      .goodAnswerTooLow(percent: 1, needed: 65, lost: []), .goodAnswerHasFinding(.jargon),
      .badAnswerTooHigh(percent: 90, limit: 65, lost: []),
      .badAnswerNotCaught(.criterion(.regret), lost: []),
      .badAnswerNotCaught(.antiPattern(.jargon), lost: [.criterion(.regret, .two)]),
    ]
    + [.missing, .notAFolder, .notAFile, .notPermitted, .failed].map { .unreadable($0) }
    + [
      .colonInText, .colonMissing, .indentation, .tab, .quoteNotClosed, .bracketNotClosed,
      .reservedCharacter, .escape, .severalDocuments, .other,
    ].map { .yamlSyntax($0) }
    + [
      .empty, .unclosedGroup, .strayClosing, .emptyAlternative, .unknownQuantity("a"),
      .unknownForm("a"), .unknownList("a"), .badGap("~x"),
    ].map { .badPhrase($0) }
    + [.facts, .mentions, .claims, .hints, .goodAnswers, .questions, .sums].map {
      .tooFew($0, found: 1, needed: 2)
    }
    + [.lines, .thoughts, .models, .badAnswers, .expectations].map {
      .wrongCount($0, found: 1, needed: 2)
    }
}
