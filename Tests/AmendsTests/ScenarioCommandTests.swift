import AmendsKit
import Foundation
import Testing

struct ScenarioCommandTests {
  @Test(arguments: [("en", "The"), ("es", "El"), ("ca", "El")])
  func `the list names the built-in cases in the reader's language`(
    _ language: String, _ word: String
  ) throws {
    let outcome = try Program.run(["list", "--json"], environment: ["AMENDS_LANG": language])
    let json = try #require(outcome.json.first)
    #expect(json["schema"] == 1)
    let scenarios = json["scenarios"]?.items ?? []
    #expect(scenarios.count == 3)
    for scenario in scenarios {
      #expect(scenario["languages"]?.items == ["en", "es", "ca"])
      #expect(scenario["fault"] == nil)
    }
    #expect(scenarios.contains { $0["title"]?.text?.hasPrefix(word) ?? false })
  }

  @Test(arguments: ["en", "es", "ca"])
  func `a new scenario has nothing wrong with it but its TODOs`(_ language: String) throws {
    let folder = try Folder()
    let arguments = ["new", "lost-parcel", "--in", folder.url.path, "--language", language]
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.text.hasSuffix("/lost-parcel/\(language).yaml\n"))
    let check = try Program.run(["check", "--json", folder.path("lost-parcel")])
    #expect(check.status == 65)
    let messages = Set(
      (check.json.first?["diagnostics"]?.items ?? []).compactMap { $0["message"]?.text })
    #expect(messages == ["a TODO is left here"])
  }

  @Test func `a new scenario is never written over another`() throws {
    let folder = try Folder()
    let arguments = ["new", "lost-parcel", "--in", folder.url.path, "--all-languages"]
    #expect(try Program.run(arguments).text.split(separator: "\n").count == 4)
    let again = try Program.run(arguments)
    #expect(again.status == 73)
    #expect(again.text.isEmpty)
  }

  @Test func `a problem of a file stands in the compiler's form`() throws {
    let folder = try Folder()
    _ = try Program.run(["new", "lost-parcel", "--in", folder.url.path])
    let path = folder.path("lost-parcel")
    let outcome = try Program.run(["check", path])
    #expect(outcome.text.hasPrefix("\(path)/en.yaml:2:8: error: a TODO is left here"))
    #expect(outcome.errors.contains("problems"))
  }

  @Test func `a scenario of one's own is listed, and graded by the path of its folder`() throws {
    let folder = try Folder()
    try FileManager.default.copyItem(
      atPath: Self.builtin.appendingPathComponent("wrong-training-plan").path,
      toPath: folder.path("late-plan"))
    let caseFile = folder.url.appendingPathComponent("late-plan/scenario.yaml")
    let text = try String(contentsOf: caseFile, encoding: .utf8)
    try text.replacing("id: wrong-training-plan", with: "id: late-plan")
      .write(to: caseFile, atomically: true, encoding: .utf8)

    let list = try Program.run(["list", "--json", "--scenarios", folder.url.path])
    let own = list.json.first?["scenarios"]?.items.first { $0["id"] == "late-plan" }
    #expect(own?["builtin"] == .bool(false))

    let lines = """
      {"language":"es","answers":{}}
      {"language":"es","scenario":"late-plan","answers":{}}
      {"language":"es","scenario":"missed-bank-deadline","answers":{}}
      """
    let grades = try Program.run(["grade", "--scenario", folder.path("late-plan")], input: lines)
    #expect(
      grades.json.map { $0["scenario"] ?? $0["error"]?["kind"] }
        == ["late-plan", "late-plan", "missed-bank-deadline"], "\(grades.text)")
  }

  private static let builtin = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Scenarios")
}
