import AmendsKit
import ArgumentParser
import Foundation

/// Prints which moves the readers find in labelled sentences that training never saw.
struct Moves: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Precision and recall of the readers, by move and language.")

  @Option(help: "An author whose sentences are kept for the test.")
  var test: [String] = []

  @Option(help: "Where to write the model.")
  var output: String?

  @Argument(help: "Files of labelled sentences, JSON Lines.")
  var files: [String]

  func run() throws {
    let clauses = try files.flatMap { file in
      try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
        try JSONDecoder().decode(LabelledClause.self, from: Data($0.utf8))
      }
    }
    let study = MoveStudy(clauses)
    let training = study.filtered { !test.contains($0.writer) }
    let unseen = study.filtered { test.contains($0.writer) }
    let model = MoveTrainer().train(training)
    if let output { try Data(model.speaking.bytes).write(to: URL(filePath: output)) }
    print("\(training.count) sentences trained, \(unseen.count) tested")
    for language in [nil] + Language.allCases.map(Optional.some) {
      let some = unseen.filtered { language == nil || $0.language == language }
      guard some.count > 0 else { continue }
      print("\n== \(language?.rawValue ?? "all"): \(some.count) sentences")
      print("move                          n     phrases           learned           both")
      var sums = (phrases: 0.0, learned: 0.0, both: 0.0, kinds: 0.0)
      for kind in some.kinds where kind.count >= 5 {
        let phrases = some.phraseReader(kind.name)
        let learned = some.learnedReader(kind.name, model)
        let both = some.bothReaders(kind.name, model)
        sums.phrases += phrases.f1
        sums.learned += learned.f1
        sums.both += both.f1
        sums.kinds += 1
        if language == nil {
          print(
            kind.name.padded(30) + String(kind.count).padded(6)
              + [phrases, learned, both].map { cell($0).padded(18) }.joined())
        }
      }
      let means = [sums.phrases, sums.learned, sums.both].map {
        ($0 / max(sums.kinds, 1)).figure.padded(18)
      }
      print("macro F1".padded(36) + means.joined())
    }
  }

  private func cell(_ count: DetectionCount) -> String {
    "\(count.f1.figure) (\(count.precision.cell)/\(count.recall.cell))"
  }
}
