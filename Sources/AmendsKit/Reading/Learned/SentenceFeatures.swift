/// What the learned reader looks at in one sentence: words, pairs of words and pieces of words,
/// hashed, and the moves that the phrase reader found there.
///
/// One space of features serves the three languages: Spanish and Catalan share many pieces.
struct SentenceFeatures: Sendable {
  /// Features fall into this many buckets; two may share one.
  static let buckets = 1 << 14

  /// Bucket numbers, each once, in rising order.
  let indices: [Int]

  /// What one feature counts: a long sentence weighs no more than a short one.
  let value: Float

  /// - Parameter range: token indices of a sentence or a clause of the draft.
  init(_ range: Range<Int>, of reading: Reading) {
    var found: Set<Int> = []
    let draft = reading.draft
    let words =
      ["^"]
      + draft.tokens[range].filter { !$0.isQuoted }.map { token in
        token.kind == .number ? "#" : token.folded
      } + ["$"]
    for (index, word) in words.enumerated() {
      found.insert(Self.bucket("w", word))
      if index > 0 { found.insert(Self.bucket("b", words[index - 1], word)) }
      if index > 1 { found.insert(Self.bucket("s", words[index - 2], word)) }
      for piece in Self.pieces(of: word) { found.insert(Self.bucket("c", piece)) }
    }
    let span = draft.span(range)
    for move in reading.moves where move.span.overlaps(span) {
      found.insert(Self.bucket("m", move.kind.rawValue, move.mood == .asserted ? "+" : "-"))
    }
    indices = found.sorted()
    value = 1 / Float(max(found.count, 1)).squareRoot()
  }

  /// Beginnings, ends and insides of three to five letters; short words stand whole already.
  private static func pieces(of word: String) -> [String] {
    let letters = Array("<" + word + ">")
    guard letters.count > 5 else { return [] }
    return (3...5).flatMap { size in
      letters.count < size
        ? [] : (0...(letters.count - size)).map { String(letters[$0..<$0 + size]) }
    }
  }

  private static func bucket(_ parts: String...) -> Int {
    var state: UInt32 = 0x811c_9dc5
    for part in parts {
      for byte in part.utf8 { state = (state ^ UInt32(byte)) &* 0x0100_0193 }
      state = (state ^ 0x1f) &* 0x0100_0193
    }
    return Int(state) & (buckets - 1)
  }
}
