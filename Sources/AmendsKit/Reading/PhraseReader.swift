/// Finds moves by the phrases of a lexicon, and says how the clause around holds them.
struct PhraseReader: Sendable {
  static func read(_ draft: Draft) -> Reading {
    let matches = MoveLexicon.of(draft.language).matches(in: draft)
    var cues: [Cue: [Range<Int>]] = [:]
    var found: [(kind: MoveKind, match: Lexicon<MoveLexicon.Heading>.Match)] = []
    var swallowed = Cover()
    var covers: [MoveKind: Cover] = [:]
    for match in matches where match.heading == .none { swallowed.add(match.tokens) }
    for match in matches {
      switch match.heading {
      case .cue(let cue): cues[cue, default: []].append(match.tokens)
      case .move(let kind):
        guard !swallowed.contains(match.tokens),
          !covers[kind, default: Cover()].contains(match.tokens)
        else { continue }
        covers[kind, default: Cover()].add(match.tokens)
        found.append((kind, match))
      case .none: break
      }
    }
    let mood = MoodReader(draft: draft, cues: cues, moves: found.map(\.match.tokens))
    let moves = found.map { kind, match in
      Move(
        kind: kind, span: draft.span(match.tokens),
        sentence: draft.sentenceOfToken[match.tokens.lowerBound],
        clause: draft.clauseOfToken[match.tokens.lowerBound], mood: mood.mood(of: match.tokens),
        certainty: match.certainty)
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

/// Ranges that hide what stands inside them; they come in the order of their beginnings.
private struct Cover {
  /// Beginnings, and the furthest end up to each.
  private var starts: [Int] = []
  private var ends: [Int] = []

  mutating func add(_ range: Range<Int>) {
    starts.append(range.lowerBound)
    ends.append(max(ends.last ?? 0, range.upperBound))
  }

  /// Whether a range that begins at or before this one also ends at or after it.
  func contains(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && ends[low - 1] >= range.upperBound
  }
}
