import Testing

@testable import AmendsKit

struct EvidenceTests {
  /// Texts with a name, so that a report stays short.
  struct Hostile: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  private static let hostile: [Hostile] = [
    Hostile("empty", ""), Hostile("spaces", "   "), Hostile("line breaks", "\n\n\n"),
    Hostile("keys", "asdf"), Hostile("dots", "..."), Hostile("emoji", "😔😔😔"),
    Hostile("controls", "\u{0}\u{1B}[31mred\u{1B}[0m"), Hostile("quote marks", ">>>"),
    Hostile("open quote", "«"),
    Hostile("French", "Je suis désolé, je vous ai envoyé le mauvais plan et je le regrette."),
    Hostile("sorry forty times", String(repeating: "sorry ", count: 40)),
    Hostile(
      "one endless sentence", String(repeating: "lo siento porque te envié el plan, ", count: 300)),
    Hostile("words", "lo siento error culpa mía compensación 50 € hoy mañana plan"),
    Hostile("capitals", "I AM VERY SORRY. I SENT YOU THE WRONG PLAN."),
    Hostile("brackets", String(repeating: "(", count: 500)),
    Hostile("joints", String(repeating: "a’b·c-", count: 300)),
  ]

  @Test(arguments: Language.allCases, hostile)
  func `hostile text is marked without a crash, and no level stands without words`(
    _ language: Language, _ hostile: Hostile
  ) {
    for step in Step.core {
      check(Grader().grade(hostile.text, step: step, scenario: nil, language: language))
    }
  }

  @Test(arguments: ScenarioStep.all)
  func `every level above zero quotes words of the answer`(_ place: ScenarioStep) throws {
    let scenario = try #require(place.scenario)
    let exercise = try #require(scenario.exercises[place.step])
    for text in exercise.models.map(\.text) + exercise.good + exercise.bad.map(\.text) {
      check(Grader().grade(text, step: place.step, scenario: scenario, language: place.language))
    }
  }

  private func check(_ grade: StepGrade) {
    let bytes = Array(grade.text.utf8)
    let evidence = grade.judgements.flatMap(\.evidence) + grade.antiPatterns.flatMap(\.evidence)
    for words in evidence {
      #expect(words.span.end <= bytes.count)
      #expect(
        String(decoding: bytes[words.span.start..<words.span.end], as: UTF8.self) == words.text)
    }
    for judgement in grade.judgements where judgement.level ?? .zero > .zero {
      #expect(
        judgement.evidence.contains { !$0.text.isEmpty }, "\(judgement.criterion) in \(grade.text)")
    }
    for finding in grade.antiPatterns {
      #expect(finding.evidence.contains { !$0.text.isEmpty }, "\(finding.id) in \(grade.text)")
    }
  }
}
