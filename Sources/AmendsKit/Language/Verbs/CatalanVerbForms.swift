enum CatalanVerbForms {
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
