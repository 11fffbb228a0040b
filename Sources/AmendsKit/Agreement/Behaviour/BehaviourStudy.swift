/// What changes to labelled answers do to their marks: invariance and direction.
public struct BehaviourStudy: Sendable {
  /// A mark that moved against the law of an alteration.
  public struct Breach: Sendable {
    public let answer: String
    public let criterion: CriterionID
    /// 0 to 3; nil where it can't be told.
    public let before: Int?
    public let after: Int?
  }

  public struct Outcome: Sendable {
    public let alteration: Alteration
    /// Answers in which there was something to change.
    public let tried: Int
    public let breaches: [Breach]

    /// Answers with a breach.
    public var broken: Int { Set(breaches.map(\.answer)).count }
  }

  public let outcomes: [Outcome]

  /// - Parameter scenario: finds a scenario in a language.
  public init(_ answers: [LabelledAnswer], scenario: (String, Language) -> Scenario?) {
    let marked = answers.map { answer in
      let scenario = answer.scenario.flatMap { scenario($0, answer.language) }
      return (answer, scenario, Self.levels(answer.text, answer, scenario))
    }
    outcomes = Alteration.allCases.map { alteration in
      var tried = 0
      var breaches: [Breach] = []
      for (answer, scenario, before) in marked where alteration.concerns(answer.step) {
        guard let text = alteration.applied(to: answer.text, language: answer.language) else {
          continue
        }
        tried += 1
        let after = Self.levels(text, answer, scenario)
        for (id, old) in before {
          let new = after[id] ?? nil
          if alteration.law.isBroken(id, from: old, to: new) {
            breaches.append(Breach(answer: answer.id, criterion: id, before: old, after: new))
          }
        }
      }
      return Outcome(alteration: alteration, tried: tried, breaches: breaches)
    }
  }

  private static func levels(
    _ text: String, _ answer: LabelledAnswer, _ scenario: Scenario?
  ) -> [CriterionID: Int?] {
    let grade = Grader().grade(
      text, step: answer.step, scenario: scenario, language: answer.language)
    return Dictionary(
      grade.judgements.map { ($0.criterion, $0.level?.rawValue) }, uniquingKeysWith: { a, _ in a })
  }
}

extension Alteration {
  fileprivate func concerns(_ step: Step) -> Bool {
    if case .neverHigher(let id?) = law { id.step == step } else { true }
  }
}

extension Alteration.Law {
  func isBroken(_ id: CriterionID, from before: Int?, to after: Int?) -> Bool {
    switch self {
    case .unmoved: before != after
    case .nearlyUnmoved: abs((before ?? 0) - (after ?? 0)) > 1
    // Where there is no apology to spoil, half a one is more than nothing.
    case .neverHigher(.regret): id == .regret && (before ?? 0) > 0 && (after ?? 0) > (before ?? 0)
    case .neverHigher(let only): (only == nil || only == id) && (after ?? 0) > (before ?? 0)
    }
  }
}
