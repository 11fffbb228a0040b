/// Tells whether a clause asserts what it says: negation, condition, report, question.
struct MoodReader {
  private let draft: Draft
  private let cues: [Cue: [Range<Int>]]
  /// The stretches that question marks close.
  private let questions: [Range<Int>]

  /// How far before a move a negation word may stand and still reach it, in words.
  private static let negationReach = 6

  /// Negation words that negate: not those of an idiom, nor those inside another move, as the
  /// *no* of an omission.
  private let negations: [(cue: Range<Int>, until: Int)]

  /// - Parameter moves: token ranges of everything that was found.
  init(draft: Draft, cues: [Cue: [Range<Int>]], moves: [Range<Int>] = []) {
    self.draft = draft
    self.cues = cues
    let idioms = cues[.pseudoNegation] ?? []
    negations = (cues[.negation] ?? []).filter { cue in
      !idioms.contains { $0.lowerBound <= cue.lowerBound && cue.upperBound <= $0.upperBound }
    }.map { cue in
      let owner = moves.first { $0.lowerBound <= cue.lowerBound && cue.upperBound < $0.upperBound }
      return (cue, owner?.upperBound ?? Int.max)
    }
    questions = draft.sentences.compactMap { Self.question(in: $0, of: draft) }
  }

  func mood(of range: Range<Int>) -> Move.Mood {
    let sentence = draft.sentences[draft.sentenceOfToken[range.lowerBound]]
    if isNegated(range) { return .negated }
    if has(.hypothetical, in: sentence, touching: range) { return .hypothetical }
    if isReported(range, in: sentence) { return .reported }
    if isConditional(range) { return .conditional }
    if questions.contains(where: {
      $0.contains(range.lowerBound) && range.upperBound <= $0.upperBound
    }) {
      return .asked
    }
    return .asserted
  }

  /// A negation word before the move, in its clause.
  private func isNegated(_ range: Range<Int>) -> Bool {
    let clause = draft.clauses[draft.clauseOfToken[range.lowerBound]]
    let reach = max(clause.lowerBound, range.lowerBound - Self.negationReach)
    return negations.contains { negation in
      negation.cue.lowerBound >= reach && negation.cue.upperBound <= range.lowerBound
        && range.lowerBound < negation.until
    }
  }

  private func isConditional(_ range: Range<Int>) -> Bool {
    let clause = draft.clauses[draft.clauseOfToken[range.lowerBound]]
    return (cues[.condition] ?? []).contains {
      clause.contains($0.lowerBound) && $0.upperBound <= range.lowerBound
    }
  }

  private func isReported(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    (cues[.reporting] ?? []).contains {
      sentence.contains($0.lowerBound) && $0.upperBound <= range.lowerBound
        && !hasBreak(between: $0.upperBound, and: range.lowerBound)
    }
  }

  /// A comma, or another main clause, ends a report.
  private func hasBreak(between start: Int, and end: Int) -> Bool {
    let breaks: Set<String> = [",", ";", ":", "y", "i", "and", "pero", "però", "but"]
    return start < end && draft.tokens[start..<end].contains { breaks.contains($0.word) }
  }

  private func has(_ cue: Cue, in sentence: Range<Int>, touching range: Range<Int>) -> Bool {
    (cues[cue] ?? []).contains { sentence.contains($0.lowerBound) && $0.overlaps(range) }
  }

  /// From ¿, or from the last break before the mark.
  private static func question(in sentence: Range<Int>, of draft: Draft) -> Range<Int>? {
    guard let mark = draft.tokens[sentence].lastIndex(where: { $0.word.hasPrefix("?") }) else {
      return nil
    }
    let before = draft.tokens[sentence.lowerBound..<mark]
    let openings: Set<String> =
      before.contains { $0.word == "¿" } ? ["¿"] : [";", ":", ".", "—", ","]
    let opening = before.lastIndex { openings.contains($0.word) } ?? sentence.lowerBound
    return opening..<mark
  }
}
