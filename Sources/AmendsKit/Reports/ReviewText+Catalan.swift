extension ReviewText {
  var catalan: String {
    switch self {
    case .readAs(let recognised, let step):
      "Llegit com \(Self.catalan(step)) en català"
        + (recognised ? " (llengua reconeguda; amb --language se'n tria una altra)." : ".")
    case .fault(let fault, let assumed):
      Self.catalan(fault) + (assumed ? " (És una suposició; es canvia amb --fault.)" : "")
    case .strengths: "El que s'aguanta"
    case .noStrengths: "Encara no he trobat res que s'aguanti tot sol."
    case .changes(1): "Una cosa per canviar"
    case .changes(let count): "\(count) coses per canviar, primer la que pesa més"
    case .noChanges: "No he trobat res que calgui canviar."
    case .questions: "Per tornar-s'ho a mirar"
    case .cannotTell(let name): "\(name): no ho sé dir; les paraules admeten dues lectures."
    case .unchecked(let names):
      "Sense comprovar, perquè caldrien els fets del cas: \(names.joined(separator: ", "))."
    case .limits:
      "Revisat sense connexió, amb regles i exemples classificats. Veuen indicis en les paraules; no"
        + " saben si hi ha sinceritat, ni si el que es diu és cert, ni què farà el client."
    case .remark(let note): Self.catalan(note)
    case .unreadLanguage:
      "això no és en cap de les llengües que Amends llegeix: anglès, castellà o català"
    }
  }

  private static func catalan(_ step: Step?) -> String {
    switch step {
    case nil, .message: "un missatge sencer"
    case .explanation: "una explicació"
    case .apology: "una disculpa"
    case .compensation: "una oferta de compensació"
    case .outline, .reply, .retrospective: "unes notes"
    }
  }

  private static func catalan(_ fault: Fault) -> String {
    switch fault {
    case .ours: "Es dona per fet que l'errada va ser de la teva banda."
    case .client: "Es dona per fet que va ser cosa del client."
    case .thirdParty: "Es dona per fet que l'errada va ser d'un tercer, si més no en part."
    case .shared: "Es dona per fet que hi va haver errades per totes dues bandes."
    case .unknown: "Es dona per fet que encara no se sap de qui va ser l'errada."
    }
  }

  private static func catalan(_ note: Note) -> String {
    switch note {
    case .noAnswer: "No he trobat cap frase que es pugui llegir."
    case .otherLanguage: "Això no es llegeix com a català; amb --language es diu quina llengua és."
    case .listOfWords: "Són paraules soltes, l'una rere l'altra; només es poden llegir frases."
    case .repeatedSentences: "La mateixa frase surt més d'un cop; compta una sola vegada."
    case .situationPastedBack, .modelAnswerPasted, .contradictsFacts, .unknownFact:
      "Això és d'un cas."
    case .whoseAct(let evidence): "A «\(evidence.text.shortened)» no sé qui ho fa."
    }
  }
}
