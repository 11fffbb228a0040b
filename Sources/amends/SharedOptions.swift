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

  var loader: ScenarioLoader { ScenarioLoader(directory: scenarios) }

  /// Ends the program where the folder can't be read.
  func usableLoader(_ language: Language) throws -> ScenarioLoader {
    if let failure = loader.directoryFailure {
      complain(failure.message(in: language))
      throw ExitCode.noInput
    }
    return loader
  }
}

extension Language: ExpressibleByArgument {
  public init?(argument: String) {
    guard let language = LanguageChoice.language(tag: argument) else { return nil }
    self = language
  }
}

/// Writes a line to the standard error.
func complain(_ text: String) {
  FileHandle.standardError.write(Data("amends: \(text)\n".utf8))
}
