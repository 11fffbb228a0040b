/// The marking of one line of answers, as scripts read it.
public struct GradeReport: Sendable {
  public let id: JSONValue?
  public let grade: Grade

  public init(id: JSONValue?, grade: Grade) {
    self.id = id
    self.grade = grade
  }

  public var json: JSONValue {
    .object(
      [
        .init("schema", 1), .init("id", id ?? .null),
        .init("scenario", grade.scenario.map(JSONValue.string) ?? .null),
        .init("language", .string(grade.language.rawValue)),
      ] + grade.members)
  }
}

extension Grade {
  /// What every report of a grade holds.
  var members: [JSONValue.Member] {
    [
      .init("complete", .bool(isComplete)),
      .init("score", score.map(JSONValue.rounded) ?? .null),
      .init("band", band.map { .string($0.rawValue) } ?? .null),
      .init("steps", .object(steps.map { .init($0.step.rawValue, $0.json) })),
      .init("antipatterns", .array(steps.flatMap(\.antiPatterns).map(\.json))),
    ]
  }
}

extension StepGrade {
  var json: JSONValue {
    let rated = whereRulesExist
    return .object([
      .init("points", .rounded(rated.points)), .init("max", .integer(rated.max)),
      .init("criteria", .object(rated.judgements.map { .init($0.criterion.rawValue, $0.json) })),
    ])
  }

  /// The same marking without levels for criteria that have no rule yet.
  var whereRulesExist: StepGrade {
    StepGrade(
      step: step, text: text, judgements: judgements.map(\.whereRulesExist),
      antiPatterns: antiPatterns, notes: notes)
  }
}

extension Judgement {
  /// A criterion that has no rule yet is not rated, even where there is no answer.
  fileprivate var whereRulesExist: Judgement {
    guard criterion.rule == nil else { return self }
    return Judgement(
      criterion: criterion, level: nil, certainty: certainty, evidence: [], weight: weight,
      reason: reason)
  }

  fileprivate var json: JSONValue {
    .object([
      .init("level", level.map { .integer($0.rawValue) } ?? .null), .init("max", 3),
      .init("weight", .integer(weight)), .init("certainty", .string(certainty.rawValue)),
      .init("evidence", .array(evidence.map(\.json))),
    ])
  }
}

extension AntiPatternFinding {
  fileprivate var json: JSONValue {
    .object([
      .init("id", .string(id.rawValue)), .init("step", .string(step.rawValue)),
      .init("severity", .integer(severity.rawValue)),
      .init("certainty", .string(certainty.rawValue)),
      .init("evidence", .array(evidence.map(\.json))),
    ])
  }
}

extension Evidence {
  fileprivate var json: JSONValue {
    .object([
      .init("start", .integer(span.start)), .init("end", .integer(span.end)),
      .init("text", .string(text)),
    ])
  }
}
