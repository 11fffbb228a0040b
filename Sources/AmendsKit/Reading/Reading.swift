/// What a reader saw in a draft: its moves and the cues that a rubric may ask about.
public struct Reading: Sendable {
  public let draft: Draft
  public let moves: [Move]
  /// Moves that would accuse and that only one reader saw: something to ask about, no more.
  let suspected: [Move]
  let cues: [Cue: [Range<Int>]]
  private let moods: MoodReader

  init(
    draft: Draft, moves: [Move], cues: [Cue: [Range<Int>]], suspected: [Move] = []
  ) {
    self.draft = draft
    self.moves = moves
    self.suspected = suspected
    self.cues = cues
    moods = MoodReader(draft: draft, cues: cues)
  }

  /// The same reading with what another reader saw.
  func adding(_ others: [Move], suspected: [Move]) -> Reading {
    Reading(
      draft: draft, moves: (moves + others).sorted { $0.span.start < $1.span.start }, cues: cues,
      suspected: suspected)
  }

  /// The same reading, less sure of some kinds of move in some sentences.
  func doubting(_ kinds: [Int: Set<MoveKind>]) -> Reading {
    let moves = moves.map { move in
      kinds[move.sentence]?.contains(move.kind) ?? false ? move.with(certainty: .low) : move
    }
    return Reading(draft: draft, moves: moves, cues: cues, suspected: suspected)
  }

  /// Whether something in a clause keeps its writer from meaning it as said.
  func isHeldBack(_ clause: Range<Int>, byNegation: Bool) -> Bool {
    func has(_ cue: Cue) -> Bool { (cues[cue] ?? []).contains { $0.overlaps(clause) } }
    if has(.condition) || has(.hypothetical) || has(.reporting) { return true }
    if draft.tokens[clause].contains(where: { $0.word.hasPrefix("?") || $0.word == "¿" }) {
      return true
    }
    let negations = (cues[.negation] ?? []).count { $0.overlaps(clause) }
    // "I won't pretend that it never happens": twice is a contrary that no example shows.
    return negations > 1 || byNegation && negations > 0 && !has(.pseudoNegation)
  }

  /// Moves of some kinds that the writer means as said.
  func asserted(_ kinds: MoveKind...) -> [Move] {
    moves.filter { $0.mood == .asserted && kinds.contains($0.kind) }
  }

  func all(_ kinds: MoveKind...) -> [Move] { moves.filter { kinds.contains($0.kind) } }

  func has(_ kinds: MoveKind...) -> Bool {
    moves.contains { $0.mood == .asserted && kinds.contains($0.kind) }
  }

  /// The words of a span, as a person would quote them.
  func evidence(_ span: Span) -> Evidence {
    let tidy = draft.quotable(span)
    return Evidence(span: tidy, text: draft.text.slice(tidy))
  }

  /// The words of some moves; pieces that overlap are quoted as one.
  func evidence(_ moves: [Move]) -> [Evidence] {
    var spans: [Span] = []
    for span in moves.map(\.span) where !spans.contains(span) {
      if let index = spans.firstIndex(where: { $0.overlaps(span) }) {
        spans[index] = spans[index].union(span)
      } else {
        spans.append(span)
      }
    }
    return spans.map(evidence)
  }

  /// How the clause holds some words that are no move of their own.
  func mood(of tokens: Range<Int>) -> Move.Mood { moods.mood(of: tokens) }

  func sentenceSpan(_ index: Int) -> Span { draft.span(draft.sentences[index]) }

  /// Everything that was written.
  var whole: Span {
    draft.span(draft.tokens.startIndex..<draft.tokens.endIndex)
  }
}
