/// What scripts and people read about one draft.
public struct ReviewReport: Sendable {
  public let review: Review

  public init(_ review: Review) { self.review = review }

  public var json: JSONValue {
    .object(
      [
        .init("schema", 1),
        .init("scenario", .null),
        .init("language", .string(review.language.rawValue)),
        .init("languageRecognised", .bool(review.isLanguageRecognised)),
        .init("fault", .string(review.fault.rawValue)),
        .init("faultAssumed", .bool(review.isFaultAssumed)),
        .init("step", review.step.map { .string($0.rawValue) } ?? .null),
      ] + review.grade.members)
  }

  /// The page for somebody who is about to send it.
  public var blocks: [Block] {
    head + (selection.isReadable ? strengths + changes + questions : remarks) + foot
  }

  private var language: Language { review.language }
  private var wording: Wording { Wording(language, fault: review.fault) }
  private var selection: ReviewSelection { ReviewSelection(grade: review.grade) }

  private func text(_ text: ReviewText) -> String { text.text(in: language) }

  private var head: [Block] {
    [
      .paragraph(text(.readAs(recognised: review.isLanguageRecognised, step: review.step))),
      .paragraph(text(.fault(review.fault, assumed: review.isFaultAssumed))),
    ]
  }

  private var remarks: [Block] {
    [.blank] + selection.remarks.map { .paragraph(text(.remark($0))) }
  }

  // MARK: Findings

  private var strengths: [Block] {
    let found = selection.strengths
    if found.isEmpty { return selection.isRated ? [.blank, .paragraph(text(.noStrengths))] : [] }
    return [.blank, .paragraph(text(.strengths))]
      + found.map { judgement in
        finding(
          .strength, wording.text(.feedback(.strengthMark)),
          wording.criterion(judgement.criterion).strength, judgement.quote)
      }
  }

  private var changes: [Block] {
    let issues = selection.changes
    if issues.isEmpty { return selection.isRated ? [.blank, .paragraph(text(.noChanges))] : [] }
    return [.blank, .paragraph(text(.changes(issues.count)))] + issues.flatMap(change)
  }

  private func change(_ issue: FeedbackSelection.Issue) -> [Block] {
    switch issue {
    case .antiPattern(let found):
      let words = wording.antiPattern(found.id)
      return change(words.name, found.quote, [words.effect, words.advice])
    case .criterion(let judgement):
      let words = wording.criterion(judgement.criterion)
      guard let quote = judgement.quote else { return change(words.missing, nil, [words.advice]) }
      return change(words.weakness, quote, [words.effect, words.advice])
    }
  }

  private func change(_ label: String, _ quote: String?, _ details: [String]) -> [Block] {
    let fill = { (text: String) in text.filled(with: quote ?? "…") }
    return [finding(.change, wording.text(.feedback(.changeMark)), fill(label), quote)]
      + details.map { .detail(fill($0)) }
  }

  private var questions: [Block] {
    let asked =
      selection.unsureFindings.map { (wording.antiPattern($0.id).question, $0.quote) }
      + selection.unsure.map {
        (text(.cannotTell(wording.criterion($0.criterion).name)), $0.quote)
      } + selection.questions.map { (text(.remark($0)), nil) }
    guard !asked.isEmpty else { return [] }
    return [.blank, .paragraph(text(.questions))]
      + asked.prefix(ReviewSelection.most).map { question, quote in
        finding(
          .question, wording.text(.feedback(.questionMark)), question.filled(with: quote ?? "…"),
          quote)
      }
  }

  private func finding(
    _ mark: Block.FindingLine.Mark, _ spoken: String, _ label: String, _ quote: String?
  ) -> Block {
    .finding(.init(mark: mark, spoken: spoken, label: label, quote: quote))
  }

  private var foot: [Block] {
    let names = selection.unchecked.map { wording.criterion($0.criterion).name }
    let unchecked = names.isEmpty ? [] : [Block.paragraph(text(.unchecked(names)))]
    return [.blank] + unchecked + [.paragraph(text(.limits))]
  }
}
