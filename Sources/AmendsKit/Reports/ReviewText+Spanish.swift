extension ReviewText {
  var spanish: String {
    switch self {
    case .readAs(let recognised, let step):
      "Leído como \(Self.spanish(step)) en español"
        + (recognised ? " (idioma reconocido; con --language se elige otro)." : ".")
    case .fault(let fault, let assumed):
      Self.spanish(fault) + (assumed ? " (Es una suposición; se cambia con --fault.)" : "")
    case .strengths: "Lo que se sostiene"
    case .noStrengths: "Todavía no he encontrado nada que se sostenga por sí solo."
    case .changes(1): "Una cosa que cambiar"
    case .changes(let count): "\(count) cosas que cambiar, primero la que más pesa"
    case .noChanges: "No he encontrado nada que haya que cambiar."
    case .questions: "Para mirarlo otra vez"
    case .cannotTell(let name): "\(name): no sabría decirlo; las palabras admiten dos lecturas."
    case .unchecked(let names):
      "Sin comprobar, porque harían falta los hechos del caso: \(names.joined(separator: ", "))."
    case .limits:
      "Revisado sin conexión, con reglas y ejemplos clasificados. Ven indicios en las palabras; no"
        + " saben si hay sinceridad, ni si lo que se dice es cierto, ni qué hará el cliente."
    case .remark(let note): Self.spanish(note)
    case .unreadLanguage:
      "esto no está en ninguno de los idiomas que Amends lee: inglés, español o catalán"
    }
  }

  private static func spanish(_ step: Step?) -> String {
    switch step {
    case nil, .message: "un mensaje entero"
    case .explanation: "una explicación"
    case .apology: "una disculpa"
    case .compensation: "una oferta de compensación"
    case .outline, .reply, .retrospective: "unas notas"
    }
  }

  private static func spanish(_ fault: Fault) -> String {
    switch fault {
    case .ours: "Se da por hecho que el fallo fue de tu parte."
    case .client: "Se da por hecho que fue cosa del cliente."
    case .thirdParty: "Se da por hecho que el fallo fue de un tercero, al menos en parte."
    case .shared: "Se da por hecho que hubo fallos por ambas partes."
    case .unknown: "Se da por hecho que aún no se sabe de quién fue el fallo."
    }
  }

  private static func spanish(_ note: Note) -> String {
    switch note {
    case .noAnswer: "No he encontrado ninguna frase que se pueda leer."
    case .otherLanguage: "Esto no se lee como español; con --language se dice qué idioma es."
    case .listOfWords: "Son palabras sueltas, una tras otra; solo se pueden leer frases."
    case .repeatedSentences: "La misma frase sale más de una vez; cuenta una sola."
    case .situationPastedBack, .modelAnswerPasted, .contradictsFacts, .unknownFact:
      "Esto es de un caso."
    case .whoseAct(let evidence): "En «\(evidence.text.shortened)» no sé quién lo hace."
    }
  }
}
