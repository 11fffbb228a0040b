/// The learned reader's knowledge: one linear judgement a move, over the features of a sentence.
public struct MoveModel: Sendable {
  /// One move's share of the model, its weights apart.
  struct Judge: Sendable {
    let kind: MoveKind
    let bias: Float
    /// What a weight of 1 is worth.
    let scale: Float
    /// From this probability on it may speak alone; above 1 where it never may.
    let threshold: Float
  }

  let judges: [Judge]
  /// Bucket by bucket, a weight for every judge: a sentence is read in one pass.
  let weights: [Int8]

  init(judges: [Judge], weights: [Int8]) {
    self.judges = judges
    self.weights = weights
  }

  /// The judges that may ever speak, which are all that the program needs.
  public var speaking: MoveModel {
    let kept = judges.indices.filter {
      judges[$0].kind.mayBeLearnedAlone && judges[$0].threshold <= 1
    }
    let rows = stride(from: 0, to: weights.count, by: max(judges.count, 1))
    return MoveModel(
      judges: kept.map { judges[$0] },
      weights: rows.flatMap { row in kept.map { weights[row + $0] } })
  }

  /// How likely a sentence does each move, 0 to 1, in the order of the judges.
  func probabilities(_ features: SentenceFeatures) -> [Float] {
    var sums = [Int32](repeating: 0, count: judges.count)
    for bucket in features.indices {
      let first = bucket * judges.count
      for number in sums.indices { sums[number] += Int32(weights[first + number]) }
    }
    return judges.indices.map { logistic($0, sum: sums[$0], features) }
  }

  /// The same of one judge alone.
  func probability(_ judge: Int, _ features: SentenceFeatures) -> Float {
    let sum = features.indices.reduce(0) { $0 + Int32(weights[$1 * judges.count + judge]) }
    return logistic(judge, sum: sum, features)
  }

  private func logistic(_ judge: Int, sum: Int32, _ features: SentenceFeatures) -> Float {
    Logistic.of(judges[judge].bias + Float(sum) * judges[judge].scale * features.value)
  }

  /// The likeliest sentence decides; a mean would hide the one that matters. Nil where the model
  /// knows nothing of the move.
  func probability(of kind: MoveKind, in sentences: [SentenceFeatures]) -> Float? {
    guard let number = judges.firstIndex(where: { $0.kind == kind }) else { return nil }
    return sentences.map { probability(number, $0) }.max()
  }

  func threshold(_ kind: MoveKind) -> Float { judges.first { $0.kind == kind }?.threshold ?? 2 }
}
