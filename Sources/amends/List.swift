import AmendsKit
import ArgumentParser

/// Lists the scenarios.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the scenarios.")

  @OptionGroup var languageOption: LanguageOption

  @Flag(help: "Write JSON.")
  var json = false

  @OptionGroup var scenarioOption: ScenarioOption

  func run() throws {
    let language = languageOption.chosen
    let list = ScenarioList(try scenarioOption.usableLoader(language), in: language)
    guard !json else { return try StandardOutput.line(list.json.line) }
    try StandardOutput.page(list.blocks)
  }
}
