/// How sure a reader is; what is of low certainty is asked, never stated.
public enum Certainty: String, Comparable, Codable, Sendable {
  case low, medium, high

  public static func < (a: Certainty, b: Certainty) -> Bool { a.rank < b.rank }
  private var rank: Int { self == .low ? 0 : self == .medium ? 1 : 2 }
}
