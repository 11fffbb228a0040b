/// Where a criterion stands: the rubric's four anchors.
public enum Level: Int, Comparable, CaseIterable, Codable, Sendable {
  case zero, one, two, three

  public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}

/// The trainee's own words that a level or a finding rests on.
public struct Evidence: Hashable, Sendable {
  /// UTF-8 offsets into the NFC-normalised answer.
  public let span: Span
  public let text: String

  public init(span: Span, text: String) {
    self.span = span
    self.text = text
  }
}

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

/// An anti-pattern found in one step.
public struct AntiPatternFinding: Equatable, Sendable {
  public let id: AntiPatternID
  public let step: Step
  public let severity: Severity
  public let certainty: Certainty
  public let evidence: [Evidence]

  public init(
    id: AntiPatternID, step: Step, severity: Severity, certainty: Certainty, evidence: [Evidence]
  ) {
    self.id = id
    self.step = step
    self.severity = severity
    self.certainty = certainty
    self.evidence = evidence
  }
}

/// Something worth saying that moves no level.
public enum Note: Equatable, Sendable {
  case noAnswer
  case otherLanguage(Language?)
  case listOfWords
  case situationPastedBack
  case modelAnswerPasted
  case repeatedSentences
  /// A claim that contradicts the facts, and the fact.
  case contradictsFacts(Evidence, correction: String)
  /// A sum, time or date that the case does not know.
  case unknownFact(Evidence)
  /// The words could have two subjects.
  case whoseAct(Evidence)
}

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

/// The bands of the core score.
public enum Band: String, CaseIterable, Codable, Sendable {
  case startAgain = "start-again"
  case rework, nearly, ready
}

/// The marking of a whole walk, or of any part of it.
public struct Grade: Equatable, Sendable {
  public let scenario: String?
  public let language: Language
  /// In the order of the walk.
  public let steps: [StepGrade]

  public init(scenario: String?, language: Language, steps: [StepGrade]) {
    self.scenario = scenario
    self.language = language
    self.steps = steps
  }

  /// Whether all four core steps were answered.
  public var isComplete: Bool {
    Step.core.allSatisfy { core in steps.contains { $0.step == core } }
  }

  /// 0 to 100 over what was rated of the core steps; nil where nothing was.
  public var score: Double? {
    let core = steps.filter { Step.core.contains($0.step) }
    let max = core.reduce(0) { $0 + $1.max }
    return max == 0 ? nil : 100 * core.reduce(0) { $0 + $1.points } / Double(max)
  }

  public var band: Band? {
    guard let score else { return nil }
    let fatal = steps.contains { $0.antiPatterns.contains { $0.severity == .fatal } }
    switch score {
    case ..<40: return .startAgain
    case ..<65: return .rework
    case _ where fatal: return .rework
    case ..<85: return .nearly
    default: return .ready
    }
  }
}
