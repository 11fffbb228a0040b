extension Session {
  mutating func perform(_ command: Command) -> [Effect] {
    switch command.word {
    case .help: return [.say(helpScreen)] + ask()
    case .quit: return leave(0, .home(.farewell))
    case .home: return goHome()
    case .back: return goBack()
    case .language: return change(language: command.argument)
    case .why: return [.say(why(command.argument))] + ask()
    case .edit: return edit()
    case .facts, .documents, .client, .how, .again, .hint, .show, .next, .skip:
      guard let walk else { return say(.help(.onlyInCase(word(command.word)))) + ask() }
      return perform(command, in: walk)
    }
  }

  private mutating func perform(_ command: Command, in walk: Walk) -> [Effect] {
    let story = Story(walk: walk, wording: wording)
    switch (command.word, state) {
    case (.facts, _): return [.say(story.facts)] + ask()
    case (.documents, _): return [.say(story.documents(command.argument))] + ask()
    case (.client, _): return [.say(story.client)] + ask()
    case (.how, _): return [.say(marking)] + ask()
    case (.again, .writing(let step)) where record(step).draft == nil:
      return say(.answer(.nothingToRepeat)) + ask()
    case (.again, .writing(let step)), (.again, .feedback(let step)): return takeUpAgain(step)
    case (.again, .sheet):
      changeWalk { $0.restart() }
      return tell()
    case (.hint, .writing(let step)), (.hint, .feedback(let step)): return giveHint(step)
    case (.show, .writing(let step)), (.show, .feedback(let step)): return showModels(step)
    case (.next, .feedback(let step)), (.skip, .feedback(let step)): return goOn(from: step)
    case (.next, .situation), (.skip, .situation): return enter(Step.core[0])
    case (.skip, .writing(let step)): return skip(step)
    case (.next, .writing(let step)) where !record(step).attempts.isEmpty:
      return show(.feedback(step))
    case (.next, .writing): return say(.answer(.nothingYet)) + ask()
    default: return say(.help(.notHere(word(command.word)))) + ask()
    }
  }

  var helpScreen: [Block] {
    let rows = CommandWord.allCases.map { command in
      [
        Block.Cell.text(":" + wording.text(.help(.command(command)))),
        .text(wording.text(.help(.describe(command)))),
      ]
    }
    let rule: Message.Help = takesBareWords ? .bareInMenus : .colonInAnswers
    return [.table(rows), .paragraph(wording.text(.help(rule)))]
  }

  /// What Tab may complete the last word of the line to.
  public func completions(of line: String) -> [String] {
    let hasColon = line.hasPrefix(":")
    guard takesBareWords || hasColon else { return [] }
    let typed = (hasColon ? String(line.dropFirst()) : line).plainLetters
    guard let space = typed.lastIndex(of: " ") else {
      let ids = state == .home && !hasColon ? listings.map(\.id) : []
      return (ids + CommandWord.allCases.map(word))
        .filter { $0.plainLetters.hasPrefix(typed) }
        .map { (hasColon ? ":" : "") + $0 }
    }
    let begun = typed[typed.index(after: space)...]
    guard let command = Command(String(typed[..<space]), wording: wording),
      command.argument.isEmpty
    else { return [] }
    return arguments(of: command.word).filter { $0.plainLetters.hasPrefix(begun) }
  }

  private func arguments(of command: CommandWord) -> [String] {
    switch command {
    case .language: Language.allCases.map(\.rawValue)
    case .why: topics.map { wording.criterion($0).name }
    case .documents: (walk?.scenario.documents ?? []).indices.map { String($0 + 1) }
    default: []
    }
  }
}
