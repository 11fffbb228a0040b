extension Session {
  /// Tells the case and opens its unmarked question.
  mutating func tell() -> [Effect] {
    move(to: .situation)
    guard let walk else { return ask() }
    let story = Story(walk: walk, wording: wording)
    return [
      .say(
        story.situation + [.blank, .paragraph(wording.text(.walk(.footer))), .blank]
          + [.paragraph(wording.text(.walk(.openQuestion)))])
    ] + ask()
  }

  /// Takes up a walk where it was left.
  mutating func resume(_ id: String) -> [Effect] {
    openCase = id
    guard let walk else { return goHome() }
    let words: [Effect] = [
      .say([
        .blank, .heading(walk.scenario.title, detail: nil),
        .paragraph(wording.text(.walk(.resumed))),
      ])
    ]
    return words + show(walk.state)
  }

  /// Moves to a state and says what belongs to it.
  mutating func show(_ state: State) -> [Effect] {
    switch state {
    case .home: return goHome()
    case .situation: return tell()
    case .writing(let step): return enter(step)
    case .feedback(let step):
      move(to: .feedback(step))
      return [.say(feedback(on: step))] + ask()
    case .sheet: return showSheet()
    case .finished: return [.finish(0)]
    }
  }

  mutating func noteQuestion(_ text: String) -> [Effect] {
    changeWalk { $0.openQuestion = text }
    return say(.walk(.questionNoted)) + enter(Step.core[0])
  }

  /// Opens a step for writing.
  mutating func enter(_ step: Step) -> [Effect] {
    move(to: .writing(step))
    guard let walk else { return ask() }
    let story = Story(walk: walk, wording: wording)
    let lines = walk[step].lines
    var blocks = story.task(step, number: number(of: step), of: Step.core.count)
    if !lines.isEmpty {
      blocks += [
        .quoted(lines.joined(separator: "\n")),
        .paragraph(wording.text(.answer(.linesKept(lines.count)))),
      ]
    }
    return [.say(blocks)] + ask()
  }

  /// Goes on from a step to the next one, or to the score sheet.
  mutating func goOn(from step: Step) -> [Effect] {
    let following = Step.core.dropFirst(number(of: step)).first
    guard let following else { return showSheet() }
    return show(place(of: following))
  }

  mutating func goBack() -> [Effect] {
    switch state {
    case .home, .finished: return say(.help(.notHere(word(.back)))) + ask()
    case .situation: return goHome()
    case .sheet: return show(place(of: .compensation))
    case .writing(let step) where place(of: step) == .feedback(step):
      return show(.feedback(step))
    case .writing(let step), .feedback(let step):
      guard step != Step.core.first else { return show(.situation) }
      return show(place(of: Step.core[number(of: step) - 2]))
    }
  }

  /// Where a step is entered: at its feedback once there is some.
  private func place(of step: Step) -> State {
    let record = record(step)
    return record.attempts.isEmpty && !record.isSkipped ? .writing(step) : .feedback(step)
  }

  func word(_ command: CommandWord) -> String { wording.words(of: command)[0] }
}
