/// Marks answers: a pure function of scenario and words.
public struct Grader: Sendable {
  /// The version of the marking; changes when the same words could get another mark.
  public static let rubricVersion = "1"

  public init() {}

  /// - Parameter fault: used where there is no scenario; a scenario knows its own.
  public func grade(
    _ answer: String, step: Step, scenario: Scenario?, fault: Fault? = nil, language: Language
  ) -> StepGrade {
    let answer = Answer(
      answer, step: step, scenario: scenario, fault: scenario?.fault ?? fault ?? .ours,
      language: language)
    return Rubric(answer: answer).mark()
  }

  /// Marks any subset of the steps, in the order of the walk.
  public func grade(
    _ answers: [Step: String], scenario: Scenario?, fault: Fault? = nil, language: Language
  ) -> Grade {
    let steps = Step.allCases.compactMap { step in
      answers[step].map {
        grade($0, step: step, scenario: scenario, fault: fault, language: language)
      }
    }
    return Grade(scenario: scenario?.id, language: language, steps: steps)
  }
}
