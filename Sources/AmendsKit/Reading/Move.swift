/// One move found in an answer.
public struct Move: Hashable, Sendable {
  /// How the clause holds the move.
  public enum Mood: Sendable {
    case asserted, negated, conditional, hypothetical, reported, asked
  }

  public let kind: MoveKind
  public let span: Span
  /// Index of the sentence and of the clause, counted over the whole answer.
  public let sentence: Int
  public let clause: Int
  public let mood: Mood
  public let certainty: Certainty

  public init(
    kind: MoveKind, span: Span, sentence: Int, clause: Int, mood: Mood, certainty: Certainty
  ) {
    self.kind = kind
    self.span = span
    self.sentence = sentence
    self.clause = clause
    self.mood = mood
    self.certainty = certainty
  }
  func with(certainty: Certainty) -> Move {
    Move(
      kind: kind, span: span, sentence: sentence, clause: clause, mood: mood, certainty: certainty)
  }
}
