/// Tells verb forms by their endings, and the irregular ones by a table.
enum VerbForms {
  static func has(_ token: Token, _ form: VerbForm, in language: Language) -> Bool {
    guard token.kind == .word else { return false }
    switch language {
    case .english: return EnglishVerbForms.has(token, form)
    case .spanish: return SpanishVerbForms.has(token, form)
    case .catalan: return CatalanVerbForms.has(token, form)
    }
  }
}
