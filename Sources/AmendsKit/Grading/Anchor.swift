/// The level that a criterion's anchors give, before the ceilings of anti-patterns.
struct Anchor: Equatable, Sendable {
  /// Nil: can't tell.
  var level: Level?
  var certainty: Certainty = .high
  var evidence: [Evidence] = []
  var reason: Judgement.Reason = .anchor

  static let notFound = Anchor(level: .zero)
  static let needsScenario = Anchor(level: nil, reason: .needsScenario)

  static func unclear(_ evidence: [Evidence]) -> Anchor {
    Anchor(level: nil, certainty: .low, evidence: evidence, reason: .cannotTell)
  }

  /// The level if its evidence was found; nothing can be quoted, nothing is earned.
  static func level(_ level: Level, _ evidence: [Evidence], certainty: Certainty = .high) -> Anchor
  {
    guard level > .zero else {
      return Anchor(level: .zero, certainty: certainty, evidence: evidence)
    }
    return evidence.isEmpty
      ? .notFound : Anchor(level: level, certainty: certainty, evidence: evidence)
  }

  func capped(at ceiling: Level, because reason: Judgement.Reason) -> Anchor {
    guard let level, level > ceiling else { return self }
    var lower = self
    lower.level = ceiling
    lower.reason = reason
    return lower
  }
}

/// The first of some moves that earn a level, strongest first.
struct Ladder {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// - Parameter rungs: a level and the moves that earn it, from the highest level down.
  func climb(_ rungs: [(Level, [Move])]) -> Anchor {
    for (level, moves) in rungs where !moves.isEmpty {
      let certainty = moves.map(\.certainty).max() ?? .low
      return .level(level, reading.evidence(Array(moves.prefix(3))), certainty: certainty)
    }
    return .notFound
  }
}
