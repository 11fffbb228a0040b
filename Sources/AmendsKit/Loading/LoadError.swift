/// Why a scenario was not loaded.
public enum LoadError: Error, Sendable, Equatable {
  case unknownScenario(String, nearest: String?)
  case invalid([Diagnostic])
  case unreadable(path: String, reason: FileFailure)
}

extension LoadError {
  /// What happened and what to do next; for `invalid`, every diagnostic on its own lines.
  public func message(in language: Language) -> String {
    switch self {
    case .invalid(let diagnostics):
      return diagnostics.map { $0.rendered(in: language) }.joined(separator: "\n")
    case .unreadable(let path, let reason):
      let diagnostic = Diagnostic(path: path, position: .start, problem: .unreadable(reason))
      return diagnostic.rendered(in: language)
    case .unknownScenario(let id, let nearest):
      let id = id.quoted
      let nearest = nearest?.quoted
      switch language {
      case .english:
        return "there is no scenario \(id) · "
          + (nearest.map { "did you mean \($0)?" } ?? "`amends list` shows them all")
      case .spanish:
        return "no hay ningún caso \(id) · "
          + (nearest.map { "¿querías decir \($0)?" } ?? "`amends list` los muestra todos")
      case .catalan:
        return "no hi ha cap cas \(id) · "
          + (nearest.map { "volies dir \($0)?" } ?? "`amends list` els mostra tots")
      }
    }
  }
}
