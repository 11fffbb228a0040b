/// The marking of one criterion.
public struct Judgement: Equatable, Sendable {
  public let criterion: CriterionID
  /// Nil: not rated, or the grader can't tell.
  public let level: Level?
  public let certainty: Certainty
  /// What earned the level; empty at level 0 where nothing was found.
  public let evidence: [Evidence]
  /// Points for level 3.
  public let weight: Int
  public let reason: Reason

  /// Why the level is what it is.
  public enum Reason: Equatable, Sendable {
    /// The rubric's anchor for that level.
    case anchor
    /// The anchor stood higher; this anti-pattern put a ceiling on it.
    case ceiling(AntiPatternID)
    /// The answer does not do the step's work, so an absence earns nothing.
    case stepNotDone
    case needsScenario
    /// The words allow two readings.
    case cannotTell
    case noAnswer
    case otherLanguage
    /// A list of words, or words that are not the trainee's own.
    case notOwnSentences
  }

  public init(
    criterion: CriterionID, level: Level?, certainty: Certainty, evidence: [Evidence],
    weight: Int, reason: Reason
  ) {
    self.criterion = criterion
    self.level = level
    self.certainty = certainty
    self.evidence = evidence
    self.weight = weight
    self.reason = reason
  }

  /// Points earned, unrounded; 0 where not rated.
  public var points: Double { Double(weight) * Double(level?.rawValue ?? 0) / 3 }
}
