import Testing

@testable import AmendsKit

/// A hard case of the rubric: a text, and what a careful reader says of it.
struct HardCase: Decodable, CustomTestStringConvertible, Sendable {
  let `case`: Int
  let language: Language
  let text: String
  let scenario: String?
  let fault: Fault?
  /// Alternatives, of which one must hold whole.
  let accepts: [[String]]

  var testDescription: String { "\(`case`) \(language.rawValue) \(text.prefix(60))" }
}

/// Reads the expectations of hard cases: `regret=3`, `antipattern:but-apology`, `sentences=2`.
struct Verdict {
  let hardCase: HardCase
  let scenario: Scenario?

  /// What fails of the alternative that fails least; empty when the case passes.
  func failures() -> [String] {
    let failing = hardCase.accepts.map { $0.filter { !holds($0) } }
    return failing.min { $0.count < $1.count } ?? ["no expectations"]
  }

  private func grade(_ step: Step) -> StepGrade {
    Grader().grade(
      hardCase.text, step: step, scenario: scenario, fault: hardCase.fault,
      language: hardCase.language)
  }

  private func level(_ id: CriterionID, in step: Step? = nil) -> Int? {
    grade(step ?? id.step).judgements.first { $0.criterion == id }?.level?.rawValue
  }

  private var antiPatterns: Set<String> {
    let steps: [Step] = [.explanation, .apology, .compensation]
    return Set(steps.flatMap { grade($0).antiPatterns.map(\.id.rawValue) })
  }

  private func holds(_ expectation: String) -> Bool {
    if expectation.hasPrefix("step:") {
      let parts = expectation.dropFirst(5).split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2, let step = Step(rawValue: parts[0]) else { return false }
      return holds(parts[1], in: step)
    }
    return holds(expectation, in: nil)
  }

  private func holds(_ expectation: String, in step: Step?) -> Bool {
    if expectation == "no-antipattern" { return patterns(step).isEmpty }
    if let id = expectation.after("antipattern:") { return patterns(step).contains(id) }
    if let id = expectation.after("not:") { return !patterns(step).contains(id) }
    if let id = expectation.after("abstain:").flatMap(CriterionID.init) {
      return level(id, in: step) == nil
    }
    if let note = expectation.after("note:") { return notes(step).contains(note) }
    for (sign, test) in Self.comparisons {
      guard let range = expectation.firstRange(of: sign) else { continue }
      let name = String(expectation[..<range.lowerBound])
      let value = String(expectation[range.upperBound...])
      return compare(name, value, test, step)
    }
    return false
  }

  private static let comparisons: [(String, @Sendable (Int, Int) -> Bool)] = [
    ("<=", { $0 <= $1 }), (">=", { $0 >= $1 }), ("=", { $0 == $1 }),
  ]

  private func compare(
    _ name: String, _ value: String, _ test: (Int, Int) -> Bool, _ step: Step?
  ) -> Bool {
    let draft = Draft(hardCase.text, language: hardCase.language)
    switch name {
    case "sentences": return draft.sentences.count == Int(value)
    case "percent": return values(.percent, draft) == [Double(value)]
    case "money":
      let sums = values(.money, draft)
      return value == "none" ? sums.compactMap { $0 }.isEmpty : sums == [Double(value)]
    case "deadline":
      let kinds = Set(draft.quantities.map(\.kind))
      switch value {
      case "yes": return kinds.contains(.deadline)
      case "vague": return kinds.contains(.vagueTime) && !kinds.contains(.deadline)
      default: return !kinds.contains(.deadline)
      }
    default:
      guard let id = CriterionID(rawValue: name), let wanted = Int(value) else { return false }
      guard let level = level(id, in: step) else {
        // What only a case's facts would show is no higher than anything.
        return CriterionID.of(.compensation).contains(id) && test(-1, wanted) && !test(4, wanted)
      }
      return test(level, wanted)
    }
  }

  private func values(_ kind: Quantity.Kind, _ draft: Draft) -> [Double?] {
    draft.quantities.filter { $0.kind == kind }.map(\.value)
  }

  private func patterns(_ step: Step?) -> Set<String> {
    step.map { Set(grade($0).antiPatterns.map(\.id.rawValue)) } ?? antiPatterns
  }

  private func notes(_ step: Step?) -> Set<String> {
    let steps = step.map { [$0] } ?? [.explanation, .apology]
    return Set(steps.flatMap { grade($0).notes.map(name) })
  }

  private func name(_ note: Note) -> String {
    switch note {
    case .noAnswer: "no-answer"
    case .otherLanguage: "other-language"
    case .listOfWords: "list-of-words"
    case .situationPastedBack: "situation-pasted"
    case .modelAnswerPasted: "model-pasted"
    case .repeatedSentences: "repeated"
    case .contradictsFacts: "contradicts"
    case .unknownFact: "unknown-fact"
    case .whoseAct: "whose-act"
    }
  }
}

extension String {
  fileprivate func after(_ prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
