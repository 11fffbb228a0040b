extension SpanishTexts {
  static func text(_ message: Message.Help) -> String {
    switch message {
    case .command(.language): "idioma en|es|ca"
    case .command(.why): "porqué CRITERIO"
    case .command(let command): words(of: command)[0]
    case .describe(let command): description(of: command)
    case .colonInAnswers:
      "Mientras escribes, las órdenes empiezan por dos puntos; una respuesta que empiece así se"
        + " escribe con ::. Una línea en blanco cierra la respuesta, y un texto pegado cuenta como"
        + " una sola."
    case .bareInMenus: "Aquí puedes ahorrarte los dos puntos."
    case .unknown(let typed): "No conozco la orden «\(typed)»."
    case .didYouMean(let word): "¿Querías decir «\(word)»?"
    case .choices(let words): "Elige: \(words.joined(separator: " · "))"
    case .notHere(let word): "Aquí «\(word)» no viene al caso."
    case .onlyInCase(let word): "Para «\(word)» hace falta un caso abierto; ábrelo con su número."
    case .nothingMarkedYet: "Aún no hay nada puntuado."
    case .whyWhat(let names): "¿El porqué de qué? \(names.joined(separator: ", "))."
    case .whyAmbiguous(let names):
      "Puede ser cualquiera de estos: \(names.joined(separator: ", "))."
    }
  }

  private static func description(of command: CommandWord) -> String {
    switch command {
    case .again: "retomar la respuesta a partir del borrador"
    case .hint: "una pista más; hay tres"
    case .show: "dos respuestas modelo, tras un intento o un salto"
    case .next: "continuar"
    case .facts: "el caso y sus hechos"
    case .documents: "lo que tienes a mano"
    case .client: "lo que ha dicho el cliente"
    case .edit: "escribir la respuesta en tu editor"
    case .skip: "dejar este paso y ver sus modelos"
    case .back: "un paso atrás"
    case .home: "la lista de casos; este se queda como está"
    case .how: "cada nota, con las palabras en que se apoya"
    case .why: "de dónde sale un criterio"
    case .language: "cambiar de idioma, aquí mismo"
    case .help: "esta lista"
    case .quit: "salir"
    }
  }
}
