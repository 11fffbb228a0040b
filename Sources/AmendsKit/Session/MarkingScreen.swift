/// The whole marking of one answer: every criterion, its level, the words that earned it, and what
/// the highest level asks.
struct MarkingScreen {
  let grade: StepGrade
  let wording: Wording

  var blocks: [Block] {
    let head = [wording.text(.name(.step(grade.step))), points].joined(separator: " · ")
    return [.blank, .heading(head, detail: nil), .table(grade.judgements.flatMap(rows))] + seen
  }

  private func text(_ message: Message.Sheet) -> String { wording.text(.sheet(message)) }

  private var points: String {
    grade.max == 0
      ? wording.text(.feedback(.notRated))
      : wording.text(.feedback(.points(grade.points, of: grade.max)))
  }

  private func rows(_ judgement: Judgement) -> [[Block.Cell]] {
    let words = wording.criterion(judgement.criterion)
    let weight = Block.Cell.figure(text(.ofPoints(judgement.weight)))
    guard let level = judgement.level else {
      return [[.text(words.name), .text(""), weight, .text(text(.unrated(judgement.reason)))]]
    }
    let quote = isWhole(judgement) ? text(.wholeAnswer) : judgement.quote.map { "«\($0)»" }
    let highest = level < .three ? words.levels.last.map { text(.levelThree($0)) } : nil
    let below = [reason(judgement.reason), highest].compactMap { $0 }
    return [
      [
        .text(words.name), .text(text(.level(level.rawValue))), weight,
        .text(quote ?? text(.foundNothing)),
      ]
    ]
      + below.map { [.note($0)] }
  }

  /// A criterion that rewards an absence rests on all that was written.
  private func isWhole(_ judgement: Judgement) -> Bool {
    judgement.evidence.first.map { $0.span.length * 10 >= grade.text.utf8.count * 9 } ?? false
      && grade.text.count > 40
  }

  private func reason(_ reason: Judgement.Reason) -> String? {
    switch reason {
    case .ceiling(let id): text(.heldBy(wording.antiPattern(id).name))
    case .stepNotDone: text(.stepNotDone)
    case .anchor, .needsScenario, .cannotTell, .noAnswer, .otherLanguage, .notOwnSentences: nil
    }
  }

  /// Anti-patterns that lowered nothing here.
  private var seen: [Block] {
    let held = grade.judgements.compactMap { judgement in
      if case .ceiling(let id) = judgement.reason { id } else { nil }
    }
    let names = grade.antiPatterns
      .filter { !held.contains($0.id) && $0.certainty >= .medium }
      .map { $0.named(in: wording) }
    return names.isEmpty ? [] : [.detail(text(.seen(names)))]
  }
}

extension AntiPatternFinding {
  /// Its name, with the words that show it.
  func named(in wording: Wording) -> String {
    let name = wording.antiPattern(id).name
    return quote.map { "\(name) («\($0)»)" } ?? name
  }
}
