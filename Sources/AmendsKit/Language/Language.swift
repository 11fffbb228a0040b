/// A language that Amends speaks and reads whole.
public enum Language: String, CaseIterable, Codable, Sendable {
  case english = "en"
  case spanish = "es"
  case catalan = "ca"
}
