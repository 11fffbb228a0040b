import AmendsKit
import ArgumentParser

/// Prints what changes that should move no mark, or only lower one, do to the answers of the corpus.
struct Behaviour: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Invariance and direction: changes that must not move a mark, or not upwards.",
    discussion: "Ends with 1 where an answer breaks the law of an alteration.")

  @Argument(help: "Files of labelled answers, JSON Lines.")
  var files: [String]

  @Flag(help: "Every mark that moved.")
  var show = false

  func run() throws {
    let answers = try files.flatMap(LabelledFile.answers)
    let study = BehaviourStudy(answers, scenario: CaseShelf().scenario)
    for outcome in study.outcomes {
      let name = outcome.alteration.rawValue
      print("\(name.padded(24)) \(String(outcome.tried).padded(6)) broken: \(outcome.broken)")
      for breach in show ? outcome.breaches : [] {
        let levels = [breach.before, breach.after].map { $0.map(String.init) ?? "null" }
        print("  \(breach.answer) \(breach.criterion.rawValue) \(levels[0]) to \(levels[1])")
      }
    }
    if study.outcomes.contains(where: { $0.broken > 0 }) { throw ExitCode(1) }
  }
}
