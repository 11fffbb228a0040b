extension CatalanTexts {
  static func text(_ message: Message.Answer) -> String {
    switch message {
    case .nothingYet: "Encara no hi ha res escrit. Escriu la resposta, o :pista, :saltar, :ajuda."
    case .linesKept(let count):
      count == 1
        ? "La línia que portes escrita es conserva."
        : "Les \(count) línies que portes escrites es conserven."
    case .draftOffered: "Aquí tens l'esborrany: canvia'l, i amb Retorn el lliures."
    case .draftShown:
      "El que portes escrit. Torna-ho a escriure; una línia en blanc ho deixa tal com està."
    case .draftAsItWas: "Es queda com estava."
    case .draftSaved: "Aquí això no és cap ordre. Queda com a esborrany: amb `repetir` el reprens."
    case .editorEmpty: "L'editor no ha tornat cap text; el que tenies encara hi és."
    case .needsColon(let word):
      "Dins d'una resposta, les ordres comencen amb dos punts: :\(word). Aquesta línia no compta."
    case .hint(let text, let number, let count): "Pista \(number) de \(count): \(text)"
    case .lastHint: "Aquesta era l'última pista."
    case .noHints: "Aquest pas no té pistes."
    case .modelsFirst: "Els models s'obren després d'un intent o amb :saltar."
    case .models: "Dues maneres entre moltes:"
    case .skipped: "Saltat. Amb `repetir` encara el pots escriure."
    case .nothingToRepeat: "Encara no hi ha res per reprendre."
    }
  }
}
