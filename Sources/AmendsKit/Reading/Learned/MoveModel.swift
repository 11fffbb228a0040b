/// The learned reader: one linear judgement a move, over the features of a sentence.
public struct MoveModel: Sendable {
  var readers: [MoveKind: LinearReader] = [:]

  public init() {}

  /// The likeliest sentence decides; a mean would hide the one that matters.
  func probability(of kind: MoveKind, in sentences: [SentenceFeatures]) -> Float {
    guard let reader = readers[kind] else { return 0 }
    return sentences.map(reader.probability).max() ?? 0
  }
}
