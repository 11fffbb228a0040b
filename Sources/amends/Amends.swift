import ArgumentParser

@main
struct Amends: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amends", abstract: "Practise owning a mistake with a client.")
}
