/// A word as a number, by 64-bit FNV-1a over its UTF-8 bytes, so that matching compares integers.
///
/// Two words of one language that shared a key would be one word to a phrase; among the hundred
/// thousand that anybody writes, the odds are one in several thousand million.
struct WordKey: Hashable, Comparable, Sendable {
  private let value: UInt64

  init(_ word: some StringProtocol) {
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = state
  }

  /// What a phrase calls `&client`; no word is written so.
  static let client = WordKey("&client")

  /// Bits that differ from word to word, for tables.
  var hashBits: UInt64 { value }

  static func < (a: WordKey, b: WordKey) -> Bool { a.value < b.value }
}
