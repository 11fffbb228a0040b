/// How often something was found rightly, wrongly and not at all.
public struct DetectionCount: Sendable, Equatable {
  public var hits = 0
  public var falseAlarms = 0
  public var misses = 0

  public init() {}

  public mutating func add(found: Bool, present: Bool) {
    switch (found, present) {
    case (true, true): hits += 1
    case (true, false): falseAlarms += 1
    case (false, true): misses += 1
    case (false, false): break
    }
  }

  /// Nil where nothing was found.
  public var precision: Double? {
    hits + falseAlarms == 0 ? nil : Double(hits) / Double(hits + falseAlarms)
  }
  /// Nil where nothing was there.
  public var recall: Double? { hits + misses == 0 ? nil : Double(hits) / Double(hits + misses) }
}
