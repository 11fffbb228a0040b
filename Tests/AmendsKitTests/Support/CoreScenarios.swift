@testable import AmendsKit

/// The scenarios that come with the program, loaded once.
enum CoreScenarios {
  static let ids = ["wrong-training-plan", "missed-bank-deadline", "accused-of-blog-edits"]

  private static let loaded: [String: Scenario] = {
    var result: [String: Scenario] = [:]
    for id in ids {
      for language in Language.allCases {
        result[id + language.rawValue] = try? ScenarioLoader(directory: nil).load(id, in: language)
      }
    }
    return result
  }()

  static func scenario(_ id: String, _ language: Language) -> Scenario? {
    loaded[id + language.rawValue]
  }
}
