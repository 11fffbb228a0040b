extension CatalanTexts {
  static func text(_ message: Message.Home) -> String {
    switch message {
    case .title: "Amends · per assajar com es respon d'una errada davant d'un client"
    case .notTried: "per provar"
    case .best(let score): "el millor, \(score)"
    case .begun(let done, let all): "començat, \(done) de \(all)"
    case .reminder: "Obre un cas amb el número o el nom · :ajuda tota la resta · :sortir"
    case .noCases: "No hi ha cap cas per practicar."
    case .unknownCase(let typed): "No hi ha cap cas que es digui «\(typed)»."
    case .ambiguousCase(let titles): "Pot ser més d'un: \(titles.joined(separator: ", "))."
    case .couldNotOpen(let title): "«\(title)» no es pot obrir:"
    case .notInLanguage(let language):
      "Aquest cas no està escrit en \(text(.language(language))); es queda com estava."
    case .languageIs: "D'ara endavant, en català."
    case .unknownLanguage(let typed):
      "«\(typed)» no és cap de les llengües que hi ha, que són tres: en, es, ca."
    case .sameLanguage: "Ja hi ets, en català. Les altres llengües són en i es."
    case .lineDropped:
      "Línia descartada; el que hi havia abans es conserva. Amb un altre Ctrl-C, surts."
    case .comeBack(let id):
      "Les respostes no es desen. Per tornar a començar: amends\(id.map { " " + $0 } ?? "")"
    case .farewell: "Fins a la pròxima."
    }
  }

  static func text(_ message: Message.Walk) -> String {
    switch message {
    case .channelAndMinutes(let channel, let minutes):
      "\(text(.channel(channel))) · uns \(minutes) min"
    case .footer: ":fets torna a mostrar això · :documents el que tens a mà · :ajuda tota la resta"
    case .openQuestion:
      "Abans d'escriure (no puntua): què és el que encara no saps? Retorn per continuar."
    case .questionNoted: "Apuntat."
    case .youNoted(let question): "Vas apuntar: «\(question)»"
    case .noDocuments: "En aquest cas no tens cap document."
    case .unknownDocument(let typed): "No hi ha cap document «\(typed)»; els que tens són aquests."
    case .stepHeading(let step, let number, let count):
      "\(number) de \(count) · \(step == .compensation ? "Què ofereixes" : text(.step(step)))"
    case .brief(let step): brief(step)
    case .authority(let sum): "pots concedir fins a \(sum)"
    case .inYourHands: "És a les teves mans:"
    case .resumed: "Continues allà on ho vas deixar."
    case .homeFromHere: "El cas es queda com està; amb el seu número el reprens."
    }
  }

  private static func brief(_ step: Step) -> String {
    switch step {
    case .outline:
      "Per a tu, no per al client: què va passar i en quin ordre, per què va poder passar, què li"
        + " ha costat, què ja està fet i què canviarà. S'acaba amb una línia en blanc."
    case .explanation: "Al client, en una o dues frases curtes: què ha passat."
    case .apology: "Al client: la disculpa pròpiament dita. Amb dues o tres frases n'hi ha prou."
    case .compensation:
      "Al client: què li ofereixes, qui se n'encarrega i per a quan; o, si no se li deu res més,"
        + " per què n'hi ha prou d'arreglar-ho."
    case .message: "Al client: el missatge sencer, tal com sortiria."
    case .reply: "El que contestes al que acaba de dir el client."
    case .retrospective:
      "Entre vosaltres: què va passar, com i per què; i després què canvia, qui se n'encarrega i"
        + " quan es comprova."
    }
  }
}
