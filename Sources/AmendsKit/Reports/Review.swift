/// A draft of a real message, read without a case.
public struct Review: Sendable {
  public let language: Language
  /// Whether the language was recognised, and not given or assumed.
  public let isLanguageRecognised: Bool
  public let fault: Fault
  /// Whether nobody said whose fault it was.
  public let isFaultAssumed: Bool
  /// Nil: the draft is a whole message.
  public let step: Step?
  /// The same text, read for each step.
  public let grade: Grade

  /// The steps that a draft may be read as.
  public static let steps: [Step] = [.explanation, .apology, .compensation, .message]

  /// - Parameters:
  ///   - language: Nil where the text itself is to show it.
  ///   - fallback: The language of a text that is too short to show it.
  /// - Throws: `UnreadLanguage` for a text in a language that Amends does not read.
  public init(
    of text: String, language: Language?, or fallback: Language, fault: Fault?, step: Step?
  ) throws(UnreadLanguage) {
    let guess = language == nil ? LanguageGuess.of(text) : .unsure
    switch guess {
    case .known(let known): self.language = known
    case .unsure: self.language = language ?? fallback
    case .unread: throw UnreadLanguage()
    }
    isLanguageRecognised = guess == .known(self.language)
    self.fault = fault ?? .ours
    isFaultAssumed = fault == nil
    self.step = step
    let steps = (step.map { [$0] } ?? Self.steps).map { [language = self.language] in
      Grader().grade(text, step: $0, scenario: nil, fault: fault, language: language)
    }
    grade = Grade(
      scenario: nil, language: self.language,
      steps: step == nil ? WholeMessage(steps: steps).merged : steps)
  }
}

/// A text in a language that Amends does not read.
public struct UnreadLanguage: Error, Sendable {
  public init() {}

  public func message(in language: Language) -> String {
    ReviewText.unreadLanguage.text(in: language)
  }
}

/// One text that was read for several steps.
struct WholeMessage {
  let steps: [StepGrade]

  /// The same marking without what only a single step can be asked for: a message may be longer
  /// than an explanation, and what each reading found again is one finding.
  var merged: [StepGrade] {
    steps.map { grade in
      StepGrade(
        step: grade.step, text: grade.text,
        judgements: grade.judgements.filter { $0.criterion != .conciseness },
        antiPatterns: findings.filter { $0.step == grade.step }, notes: grade.notes)
    }
  }

  private var findings: [AntiPatternFinding] {
    let all = steps.flatMap(\.antiPatterns).filter(isAsked)
    return AntiPatternID.allCases.compactMap { id in
      let alike = all.filter { $0.id == id }
      // Where one step is sure, the others' questions have nothing to add.
      let stated = alike.filter(\.isStated)
      let same = stated.isEmpty ? alike : stated
      // It stands where it lowers a criterion, if it lowers one at all.
      guard let place = same.first(where: { id.lowers(in: $0.step) != nil }) ?? same.first
      else { return nil }
      var evidence: [Evidence] = []
      for found in [place] + same {
        evidence += found.evidence.filter { !evidence.contains($0) }
      }
      return AntiPatternFinding(
        id: id, step: place.step, severity: place.severity,
        certainty: same.map(\.certainty).max() ?? place.certainty, evidence: evidence)
    }
  }

  private func isAsked(_ finding: AntiPatternFinding) -> Bool {
    switch finding.id {
    case .overLong: false
    case .vaguePassive: !isOwned
    default: true
    }
  }

  private var isOwned: Bool {
    steps.flatMap(\.judgements).contains {
      $0.criterion == .responsibility && $0.level ?? .zero >= .two
    }
  }
}
