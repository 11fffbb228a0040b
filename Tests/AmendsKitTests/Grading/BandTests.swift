import Testing

@testable import AmendsKit

struct BandTests {
  private func walk(_ id: String, _ language: Language, apology: String?) throws -> Grade {
    let scenario = try #require(CoreScenarios.scenario(id, language))
    var answers = scenario.exercises.compactMapValues(\.models.first?.text)
    if let apology { answers[.apology] = apology }
    return Grader().grade(answers, scenario: scenario, language: language)
  }

  @Test(arguments: CoreScenarios.ids, Language.allCases)
  func `a walk of model answers is ready`(_ id: String, _ language: Language) throws {
    let grade = try walk(id, language, apology: nil)
    #expect(grade.isComplete)
    #expect(grade.band == .ready)
  }

  static let admissions: [Language: String] = [
    .english: "We changed your blog, sorry.", .spanish: "Cambiamos tu blog, perdona.",
    .catalan: "Vam canviar el teu blog, perdona.",
  ]

  @Test(arguments: Language.allCases)
  func `an act admitted that nobody has verified is never above rework`(_ language: Language) throws
  {
    let grade = try walk("accused-of-blog-edits", language, apology: Self.admissions[language])
    let found = grade.steps.flatMap(\.antiPatterns).map(\.id)
    #expect(found.contains(.unverifiedAdmission))
    #expect(grade.band == .rework || grade.band == .startAgain)
  }

  @Test func `the core weights add up to 100`() {
    let core = CriterionID.allCases.filter { Step.core.contains($0.step) }
    #expect(core.reduce(0) { $0 + $1.weight } == 100)
  }

  @Test func `nothing rated has no score and no band`() {
    let grade = Grade(scenario: nil, language: .english, steps: [])
    #expect(grade.score == nil)
    #expect(grade.band == nil)
  }
}
