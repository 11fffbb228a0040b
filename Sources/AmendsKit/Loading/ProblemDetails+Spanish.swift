/// The smaller things that a problem names, in Spanish.
extension ProblemWording {
  static func spanish(_ language: Language) -> String {
    switch language {
    case .english: "inglés"
    case .spanish: "español"
    case .catalan: "catalán"
    }
  }

  static func spanish(_ shape: ScenarioProblem.Shape) -> String {
    switch shape {
    case .text: "un texto"
    case .list: "una lista"
    case .map: "claves con valores"
    case .nothing: "nada"
    }
  }

  static func spanish(_ part: ScenarioProblem.Part) -> String {
    switch part {
    case .facts: "hechos"
    case .mentions: "menciones"
    case .claims: "afirmaciones"
    case .lines: "frases del cliente"
    case .thoughts: "pensamientos"
    case .hints: "pistas"
    case .models: "respuestas modelo"
    case .goodAnswers: "respuestas buenas"
    case .badAnswers: "respuestas malas"
    case .questions: "preguntas"
    case .expectations: "hechos esperados"
    case .sums: "importes"
    }
  }

  static func spanish(_ failure: FileFailure) -> ProblemWording {
    switch failure {
    case .missing: .init("en esta ruta no hay nada", "revisa cómo está escrita")
    case .notAFolder: .init("esto no es una carpeta", "indica la carpeta que contiene los casos")
    case .notAFile: .init("esto no es un archivo normal", "pon aquí el propio archivo")
    case .notPermitted: .init("no tienes permiso para leer esto", "cambia los permisos")
    case .failed: .init("no se ha podido leer", "revisa el disco y vuelve a probar")
    }
  }

  static func spanish(_ fault: ScenarioProblem.SyntaxFault) -> ProblemWording {
    switch fault {
    case .colonInText:
      .init("aquí no se esperan dos puntos", "pon el texto entre comillas o empieza otra línea")
    case .colonMissing:
      .init("faltan los dos puntos después de la clave", "escribe «clave: valor»")
    case .indentation:
      .init("esto no encaja con lo de arriba", "revisa el sangrado y las comillas anteriores")
    case .tab:
      .init("hay un tabulador en el sangrado", "usa espacios")
    case .quoteNotClosed:
      .init("estas comillas no se cierran", "ciérralas o quita las dos")
    case .bracketNotClosed:
      .init("este corchete no se cierra, o falta una coma", "ciérralo o añade la coma")
    case .reservedCharacter:
      .init("un texto no puede empezar por este carácter", "pon el texto entre comillas")
    case .escape:
      .init(
        "secuencia de escape desconocida", "escribe dos barras invertidas o usa comillas simples")
    case .severalDocuments:
      .init("aquí empieza un segundo documento", "deja uno solo, sin «---» en medio")
    case .other:
      .init("esto no es YAML", "compáralo con una línea que funcione; casi siempre faltan comillas")
    }
  }

  static func spanish(_ kind: PhraseError.Kind) -> ProblemWording {
    switch kind {
    case .empty: .init("el patrón está vacío", "escribe sus palabras o quítalo")
    case .unclosedGroup: .init("este paréntesis no se cierra", "añade «)» o «]»")
    case .strayClosing: .init("aquí se cierra algo que no se ha abierto", "quítalo")
    case .emptyAlternative:
      .init("hay una alternativa vacía", "escribe sus palabras o usa [ ] para lo que puede faltar")
    case .unknownQuantity(let name):
      .init(
        "no existe la cantidad \(name.quoted)",
        "usa #money, #percent, #number, #time, #date, #duration o #deadline")
    case .unknownForm(let name):
      .init(
        "no existe la forma verbal \(name.quoted)",
        "usa %inf, %ger, %part, %past1, %past2, %past3 o %fut1")
    case .unknownList(let name):
      .init("un caso no tiene listas como \(name.quoted)", "escribe las palabras: (una|otra)")
    case .badGap(let gap):
      .init("\(gap.quoted) no es un hueco válido", "usa ~, ~5 o ~~")
    }
  }
}
