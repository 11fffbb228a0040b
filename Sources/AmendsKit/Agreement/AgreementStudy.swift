/// The grader beside the annotators, over a set of labelled answers.
public struct AgreementStudy: Sendable {
  /// One answer with its labels and its marking.
  struct Item: Sendable {
    let answer: LabelledAnswer
    let grade: StepGrade
    let words: Int

    func level(_ id: CriterionID) -> Int? {
      grade.judgements.first { $0.criterion == id }?.level?.rawValue
    }

    /// Points of the step by the grader, or by an annotator; nil where that one did not label it.
    func points(annotator: Int?) -> Double? {
      var sum = 0.0
      for judgement in grade.judgements {
        let level =
          annotator.map { answer.level(judgement.criterion, annotator: $0) }
          ?? judgement.level?.rawValue
        guard let level else { return nil }
        sum += Double(judgement.weight * level) / 3
      }
      return 100 * sum / Double(max(grade.judgements.reduce(0) { $0 + $1.weight }, 1))
    }
  }

  let items: [Item]

  /// - Parameter scenario: finds a scenario in a language; an answer whose scenario is not found is
  ///   marked without one.
  public init(
    _ answers: [LabelledAnswer], scenario: (String, Language) -> Scenario?
  ) {
    let grader = Grader()
    items = answers.map { answer in
      let grade = grader.grade(
        answer.text, step: answer.step,
        scenario: answer.scenario.flatMap { scenario($0, answer.language) },
        language: answer.language)
      let words = Draft(answer.text, language: answer.language).wordCount
      return Item(answer: answer, grade: grade, words: words)
    }
  }

  private init(items: [Item]) { self.items = items }

  public var count: Int { items.count }
  public var annotators: Int { items.map(\.answer.labels.count).max() ?? 0 }

  public func filtered(_ holds: (LabelledAnswer) -> Bool) -> AgreementStudy {
    AgreementStudy(items: items.filter { holds($0.answer) })
  }

  // MARK: Levels

  /// Grader against the first annotator; of one criterion, or of all.
  public func levels(_ id: CriterionID? = nil) -> LevelAgreement {
    LevelAgreement(
      pairs(id) { item, id in
        item.level(id).flatMap { own in item.answer.level(id).map { (own, $0) } }
      })
  }

  /// Second annotator against the first; nil where there is no second one.
  public func betweenAnnotators(_ id: CriterionID? = nil) -> LevelAgreement? {
    let both = pairs(id) { item, id in
      item.answer.level(id, annotator: 1).flatMap { second in
        item.answer.level(id).map { (second, $0) }
      }
    }
    return both.isEmpty ? nil : LevelAgreement(both)
  }

  /// Length alone against the first annotator.
  public func lengthBaseline(_ id: CriterionID) -> LevelAgreement {
    let known = items.compactMap { item in
      item.answer.level(id).map { (words: item.words, level: $0) }
    }
    let baseline = LengthBaseline(known)
    return LevelAgreement(known.map { (baseline.level(words: $0.words), $0.level) })
  }

  private func pairs(_ id: CriterionID?, _ pair: (Item, CriterionID) -> (Int, Int)?) -> [(Int, Int)]
  {
    items.flatMap { item in
      item.grade.judgements.map(\.criterion).filter { id == nil || $0 == id }
        .compactMap { pair(item, $0) }
    }
  }

  // MARK: Step scores

  /// Kappa of the step's points, grader against the first annotator, with its 95 % interval.
  public func stepKappa() -> (value: Double?, interval: ClosedRange<Double>?) {
    let pairs = items.compactMap { item in
      item.points(annotator: nil).flatMap { own in item.points(annotator: 0).map { (own, $0) } }
    }
    return (QuadraticKappa.of(pairs), Bootstrap.interval(of: pairs) { QuadraticKappa.of($0) })
  }

  /// The same between the first two annotators; nil where there is no second one.
  public func stepKappaBetweenAnnotators() -> Double? {
    let pairs = items.compactMap { item in
      item.points(annotator: 0).flatMap { first in item.points(annotator: 1).map { (first, $0) } }
    }
    return pairs.isEmpty ? nil : QuadraticKappa.of(pairs)
  }

  // MARK: Anti-patterns

  /// Of one anti-pattern, or of all from a severity on.
  ///
  /// - Parameter asked: those that the grader only asks about count as well.
  public func detection(
    _ id: AntiPatternID? = nil, from severity: Severity = .minor, asked: Bool = false
  ) -> DetectionCount {
    var count = DetectionCount()
    for item in items {
      let found = Set(
        item.grade.antiPatterns.filter { asked || $0.isStated }.map(\.id.rawValue))
      let present = Set(item.answer.labels.first?.antipatterns ?? [])
      for pattern in AntiPatternID.allCases
      where pattern.severity >= severity && (id == nil || id == pattern) {
        count.add(
          found: found.contains(pattern.rawValue), present: present.contains(pattern.rawValue))
      }
    }
    return count
  }
}
