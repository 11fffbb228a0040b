/// The marking of one answer.
public struct StepGrade: Equatable, Sendable {
  public let step: Step
  /// The NFC-normalised answer that all spans count in.
  public let text: String
  public let judgements: [Judgement]
  public let antiPatterns: [AntiPatternFinding]
  public let notes: [Note]

  public init(
    step: Step, text: String, judgements: [Judgement], antiPatterns: [AntiPatternFinding],
    notes: [Note]
  ) {
    self.step = step
    self.text = text
    self.judgements = judgements
    self.antiPatterns = antiPatterns
    self.notes = notes
  }

  /// Points earned over the criteria that were rated, unrounded.
  public var points: Double { judgements.reduce(0) { $0 + $1.points } }
  /// Points that the rated criteria could have earned.
  public var max: Int { judgements.reduce(0) { $0 + ($1.level == nil ? 0 : $1.weight) } }
  /// Share of the rated points, 0 to 1; nil where nothing was rated.
  public var share: Double? { max == 0 ? nil : points / Double(max) }
}
