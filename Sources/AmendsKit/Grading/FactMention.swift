/// A fact of the scenario, and where an answer mentions it.
struct FactMention: Sendable {
  let fact: Fact
  /// Token indices of the draft.
  let tokens: Range<Int>
  let span: Span
  let sentence: Int

  static func find(_ facts: [Fact], in draft: Draft) -> [FactMention] {
    facts.flatMap { fact in
      PhraseMatcher.matches(of: fact.mentions, in: draft).map { tokens in
        FactMention(
          fact: fact, tokens: tokens, span: draft.span(tokens),
          sentence: draft.sentenceOfToken[tokens.lowerBound])
      }
    }
  }
}
