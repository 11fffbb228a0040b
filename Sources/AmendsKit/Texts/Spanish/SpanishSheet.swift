extension SpanishTexts {
  static func text(_ message: Message.Sheet) -> String {
    switch message {
    case .attempt(1): "primera vuelta"
    case .attempt(let number): "vuelta \(number)"
    case .skipped: "saltado"
    case .notWritten: "sin escribir"
    case .total: "total"
    case .totalPoints(let points, let max): "\(points) de \(max)"
    case .incomplete: "sin veredicto: faltan pasos por escribir"
    case .fatal(let names):
      "Antes que nada: \(names.joined(separator: ", ")). Mientras eso siga ahí, el conjunto está"
        + " por rehacer, digan lo que digan los puntos."
    case .keep: "Conserva"
    case .change: "Cambia"
    case .nothingToKeep: "aún no destaca ninguna línea"
    case .nothingToChange: "nada que yo vea"
    case .limits:
      "Revisado sin conexión, con reglas y ejemplos clasificados. Ni unas ni otros saben si"
        + " hay sinceridad ni qué hará el cliente. Es práctica, no una evaluación."
    case .level(let level): "\(level) de 3"
    case .unrated(let reason): unrated(reason)
    case .heldBy(let name): "no sube más por esto: \(name)"
    case .stepNotDone: "solo cuenta cuando la respuesta hace lo que pide el paso"
    case .levelThree(let anchor): "para un 3: \(anchor)"
    case .foundNothing: "no he encontrado nada"
    case .wholeAnswer: "la respuesta entera"
    case .weightsAreOurs:
      "El orden de los pesos viene de la investigación; las cifras son nuestras."
    case .ofPoints(let points): "pesa \(points)"
    case .seen(let names): "También he visto: \(names.joined(separator: ", "))"
    }
  }

  private static func unrated(_ reason: Judgement.Reason) -> String {
    switch reason {
    case .needsScenario: "sin puntuar: hace falta un caso"
    case .cannotTell, .anchor, .ceiling: "no sabría decirlo"
    case .noAnswer, .stepNotDone: "sin puntuar: no encuentro respuesta"
    case .otherLanguage: "sin puntuar: está en otro idioma"
    case .notOwnSentences: "sin puntuar: no son frases tuyas"
    }
  }

  static func text(_ message: Message.Front) -> String {
    switch message {
    case .stored(let history):
      "Nada sale de este ordenador. Tus respuestas no se guardan; las órdenes que escribes sí, en"
        + " \(history). Si borras ese archivo, desaparecen."
    case .notStored: "Nada sale de este ordenador y nada se guarda."
    case .cannotRead(let path): "no se puede leer \(path)"
    case .notText: "Eso no se ha podido leer como texto (UTF-8) y no cuenta."
    case .tooLong(let limit): "Eso pasa de \(limit / 1024) KiB y no cuenta."
    case .noEditor:
      "No hay ningún editor elegido: se indica con EDITOR. Aquí también puedes escribir varias"
        + " líneas y acabar con una en blanco."
    case .editrcLeftAside(let line?):
      "Tu .editrc se ha dejado de lado: la línea \(line) es demasiado larga o tiene comillas sin cerrar."
    case .editrcLeftAside(nil):
      "Tu .editrc se ha dejado de lado: no se puede leer como texto o pasa de 64 KiB."
    case .editorFailed(let name): "\(name) ha acabado con un error; lo que tenías sigue aquí."
    }
  }
}
