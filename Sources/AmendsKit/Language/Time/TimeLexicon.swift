/// Phrases that say when: checkable, vague, or over.
enum TimeLexicon {
  static func of(_ language: Language) -> Lexicon {
    switch language {
    case .english: english
    case .spanish: spanish
    case .catalan: catalan
    }
  }

  private static let english = Lexicon(EnglishTimes.source)
  private static let spanish = Lexicon(SpanishTimes.source)
  private static let catalan = Lexicon(CatalanTimes.source)

  /// The times of a draft whose plain quantities are known. A time that is over swallows what
  /// stands inside it, and a longer phrase a shorter one.
  static func times(in draft: Draft) -> [Quantity] {
    let found = of(draft.language).matches(in: draft)
    return found.compactMap { match in
      guard let kind = Quantity.Kind(rawValue: match.heading) else { return nil }
      let isInside = found.contains {
        $0.tokens.count > match.tokens.count && $0.tokens.lowerBound <= match.tokens.lowerBound
          && match.tokens.upperBound <= $0.tokens.upperBound && $0.heading != "duration"
      }
      return isInside && kind != .duration
        ? nil : Quantity(kind: kind, tokens: match.tokens, value: nil)
    }
  }
}
