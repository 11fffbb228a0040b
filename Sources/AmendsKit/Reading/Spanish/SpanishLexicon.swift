enum SpanishLexicon {
  static let source = ""
}
