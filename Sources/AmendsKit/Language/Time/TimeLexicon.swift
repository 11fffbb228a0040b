/// Phrases that say when: checkable, vague, or over.
enum TimeLexicon {
  static func of(_ language: Language) -> Lexicon<Quantity.Kind> {
    switch language {
    case .english: english
    case .spanish: spanish
    case .catalan: catalan
    }
  }

  private static let english = Lexicon<Quantity.Kind>(EnglishTimes.source)
  private static let spanish = Lexicon<Quantity.Kind>(SpanishTimes.source)
  private static let catalan = Lexicon<Quantity.Kind>(CatalanTimes.source)

  /// The times of a draft whose plain quantities are known. A time that is over swallows what
  /// stands inside it, and a longer phrase a shorter one.
  static func times(in draft: Draft) -> [Quantity] {
    let found = of(draft.language).matches(in: draft)
    return found.compactMap { match in
      let kind = match.heading
      let isInside = found.contains {
        $0.tokens.count > match.tokens.count && $0.tokens.lowerBound <= match.tokens.lowerBound
          && match.tokens.upperBound <= $0.tokens.upperBound && $0.heading != .duration
      }
      return isInside && kind != .duration
        ? nil : Quantity(kind: kind, tokens: match.tokens, value: nil)
    }
  }
}

extension Quantity.Kind: LexiconHeading {
  init?(_ name: String) { self.init(rawValue: name) }
}
