/// Lets a scenario prove its marking: it must pass its own good answers and catch its bad ones.
public struct AnswerCheck: Sendable {
  public var grade: @Sendable (Scenario, Step, String) -> StepGrade

  public init(grade: @escaping @Sendable (Scenario, Step, String) -> StepGrade) {
    self.grade = grade
  }

  /// The marking that trainees get.
  public static let grader = AnswerCheck { scenario, step, answer in
    Grader().grade(answer, step: step, scenario: scenario, language: scenario.language)
  }

  /// Per cent of the step's points.
  static let modelShare = 85
  static let passShare = 65

  func problems(of answer: PlacedAnswer, in scenario: Scenario) -> [ScenarioProblem] {
    let grade = grade(scenario, answer.step, answer.text)
    let percent = grade.percent
    switch answer.kind {
    case .model where percent < Self.modelShare:
      return [.modelTooLow(percent: percent, needed: Self.modelShare, lost: grade.lost)]
    case .model:
      return []
    case .good:
      let low: [ScenarioProblem] =
        percent < Self.passShare
        ? [.goodAnswerTooLow(percent: percent, needed: Self.passShare, lost: grade.lost)] : []
      let found = grade.antiPatterns.filter { $0.severity >= .serious && $0.isStated }
      return low + found.map { .goodAnswerHasFinding($0.id) }
    case .bad(let wanted):
      let high: [ScenarioProblem] =
        percent >= Self.passShare
        ? [.badAnswerTooHigh(percent: percent, limit: Self.passShare, lost: grade.lost)] : []
      let missed: [ScenarioProblem] =
        grade.caught(wanted) ? [] : [.badAnswerNotCaught(wanted, lost: grade.lost)]
      return high + missed
    }
  }
}

extension StepGrade {
  /// Rounded down; a hair's breadth of floating point does not count.
  fileprivate var percent: Int { Int(((share ?? 0) * 100 + 1e-6).rounded(.down)) }

  /// Everything that cost points, anti-patterns first.
  fileprivate var lost: [ScenarioProblem.Lost] {
    antiPatterns.filter(\.isStated).map { .antiPattern($0.id) }
      + judgements.compactMap { judgement in
        guard let level = judgement.level, level < .three else { return nil }
        return .criterion(judgement.criterion, level)
      }
  }

  fileprivate func caught(_ wanted: Exercise.BadAnswer.Catch) -> Bool {
    switch wanted {
    case .criterion(let id):
      judgements.contains { judgement in
        judgement.criterion == id && judgement.level.map { $0 <= .one } ?? false
      }
    case .antiPattern(let id):
      antiPatterns.contains { $0.id == id }
    }
  }
}
