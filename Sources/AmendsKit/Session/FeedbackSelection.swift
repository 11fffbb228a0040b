/// What is worth saying about one marked answer, chosen and put in order: few things, the weightiest
/// first, and what the grader is not sure of as a question.
struct FeedbackSelection {
  /// Something to change.
  enum Issue: Equatable {
    case antiPattern(AntiPatternFinding)
    case criterion(Judgement)
  }

  let grade: StepGrade

  private static let mostIssues = 2
  private static let mostQuestions = 2

  /// Whether there is an answer to speak about at all.
  var isReadable: Bool {
    !grade.notes.contains {
      switch $0 {
      case .noAnswer, .otherLanguage, .listOfWords, .situationPastedBack, .modelAnswerPasted: true
      default: false
      }
    }
  }

  /// Places with words to quote, the best first: none that an anti-pattern quotes too, and no
  /// criterion that rewards an absence, since its quote is the whole answer and says little.
  var strengths: [Judgement] {
    let blamed = grade.antiPatterns.flatMap(\.evidence)
    let held = grade.judgements.filter { judgement in
      (judgement.level ?? .zero) >= .two && judgement.certainty == .high
        && !judgement.criterion.rewardsAbsence && !judgement.evidence.isEmpty
        && !judgement.evidence.contains { words in
          blamed.contains { $0.span.overlaps(words.span) }
        }
    }
    return held.sorted { ($0.level ?? .zero, $0.weight) > ($1.level ?? .zero, $1.weight) }
  }

  /// Everything with something to change, the weightiest first.
  var allIssues: [Issue] {
    let found = grade.antiPatterns.filter(\.isStated)
    var taken: Set<CriterionID> = []
    var issues: [Issue] = []
    for finding in found.sorted(by: { $0.severity > $1.severity }) {
      if let lowered = finding.id.lowers(in: grade.step), !taken.insert(lowered).inserted {
        continue
      }
      issues.append(.antiPattern(finding))
    }
    issues += grade.judgements
      .filter { ($0.level ?? .three) <= .one && $0.certainty >= .medium }
      .filter { !taken.contains($0.criterion) && $0.reason != .stepNotDone }
      .map { .criterion($0) }
    return issues.enumerated()
      .sorted { (weight($0.element), -$0.offset) > (weight($1.element), -$1.offset) }
      .map(\.element)
  }

  /// The few that are said.
  func issues(besides taken: Int = 0) -> [Issue] {
    Array(allIssues.prefix(max(0, Self.mostIssues - taken)))
  }

  /// Half-way criteria, where one thing more would do; the most to win first.
  var oneThingMore: [Judgement] {
    grade.judgements
      .filter { $0.level == .two && $0.certainty >= .medium }
      .sorted { $0.lost > $1.lost }
  }

  /// What the grader can't tell.
  var unsure: [Judgement] {
    grade.judgements.filter {
      $0.level == nil ? $0.reason == .cannotTell : $0.certainty == .low && $0.lost > 0
    }
  }

  var unsureFindings: [AntiPatternFinding] {
    Array(grade.antiPatterns.filter { !$0.isStated }.prefix(Self.mostQuestions))
  }

  func weight(_ issue: Issue) -> Double {
    switch issue {
    case .criterion(let judgement): return judgement.lost
    case .antiPattern(let finding):
      let lowered = finding.id.lowers(in: grade.step)
      let lost = grade.judgements.first { $0.criterion == lowered }?.lost ?? 0
      // Words that harm teach more than words that are missing.
      switch finding.severity {
      case .fatal: return lost + 1000
      case .serious: return lost + 4
      case .minor: return lost + 0.5
      }
    }
  }
}

extension Judgement {
  /// Points that level 3 would have brought besides.
  var lost: Double { level == nil ? 0 : Double(weight) - points }

  /// All the words that it rests on.
  var quote: String? { evidence.quote }
  /// The first words that it rests on.
  var firstQuote: String? { evidence.first?.text.shortened }
}

extension AntiPatternFinding {
  /// The first words that show it.
  var quote: String? { evidence.first?.text.shortened }
}

extension [Evidence] {
  /// The first pieces in the order of the text; a piece inside another is not said twice.
  var quote: String? {
    var pieces: [Evidence] = []
    for piece in sorted(by: { ($0.span.start, -$0.span.end) < ($1.span.start, -$1.span.end) })
    where pieces.last?.span.overlaps(piece.span) != true {
      pieces.append(piece)
    }
    guard !pieces.isEmpty else { return nil }
    return pieces.prefix(3).map(\.text).joined(separator: " … ").shortened
  }
}

extension String {
  /// One line of a quotation, cut between words where it is long.
  var shortened: String {
    let words = split(whereSeparator: \.isWhitespace)
    var line = ""
    for word in words {
      let longer = line.isEmpty ? String(word) : line + " " + word
      guard longer.count <= 96 else {
        return line.isEmpty ? String(word.prefix(95)) + "…" : line + " …"
      }
      line = longer
    }
    return line
  }
}
