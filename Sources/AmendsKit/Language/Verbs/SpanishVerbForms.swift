enum SpanishVerbForms {
  private static let clitics = [
    "me", "te", "se", "le", "la", "lo", "nos", "os", "les", "las", "los",
  ]

  /// First-person preterites that no ending tells.
  private static let irregularFirst: Set<String> = [
    "hice", "hicimos", "puse", "pusimos", "dije", "dijimos", "di", "dimos", "fui", "fuimos",
    "tuve", "tuvimos", "vi", "vimos", "quise", "quisimos", "pude", "pudimos", "supe", "supimos",
    "traje", "trajimos", "vine", "vinimos", "estuve", "estuvimos", "anduve", "di", "lei", "leimos",
    "crei", "creimos", "oi", "oimos", "reenvie", "envie", "mande", "conteste", "respondi",
    "escribi",
  ]

  /// Verbs in -rar and -rer, whose preterite ends as a future does: preparé, miré.
  private static let stemsInR: Set<String> = [
    "preparé", "comparé", "retiré", "miré", "esperé", "reparé", "separé", "entré", "borré",
    "generé", "recuperé", "restauré", "aseguré", "facturé", "procuré", "compré", "registré",
    "encontré", "mostré", "cobré", "cerré", "abrí", "demoré", "mejoré", "ignoré", "tiré", "logré",
    "integré", "administré", "suministré", "centré", "concentré", "declaré", "aclaré", "giré",
    "entregué", "opté", "consideré", "alteré", "liberé", "moderé", "numeré", "superé", "toleré",
  ]

  static func isEnclitic(_ word: String, on stem: String) -> Bool {
    guard word.hasPrefix(stem) else { return false }
    var rest = word.dropFirst(stem.count)
    for _ in 0..<3 {
      guard !rest.isEmpty else { return true }
      guard
        let clitic = clitics.first(where: { rest.hasPrefix($0) && $0.count > 2 })
          ?? clitics.first(where: { rest.hasPrefix($0) })
      else { return false }
      rest = rest.dropFirst(clitic.count)
    }
    return rest.isEmpty
  }

  static func has(_ token: Token, _ form: VerbForm) -> Bool {
    let word = token.folded
    let accented = token.word
    switch form {
    case .infinitive:
      return ["ar", "er", "ir"].contains { ending in
        word.hasSuffix(ending) && word.count > 3
      } || hasClitics(word, after: ["ar", "er", "ir"])
    case .gerund: return word.hasSuffix("ndo") || hasClitics(word, after: ["ando", "endo"])
    case .participle:
      return ["ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"].contains {
        word.hasSuffix($0) && word.count > 4
      } || irregularParticiples.contains(word)
    case .past1:
      if irregularFirst.contains(word) || stemsInR.contains(accented) { return true }
      if word.hasSuffix("amos") || word.hasSuffix("imos"), word.count > 5 { return true }
      guard accented.hasSuffix("é") || accented.hasSuffix("í"), word.count > 3 else { return false }
      return !isFuture(accented)
    case .past2:
      return ["aste", "iste", "asteis", "isteis"].contains { word.hasSuffix($0) && word.count > 5 }
    case .past3:
      if accented.hasSuffix("ó"), word.count > 3 { return true }
      return word.hasSuffix("aron") || word.hasSuffix("ieron") || irregularThird.contains(word)
    case .future1:
      return isFuture(accented) || word.hasSuffix("aremos") || word.hasSuffix("eremos")
        || word.hasSuffix("iremos") || word.hasSuffix("dremos") || word == "hare"
        || word == "haremos"
        || (accented == word && ["are", "ere", "ire", "dre"].contains { word.hasSuffix($0) }
          && word.count > 5)
    default: return false
    }
  }

  private static let irregularParticiples: Set<String> = [
    "hecho", "hecha", "puesto", "puesta", "dicho", "escrito", "escrita", "visto", "abierto",
    "abierta", "vuelto", "devuelto", "devuelta", "resuelto", "resuelta", "roto", "cubierto",
    "impreso", "propuesto", "repuesto", "pospuesto", "traspapelado",
  ]
  private static let irregularThird: Set<String> = [
    "hizo", "hicieron", "puso", "pusieron", "dijo", "dijeron", "dio", "dieron", "fue", "fueron",
    "tuvo", "tuvieron", "vio", "vieron", "quiso", "pudo", "supo", "trajo", "vino", "estuvo",
  ]

  /// `enviaré`, and not `miré`.
  private static func isFuture(_ accented: String) -> Bool {
    ["aré", "eré", "iré", "dré"].contains { accented.hasSuffix($0) } && accented.count > 4
      && !stemsInR.contains(accented)
  }

  private static func hasClitics(_ word: String, after endings: [String]) -> Bool {
    for ending in endings {
      var from = word.startIndex
      while let range = word.range(of: ending, from: from) {
        if word.distance(from: word.startIndex, to: range.upperBound) > 3,
          range.upperBound < word.endIndex,
          isEnclitic(String(word[range.lowerBound...]), on: ending)
        {
          return true
        }
        from = word.index(after: range.lowerBound)
      }
    }
    return false
  }
}

extension String {
  /// The first occurrence of a text at or after an index.
  fileprivate func range(of text: String, from start: Index) -> Range<Index>? {
    var index = start
    while index < endIndex {
      if self[index...].hasPrefix(text) { return index..<self.index(index, offsetBy: text.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
