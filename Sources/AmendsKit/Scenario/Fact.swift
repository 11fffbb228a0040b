/// One thing that is known about the case.
public struct Fact: Sendable, Equatable {
  public enum Role: String, CaseIterable, Codable, Sendable {
    case event, cause, impact, detection, fix, prevention, evidence
  }

  /// Where an event stands in the story; the outline is read for all of them.
  public enum Stage: String, CaseIterable, Codable, Sendable {
    case before, slip, discovery, now
  }

  /// Kebab-case, unique in the scenario, never renamed.
  public let id: String
  public let role: Role
  public let stage: Stage?
  /// Whether this cause is a check or control that was missing.
  public let isGap: Bool
  /// The fact as one line for the trainee.
  public let text: String
  /// The ways an answer may mention it.
  public let mentions: [Phrase]

  public init(
    id: String, role: Role, stage: Stage?, isGap: Bool = false, text: String, mentions: [Phrase]
  ) {
    self.id = id
    self.role = role
    self.stage = stage
    self.isGap = isGap
    self.text = text
    self.mentions = mentions
  }
}
