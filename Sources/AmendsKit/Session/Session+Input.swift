extension Session {
  /// The request for input that belongs to the state.
  func ask() -> [Effect] {
    switch state {
    case .finished: return [.finish(0)]
    case .home: return [.ask(Ask(place: .home))]
    case .situation: return [.ask(Ask(place: .situation))]
    case .feedback, .sheet: return [.ask(Ask(place: .menu(menuWords)))]
    case .writing(let step):
      let name = wording.text(.name(.step(step))).lowercased()
      let place = Ask.Place.step(name, number: number(of: step), of: Step.core.count)
      return [.ask(Ask(place: place, draft: record(step).offered))]
    }
  }

  func number(of step: Step) -> Int { (Step.core.firstIndex(of: step) ?? 0) + 1 }

  /// The choices that belong to the state.
  var menu: [CommandWord] {
    switch state {
    case .home: [.help, .language, .quit]
    case .situation: [.facts, .documents, .client, .help]
    case .writing: [.hint, .skip, .help]
    case .feedback(let step):
      record(step).attempts.isEmpty ? [.again, .next] : [.again, .hint, .show, .next]
    case .sheet: [.how, .why, .again, .home]
    case .finished: []
    }
  }

  var menuWords: [String] { menu.map { wording.text(.help(.command($0))) } }

  /// Whether a command may stand without its colon.
  var takesBareWords: Bool {
    switch state {
    case .home, .feedback, .sheet: true
    case .situation, .writing, .finished: false
    }
  }

  mutating func read(_ line: String) -> [Effect] {
    if let awaited { return [.load(id: awaited.id, language)] }
    switch Input(line, bareWords: takesBareWords, wording: wording) {
    case .empty: return takeEmptyLine()
    case .command(let command): return perform(command)
    case .unknownCommand(let typed, let nearest): return unknown(typed, nearest) + ask()
    case .text(let text): return take(text)
    }
  }

  func unknown(_ typed: String, _ nearest: String?) -> [Effect] {
    let sentences =
      [wording.text(.help(.unknown(typed)))]
      + (nearest.map { [wording.text(.help(.didYouMean($0)))] } ?? [])
    return [.say([.paragraph(sentences.joined(separator: " "))])]
  }

  private mutating func take(_ text: String) -> [Effect] {
    switch state {
    case .home: return choose(text)
    case .situation: return noteQuestion(text)
    case .writing(let step): return write(text, step)
    case .feedback(let step): return takeAtMenu(text, step)
    case .sheet: return refuse(text) + ask()
    case .finished: return [.finish(0)]
    }
  }

  /// A sentence typed at the menu of a step is worth keeping; a word is a mistyped command.
  private mutating func takeAtMenu(_ text: String, _ step: Step) -> [Effect] {
    guard text.split(whereSeparator: \.isWhitespace).count > 3 else { return refuse(text) + ask() }
    change(step) { $0.saved = text }
    return say(.answer(.draftSaved)) + ask()
  }

  private func refuse(_ text: String) -> [Effect] {
    unknown(text, Input.nearestName(to: text, wording: wording))
      + say(.help(.choices(menuWords)))
  }

  private mutating func takeEmptyLine() -> [Effect] {
    switch state {
    case .home: return say(.home(.reminder)) + ask()
    case .situation: return enter(Step.core[0])
    case .writing(let step): return takeEmptyLine(in: step)
    case .feedback, .sheet: return say(.help(.choices(menuWords))) + ask()
    case .finished: return [.finish(0)]
    }
  }

  mutating func cancel(again: Bool) -> [Effect] {
    if again { return leave(130, .home(.comeBack(openCase))) }
    return say(.home(.lineDropped)) + ask()
  }

  /// The end of the input ends an answer that was begun; with nothing in hand it leaves.
  mutating func end() -> [Effect] {
    if case .writing(let step) = state, !record(step).lines.isEmpty {
      return finishAnswer(step)
    }
    return leave(0, .home(.farewell))
  }
}
