import ArgumentParser

@main
struct Amends: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amends", abstract: "Practise owning a mistake with a client.",
    subcommands: [Practice.self, List.self, Check.self], defaultSubcommand: Practice.self)
}
