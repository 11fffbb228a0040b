import ArgumentParser

@main
struct Amends: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amends", abstract: "Practise owning a mistake with a client.",
    subcommands: [
      Practice.self, ReviewDraft.self, GradeAnswers.self, List.self, Check.self,
      NewScenarioFolder.self,
    ],
    defaultSubcommand: Practice.self)
}
