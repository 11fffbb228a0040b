import Testing

@testable import AmendsKit

@Suite struct TextTests {
  @Test(arguments: Language.allCases) func `every text says something, whole`(language: Language) {
    for message in Message.samples {
      let text = Wording(language).text(message)
      #expect(!text.trimmingSpaces.isEmpty, "\(message)")
      #expect(!text.contains("{") && !text.contains("\\("), "\(text)")
      #expect(!text.contains("  "), "\(text)")
      #expect(text == text.trimmingSpaces, "\(text)")
    }
  }

  @Test(arguments: Language.allCases) func `every criterion and anti-pattern is worded`(
    language: Language
  ) {
    for fault in Fault.allCases {
      for id in CriterionID.allCases {
        let words = Wording(language, fault: fault).criterion(id)
        #expect(words.levels.count == 4, "\(id)")
        for text in [
          words.name, words.looksFor, words.strength, words.weakness, words.effect,
          words.advice, words.missing, words.source,
        ] + words.levels {
          #expect(!text.trimmingSpaces.isEmpty && !text.filled(with: "").contains("{"), "\(id)")
        }
      }
    }
    for id in AntiPatternID.allCases {
      let words = Wording(language).antiPattern(id)
      for text in [words.name, words.effect, words.advice, words.question, words.source] {
        #expect(!text.trimmingSpaces.isEmpty && !text.filled(with: "").contains("{"), "\(id)")
      }
    }
  }

  @Test func `no long sentence is the same in two languages`() {
    for message in Message.samples {
      let texts = Language.allCases.map { Wording($0).text(message) }
      guard texts.allSatisfy({ $0.count > 24 }) else { continue }
      #expect(Set(texts).count == 3, "\(message)")
    }
  }

  @Test(arguments: Language.allCases) func `names tell the criteria apart`(language: Language) {
    for step in Step.allCases {
      let names = CriterionID.of(step).map { Wording(language).criterion($0).name }
      #expect(Set(names).count == names.count)
    }
  }
}

extension Message {
  /// Every message at least once.
  static let samples: [Message] =
    names + home + walk + answers + help + feedback + remarks + sheet + front

  private static let names: [Message] =
    Step.allCases.map { .name(.step($0)) } + Channel.allCases.map { .name(.channel($0)) }
    + Exercise.Model.Tone.allCases.map { .name(.tone($0)) } + Band.allCases.map { .name(.band($0)) }
    + Language.allCases.map { .name(.language($0)) } + [.name(.money(60, currency: "EUR"))]

  private static let home: [Message] = [
    .title, .notTried, .best(71), .begun(done: 1, of: 4), .reminder, .noCases, .unknownCase("x"),
    .ambiguousCase(["x", "y"]), .couldNotOpen("x"), .notInLanguage(.catalan),
    .languageIs(.english), .unknownLanguage("x"), .sameLanguage(.english), .lineDropped,
    .comeBack(nil), .comeBack("x"), .farewell,
  ].map { .home($0) }

  private static let walk: [Message] =
    Step.allCases.flatMap { [.walk(.stepHeading($0, number: 1, of: 4)), .walk(.brief($0))] }
    + [
      .channelAndMinutes(.phone, 15), .footer, .openQuestion, .questionNoted, .youNoted("x"),
      .noDocuments, .unknownDocument("x"), .authority("60"), .inYourHands, .resumed, .homeFromHere,
    ].map { .walk($0) }

  private static let answers: [Message] = [
    .nothingYet, .linesKept(1), .linesKept(3), .draftOffered, .draftShown, .draftAsItWas,
    .draftSaved, .editorEmpty, .needsColon("x"), .hint("x", number: 1, of: 3), .lastHint, .noHints,
    .modelsFirst, .models, .skipped, .nothingToRepeat,
  ].map { .answer($0) }

  private static let help: [Message] =
    CommandWord.allCases.flatMap { [.help(.command($0)), .help(.describe($0))] }
    + [
      .colonInAnswers, .bareInMenus, .unknown("x"), .didYouMean("x"), .choices(["x", "y"]),
      .notHere("x"), .onlyInCase("x"), .nothingMarkedYet, .whyWhat(["x"]), .whyAmbiguous(["x"]),
    ].map { .help($0) }

  private static let feedback: [Message] = [
    .points(9.3, of: 20), .notRated, .overall(0.9), .overall(0.7), .overall(0.5), .overall(0.1),
    .was(14), .rose(criterion: "x", to: "y"), .fell(criterion: "x"), .sameMarks, .afterModels,
    .partlyRated(missing: 1), .partlyRated(missing: 3), .strengthMark, .changeMark, .questionMark,
    .moreMark, .also(["x"]), .everyMark, .cannotTell("x"),
  ].map { .feedback($0) }

  private static let remarks: [Message] = [
    .noAnswer, .otherLanguage(.spanish), .otherLanguage(nil), .listOfWords, .situationPastedBack,
    .modelAnswerPasted, .repeatedSentences, .contradictsFacts(quote: "x", correction: "y"),
    .unknownFact(quote: "x"), .whoseAct(quote: "x"),
  ].map { .note($0) }

  private static let sheet: [Message] = [
    .attempt(1), .attempt(2), .skipped, .notWritten, .total, .totalPoints(85, of: 100),
    .incomplete, .fatal(["x"]), .keep, .change, .nothingToKeep, .nothingToChange, .limits,
    .level(2), .unrated(.needsScenario), .unrated(.cannotTell), .unrated(.noAnswer),
    .unrated(.otherLanguage), .unrated(.notOwnSentences), .unrated(.stepNotDone), .heldBy("x"),
    .stepNotDone, .levelThree("x"), .foundNothing, .wholeAnswer, .weightsAreOurs, .ofPoints(1),
    .ofPoints(3),
    .seen(["x"]),
  ].map { .sheet($0) }

  private static let front: [Message] = [
    .stored(history: "x"), .notStored, .cannotRead("x"),
    .notText, .tooLong(limit: 65536),
    .noEditor, .editorFailed("x"),
  ].map { .front($0) }
}
