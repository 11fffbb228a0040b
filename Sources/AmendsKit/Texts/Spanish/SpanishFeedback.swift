extension SpanishTexts {
  static func text(_ message: Message.Feedback) -> String {
    switch message {
    case .points(let points, let max): "\(Figures.points(points)) de \(max)"
    case .notRated: "sin puntuar"
    case .overall(let share): overall(share)
    case .was(let points): "antes \(Figures.points(points))"
    case .rose(let criterion, let level): "\(criterion): \(level)"
    case .fell(let criterion): "baja en \(criterion)"
    case .sameMarks: "la misma nota que antes"
    case .afterModels: "después de ver los modelos"
    case .partlyRated(let missing):
      missing == 1
        ? "1 punto no se ha podido valorar: ni suma ni resta."
        : "\(missing) puntos no se han podido valorar: ni suman ni restan."
    case .strengthMark: "acierto"
    case .changeMark: "por cambiar"
    case .questionMark: "pregunta"
    case .moreMark: "una cosa más"
    case .also(let names): "además: \(names.joined(separator: ", "))"
    case .everyMark: "`detalle` enseña todas las notas"
    case .cannotTell(let criterion):
      "No sé qué decir de \(criterion): las palabras admiten dos lecturas."
    }
  }

  private static func overall(_ share: Double) -> String {
    switch share {
    case 0.85...: "se sostiene tal como está"
    case 0.65...: "está casi todo"
    case 0.4...: "hay una parte; falta otra"
    default: "un comienzo"
    }
  }

  static func text(_ remark: Message.Remark) -> String {
    switch remark {
    case .noAnswer: "No he encontrado ninguna frase que haga lo que pide este paso."
    case .otherLanguage(let language?):
      "Esto se lee como \(text(.language(language))); para puntuarlo, pon la sesión en el mismo"
        + " idioma: :idioma \(language.rawValue)"
    case .otherLanguage(nil): "Esto no se lee como español, así que no se puntúa."
    case .listOfWords: "Son palabras sueltas, una tras otra; solo se pueden leer frases."
    case .situationPastedBack:
      "Esto es el texto del propio caso; solo se leen las frases que son tuyas."
    case .modelAnswerPasted:
      "Esto es una respuesta modelo, palabra por palabra. Dicho a tu manera, se podrá puntuar."
    case .repeatedSentences: "La misma frase sale más de una vez; cuenta una sola."
    case .contradictsFacts(let quote, nil):
      "«\(quote)» habla de algo que no está en este caso."
    case .contradictsFacts(let quote, let correction?):
      "«\(quote)» no casa con lo que consta: \(correction)"
    case .unknownFact(let quote):
      "«\(quote)» no está entre los hechos. ¿Es seguro? Si no, déjalo como pendiente de confirmar."
    case .whoseAct(let quote):
      "En «\(quote)» no sé quién lo hace. Si eres tú, añade «yo»."
    }
  }
}
