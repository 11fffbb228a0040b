import AmendsKit
import ArgumentParser
import Foundation

/// Prints how far the grader agrees with the annotators of the corpus.
struct Agreement: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Agreement of the grader with blind annotators, by step, criterion and language.",
    discussion: "Ends with 1 where a gate that applies is missed.")

  @Argument(help: "Files of labelled answers, JSON Lines.")
  var files: [String]

  func run() throws {
    let answers = try files.flatMap(Self.answers)
    var cases: [String: Scenario] = [:]
    let study = AgreementStudy(answers) { id, language in
      let key = "\(id).\(language.rawValue)"
      if cases[key] == nil { cases[key] = try? ScenarioLoader().load(id, in: language) }
      return cases[key]
    }
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

  private static func answers(in file: String) throws -> [LabelledAnswer] {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(LabelledAnswer.self, from: Data($0.utf8))
    }
  }
}
