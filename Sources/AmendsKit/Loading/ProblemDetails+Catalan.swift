/// The smaller things that a problem names, in Catalan.
extension ProblemWording {
  static func catalan(_ language: Language) -> String {
    switch language {
    case .english: "anglès"
    case .spanish: "castellà"
    case .catalan: "català"
    }
  }

  static func catalan(_ shape: ScenarioProblem.Shape) -> String {
    switch shape {
    case .text: "un text"
    case .list: "una llista"
    case .map: "claus amb valors"
    case .nothing: "res"
    }
  }

  static func catalan(_ part: ScenarioProblem.Part) -> String {
    switch part {
    case .facts: "fets"
    case .mentions: "mencions"
    case .claims: "afirmacions"
    case .lines: "frases del client"
    case .thoughts: "pensaments"
    case .hints: "pistes"
    case .models: "respostes model"
    case .goodAnswers: "respostes bones"
    case .badAnswers: "respostes dolentes"
    case .questions: "preguntes"
    case .expectations: "fets esperats"
    case .sums: "imports"
    }
  }

  static func catalan(_ failure: FileFailure) -> ProblemWording {
    switch failure {
    case .missing: .init("en aquest camí no hi ha res", "mira si està ben escrit")
    case .notAFolder: .init("això no és cap carpeta", "indica la carpeta que conté els casos")
    case .notAFile: .init("això no és un fitxer normal", "posa aquí el fitxer mateix")
    case .notPermitted: .init("no tens permís per llegir això", "canvia'n els permisos")
    case .failed: .init("no s'ha pogut llegir", "revisa el disc i torna-ho a provar")
    }
  }

  static func catalan(_ fault: ScenarioProblem.SyntaxFault) -> ProblemWording {
    switch fault {
    case .colonInText:
      .init("aquí no hi van dos punts", "posa el text entre cometes o comença una altra línia")
    case .colonMissing:
      .init("falten els dos punts després de la clau", "escriu «clau: valor»")
    case .indentation:
      .init("això no encaixa amb el que hi ha a sobre", "repassa el sagnat i les cometes d'abans")
    case .tab:
      .init("hi ha un tabulador al sagnat", "fes servir espais")
    case .quoteNotClosed:
      .init("aquestes cometes no es tanquen", "tanca-les o treu-les totes dues")
    case .bracketNotClosed:
      .init("aquest claudàtor no es tanca, o falta una coma", "tanca'l o afegeix la coma")
    case .reservedCharacter:
      .init("un text no pot començar amb aquest caràcter", "posa el text entre cometes")
    case .escape:
      .init("seqüència d'escapament desconeguda", "posa dues barres inverses o cometes simples")
    case .severalDocuments:
      .init("aquí comença un segon document", "deixa'n només un, sense «---» al mig")
    case .other:
      .init("això no és YAML", "compara-ho amb una línia que funcioni; sovint hi falten cometes")
    }
  }

  static func catalan(_ kind: PhraseError.Kind) -> ProblemWording {
    switch kind {
    case .empty: .init("el patró és buit", "escriu-ne les paraules o treu-lo")
    case .unclosedGroup: .init("aquest parèntesi no es tanca", "afegeix «)» o «]»")
    case .strayClosing: .init("aquí es tanca una cosa que no s'ha obert", "treu-ho")
    case .emptyAlternative:
      .init(
        "hi ha una alternativa buida",
        "escriu-ne les paraules o fes servir [ ] per al que pot faltar")
    case .unknownQuantity(let name):
      .init(
        "no hi ha cap quantitat \(name.quoted)",
        "fes servir #money, #percent, #number, #time, #date, #duration o #deadline")
    case .unknownForm(let name):
      .init(
        "no hi ha cap forma verbal \(name.quoted)", "fes servir %inf, %ger, %part o %fut1")
    case .unknownList(let name):
      .init("un cas no té llistes com \(name.quoted)", "escriu-ne les paraules: (una|altra)")
    case .badGap(let gap):
      .init("\(gap.quoted) no és un buit vàlid", "fes servir ~, ~5 o ~~")
    }
  }
}
