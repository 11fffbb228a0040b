/// E4: words that an outsider knows.
enum PlainLanguage: Criterion {
  static let id = CriterionID.plainLanguage

  static func anchor(_ answer: Answer) -> Anchor {
    guard answer.draft.wordCount > 0 else { return .notFound }
    let terms = unexplained(answer)
    switch terms.count {
    case 0: return .level(.three, answer.wholeEvidence)
    case 1: return .level(.two, terms)
    case 2: return .level(.one, terms)
    default: return .level(.zero, terms)
    }
  }

  /// Terms of the trade that are neither glossed nor the client's or the situation's own.
  static func unexplained(_ answer: Answer) -> [Evidence] {
    let reading = answer.reading
    let listed = PhraseMatcher.matches(of: answer.scenario?.jargon ?? [], in: answer.draft)
      .map(answer.draft.span)
    var spans: [Span] = []
    for span in (reading.all(.jargon).map(\.span) + listed).sorted(by: { $0.start < $1.start })
    where !spans.contains(where: { $0.overlaps(span) }) {
      spans.append(span)
    }
    let known = answer.scenario?.knowledge?.clientWords ?? []
    var seen: Set<String> = []
    return spans.filter { span in
      let term = Folding.fold(answer.draft.text.slice(span).lowercased())
      return !known.contains(term) && !isGlossed(span, in: answer.draft)
        && seen.insert(term).inserted
    }.map(reading.evidence)
  }

  /// Followed by a bracket or by "that is", or preceded by its explanation in brackets.
  private static func isGlossed(_ span: Span, in draft: Draft) -> Bool {
    guard
      let last = draft.tokens.lastIndex(where: {
        $0.span.end <= span.end && $0.span.start >= span.start
      })
    else { return false }
    let after = draft.tokens[(last + 1)...].prefix(3).map(\.folded)
    guard let first = after.first else { return false }
    if first == "(" { return true }
    if first == ")" { return true }
    let glosses: Set<String> = ["that", "meaning", "decir", "sea", "dir", "which", "es"]
    return first == "," && after.dropFirst().contains(where: glosses.contains)
  }
}
