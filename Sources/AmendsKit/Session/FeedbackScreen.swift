/// What is said after one answer: a line of summary, a strength, what to change, what is unclear.
struct FeedbackScreen {
  let attempt: StepRecord.Attempt
  let previous: StepGrade?
  let wording: Wording

  private var grade: StepGrade { attempt.grade }
  private var selection: FeedbackSelection { FeedbackSelection(grade: grade) }

  var blocks: [Block] {
    let head: [Block] = [.blank, .paragraph(summary)] + remarks
    guard selection.isReadable else { return head }
    return head + strengths + contradictions + issues + more + questions + foot
  }

  private func text(_ message: Message.Feedback) -> String { wording.text(.feedback(message)) }

  private var summary: String {
    var parts = [wording.text(.name(.step(grade.step)))]
    if let share = grade.share {
      parts.append(text(.points(grade.points, of: grade.max)))
      parts += previous.map(change) ?? (selection.isReadable ? [text(.overall(said(share)))] : [])
    } else {
      parts.append(text(.notRated))
    }
    if attempt.afterModels { parts.append(text(.afterModels)) }
    return parts.joined(separator: " · ")
  }

  /// Nothing "stands as it is" while something to change is said below it.
  private func said(_ share: Double) -> Double {
    selection.allIssues.isEmpty ? share : min(share, 0.84)
  }

  /// What a second attempt did to the marks.
  private func change(from before: StepGrade) -> [String] {
    var parts = [text(.was(before.points))]
    let pairs = grade.judgements.compactMap { now in
      before.judgements.first { $0.criterion == now.criterion }.map { (before: $0, now: now) }
    }
    let moves = pairs.filter { $0.before.level != nil && $0.now.level != nil }
    let risen = moves.filter { $0.now.points > $0.before.points }
      .max { $0.now.points - $0.before.points < $1.now.points - $1.before.points }
    let fallen = moves.filter { $0.now.points < $0.before.points }
      .max { $0.before.points - $0.now.points < $1.before.points - $1.now.points }
    if let risen, let level = risen.now.level {
      let words = wording.criterion(risen.now.criterion)
      let anchor = words.levels.indices.contains(level.rawValue) ? words.levels[level.rawValue] : ""
      parts.append(text(.rose(criterion: words.name, to: anchor)))
    }
    if let fallen {
      parts.append(text(.fell(criterion: wording.criterion(fallen.now.criterion).name)))
    }
    if risen == nil, fallen == nil { parts.append(text(.sameMarks)) }
    return parts
  }

  private var strengths: [Block] {
    let found = selection.strengths
    let count = selection.allIssues.isEmpty && contradictions.isEmpty ? 2 : 1
    return found.prefix(count).map { judgement in
      .finding(
        .init(
          mark: .strength, spoken: text(.strengthMark),
          label: wording.criterion(judgement.criterion).strength, quote: judgement.quote))
    }
  }

  private var issues: [Block] {
    selection.issues(besides: contradictions.count).flatMap { issue in
      switch issue {
      case .antiPattern(let finding):
        let words = wording.antiPattern(finding.id)
        return changes(words.name, finding.quote, words.effect, words.advice)
      case .criterion(let judgement):
        let words = wording.criterion(judgement.criterion)
        guard let quote = judgement.firstQuote else {
          return changes(words.missing, nil, nil, words.adviceBesideMissing)
        }
        return changes(words.weakness, quote, words.effect, words.advice)
      }
    }
  }

  private func changes(
    _ label: String, _ quote: String?, _ effect: String?, _ advice: String?
  ) -> [Block] {
    let fill = { (text: String) in text.filled(with: quote ?? "…") }
    let line = Block.FindingLine(
      mark: .change, spoken: text(.changeMark), label: fill(label), quote: quote)
    return [.finding(line)] + [effect, advice].compactMap { $0 }.map { .detail(fill($0)) }
  }

  /// Where nothing is badly wrong, the one thing that would still help.
  private var more: [Block] {
    guard selection.allIssues.isEmpty, contradictions.isEmpty,
      let judgement = selection.oneThingMore.first
    else { return [] }
    let advice = wording.criterion(judgement.criterion).advice
    let label = advice.filled(with: judgement.quote ?? "…")
    return [.finding(.init(mark: .more, spoken: text(.moreMark), label: label))]
  }

  private var questions: [Block] {
    let findings = selection.unsureFindings.map { finding in
      question(
        wording.antiPattern(finding.id).question.filled(with: finding.quote ?? "…"), finding.quote)
    }
    let rest =
      remarkQuestions
      + selection.unsure.map { text(.cannotTell(wording.criterion($0.criterion).name)) }
    return Array((findings + rest.map { question($0, nil) }).prefix(2))
  }

  private func question(_ label: String, _ quote: String?) -> Block {
    .finding(.init(mark: .question, spoken: text(.questionMark), label: label, quote: quote))
  }

  private var foot: [Block] {
    let shown = selection.issues(besides: contradictions.count)
    let rest = selection.allIssues.filter { !shown.contains($0) }.prefix(3).map(name)
    let missing = grade.judgements.reduce(0) { $0 + $1.weight } - grade.max
    let partly: [Block] =
      missing > 0 && grade.max > 0 ? [.detail(text(.partlyRated(missing: missing)))] : []
    let line = (rest.isEmpty ? [] : [text(.also(rest))]) + [text(.everyMark)]
    return partly + [.detail(line.joined(separator: " · "))]
  }

  private func name(of issue: FeedbackSelection.Issue) -> String {
    switch issue {
    case .antiPattern(let finding): wording.antiPattern(finding.id).name
    case .criterion(let judgement): wording.criterion(judgement.criterion).name
    }
  }
}

extension String {
  /// The text with the trainee's words in the place it keeps for them.
  func filled(with quote: String) -> String {
    split(separator: "{quote}", omittingEmptySubsequences: false).joined(separator: quote)
  }
}

extension CriterionWording {
  /// Advice after `missing`; nil where that holds an example to start from already.
  var adviceBesideMissing: String? { missing.contains("«") ? nil : advice }
}
