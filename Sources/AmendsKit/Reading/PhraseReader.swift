/// Finds moves by the phrases of a lexicon, and says how the clause around holds them.
struct PhraseReader: Sendable {
  static func read(_ draft: Draft) -> Reading {
    let matches = MoveLexicon.of(draft.language).matches(in: draft)
    var cues: [Cue: [Range<Int>]] = [:]
    for match in matches {
      if let cue = Cue(rawValue: match.heading) { cues[cue, default: []].append(match.tokens) }
    }
    let swallowers = matches.filter { $0.heading == "none" }.map(\.tokens)
    let mood = MoodReader(draft: draft, cues: cues)
    var moves: [Move] = []
    for match in matches {
      guard let kind = MoveKind(rawValue: match.heading) else { continue }
      let range = match.tokens
      if swallowers.contains(where: {
        $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
      }) {
        continue
      }
      let isInsideItsKind = matches.contains {
        $0.heading == match.heading && $0.tokens.count > range.count
          && $0.tokens.lowerBound <= range.lowerBound && range.upperBound <= $0.tokens.upperBound
      }
      if isInsideItsKind { continue }
      moves.append(
        Move(
          kind: kind, span: draft.span(range), sentence: draft.sentenceOfToken[range.lowerBound],
          clause: draft.clauseOfToken[range.lowerBound], mood: mood.mood(of: range),
          certainty: match.certainty))
    }
    return Reading(draft: draft, moves: withoutFalseRepairs(moves), cues: cues)
  }

  /// A wrong act is no repair: "I sent you the wrong plan" sends nothing that helps.
  private static func withoutFalseRepairs(_ moves: [Move]) -> [Move] {
    let slips = moves.filter { $0.kind == .ownWrongAct && $0.mood == .asserted }
    let repairs: Set<MoveKind> = [.fix, .contained, .changeMade]
    return moves.filter { move in
      !repairs.contains(move.kind) || !slips.contains { $0.span.overlaps(move.span) }
    }
  }
}
