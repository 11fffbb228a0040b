extension Session {
  mutating func write(_ text: String, _ step: Step) -> [Effect] {
    let isWhole = text.contains(where: \.isNewline)
    if !isWhole, let command = Command(text, wording: wording), command.argument.isEmpty {
      return say(.answer(.needsColon(word(command.word)))) + ask()
    }
    if let draft = record(step).offered {
      return commandBehind(draft, in: text) ?? finishAnswer(step, text)
    }
    change(step) { $0.lines.append(text) }
    return isWhole ? finishAnswer(step) : ask()
  }

  /// A command that was typed at the end of the draft on the line; the draft stays.
  private mutating func commandBehind(_ draft: String, in text: String) -> [Effect]? {
    guard text.hasPrefix(draft) else { return nil }
    let rest = text.dropFirst(draft.count).trimmingSpaces
    guard rest.hasPrefix(":"), let command = Command(String(rest.dropFirst()), wording: wording)
    else { return nil }
    return perform(command)
  }

  mutating func takeEmptyLine(in step: Step) -> [Effect] {
    let record = record(step)
    if !record.lines.isEmpty { return finishAnswer(step) }
    if let standing = record.standing { return finishAnswer(step, standing) }
    change(step) { $0.clearDraft() }
    return say(.answer(.nothingYet)) + ask()
  }

  /// Hands the lines in to be marked, or a whole text in their place.
  mutating func finishAnswer(_ step: Step, _ whole: String? = nil) -> [Effect] {
    let record = record(step)
    guard let walk else { return ask() }
    let text = (whole ?? record.lines.joined(separator: "\n")).trimmingSpaces
    change(step) { $0.clearDraft() }
    if text == record.attempts.last?.grade.text {
      move(to: .feedback(step))
      return say(.answer(.draftAsItWas)) + ask()
    }
    let marked = grade(walk.scenario, step, text, walk.answers(besides: step))
    change(step) {
      $0.attempts.append(.init(grade: marked, afterModels: $0.hasSeenModels))
      $0.isSkipped = false
    }
    return show(.feedback(step))
  }

  /// Takes an answer up again, starting from its draft.
  mutating func takeUpAgain(_ step: Step) -> [Effect] {
    move(to: .writing(step))
    guard let draft = record(step).draft else { return enter(step) }
    let offers = offersDrafts
    change(step) {
      $0.clearDraft()
      if offers { $0.offered = draft } else { $0.standing = draft }
    }
    if offersDrafts { return say(.answer(.draftOffered)) + ask() }
    let shown = Block.paragraph(wording.text(.answer(.draftShown)))
    return [.say([.blank, .quoted(draft), shown])] + ask()
  }

  mutating func edit() -> [Effect] {
    switch state {
    case .writing(let step), .feedback(let step):
      return [.openEditor(record(step).draft ?? "")]
    case .home, .situation, .sheet, .finished:
      return say(.help(.notHere(word(.edit)))) + ask()
    }
  }

  mutating func takeEdited(_ text: String) -> [Effect] {
    let text = text.trimmingSpaces
    switch state {
    case .writing(let step), .feedback(let step):
      return text.isEmpty ? say(.answer(.editorEmpty)) + ask() : finishAnswer(step, text)
    case .home, .situation, .sheet, .finished:
      return say(.help(.notHere(word(.edit)))) + ask()
    }
  }

  mutating func giveHint(_ step: Step) -> [Effect] {
    let hints = walk?.scenario.exercises[step]?.hints ?? []
    guard !hints.isEmpty else { return say(.answer(.noHints)) + ask() }
    let taken = min(record(step).hintsTaken + 1, hints.count)
    let isLast = record(step).hintsTaken >= hints.count
    change(step) { $0.hintsTaken = taken }
    let text = hints[taken - 1].trimmingSpaces
    let hint = say(.answer(.hint(text, number: taken, of: hints.count)))
    return hint + (isLast ? say(.answer(.lastHint)) : []) + ask()
  }

  mutating func showModels(_ step: Step) -> [Effect] {
    let record = record(step)
    guard !record.attempts.isEmpty || record.isSkipped else {
      return say(.answer(.modelsFirst)) + ask()
    }
    change(step) { $0.hasSeenModels = true }
    return [.say(models(of: step))] + ask()
  }

  mutating func skip(_ step: Step) -> [Effect] {
    change(step) {
      $0.isSkipped = $0.attempts.isEmpty
      $0.hasSeenModels = true
    }
    move(to: .feedback(step))
    return [.say(models(of: step) + [.blank, .paragraph(wording.text(.answer(.skipped)))])] + ask()
  }

  private func models(of step: Step) -> [Block] {
    let models = walk?.scenario.exercises[step]?.models ?? []
    return [.blank, .paragraph(wording.text(.answer(.models)))]
      + models.prefix(2).flatMap { model in
        [.blank, .paragraph(wording.text(.name(.tone(model.tone))))] + quoted(model.text, of: step)
      }
  }

  /// An outline keeps its lines, an event each; other texts flow.
  private func quoted(_ text: String, of step: Step) -> [Block] {
    guard step == .outline else { return [.quoted(text)] }
    return text.split(separator: "\n").map { .quoted(String($0)) }
  }
}
