/// Which language a text is written in, by its small words.
public enum LanguageGuess: Equatable, Sendable {
  case known(Language)
  /// A language that Amends does not read.
  case unread
  /// Too little to tell.
  case unsure

  /// Fewer small words than this prove nothing.
  private static let enough = 3

  public static func of(_ text: String) -> LanguageGuess {
    let normalized = NormalizedText(text)
    let plain = words(of: normalized, read: .catalan)
    let known = Language.allCases.map { language in
      let words = language == .catalan ? plain : words(of: normalized, read: language)
      return (language: language, count: count(words, FunctionWords.of(language)))
    }
    guard let best = known.max(by: { $0.count < $1.count }) else { return .unsure }
    let foreign = FunctionWords.others.map { count(plain, $0) }.max() ?? 0
    if foreign >= enough, Double(foreign) > Double(best.count) * 1.25 { return .unread }
    guard best.count >= enough else {
      return plain.count >= 8 && best.count == 0 ? .unread : .unsure
    }
    let ties = known.filter { $0.count == best.count }
    return ties.count == 1 ? .known(best.language) : .unsure
  }

  private static func words(of text: NormalizedText, read language: Language) -> [String] {
    Tokenizer.tokens(of: text, in: language).filter { $0.kind == .word }.map(\.folded)
  }

  private static func count(_ words: [String], _ set: Set<String>) -> Int {
    words.count { set.contains($0) }
  }
}
