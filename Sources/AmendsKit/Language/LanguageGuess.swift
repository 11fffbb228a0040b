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
    let drafts = Language.allCases.map { ($0, words(of: text, read: $0)) }
    let known = drafts.map { (language: $0.0, count: count($0.1, FunctionWords.of($0.0))) }
    guard let best = known.max(by: { $0.count < $1.count }) else { return .unsure }
    let plain = words(of: text, read: .catalan)
    let foreign = FunctionWords.others.map { count(plain, $0) }.max() ?? 0
    if foreign >= enough, Double(foreign) > Double(best.count) * 1.25 { return .unread }
    guard best.count >= enough else {
      return plain.count >= 8 && best.count == 0 ? .unread : .unsure
    }
    let ties = known.filter { $0.count == best.count }
    return ties.count == 1 ? .known(best.language) : .unsure
  }

  private static func words(of text: String, read language: Language) -> [String] {
    Tokenizer.tokens(of: NormalizedText(text), in: language).filter { $0.kind == .word }.map(
      \.folded)
  }

  private static func count(_ words: [String], _ set: Set<String>) -> Int {
    words.count { set.contains($0) }
  }
}
