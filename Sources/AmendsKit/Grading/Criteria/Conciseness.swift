/// E1: sentence count and length. 25 words for English after plain-language guides, 30 for
/// Spanish and Catalan, whose sentences run longer. A letter's greeting and foot don't count.
enum Conciseness: Criterion {
  static let id = CriterionID.conciseness

  static func anchor(_ answer: Answer) -> Anchor {
    let draft = answer.draft
    let body = answer.reading.body
    let sentences = body.count
    let words = answer.reading.bodyWordCount
    guard words > 0 else { return .notFound }
    let longest = body.map { length(of: $0, in: draft) }.max() ?? 0
    let (short, fair) = draft.language == .english ? (25, 40) : (30, 45)
    let level: Level =
      if sentences > 4 || words > 80 { .zero } else if sentences > 2 || longest > fair {
        .one
      } else if longest > short { .two } else { .three }
    return .level(level, answer.wholeEvidence)
  }

  private static func length(of range: Range<Int>, in draft: Draft) -> Int {
    draft.tokens[range].count { $0.kind == .word || $0.kind == .number }
  }
}
