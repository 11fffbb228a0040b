import Foundation
import Testing

@testable import AmendsKit

struct ScenarioAnswerTests {
  private static let scenarios = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Scenarios")

  @Test(arguments: CoreScenarios.ids)
  func `the models, the good and the bad answers of a case get what they deserve`(_ id: String) {
    let path = Self.scenarios.appending(path: id).path
    let problems = ScenarioLoader().check(paths: [path]).map { $0.rendered(in: .english) }
    #expect(problems == [])
  }
}
