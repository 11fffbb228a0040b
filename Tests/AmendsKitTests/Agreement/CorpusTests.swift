import Foundation
import Testing

@testable import AmendsKit

struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Corpus")

  private static func lines<T: Decodable>(_ beginning: String, as type: T.Type) throws -> [T] {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix(beginning) }.sorted()
    return try files.flatMap { file in
      try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
        .map { try JSONDecoder().decode(T.self, from: Data($0.utf8)) }
    }
  }

  @Test func `every labelled sentence names known moves by its own words`() throws {
    let clauses = try Self.lines("clauses.", as: LabelledClause.self)
    #expect(clauses.count > 4000)
    #expect(Set(clauses.map(\.family)).count == clauses.count)
    for clause in clauses {
      for move in clause.moves {
        #expect(MoveKind(rawValue: move.kind) != nil, "\(clause.family): \(move.kind)")
        #expect(clause.text.contains(move.words ?? clause.text), "\(clause.family): \(move.words)")
      }
    }
  }

  @Test func `every labelled answer is labelled for all criteria of its step`() throws {
    let answers = try Self.lines("answers.", as: LabelledAnswer.self)
    #expect(Set(answers.map(\.id)).count == answers.count)
    for answer in answers {
      for labels in answer.labels {
        #expect(
          Set(labels.levels.keys) == Set(CriterionID.of(answer.step).map(\.rawValue)),
          "\(answer.id)")
        #expect(labels.levels.values.allSatisfy { $0.map { (0...3).contains($0) } ?? true })
        #expect(labels.antipatterns.allSatisfy { AntiPatternID(rawValue: $0) != nil })
      }
    }
  }
}
