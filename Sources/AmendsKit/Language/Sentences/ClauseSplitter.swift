/// Cuts a sentence into clauses, the reach of a negation or a condition.
enum ClauseSplitter {
  private static let marks: Set<String> = [
    ",", ";", ":", "(", ")", "—", "–", "¿", "¡", "…", "...", "-",
  ]

  /// Words that open a clause of their own.
  private static func openers(_ language: Language) -> Set<String> {
    switch language {
    case .english:
      [
        "but", "because", "although", "though", "however", "and", "that", "which", "so", "when",
        "while", "if", "since", "until", "unless", "yet", "who",
      ]
    case .spanish:
      [
        "pero", "sino", "porque", "aunque", "y", "e", "que", "cuando", "mientras", "si", "pues",
        "ya", "como", "donde", "asi",
      ]
    case .catalan:
      [
        "pero", "sino", "perque", "encara", "i", "que", "quan", "mentre", "si", "doncs", "ja",
        "com",
        "on", "aixi", "tot",
      ]
    }
  }

  /// Words after which `que`/`that` is no border: "lo que", "més que".
  static func clauses(
    _ tokens: [Token], in sentence: Range<Int>, language: Language
  ) -> [Range<Int>] {
    let openers = openers(language)
    var result: [Range<Int>] = []
    var start = sentence.lowerBound
    for index in sentence {
      let token = tokens[index]
      if token.kind == .mark, marks.contains(token.word) {
        if start < index + 1 { result.append(start..<index + 1) }
        start = index + 1
      } else if index > start, token.kind == .word, openers.contains(token.folded),
        token.word != "sí"
      {
        result.append(start..<index)
        start = index
      }
    }
    if start < sentence.upperBound { result.append(start..<sentence.upperBound) }
    return result
  }
}
