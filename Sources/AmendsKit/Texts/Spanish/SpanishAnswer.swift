extension SpanishTexts {
  static func text(_ message: Message.Answer) -> String {
    switch message {
    case .nothingYet: "Aún no hay nada escrito. Escribe tu respuesta, o :pista, :saltar, :ayuda."
    case .linesKept(let count):
      count == 1 ? "La línea que llevas sigue aquí." : "Las \(count) líneas que llevas siguen aquí."
    case .draftOffered: "Aquí tienes tu borrador: cámbialo, y con Intro lo entregas."
    case .draftShown:
      "Lo que llevas escrito. Escríbelo de nuevo; una línea en blanco lo deja como está."
    case .draftAsItWas: "Se queda como estaba."
    case .draftSaved: "Aquí eso no es una orden. Queda como borrador: con `repetir` lo retomas."
    case .editorEmpty: "El editor no ha devuelto ningún texto; lo que tenías sigue aquí."
    case .needsColon(let word):
      "Dentro de una respuesta, las órdenes empiezan por dos puntos: :\(word). Esa línea no cuenta."
    case .hint(let text, let number, let count): "Pista \(number) de \(count): \(text)"
    case .lastHint: "Esa era la última pista."
    case .noHints: "Este paso no tiene pistas."
    case .modelsFirst: "Los modelos se abren después de un intento o con :saltar."
    case .models: "Dos maneras entre muchas:"
    case .skipped: "Saltado. Con `repetir` aún puedes escribirlo."
    case .nothingToRepeat: "Todavía no hay nada que retomar."
    }
  }
}
