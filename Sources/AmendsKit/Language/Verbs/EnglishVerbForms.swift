enum EnglishVerbForms {
  /// Pasts and participles that don't end in -ed.
  private static let irregular: Set<String> = [
    "sent", "gave", "given", "told", "wrote", "written", "read", "put", "left", "made", "did",
    "done", "took", "taken", "lost", "forgot", "forgotten", "missed", "got", "went", "gone", "had",
    "saw", "seen", "said", "kept", "held", "let", "cost", "paid", "sat", "spent", "came", "found",
    "meant", "mixed", "built", "chose", "chosen", "drew", "fell", "fallen", "felt", "hit", "hurt",
    "knew", "known", "laid", "led", "met", "mistook", "overlooked", "quit", "ran", "run", "set",
    "shut", "slept", "slipped", "sold", "spoke", "spoken", "stood", "thought", "threw", "thrown",
    "undid", "undone", "withdrew", "brought", "bought", "broke", "broken", "caught", "cut", "began",
    "misread", "misheard", "misspoke", "rang", "rung", "tore", "torn", "stuck", "drove", "blew",
    "swore",
    "shook", "shaken", "driven", "sworn", "blown", "been", "become", "heard", "held", "won",
    "taught",
  ]

  static func has(_ token: Token, _ form: VerbForm) -> Bool {
    let word = token.folded
    switch form {
    case .past, .participle:
      return irregular.contains(word) || (word.hasSuffix("ed") && word.count > 3)
    case .ing, .gerund: return word.hasSuffix("ing") && word.count > 4
    default: return false
    }
  }
}
