import ArgumentParser

/// Tools for those who build the grader; no part of the program.
@main
struct Workbench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench", abstract: "Measures the grader against people.",
    subcommands: [Agreement.self, Behaviour.self, Moves.self])
}
