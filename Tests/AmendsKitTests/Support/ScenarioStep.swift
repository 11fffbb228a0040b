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
