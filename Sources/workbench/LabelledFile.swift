import AmendsKit
import Foundation

/// Labelled answers as a file holds them, one JSON object a line.
enum LabelledFile {
  static func answers(in file: String) throws -> [LabelledAnswer] {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(LabelledAnswer.self, from: Data($0.utf8))
    }
  }
}

/// The cases that come with the program, each loaded once.
final class CaseShelf {
  private var cases: [String: Scenario] = [:]

  func scenario(_ id: String, in language: Language) -> Scenario? {
    let key = "\(id).\(language.rawValue)"
    if cases[key] == nil { cases[key] = try? ScenarioLoader().load(id, in: language) }
    return cases[key]
  }
}
