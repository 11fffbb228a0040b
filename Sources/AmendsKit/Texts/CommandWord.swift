/// A command by its stable name, which is its English word.
public enum CommandWord: String, CaseIterable, Sendable {
  case again, hint, show, next
  case facts, documents, client
  case edit, skip, back, home
  case how, why
  case language, help, quit
}
