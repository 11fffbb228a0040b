import Testing

@testable import AmendsKit

struct EvidenceTests {
  private static let hostile: [String] = [
    "", "   ", "\n\n\n", "asdf", "...", "😔😔😔", "\u{0}\u{1B}[31mred\u{1B}[0m", ">>>", "«",
    "Je suis désolé, je vous ai envoyé le mauvais plan et je le regrette beaucoup.",
    String(repeating: "sorry ", count: 40),
    String(repeating: "lo siento mucho porque te envié el plan que no era, ", count: 400),
    "lo siento error culpa mía compensación 50 € hoy mañana plan",
    "I AM VERY SORRY. I SENT YOU THE WRONG PLAN.",
    String(repeating: "(", count: 500), String(repeating: "a’b·c-", count: 300),
  ]

  @Test(arguments: Language.allCases, hostile)
  func `hostile text is marked without a crash, and no level stands without words`(
    _ language: Language, _ text: String
  ) {
    for step in Step.core {
      check(Grader().grade(text, step: step, scenario: nil, language: language))
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
