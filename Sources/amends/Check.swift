import AmendsKit
import ArgumentParser
import Foundation

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say everything that is wrong with scenario files.")

  @Argument(help: "Scenario folders, files in them, or folders of scenarios.")
  var paths: [String]

  @OptionGroup var languageOption: LanguageOption

  @Flag(name: .long, help: "One JSON object.")
  var json = false

  private struct Answer: Encodable {
    let schema = 1
    let diagnostics: [Diagnostic.Record]
  }

  func run() throws {
    let language = languageOption.chosen
    let diagnostics = ScenarioLoader(answerCheck: .byRubric).check(paths: paths)
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let answer = Answer(diagnostics: diagnostics.map { $0.record(in: language) })
      print(String(decoding: try encoder.encode(answer), as: UTF8.self))
    } else {
      for diagnostic in diagnostics { print(diagnostic.rendered(in: language)) }
    }
    if !diagnostics.isEmpty { throw ExitCode.badData }
  }
}
