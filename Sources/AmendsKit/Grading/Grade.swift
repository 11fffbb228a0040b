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

  /// 0 to 100, to one decimal, over what was rated of the core steps; nil where nothing was.
  public var score: Double? {
    let core = steps.filter { Step.core.contains($0.step) }
    let max = core.reduce(0) { $0 + $1.max }
    guard max > 0 else { return nil }
    // Rounded here, so that the band never contradicts the figure beside it.
    return (1000 * core.reduce(0) { $0 + $1.points } / Double(max)).rounded() / 10
  }

  public var band: Band? {
    guard let score else { return nil }
    let fatal = steps.contains { $0.antiPatterns.contains { $0.severity == .fatal && $0.isStated } }
    switch score {
    case ..<40: return .startAgain
    case ..<65: return .rework
    case _ where fatal: return .rework
    case ..<85: return .nearly
    default: return .ready
    }
  }
}
