enum CatalanLexicon {
  static let source = ""
}
