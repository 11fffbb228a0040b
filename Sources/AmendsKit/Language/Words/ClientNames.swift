/// The words of a client's name, titles apart.
struct ClientNames {
  private let keys: Set<WordKey>

  /// - Parameter name: as the case gives it: `Sr. Ferrer`, `Marta Vidal`.
  init(_ name: String, in language: Language) {
    let words = Tokenizer.tokens(of: NormalizedText(name), in: language)
    keys = Set(words.filter { $0.kind == .word && !Self.titles.contains($0.folded) }.map(\.key))
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "sr", "sra", "srta", "senor", "senora", "senorita", "senyor",
    "senyora", "don", "dona", "dra", "de", "del", "i", "y", "la", "en", "na",
  ]

  /// Marks the words that name the client; part of another word (`marta-admin`) names nobody.
  func mark(_ tokens: inout [Token]) {
    for index in tokens.indices where keys.contains(tokens[index].key) {
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      let isPart = next.map { $0.kind == .word && !$0.spaceBefore } ?? false
      tokens[index].isClient = !isPart
    }
  }
}
