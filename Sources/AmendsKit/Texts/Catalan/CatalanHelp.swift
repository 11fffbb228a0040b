extension CatalanTexts {
  static func text(_ message: Message.Help) -> String {
    switch message {
    case .command(.language): "llengua en|es|ca"
    case .command(.why): "perquè CRITERI"
    case .command(let command): words(of: command)[0]
    case .describe(let command): description(of: command)
    case .colonInAnswers:
      "Mentre escrius, les ordres comencen amb dos punts; una resposta que comenci així s'escriu"
        + " amb ::. Una línia en blanc tanca la resposta, i un text enganxat compta com una de sola."
    case .bareInMenus: "Aquí els dos punts no calen."
    case .unknown(let typed): "No conec l'ordre «\(typed)»."
    case .didYouMean(let word): "Volies dir «\(word)»?"
    case .choices(let words): "Tria: \(words.joined(separator: " · "))"
    case .notHere(let word): "Aquí «\(word)» no ve al cas."
    case .onlyInCase(let word): "Per a «\(word)» cal un cas obert; obre'l amb el seu número."
    case .nothingMarkedYet: "Encara no hi ha res puntuat."
    case .whyWhat(let names): "El perquè de què? \(names.joined(separator: ", "))."
    case .whyAmbiguous(let names): "Pot ser qualsevol d'aquests: \(names.joined(separator: ", "))."
    }
  }

  private static func description(of command: CommandWord) -> String {
    switch command {
    case .again: "reprendre la resposta a partir de l'esborrany"
    case .hint: "una pista més; n'hi ha tres"
    case .show: "dues respostes model, després d'un intent o d'un salt"
    case .next: "continuar"
    case .facts: "el cas i els seus fets"
    case .documents: "el que tens a mà"
    case .client: "el que ha dit el client"
    case .edit: "escriure la resposta al teu editor"
    case .skip: "deixar aquest pas i veure'n els models"
    case .back: "un pas enrere"
    case .home: "la llista de casos; aquest es queda com està"
    case .how: "cada nota, amb les paraules que la sostenen"
    case .why: "d'on surt un criteri"
    case .language: "canviar de llengua, aquí mateix"
    case .help: "aquesta llista"
    case .quit: "sortir"
    }
  }
}
