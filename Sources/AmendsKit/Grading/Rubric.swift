/// Turns one read answer into levels: anchors first, then the ceilings of anti-patterns.
struct Rubric {
  let answer: Answer

  func mark() -> StepGrade {
    let patterns = antiPatterns()
    return StepGrade(
      step: answer.step, text: answer.draft.text.string,
      judgements: CriterionID.of(answer.step).map { judge($0, patterns) },
      antiPatterns: patterns, notes: Notes.of(answer))
  }

  private func antiPatterns() -> [AntiPatternFinding] {
    guard isReadable else { return [] }
    return AntiPatternID.allCases.compactMap { id in
      (id.rule.find(answer) ?? Suspicion.find(id, in: answer)).map {
        AntiPatternFinding(
          id: id, step: answer.step, severity: id.severity, certainty: $0.certainty,
          evidence: $0.evidence)
      }
    }
  }

  private var isReadable: Bool {
    switch answer.shape.kind {
    case .sentences, .listOfWords: true
    case .noAnswer, .otherLanguage, .situationPastedBack: false
    }
  }

  private func judge(_ id: CriterionID, _ patterns: [AntiPatternFinding]) -> Judgement {
    let anchor = final(id, patterns)
    return Judgement(
      criterion: id, level: anchor.level, certainty: sureness(of: anchor),
      evidence: anchor.evidence,
      weight: answer.scenario?.weights[id] ?? id.weight, reason: anchor.reason)
  }

  /// A level whose words only one reader saw is no surer than that reader.
  private func sureness(of anchor: Anchor) -> Certainty {
    let doubtful = answer.reading.moves.filter { $0.certainty < .high }
    let sure =
      answer.reading.moves.filter { $0.certainty == .high }.map(\.span)
      + answer.mentions.map(\.span)
    let rests =
      !anchor.evidence.isEmpty
      && anchor.evidence.allSatisfy { words in
        doubtful.contains { $0.span.overlaps(words.span) }
          && !sure.contains { $0.overlaps(words.span) }
      }
    return rests ? min(anchor.certainty, .medium) : anchor.certainty
  }

  private func final(_ id: CriterionID, _ patterns: [AntiPatternFinding]) -> Anchor {
    switch answer.shape.kind {
    case .noAnswer: return Anchor(level: .zero, reason: .noAnswer)
    case .otherLanguage: return Anchor(level: nil, certainty: .low, reason: .otherLanguage)
    case .situationPastedBack: return Anchor(level: .zero, reason: .notOwnSentences)
    case .sentences, .listOfWords: break
    }
    guard let rule = id.rule else { return .needsScenario }
    var anchor = rule.anchor(answer)
    if earnsNothingForAnAbsence(id, patterns) {
      anchor = anchor.capped(at: .one, because: .stepNotDone)
    }
    if case .listOfWords = answer.shape.kind {
      anchor = anchor.capped(at: .one, because: .notOwnSentences)
    }
    for pattern in patterns
    where pattern.id.lowers(in: answer.step) == id && pattern.isStated {
      anchor = lowered(anchor, by: pattern)
    }
    return anchor
  }

  private func lowered(_ anchor: Anchor, by pattern: AntiPatternFinding) -> Anchor {
    let ceiling = Level(rawValue: 3 - pattern.severity.rawValue) ?? .zero
    guard anchor.level == nil || anchor.level ?? .zero > ceiling else { return anchor }
    return Anchor(
      level: ceiling, certainty: pattern.certainty, evidence: pattern.evidence,
      reason: .ceiling(pattern.id))
  }

  /// A short excuse earns nothing for being short, and silence nothing for being calm.
  private func earnsNothingForAnAbsence(_ id: CriterionID, _ patterns: [AntiPatternFinding]) -> Bool
  {
    switch id {
    case .conciseness, .plainLanguage:
      final(.account, patterns).level == .zero || final(.agency, patterns).level == .zero
    case .proportionateTone:
      final(.regret, patterns).level == .zero && final(.responsibility, patterns).level == .zero
    default: false
    }
  }
}
