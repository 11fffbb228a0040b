/// The person whom the failure touched, with a voice for every state of the talk.
public struct Client: Sendable, Equatable {
  public enum State: String, CaseIterable, Codable, Sendable {
    case cold, wary, listening, satisfied, gone
  }

  public let name: String
  /// What the client just said or wrote.
  public let says: String
  /// What the client may say in each state.
  public let lines: [State: [String]]
  /// What the client thinks and does not say.
  public let thoughts: [State: [String]]

  public init(
    name: String, says: String, lines: [State: [String]], thoughts: [State: [String]]
  ) {
    self.name = name
    self.says = says
    self.lines = lines
    self.thoughts = thoughts
  }
}

/// What the client may ask after the apology; a good reply mentions the facts named.
public struct FollowUpQuestion: Sendable, Equatable {
  public let text: String
  /// Ids of facts.
  public let expects: [String]

  public init(text: String, expects: [String]) {
    self.text = text
    self.expects = expects
  }
}
