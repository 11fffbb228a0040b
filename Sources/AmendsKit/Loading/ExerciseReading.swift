/// An answer that the scenario holds, with what it must get and where it stands.
struct PlacedAnswer {
  enum Kind {
    case model
    case good
    case bad(Exercise.BadAnswer.Catch)
  }

  let step: Step
  let kind: Kind
  let text: String
  let position: SourcePosition
}

extension FileReading {
  /// The four steps, with help and answers for each.
  func exercises(
    _ node: YAMLNode
  ) -> (exercises: [Step: Exercise], answers: [PlacedAnswer])? {
    guard let map = MapReader(node, keys: Step.core.map(\.rawValue), in: self) else { return nil }
    var exercises: [Step: Exercise] = [:]
    var answers: [PlacedAnswer] = []
    for step in Step.core {
      guard let node = map.required(step.rawValue), let read = exercise(node, step) else {
        continue
      }
      exercises[step] = read.exercise
      answers += read.answers
    }
    return exercises.count == Step.core.count ? (exercises, answers) : nil
  }

  private func exercise(
    _ node: YAMLNode, _ step: Step
  ) -> (exercise: Exercise, answers: [PlacedAnswer])? {
    guard let map = MapReader(node, keys: ["hints", "models", "good", "bad"], in: self) else {
      return nil
    }
    var answers: [PlacedAnswer] = []
    func keep(_ text: String, _ kind: PlacedAnswer.Kind, at position: SourcePosition) {
      answers.append(PlacedAnswer(step: step, kind: kind, text: text, position: position))
    }
    let hints = map.required("hints").flatMap { list($0, exactly: 3, .hints, text) }
    let models = map.required("models").flatMap { models in
      list(models, atLeast: 2, .models) { item -> Exercise.Model? in
        guard let read = model(item) else { return nil }
        keep(read.model.text, .model, at: read.position)
        return read.model
      }
    }
    let good = map.required("good").flatMap { good in
      list(good, atLeast: 3, .goodAnswers) { item -> String? in
        guard let text = text(item) else { return nil }
        keep(text, .good, at: item.position)
        return text
      }
    }
    let bad = map.required("bad").flatMap { bad in
      list(bad, atLeast: 4, .badAnswers) { item -> Exercise.BadAnswer? in
        guard let read = badAnswer(item, step) else { return nil }
        keep(read.answer.text, .bad(read.answer.caughtBy), at: read.position)
        return read.answer
      }
    }
    guard let hints, let models, let good, let bad else { return nil }
    return (Exercise(hints: hints, models: models, good: good, bad: bad), answers)
  }

  private func model(_ node: YAMLNode) -> (model: Exercise.Model, position: SourcePosition)? {
    guard let map = MapReader(node, keys: ["tone", "text"], in: self) else { return nil }
    let tone: Exercise.Model.Tone? = map.required("tone").flatMap(choice)
    let textNode = map.required("text")
    guard let tone, let textNode, let text = text(textNode) else { return nil }
    return (Exercise.Model(tone: tone, text: text), textNode.position)
  }

  private func badAnswer(
    _ node: YAMLNode, _ step: Step
  ) -> (answer: Exercise.BadAnswer, position: SourcePosition)? {
    guard let map = MapReader(node, keys: ["text", "caught-by"], in: self) else { return nil }
    let textNode = map.required("text")
    let text = textNode.flatMap(self.text)
    let caughtBy = map.required("caught-by").flatMap { self.caughtBy($0, step) }
    guard let textNode, let text, let caughtBy else { return nil }
    return (Exercise.BadAnswer(text: text, caughtBy: caughtBy), textNode.position)
  }

  private func caughtBy(_ node: YAMLNode, _ step: Step) -> Exercise.BadAnswer.Catch? {
    let criteria = CriterionID.of(step).map(\.rawValue)
    let patterns = AntiPatternID.allCases.map(\.rawValue)
    if case .text(let name) = node.content, let id = CriterionID(rawValue: name), id.step != step {
      report(.catchOutsideStep(id, step: step), at: node.position)
      return nil
    }
    guard let name = choice(node, of: criteria + patterns) else { return nil }
    return CriterionID(rawValue: name).map { .criterion($0) }
      ?? AntiPatternID(rawValue: name).map { .antiPattern($0) }
  }
}
