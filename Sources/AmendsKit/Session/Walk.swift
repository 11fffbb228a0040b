/// One way through one case: what was written, and what it got.
public struct Walk: Sendable, Equatable {
  public internal(set) var scenario: Scenario
  /// What the trainee wanted to know before writing.
  public internal(set) var openQuestion: String?
  public internal(set) var records: [Step: StepRecord] = [:]
  /// 1 the first time through.
  public internal(set) var number = 1
  /// The best total of the times that were walked to the end.
  public internal(set) var best: Int?
  /// Where the trainee stands, or stood on leaving.
  var state: Session.State = .situation

  init(_ scenario: Scenario) { self.scenario = scenario }

  subscript(step: Step) -> StepRecord {
    get { records[step] ?? StepRecord() }
    set { records[step] = newValue }
  }

  /// The marking so far, one grade a step that was answered.
  public func grade(in language: Language) -> Grade {
    Grade(
      scenario: scenario.id, language: language,
      steps: Step.core.compactMap { self[$0].attempts.last?.grade })
  }

  /// The answers to every other step.
  func answers(besides step: Step) -> [Step: String] {
    records.compactMapValues { $0.attempts.last?.grade.text }.filter { $0.key != step }
  }

  /// The same case from the beginning.
  mutating func restart() {
    records = [:]
    openQuestion = nil
    number += 1
    state = .situation
  }
}

/// What happened at one step.
public struct StepRecord: Sendable, Equatable {
  public struct Attempt: Sendable, Equatable {
    public let grade: StepGrade
    /// Whether the model answers had been seen before.
    public let afterModels: Bool
  }

  /// The last one counts.
  public internal(set) var attempts: [Attempt] = []
  public internal(set) var isSkipped = false
  public internal(set) var hasSeenModels = false
  public internal(set) var hintsTaken = 0
  /// Lines of an answer that is not finished.
  var lines: [String] = []
  /// A draft that stands on the line to be edited.
  var offered: String?
  /// A draft that an empty line keeps, where lines can't be offered for editing.
  var standing: String?
  /// Written at a menu, to be taken up with `again`.
  var saved: String?

  /// What `again` and the editor start from.
  var draft: String? {
    lines.isEmpty
      ? offered ?? saved ?? standing ?? attempts.last?.grade.text
      : lines.joined(separator: "\n")
  }

  mutating func clearDraft() {
    lines = []
    offered = nil
    standing = nil
    saved = nil
  }
}
