/// The learned reader's knowledge: one linear judgement a move, over the features of a sentence.
public struct MoveModel: Sendable {
  /// A judgement, and from which probability on it may speak alone.
  struct Entry: Sendable {
    var reader: LinearReader
    /// Above 1 where it may not: then it only doubts or backs the phrase reader.
    var threshold: Float
  }

  var entries: [MoveKind: Entry] = [:]

  public init() {}

  /// The likeliest sentence decides; a mean would hide the one that matters.
  func probability(of kind: MoveKind, in sentences: [SentenceFeatures]) -> Float {
    guard let entry = entries[kind] else { return 0 }
    return sentences.map(entry.reader.probability).max() ?? 0
  }
}
