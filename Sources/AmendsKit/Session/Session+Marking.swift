extension Session {
  /// What is said after a step: its marking, or its models where it was skipped.
  func feedback(on step: Step) -> [Block] {
    let attempts = record(step).attempts
    guard let last = attempts.last else {
      return [.blank, .paragraph(wording.text(.answer(.skipped)))]
    }
    return FeedbackScreen(
      attempt: last, previous: attempts.dropLast().last?.grade, wording: wording
    ).blocks + [.blank]
  }

  mutating func showSheet() -> [Effect] {
    guard let walk else { return goHome() }
    move(to: .sheet)
    let marked = walk.grade(in: language)
    if marked.isComplete {
      changeWalk { $0.best = max($0.best ?? 0, SheetScreen.total(of: marked)) }
    }
    var blocks = SheetScreen(walk: walk, language: language).blocks
    if !hasSaidLimits {
      hasSaidLimits = true
      blocks += [.blank, .paragraph(wording.text(.sheet(.limits)))]
    }
    return [.say(blocks + [.blank])] + ask()
  }

  /// Every mark: of the step in hand, or of the whole walk.
  var marking: [Block] {
    let steps: [Step] =
      switch state {
      case .feedback(let step): [step]
      default: Step.core
      }
    let grades = steps.compactMap { record($0).attempts.last?.grade }
    guard !grades.isEmpty else { return [.paragraph(wording.text(.help(.nothingMarkedYet)))] }
    return grades.flatMap { MarkingScreen(grade: $0, wording: wording).blocks }
      + [.blank, .paragraph(wording.text(.sheet(.weightsAreOurs)))]
  }

  /// The criteria that can be asked about here.
  var topics: [CriterionID] {
    switch state {
    case .feedback(let step), .writing(let step): CriterionID.of(step)
    default: Step.core.flatMap(CriterionID.of)
    }
  }

  /// Where a criterion, or a way of failing it, comes from.
  func why(_ typed: String) -> [Block] {
    guard !typed.isEmpty else {
      let names = topics.map { wording.criterion($0).name }
      return [.paragraph(wording.text(.help(.whyWhat(names))))]
    }
    let found = WhyEntry.all(in: wording).matching(typed)
    guard found.count != 1 else { return [.paragraph("\(found[0].name) · \(found[0].source)")] }
    guard found.isEmpty else {
      return [.paragraph(wording.text(.help(.whyAmbiguous(found.map(\.name)))))]
    }
    let names = WhyEntry.all(in: wording).map(\.name)
    let guess = typed.nearest(in: names).map { [wording.text(.help(.didYouMean($0)))] } ?? []
    let list = wording.text(.help(.whyWhat(topics.map { wording.criterion($0).name })))
    return [.paragraph((guess + [list]).joined(separator: " "))]
  }
}
