/// The phrases of each language that do moves, and the cues around them.
enum MoveLexicon {
  static func of(_ language: Language) -> Lexicon {
    switch language {
    case .english: english
    case .spanish: spanish
    case .catalan: catalan
    }
  }

  private static let english = Lexicon(EnglishLexicon.source)
  private static let spanish = Lexicon(SpanishLexicon.source)
  private static let catalan = Lexicon(CatalanLexicon.source)
}
