/// Tells verb forms by their endings, and the irregular ones by a table.
enum VerbForms {
  static func has(_ token: Token, _ form: VerbForm, in language: Language) -> Bool {
    guard token.kind == .word else { return false }
    switch language {
    case .english: return EnglishVerbs.has(token, form)
    case .spanish: return SpanishVerbs.has(token, form)
    case .catalan: return CatalanVerbs.has(token, form)
    }
  }
}

enum EnglishVerbs {
  /// Pasts and participles that don't end in -ed.
  private static let irregular: Set<String> = [
    "sent", "gave", "given", "told", "wrote", "written", "read", "put", "left", "made", "did",
    "done", "took", "taken", "lost", "forgot", "forgotten", "missed", "got", "went", "gone", "had",
    "saw", "seen", "said", "kept", "held", "let", "cost", "paid", "sat", "spent", "came", "found",
    "meant", "mixed", "built", "chose", "chosen", "drew", "fell", "fallen", "felt", "hit", "hurt",
    "knew", "known", "laid", "led", "met", "mistook", "overlooked", "quit", "ran", "run", "set",
    "shut", "slept", "slipped", "sold", "spoke", "spoken", "stood", "thought", "threw", "thrown",
    "undid", "undone", "withdrew", "brought", "bought", "broke", "broken", "caught", "cut", "began",
    "misread", "misheard", "misspoke",
  ]

  static func has(_ token: Token, _ form: VerbForm) -> Bool {
    let word = token.folded
    switch form {
    case .past, .participle:
      return irregular.contains(word) || (word.hasSuffix("ed") && word.count > 3)
    case .ing, .gerund: return word.hasSuffix("ing") && word.count > 4
    default: return false
    }
  }
}

enum SpanishVerbs {
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

enum CatalanVerbs {
  private static let irregularParticiples: Set<String> = [
    "fet", "feta", "dit", "escrit", "vist", "obert", "oberta", "respost", "resposta", "pres",
    "comes", "comesa", "entes", "confos", "confosa", "tret", "dut", "posat", "ates", "inclos",
    "resolt", "resolta", "tornat", "romput", "admes", "promes", "ofert", "complert", "incomplert",
    "estat", "ocorregut", "begut",
  ]

  static func has(_ token: Token, _ form: VerbForm) -> Bool {
    let word = token.folded
    switch form {
    case .infinitive:
      return ["ar", "er", "ir", "re"].contains { word.hasSuffix($0) && word.count > 3 }
        || ["dir", "fer", "dur", "ser", "anar"].contains(word)
    case .gerund: return ["ant", "ent", "int"].contains { word.hasSuffix($0) && word.count > 4 }
    case .participle:
      return ["at", "ada", "ats", "ades", "it", "ida", "its", "ides", "ut", "uda", "uts", "udes"]
        .contains { word.hasSuffix($0) && word.count > 3 } || irregularParticiples.contains(word)
    case .past1:
      return token.word.hasSuffix("àrem") || token.word.hasSuffix("írem")
        || token.word.hasSuffix("érem")
    case .future1:
      return ["aré", "eré", "iré", "dré", "uré"].contains { token.word.hasSuffix($0) }
        || ["arem", "erem", "irem", "drem", "urem"].contains {
          word.hasSuffix($0) && word.count > 4
        }
    default: return false
    }
  }
}
