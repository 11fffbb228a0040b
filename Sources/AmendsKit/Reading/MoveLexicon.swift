/// The phrases of each language that do moves, and the cues around them.
enum MoveLexicon {
  enum Heading: LexiconHeading {
    case move(MoveKind)
    case cue(Cue)
    /// Words that do nothing, and keep the phrases inside them from matching.
    case none

    init?(_ name: String) {
      if let kind = MoveKind(rawValue: name) {
        self = .move(kind)
      } else if let cue = Cue(rawValue: name) {
        self = .cue(cue)
      } else if name == "none" {
        self = .none
      } else {
        return nil
      }
    }
  }

  static func of(_ language: Language) -> Lexicon<Heading> {
    switch language {
    case .english: english
    case .spanish: spanish
    case .catalan: catalan
    }
  }

  private static let english = Lexicon<Heading>(EnglishLexicon.source)
  private static let spanish = Lexicon<Heading>(SpanishLexicon.source)
  private static let catalan = Lexicon<Heading>(CatalanLexicon.source)
}
