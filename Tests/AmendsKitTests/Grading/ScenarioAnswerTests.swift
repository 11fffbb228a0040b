import Testing

@testable import AmendsKit

/// One step of one scenario in one language.
struct ScenarioStep: CustomTestStringConvertible, Sendable {
  let id: String
  let language: Language
  let step: Step

  var testDescription: String { "\(id) \(language.rawValue) \(step.rawValue)" }
  var scenario: Scenario? { CoreScenarios.scenario(id, language) }

  static let all = CoreScenarios.ids.flatMap { id in
    Language.allCases.flatMap { language in
      Step.core.map { ScenarioStep(id: id, language: language, step: $0) }
    }
  }
}

struct ScenarioAnswerTests {
  private func marked(_ text: String, _ place: ScenarioStep) -> StepGrade {
    Grader().grade(text, step: place.step, scenario: place.scenario, language: place.language)
  }

  private func summary(_ grade: StepGrade) -> String {
    let levels = grade.judgements.map {
      "\($0.criterion.rawValue)=\($0.level.map { String($0.rawValue) } ?? "-")"
    }
    let patterns = grade.antiPatterns.map {
      "\($0.id.rawValue)«\($0.evidence.first?.text ?? "")»"
    }
    return "\(Int((grade.share ?? 0) * 100)) % " + (levels + patterns).joined(separator: " ")
  }

  @Test(arguments: ScenarioStep.all)
  func `a model answer earns at least 85 % of its step`(_ place: ScenarioStep) throws {
    let exercise = try #require(place.scenario?.exercises[place.step])
    #expect(exercise.models.count >= 2)
    for model in exercise.models {
      let grade = marked(model.text, place)
      #expect(grade.share ?? 0 >= 0.85, "\(summary(grade)) | \(model.text)")
    }
  }

  @Test(arguments: ScenarioStep.all)
  func `a good answer earns at least 65 % and is accused of nothing serious`(
    _ place: ScenarioStep
  ) throws {
    let exercise = try #require(place.scenario?.exercises[place.step])
    #expect(exercise.good.count >= 3)
    for answer in exercise.good {
      let grade = marked(answer, place)
      #expect(grade.share ?? 0 >= 0.65, "\(summary(grade)) | \(answer)")
      #expect(
        !grade.antiPatterns.contains { $0.severity >= .serious }, "\(summary(grade)) | \(answer)")
    }
  }

  @Test(arguments: ScenarioStep.all)
  func `a bad answer stays below 65 % and is caught by what it names`(
    _ place: ScenarioStep
  ) throws {
    let exercise = try #require(place.scenario?.exercises[place.step])
    #expect(exercise.bad.count >= 4)
    for answer in exercise.bad {
      let grade = marked(answer.text, place)
      #expect(grade.share ?? 0 < 0.65, "\(summary(grade)) | \(answer.text)")
      let isCaught =
        switch answer.caughtBy {
        case .criterion(let id):
          grade.judgements.contains { $0.criterion == id && $0.level ?? .three <= .one }
        case .antiPattern(let id): grade.antiPatterns.contains { $0.id == id }
        }
      #expect(isCaught, "\(answer.caughtBy): \(summary(grade)) | \(answer.text)")
    }
  }
}
