/// What is worth saying about a draft: few things, the weightiest first.
struct ReviewSelection {
  static let most = 3

  let grade: Grade

  private var steps: [FeedbackSelection] { grade.steps.map(FeedbackSelection.init) }
  private var judgements: [Judgement] { grade.steps.map(\.whereRulesExist).flatMap(\.judgements) }

  /// What the grader noticed about the text as a whole.
  var remarks: [Note] { grade.steps.first?.notes ?? [] }

  /// What the grader noticed and can only ask about.
  var questions: [Note] {
    remarks.filter { if case .whoseAct = $0 { true } else { false } }
  }

  /// Whether any criterion got a level.
  var isRated: Bool { judgements.contains { $0.level != nil } }

  var isReadable: Bool { steps.allSatisfy(\.isReadable) }

  /// The best places, each quoted once; a criterion that has only the whole text to quote is left
  /// out.
  var strengths: [Judgement] {
    var quoted: Set<Evidence> = []
    let best = steps.flatMap(\.strengths).enumerated().sorted {
      (points($0.element), -$0.offset) > (points($1.element), -$1.offset)
    }
    let distinct = best.map(\.element).filter { judgement in
      guard let evidence = judgement.evidence.first, !isWholeText(evidence) else { return false }
      return quoted.insert(evidence).inserted
    }
    return Array(distinct.prefix(Self.most))
  }

  /// Words that harm come before words that are missing.
  var changes: [FeedbackSelection.Issue] {
    let all = steps.flatMap { step in
      step.allIssues.map { (issue: $0, weight: step.weight($0) + Self.harm(of: $0)) }
    }
    let ordered = all.enumerated().sorted {
      ($0.element.weight, -$0.offset) > ($1.element.weight, -$1.offset)
    }
    return Array(ordered.prefix(Self.most).map(\.element.issue))
  }

  /// What the grader can't tell.
  var unsure: [Judgement] { steps.flatMap(\.unsure) }

  var unsureFindings: [AntiPatternFinding] { steps.flatMap(\.unsureFindings) }

  /// What only the facts of a case would show.
  var unchecked: [Judgement] {
    judgements.filter { $0.level == nil && $0.reason == .needsScenario && $0.criterion.rule != nil }
  }

  private static func harm(of issue: FeedbackSelection.Issue) -> Double {
    switch issue {
    case .antiPattern(let finding) where finding.severity > .minor: 100
    case .antiPattern, .criterion: 0
    }
  }

  private func points(_ judgement: Judgement) -> Double {
    Double(judgement.level?.rawValue ?? 0) * 100 + Double(judgement.weight)
  }

  private func isWholeText(_ evidence: Evidence) -> Bool {
    guard let text = grade.steps.first?.text else { return false }
    return evidence.span.length * 10 >= text.utf8.count * 8 && text.utf8.count > 120
  }
}
