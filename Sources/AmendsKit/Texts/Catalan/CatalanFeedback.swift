extension CatalanTexts {
  static func text(_ message: Message.Feedback) -> String {
    switch message {
    case .points(let points, let max): "\(Figures.points(points)) de \(max)"
    case .notRated: "sense puntuar"
    case .overall(let share): overall(share)
    case .was(let points): "abans \(Figures.points(points))"
    case .rose(let criterion, let level): "\(criterion): \(level)"
    case .fell(let criterion): "baixa en \(criterion)"
    case .sameMarks: "la mateixa nota que abans"
    case .afterModels: "després de veure els models"
    case .partlyRated(let missing):
      missing == 1
        ? "1 punt no s'ha pogut valorar: ni suma ni resta."
        : "\(missing) punts no s'han pogut valorar: ni sumen ni resten."
    case .strengthMark: "encert"
    case .changeMark: "per canviar"
    case .questionMark: "pregunta"
    case .moreMark: "una cosa més"
    case .also(let names): "a més: \(names.joined(separator: ", "))"
    case .everyMark: "`detall` ensenya totes les notes"
    case .cannotTell(let criterion):
      "No sé què dir de \(criterion): les paraules admeten dues lectures."
    }
  }

  private static func overall(_ share: Double) -> String {
    switch share {
    case 0.85...: "s'aguanta tal com està"
    case 0.65...: "hi és gairebé tot"
    case 0.4...: "n'hi ha una part; en falta una altra"
    default: "un començament"
    }
  }

  static func text(_ remark: Message.Remark) -> String {
    switch remark {
    case .noAnswer: "No hi he trobat cap frase que faci el que demana aquest pas."
    case .otherLanguage(let language?):
      "Això es llegeix com a \(text(.language(language))); per puntuar-ho, posa la sessió en la"
        + " mateixa llengua: :llengua \(language.rawValue)"
    case .otherLanguage(nil): "Això no es llegeix com a català, de manera que no es puntua."
    case .listOfWords: "Són paraules soltes, l'una rere l'altra; només es poden llegir frases."
    case .situationPastedBack:
      "Això és el text del mateix cas; només es llegeixen les frases que són teves."
    case .modelAnswerPasted:
      "Això és una resposta model, paraula per paraula. Dit a la teva manera, es podrà puntuar."
    case .repeatedSentences: "La mateixa frase surt més d'un cop; compta una sola vegada."
    case .contradictsFacts(let quote, nil):
      "«\(quote)» parla d'una cosa que no és en aquest cas."
    case .contradictsFacts(let quote, let correction?):
      "«\(quote)» no lliga amb el que consta: \(correction)"
    case .unknownFact(let quote):
      "«\(quote)» no és entre els fets. És segur? Si no, deixa-ho com a pendent de confirmar."
    case .whoseAct(let quote):
      "A «\(quote)» no sé qui ho fa. Si ets tu, afegeix-hi «jo»."
    }
  }
}
