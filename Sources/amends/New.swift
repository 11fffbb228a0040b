import AmendsKit
import ArgumentParser

/// Begins a scenario.
struct NewScenarioFolder: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a scenario of your own: a folder with a TODO wherever you have to write.",
    discussion: "amends new lost-parcel")

  @Argument(help: "Its id: small letters, figures and hyphens. It names the folder, too.")
  var id: String

  @OptionGroup var languageOption: LanguageOption

  @Flag(help: "Write the files of all three languages.")
  var allLanguages = false

  @Option(name: .customLong("in"), help: ArgumentHelp("Where.", valueName: "folder"))
  var parent = "."

  func run() throws {
    let language = languageOption.chosen
    let languages = allLanguages ? Language.allCases : [language]
    guard let template = ScenarioTemplate(id: id, languages: languages, speech: language) else {
      throw ValidationError("'\(id)' is no id: small letters, figures and hyphens, as lost-parcel")
    }
    do {
      for path in try NewScenario.write(template, in: parent) { try StandardOutput.line(path) }
    } catch let failure as NewScenario.Failure {
      complain(failure.message(in: language))
      throw ExitCode.cannotCreate
    }
  }
}
