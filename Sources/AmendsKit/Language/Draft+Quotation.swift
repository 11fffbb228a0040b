extension Draft {
  /// A span as it is quoted: whole written words, no mark at an edge and no small word left hanging
  /// at the end.
  func quotable(_ span: Span) -> Span {
    var first = tokens.firstIndex { $0.span.end > span.start } ?? 0
    var last = tokens.lastIndex { $0.span.start < span.end } ?? 0
    guard first <= last, tokens.indices.contains(last) else { return span }
    while last > first, isLoose(tokens[last]), !touches(last, last + 1) { last -= 1 }
    while first < last, Self.looseMarks.contains(tokens[first].word) { first += 1 }
    while touches(first - 1, first) { first -= 1 }
    while touches(last, last + 1) { last += 1 }
    return Span(start: tokens[first].span.start, end: tokens[last].span.end)
  }

  /// Whether two neighbours are pieces of one written word: don't, l'error, dona-me'n.
  private func touches(_ left: Int, _ right: Int) -> Bool {
    guard tokens.indices.contains(left), tokens.indices.contains(right) else { return false }
    return tokens[left].kind == .word && tokens[right].kind == .word && !tokens[right].spaceBefore
      && tokens[left].span.end == tokens[right].span.start
  }

  /// Articles, prepositions and conjunctions, which nobody quotes last.
  private func isLoose(_ token: Token) -> Bool {
    if token.kind == .mark { return Self.looseMarks.contains(token.word) }
    return Self.looseWords[language]?.contains(token.word) ?? false
  }

  private static let looseMarks: Set<String> = [",", ";", ":", ".", "…", "..."]

  private static let looseWords: [Language: Set<String>] = [
    .english: [
      "a", "an", "the", "of", "to", "from", "in", "on", "at", "by", "for", "with", "and", "or",
      "but", "that", "your", "my", "our", "which", "as",
    ],
    .spanish: [
      "un", "una", "el", "la", "los", "las", "de", "del", "a", "al", "en", "con", "por", "para",
      "y", "o", "que", "su", "tu", "mi", "pero",
    ],
    .catalan: [
      "un", "una", "el", "la", "els", "les", "l'", "de", "d'", "del", "dels", "a", "al", "als",
      "en", "amb", "per", "i", "o", "que", "però",
    ],
  ]
}
