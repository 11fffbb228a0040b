/// Some words, folded into the bits of one integer: it may hold more than was put in, never less.
struct WordMask: Sendable {
  private var bits: UInt64

  static let none = WordMask(bits: 0)
  static let any = WordMask(bits: .max)

  private init(bits: UInt64) { self.bits = bits }

  init(_ word: WordKey) { bits = 1 << (word.hashBits & 63) }

  init(_ token: Token) {
    self.init(token.key)
    if token.isClient { self = self | WordMask(.client) }
  }

  func mayHold(_ other: WordMask) -> Bool { bits & other.bits != 0 }

  static func | (a: WordMask, b: WordMask) -> WordMask { WordMask(bits: a.bits | b.bits) }
}
