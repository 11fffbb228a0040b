import AmendsKit
import ArgumentParser

/// Prints how far the grader agrees with the annotators of the corpus.
struct Agreement: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Agreement of the grader with blind annotators, by step, criterion and language.",
    discussion: "Ends with 1 where a gate that applies is missed.")

  @Argument(help: "Files of labelled answers, JSON Lines.")
  var files: [String]

  func run() throws {
    let answers = try files.flatMap(LabelledFile.answers)
    let study = AgreementStudy(answers, scenario: CaseShelf().scenario)
    var missed: [String] = []
    for part in LabelledAnswer.Part.allCases {
      let some = study.filtered { $0.part == part }
      guard some.count > 0 else { continue }
      print("\n== \(part.rawValue): \(some.count) answers, \(some.annotators) annotators")
      AgreementTable(study: some).lines.forEach { print($0) }
      if part != .development {
        missed += Gates(study: some).missed.map { "\(part.rawValue): \($0)" }
      }
    }
    print(
      missed.isEmpty
        ? "\nAll gates that apply are met." : "\nMissed: " + missed.joined(separator: "; "))
    if !missed.isEmpty { throw ExitCode(1) }
  }
}
