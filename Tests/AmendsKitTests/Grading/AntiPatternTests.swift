import Testing

@testable import AmendsKit

/// A sentence that does, or only seems to do, what an anti-pattern describes.
struct AntiPatternCase: Decodable, CustomTestStringConvertible, Sendable {
  let antipattern: AntiPatternID
  let language: Language
  let text: String
  let fires: Bool
  let fault: Fault?
  let scenario: String?

  var testDescription: String { "\(antipattern.rawValue) \(language.rawValue) \(text.prefix(50))" }
}

struct AntiPatternTests {
  static let cases = Language.allCases.flatMap {
    LabelledLines.lines("antipatterns.\($0.rawValue).jsonl", as: AntiPatternCase.self)
  }

  @Test(arguments: cases)
  func `an anti-pattern is found, and its near miss is left alone`(_ example: AntiPatternCase) {
    let scenario = example.scenario.flatMap { CoreScenarios.scenario($0, example.language) }
    let steps: [Step] = [.explanation, .apology, .compensation]
    let found = steps.contains { step in
      Grader().grade(
        example.text, step: step, scenario: scenario, fault: example.fault,
        language: example.language
      ).antiPatterns.contains { $0.id == example.antipattern }
    }
    #expect(found == example.fires, "\(example.antipattern.rawValue): \(example.text)")
  }
}
