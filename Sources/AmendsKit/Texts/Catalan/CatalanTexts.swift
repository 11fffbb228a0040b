/// Every sentence of the program in Catalan.
enum CatalanTexts {
  static func text(_ message: Message) -> String {
    switch message {
    case .name(let name): text(name)
    case .home(let home): text(home)
    case .walk(let walk): text(walk)
    case .answer(let answer): text(answer)
    case .help(let help): text(help)
    case .feedback(let feedback): text(feedback)
    case .note(let remark): text(remark)
    case .sheet(let sheet): text(sheet)
    case .front(let front): text(front)
    }
  }
}
