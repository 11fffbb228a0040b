/// An anti-pattern found in one step.
public struct AntiPatternFinding: Equatable, Sendable {
  public let id: AntiPatternID
  public let step: Step
  public let severity: Severity
  public let certainty: Certainty
  public let evidence: [Evidence]

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
