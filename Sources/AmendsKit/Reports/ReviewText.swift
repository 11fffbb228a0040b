/// What the review of a draft says besides the findings themselves.
enum ReviewText {
  case readAs(recognised: Bool, step: Step?)
  case fault(Fault, assumed: Bool)
  case strengths
  case noStrengths
  case changes(Int)
  case noChanges
  case questions
  case cannotTell(String)
  case unchecked([String])
  case limits
  case remark(Note)
  case unreadLanguage

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .catalan: catalan
    }
  }
}
