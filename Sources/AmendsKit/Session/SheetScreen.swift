/// The score sheet of a walk.
struct SheetScreen {
  let walk: Walk
  let language: Language
  private var wording: Wording { Wording(language, fault: walk.scenario.fault) }
  private var grade: Grade { walk.grade(in: language) }

  init(walk: Walk, language: Language) {
    self.walk = walk
    self.language = language
  }

  var blocks: [Block] {
    let attempt = text(.attempt(walk.number))
    return [.blank, .heading("\(walk.scenario.title) · \(attempt)", detail: nil), .blank]
      + [.table(Step.core.map(row) + [totalRow])] + incomplete + [.blank] + fatal
      + [.table(lessons)]
  }

  private func text(_ message: Message.Sheet) -> String { wording.text(.sheet(message)) }

  private func row(_ step: Step) -> [Block.Cell] {
    let name = Block.Cell.text(wording.text(.name(.step(step))).lowercased())
    let record = walk[step]
    guard let attempt = record.attempts.last else {
      return [name, .figure(text(record.isSkipped ? .skipped : .notWritten)), .text("")]
    }
    guard let share = attempt.grade.share else {
      return [name, .figure(wording.text(.feedback(.notRated))), .text("")]
    }
    let points = wording.text(.feedback(.points(attempt.grade.points, of: attempt.grade.max)))
    let note = attempt.afterModels ? wording.text(.feedback(.afterModels)) : ""
    return [name, .figure(points), .bar(share)] + (note.isEmpty ? [] : [.text(note)])
  }

  private var totalRow: [Block.Cell] {
    let max = grade.steps.reduce(0) { $0 + $1.max }
    let band = grade.isComplete ? grade.band : nil
    return [
      .text(text(.total)), .figure(text(.totalPoints(Self.total(of: grade), of: max))),
      .text(band.map { wording.text(.name(.band($0))) } ?? ""),
    ]
  }

  private var incomplete: [Block] {
    grade.isComplete ? [] : [.detail(text(.incomplete))]
  }

  /// The sum of the points as they are shown, so that the sheet adds up; kept inside the band that
  /// the unrounded points belong to.
  static func total(of grade: Grade) -> Int {
    let sum = grade.steps.reduce(0) { $0 + Int($1.points.rounded()) }
    guard let score = grade.score else { return sum }
    let edges = [40.0, 65, 85]
    let side = { (value: Double) in edges.count { $0 <= value } }
    let exact = grade.steps.reduce(0) { $0 + $1.points }
    let max = Double(grade.steps.reduce(0) { $0 + $1.max })
    guard side(100 * Double(sum) / max) != side(score) else { return sum }
    return Int(exact.rounded(Double(sum) > exact ? .down : .up))
  }

  private var fatal: [Block] {
    let names = grade.steps.flatMap { step in
      step.antiPatterns.filter { $0.severity == .fatal && $0.isStated }
        .map { $0.named(in: wording) }
    }
    return names.isEmpty ? [] : [.paragraph(text(.fatal(names))), .blank]
  }

  private var lessons: [[Block.Cell]] {
    let keep = best.map { judgement in
      "«\(judgement.quote ?? "")» · \(wording.criterion(judgement.criterion).strength)"
    }
    return [
      [.text(text(.keep)), .text(keep ?? text(.nothingToKeep))],
      [.text(text(.change)), .text(change ?? text(.nothingToChange))],
    ]
  }

  private var selections: [FeedbackSelection] {
    grade.steps.map { FeedbackSelection(grade: $0) }.filter(\.isReadable)
  }

  private var best: Judgement? {
    selections.compactMap(\.strengths.first).max {
      ($0.level ?? .zero, $0.weight) < ($1.level ?? .zero, $1.weight)
    }
  }

  private var change: String? {
    let issues = selections.compactMap { selection in
      selection.allIssues.first.map { (issue: $0, weight: selection.weight($0)) }
    }
    guard let worst = issues.max(by: { $0.weight < $1.weight })?.issue else {
      return selections.compactMap(\.oneThingMore.first).max { $0.lost < $1.lost }.map {
        wording.criterion($0.criterion).advice.filled(with: $0.quote ?? "…")
      }
    }
    switch worst {
    case .antiPattern(let finding):
      let words = wording.antiPattern(finding.id)
      return sentence(words.name, finding.quote, words.advice)
    case .criterion(let judgement):
      let words = wording.criterion(judgement.criterion)
      return judgement.firstQuote.map { sentence(words.weakness, $0, words.advice) }
        ?? [words.missing, words.adviceBesideMissing].compactMap { $0 }
        .joined(separator: " ").filled(with: "…")
    }
  }

  private func sentence(_ label: String, _ quote: String?, _ advice: String) -> String {
    let head = quote.map { "«\($0)» · \(label)." } ?? "\(label)."
    return "\(head) \(advice.filled(with: quote ?? "…"))"
  }
}
