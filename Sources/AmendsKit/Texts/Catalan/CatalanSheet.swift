extension CatalanTexts {
  static func text(_ message: Message.Sheet) -> String {
    switch message {
    case .attempt(1): "primera volta"
    case .attempt(let number): "volta \(number)"
    case .skipped: "saltat"
    case .notWritten: "sense escriure"
    case .total: "total"
    case .totalPoints(let points, let max): "\(points) de \(max)"
    case .incomplete: "sense veredicte: hi ha passos per escriure"
    case .fatal(let names):
      "Abans que res: \(names.joined(separator: ", ")). Mentre això hi sigui, el conjunt és per"
        + " refer, diguin el que diguin els punts."
    case .keep: "Conserva"
    case .change: "Canvia"
    case .nothingToKeep: "encara no hi destaca cap línia"
    case .nothingToChange: "res que jo hi vegi"
    case .limits:
      "Revisat sense connexió, amb regles i exemples classificats. Ni les unes ni els altres saben si hi"
        + " ha sinceritat ni què farà el client. És pràctica, no pas una avaluació."
    case .level(let level): "\(level) de 3"
    case .unrated(let reason): unrated(reason)
    case .heldBy(let name): "no puja més per això: \(name)"
    case .stepNotDone: "només compta quan la resposta fa el que demana el pas"
    case .levelThree(let anchor): "per a un 3: \(anchor)"
    case .foundNothing: "no hi he trobat res"
    case .wholeAnswer: "tota la resposta"
    case .weightsAreOurs:
      "L'ordre dels pesos ve de la recerca; les xifres són nostres."
    case .ofPoints(let points): "pesa \(points)"
    case .seen(let names): "També hi he vist: \(names.joined(separator: ", "))"
    }
  }

  private static func unrated(_ reason: Judgement.Reason) -> String {
    switch reason {
    case .needsScenario: "sense puntuar: cal un cas"
    case .cannotTell, .anchor, .ceiling: "no ho sé dir"
    case .noAnswer, .stepNotDone: "sense puntuar: no hi trobo resposta"
    case .otherLanguage: "sense puntuar: és en una altra llengua"
    case .notOwnSentences: "sense puntuar: no són frases teves"
    }
  }

  static func text(_ message: Message.Front) -> String {
    switch message {
    case .stored(let history):
      "Res no surt d'aquest ordinador. Les teves respostes no es desen; les ordres que escrius sí,"
        + " a \(history). Si esborres aquest fitxer, desapareixen."
    case .notStored: "Res no surt d'aquest ordinador i res no es desa."
    case .cannotRead(let path): "no es pot llegir \(path)"
    case .notText: "Això no s'ha pogut llegir com a text (UTF-8) i no compta."
    case .tooLong(let limit): "Això passa de \(limit / 1024) KiB i no compta."
    case .noEditor:
      "No hi ha cap editor triat: s'indica amb EDITOR. Aquí també pots escriure unes quantes línies"
        + " i acabar amb una en blanc."
    case .editrcLeftAside(let line?):
      "El teu .editrc s'ha deixat de banda: la línia \(line) és massa llarga o té cometes sense tancar."
    case .editrcLeftAside(nil):
      "El teu .editrc s'ha deixat de banda: no es pot llegir com a text o passa de 64 KiB."
    case .editorFailed(let name): "\(name) ha acabat amb un error; el que tenies encara hi és."
    }
  }
}
