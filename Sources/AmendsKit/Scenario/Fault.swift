/// Whose failure it was, as far as the scenario's records show.
public enum Fault: String, CaseIterable, Codable, Sendable {
  case ours
  case client
  case thirdParty = "third-party"
  case shared
  case unknown
}

/// How bad the failure is for the client.
public enum FailureSeverity: String, CaseIterable, Codable, Sendable {
  case low, medium, grave
}

/// What the client lost: money, or something else (time, trust, peace of mind).
public enum Loss: String, CaseIterable, Codable, Sendable {
  case monetary
  case nonMonetary = "non-monetary"
}

/// The way the final message travels.
public enum Channel: String, CaseIterable, Codable, Sendable {
  case email, phone, chat
  case publicPost = "public-post"
  case videoCall = "video-call"
}

/// How the client is addressed: tú / tu, or usted / vostè.
public enum AddressForm: String, CaseIterable, Codable, Sendable {
  case familiar, formal
}
