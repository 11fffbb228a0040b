import Foundation
import Testing

@testable import AmendsKit

@Suite struct ScenarioLoading {
  private let loader = ScenarioLoader(
    directory: Fixtures.folder.appendingPathComponent("Good").path, answerCheck: nil)

  @Test func `the good scenario loads whole`() throws {
    let scenario = try loader.load("lost-parcel", in: .english)
    #expect(scenario.title == "The lost parcel")
    #expect(scenario.situation.hasSuffix("It is 12:30."))
    #expect(scenario.channel == .videoCall)
    #expect(scenario.facts.map(\.id) == ["sent", "no-check", "found"])
    #expect(scenario.facts[0].stage == .slip)
    #expect(scenario.compensation.fair == 10...20.5)
    #expect(scenario.compensation.options.map(\.value) == [nil, 6.9])
    #expect(scenario.weights == [.regret: 7, .empathy: 6])
    #expect(scenario.client.lines[.gone] == ["Goodbye.", "No, thank you."])
    #expect(scenario.exercises[.outline]?.models[0].text == "model one")
    #expect(
      scenario.exercises[.apology]?.bad.map(\.caughtBy) == [
        .antiPattern(.butApology), .criterion(.regret), .antiPattern(.grovelling),
        .antiPattern(.blamesClient),
      ])
    #expect(scenario.questions[1].expects == ["no-check", "sent"])
  }

  @Test func `what YAML would take for a date, a time or a boolean stays text`() throws {
    let facts = try loader.load("lost-parcel", in: .english).facts
    #expect(facts.map(\.text) == ["2026-05-14  sent to the old address", "no", "12:30"])
  }

  @Test func `the good scenario has nothing to report`() {
    let path = Fixtures.good.path
    #expect(loader.check(paths: [path, path + "/en.yaml", Fixtures.folder.path + "/Good"]) == [])
  }

  @Test func `built-in scenarios come first, in their order`() {
    let ids = loader.headers(in: .english).map(\.id)
    #expect(ids.last == "lost-parcel")
    let builtin = BuiltinScenarios.ids.filter {
      BuiltinScenarios.fileNames(of: $0).contains("en.yaml")
    }
    #expect(ids.dropLast() == builtin[...])
  }

  @Test func `a header is read from the first lines of the files`() throws {
    let header = try #require(loader.headers(in: .english).last)
    #expect(header.title == "The lost parcel")
    #expect(header.channel == .videoCall)
    #expect(header.minutes == 10)
  }

  @Test func `a scenario is listed only in the languages that it speaks`() {
    #expect(!loader.headers(in: .catalan).map(\.id).contains("lost-parcel"))
    #expect(throws: LoadError.self) { try loader.load("lost-parcel", in: .catalan) }
  }

  @Test(arguments: [
    ("title: 'It''s late'", "It's late"), ("title: \"The \\\"late\\\" one\"", "The \"late\" one"),
    ("title:   The late one  # really", "The late one"),
    ("title: Més tard: dilluns", "Més tard: dilluns"),
    ("  title: nested\ntitle: top\r", "top"), ("title: \u{1B}[31mred", "\u{FFFD}[31mred"),
  ])
  func `a title is read as it is written`(_ line: String, _ title: String) {
    #expect(TopLevelScan(["title"], in: Array(line.utf8)).values["title"] == title)
  }

  @Test func `a scenario of the user's wins over a built-in one`() throws {
    let id = try #require(BuiltinScenarios.ids.first)
    let text = try Fixtures.text("scenario.yaml")
      .replacingOccurrences(of: "lost-parcel", with: id)
    try Fixtures.withScenario(["scenario.yaml": Array(text.utf8)], named: id) { folder in
      let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
      let loader = ScenarioLoader(directory: parent, answerCheck: nil)
      let scenario = try loader.load(id, in: .english)
      #expect(scenario.title == "The lost parcel")
      #expect(loader.headers(in: .english).first?.title == "The lost parcel")
      let missing = loader.check(paths: [folder]).map(\.problem)
      #expect(missing == [.missingLanguageFile(.spanish), .missingLanguageFile(.catalan)])
    }
  }

  @Test func `a misspelt id gets a suggestion`() {
    #expect(throws: LoadError.unknownScenario("lost-parsel", nearest: "lost-parcel")) {
      try loader.load("lost-parsel", in: .english)
    }
    #expect(throws: LoadError.unknownScenario("../Good/lost-parcel", nearest: nil)) {
      try ScenarioLoader(answerCheck: nil).load("../Good/lost-parcel", in: .english)
    }
  }

  @Test func `a directory that is not there is told apart from an unknown id`() {
    let loader = ScenarioLoader(directory: "/nowhere", answerCheck: nil)
    #expect(loader.directoryFailure == .unreadable(path: "/nowhere", reason: .missing))
    #expect(throws: LoadError.unreadable(path: "/nowhere", reason: .missing)) {
      try loader.load("lost-parcel", in: .english)
    }
  }

  @Test func `a scenario can be loaded by the path of its folder`() throws {
    let scenario = try ScenarioLoader(answerCheck: nil).load(
      folder: Fixtures.good.path + "/", in: .english)
    #expect(scenario.id == "lost-parcel")
    #expect(throws: LoadError.self) {
      try ScenarioLoader(answerCheck: nil).load(folder: Fixtures.folder.path, in: .english)
    }
  }

  @Test func `paths without a scenario are reported`() throws {
    let problems = loader.check(paths: ["/nowhere", Fixtures.folder.path + "/Bad"]).map(\.problem)
    #expect(problems == [.pathMissing, .noScenarioHere])
  }

  @Test func `files that are missing or strange are reported`() throws {
    try Fixtures.withScenario(["cat.yaml": Array("a: b".utf8)]) { folder in
      try FileManager.default.removeItem(atPath: folder + "/scenario.yaml")
      let problems = loader.check(paths: [folder]).map(\.problem)
      #expect(
        problems == [
          .unknownFile("cat.yaml", nearest: "ca.yaml"), .fileMissing("scenario.yaml"),
        ])
      try FileManager.default.removeItem(atPath: folder + "/en.yaml")
      try Data().write(to: URL(fileURLWithPath: folder + "/scenario.yaml"))
      #expect(loader.check(paths: [folder]).map(\.problem).last == .noLanguageFile)
    }
  }
}
