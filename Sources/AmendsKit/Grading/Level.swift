/// Where a criterion stands: the rubric's four anchors.
public enum Level: Int, Comparable, CaseIterable, Codable, Sendable {
  case zero, one, two, three

  public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}
