import AmendsKit
import ArgumentParser
import Foundation

/// The language that the program speaks.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .long, help: "Language: en, es or ca. Without it, AMENDS_LANG and the locale decide.")
  var language: Language?

  var chosen: Language {
    language ?? LanguageChoice.language(in: ProcessInfo.processInfo.environment)
  }
}

/// Where scenarios come from.
struct ScenarioOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Folder with scenarios of your own; they win over ours.", valueName: "dir"))
  var scenarios: String?

  var loader: ScenarioLoader { ScenarioLoader(directory: scenarios, answerCheck: .byRubric) }
}

extension AnswerCheck {
  /// A scenario's own answers, marked as a trainee's would be.
  static let byRubric = AnswerCheck { scenario, step, text in
    Grader().grade(text, step: step, scenario: scenario, language: scenario.language)
  }
}

extension Language: ExpressibleByArgument {
  public init?(argument: String) {
    guard let language = LanguageChoice.language(tag: argument) else { return nil }
    self = language
  }
}

extension ExitCode {
  /// sysexits: the data is wrong.
  static let badData = ExitCode(65)
  /// sysexits: an input does not exist or can't be read.
  static let noInput = ExitCode(66)
}

/// Writes a line to the standard error.
func complain(_ text: String) {
  FileHandle.standardError.write(Data("amends: \(text)\n".utf8))
}
