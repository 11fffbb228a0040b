import AmendsKit
import ArgumentParser

/// Checks scenario folders.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find every problem of a scenario folder.",
    discussion: """
      amends check my-scenarios/lost-parcel

      The answers that a scenario calls good and bad are graded, too. Exit code 65 when there is \
      a problem.
      """)

  @OptionGroup var languageOption: LanguageOption

  @Flag(help: "Write JSON.")
  var json = false

  @Argument(help: "Scenario folders, folders of them, or files in them.")
  var paths: [String]

  func run() throws {
    let language = languageOption.chosen
    let diagnostics = ScenarioLoader().check(paths: paths)
    let report = CheckReport(diagnostics: diagnostics, language: language)
    if json {
      try StandardOutput.line(report.json.line)
    } else {
      for diagnostic in diagnostics { try StandardOutput.line(diagnostic.rendered(in: language)) }
      complain(report.summary)
    }
    guard diagnostics.isEmpty else {
      throw report.isOnlyMissing ? ExitCode.noInput : ExitCode.badData
    }
  }
}
