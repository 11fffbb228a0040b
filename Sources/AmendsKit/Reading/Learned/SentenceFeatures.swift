/// What the learned reader looks at in one sentence: words, pairs of words and pieces of words,
/// hashed, and the moves that the phrase reader found there.
///
/// One space of features serves the three languages: Spanish and Catalan share many pieces.
struct SentenceFeatures: Sendable {
  /// Features fall into this many buckets; two may share one. A quarter of them costs a tenth of
  /// what the reader finds.
  static let buckets = 1 << 16

  /// Bucket numbers, each once, in rising order.
  let indices: [Int]

  /// What one feature counts: a long sentence weighs no more than a short one.
  let value: Float

  /// - Parameter range: token indices of a sentence or a clause of the draft.
  init(_ range: Range<Int>, of reading: Reading) {
    var found: [Int] = []
    let draft = reading.draft
    let words = ["^"] + range.filter(draft.isSaid).map(draft.word(at:)) + ["$"]
    for (index, word) in words.enumerated() {
      found.append(Feature(.word).adding(word).bucket)
      if index > 0 { found.append(Feature(.pair).adding(words[index - 1]).adding(word).bucket) }
      if index > 1 { found.append(Feature(.skip).adding(words[index - 2]).adding(word).bucket) }
      Self.addPieces(of: word, to: &found)
    }
    let span = draft.span(range)
    for move in reading.moves where move.span.overlaps(span) {
      let mark = move.mood == .asserted ? "+" : "-"
      found.append(Feature(.move).adding(move.kind.rawValue).adding(mark).bucket)
    }
    found.sort()
    indices = found.withoutNeighbouringTwins
    value = 1 / Float(max(indices.count, 1)).squareRoot()
  }

  /// Beginnings, ends and insides of four and five letters; short words stand whole already.
  private static func addPieces(of word: String, to found: inout [Int]) {
    let bytes = [UInt8(ascii: "<")] + word.utf8 + [UInt8(ascii: ">")]
    let letters = bytes.indices.filter { !UTF8.isContinuation(bytes[$0]) } + [bytes.count]
    let count = letters.count - 1
    guard count > 5 else { return }
    for size in 4...5 {
      for first in 0...(count - size) {
        let piece = bytes[letters[first]..<letters[first + size]]
        found.append(Feature(.piece).adding(piece).bucket)
      }
    }
  }
}

extension Draft {
  /// Neither quoted nor a picture.
  fileprivate func isSaid(_ index: Int) -> Bool {
    !tokens[index].isQuoted && tokens[index].kind != .symbol
  }

  /// A word as the learned reader knows it: figures are alike, and so are names.
  fileprivate func word(at index: Int) -> String {
    let token = tokens[index]
    switch token.kind {
    case .number: return "#"
    case .word where token.isClient || isName(at: index): return "&name"
    default: return token.folded
    }
  }

  /// A capital inside a sentence; what stands first is capital anyway.
  private func isName(at index: Int) -> Bool {
    guard tokens[index].isCapitalized, tokens[index].folded != "i", index > 0,
      sentences[sentenceOfToken[index]].lowerBound < index
    else { return false }
    return tokens[index - 1].kind == .word || tokens[index - 1].word == ","
  }
}

/// One feature on its way to its bucket: 32-bit FNV-1a over its parts, each closed by a mark.
private struct Feature {
  enum Kind: String {
    case word = "w"
    case pair = "b"
    case skip = "s"
    case piece = "c"
    case move = "m"
  }

  private var state: UInt32 = 0x811c_9dc5

  init(_ kind: Kind) { self = adding(kind.rawValue) }

  func adding(_ part: String) -> Feature { adding(part.utf8) }

  func adding(_ bytes: some Sequence<UInt8>) -> Feature {
    var next = self
    for byte in bytes { next.mix(byte) }
    next.mix(0x1f)
    return next
  }

  private mutating func mix(_ byte: UInt8) { state = (state ^ UInt32(byte)) &* 0x0100_0193 }

  var bucket: Int { Int(state) & (SentenceFeatures.buckets - 1) }
}

extension [Int] {
  /// Each value once, where equal ones stand together.
  fileprivate var withoutNeighbouringTwins: [Int] {
    var result: [Int] = []
    result.reserveCapacity(count)
    for value in self where value != result.last { result.append(value) }
    return result
  }
}
