import Foundation
import Testing

@testable import AmendsKit

@Suite struct ScenarioRules {
  @Test(arguments: Fixtures.rules)
  func `a broken rule is reported word for word`(_ rule: String) throws {
    let edit = try FixtureEdit(rule: rule)
    let changed = try #require(try edit.applied(), "edit.txt does not fit the good scenario")
    let found = try Fixtures.withScenario([edit.file: Array(changed.utf8)]) { folder in
      ScenarioLoader(answerCheck: nil).check(paths: [folder])
        .map { $0.rendered(in: .english) + "\n" }.joined()
        .replacingOccurrences(of: folder + "/", with: "")
    }
    let url = Fixtures.folder.appendingPathComponent("Bad/\(rule)/expected.txt")
    if !FileManager.default.fileExists(atPath: url.path) {
      try found.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("expected.txt was not there and has been written: read it, then run again")
    }
    #expect(found == (try String(contentsOf: url, encoding: .utf8)))
    #expect(!found.isEmpty)
  }

  @Test func `there are rules to test`() {
    #expect(Fixtures.rules.count >= 25)
  }
}
