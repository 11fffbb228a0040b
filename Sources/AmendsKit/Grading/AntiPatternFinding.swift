/// An anti-pattern found in one step.
public struct AntiPatternFinding: Equatable, Sendable {
  public let id: AntiPatternID
  public let step: Step
  public let severity: Severity
  public let certainty: Certainty
  public let evidence: [Evidence]

  /// Said to the writer; anything less sure is asked, and costs nothing.
  public var isStated: Bool { certainty > .low }

  public init(
    id: AntiPatternID, step: Step, severity: Severity, certainty: Certainty, evidence: [Evidence]
  ) {
    self.id = id
    self.step = step
    self.severity = severity
    self.certainty = certainty
    self.evidence = evidence
  }
}
