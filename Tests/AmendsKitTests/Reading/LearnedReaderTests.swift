import Testing

@testable import AmendsKit

struct LearnedReaderTests {
  private static let clauses: [LabelledClause] = (0..<60).map { index in
    let isExcuse = index % 2 == 0
    return LabelledClause(
      family: "w\(index % 3)-\(index)", language: .english,
      text: isExcuse
        ? "It was chaos here with case \(index) and all." : "Page \(index) is attached for you.",
      moves: isExcuse ? [.init(kind: "excuse", words: "chaos")] : [])
  }

  @Test func `what was learned survives as bytes`() throws {
    let study = MoveStudy(Self.clauses)
    let model = MoveTrainer().train(study)
    let again = try #require(MoveModel(bytes: model.bytes))
    #expect(again.bytes == model.bytes)
    for item in study.items {
      let before = try #require(model.probability(of: .excuse, in: item.features))
      let after = try #require(again.probability(of: .excuse, in: item.features))
      #expect(before == after)
      #expect((after > 0.5) == item.kinds.contains(.excuse))
    }
  }

  @Test func `training gives the same model every time`() {
    let study = MoveStudy(Self.clauses)
    #expect(MoveTrainer().train(study).bytes == MoveTrainer().train(study).bytes)
  }

  @Test func `bytes that are no model are refused`() {
    #expect(MoveModel(bytes: []) == nil)
    #expect(MoveModel(bytes: Array("AMV2".utf8) + [1]) == nil)
    #expect(MoveModel(bytes: Array("AMV1".utf8) + [0]) == nil)
  }

  @Test(arguments: [-30, -2, -0.5, 0, 0.5, 2, 30] as [Float])
  func `the logistic curve is close to the true one`(_ x: Float) {
    let exact: [Float: Float] = [
      -30: 9.357_623e-14, -2: 0.119_202_9, -0.5: 0.377_540_7, 0: 0.5, 0.5: 0.622_459_3,
      2: 0.880_797_1, 30: 1,
    ]
    let expected = exact[x] ?? 0
    #expect(abs(Logistic.of(x) / expected - 1) < 0.01)
  }

  @Test func `the program carries a model of at most 5 MB that it can read`() throws {
    let model = try #require(MoveModel.builtin)
    #expect(model.judges.count >= 50)
    #expect(model.bytes.count <= 5_000_000)
  }
}
