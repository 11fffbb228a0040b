extension SpanishTexts {
  static func text(_ message: Message.Home) -> String {
    switch message {
    case .title: "Amends · para ensayar cómo se responde de un fallo ante un cliente"
    case .notTried: "por probar"
    case .best(let score): "lo mejor, \(score)"
    case .begun(let done, let all): "empezado, \(done) de \(all)"
    case .reminder: "Abre un caso con su número o su nombre · :ayuda lo demás · :salir"
    case .noCases: "No hay ningún caso con el que practicar."
    case .unknownCase(let typed): "No hay ningún caso que se llame «\(typed)»."
    case .ambiguousCase(let titles): "Puede ser más de uno: \(titles.joined(separator: ", "))."
    case .couldNotOpen(let title): "«\(title)» no se puede abrir:"
    case .notInLanguage(let language):
      "El caso no está escrito en \(text(.language(language))); se queda como estaba."
    case .languageIs: "A partir de aquí, en español."
    case .unknownLanguage(let typed):
      "«\(typed)» no está entre los idiomas que hay, que son tres: en, es, ca."
    case .sameLanguage: "Ya estás en español. Los otros idiomas son en y ca."
    case .lineDropped: "Línea descartada; lo anterior sigue aquí. Con otro Ctrl-C, sales."
    case .comeBack(let id):
      "Las respuestas no se guardan. Para empezar de nuevo: amends\(id.map { " " + $0 } ?? "")"
    case .farewell: "Hasta la próxima."
    }
  }

  static func text(_ message: Message.Walk) -> String {
    switch message {
    case .channelAndMinutes(let channel, let minutes):
      "\(text(.channel(channel))) · unos \(minutes) min"
    case .footer: ":hechos repite esto · :documentos lo que tienes a mano · :ayuda todo lo demás"
    case .openQuestion:
      "Antes de escribir (no puntúa): ¿qué es lo que aún no sabes? Intro para seguir."
    case .questionNoted: "Apuntado."
    case .youNoted(let question): "Apuntaste: «\(question)»"
    case .noDocuments: "En este caso no tienes documentos."
    case .unknownDocument(let typed):
      "No hay ningún documento «\(typed)»; los que tienes son estos."
    case .stepHeading(let step, let number, let count):
      "\(number) de \(count) · \(step == .compensation ? "Qué ofreces" : text(.step(step)))"
    case .brief(let step): brief(step)
    case .authority(let sum): "puedes conceder hasta \(sum)"
    case .inYourHands: "Está en tu mano:"
    case .resumed: "Sigues donde lo dejaste."
    case .homeFromHere: "El caso se queda como está; con su número lo retomas."
    }
  }

  private static func brief(_ step: Step) -> String {
    switch step {
    case .outline:
      "Para ti, no para el cliente: qué pasó y en qué orden, por qué pudo pasar, qué le ha"
        + " costado, qué está ya hecho y qué va a cambiar. Se acaba con una línea en blanco."
    case .explanation: "Al cliente, en una o dos frases cortas: qué ha pasado."
    case .apology: "Al cliente: la disculpa en sí. Con dos o tres frases basta."
    case .compensation:
      "Al cliente: qué le ofreces, quién se encarga y para cuándo; o, si no le debes nada más,"
        + " por qué basta con arreglarlo."
    case .message: "Al cliente: el mensaje entero, tal como saldría."
    case .reply: "Lo que contestas a lo que acaba de decir el cliente."
    case .retrospective:
      "Entre vosotros: qué pasó, cómo y por qué; y luego qué cambia, quién se encarga y cuándo se"
        + " comprueba."
    }
  }
}
