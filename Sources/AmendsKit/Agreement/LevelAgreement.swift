/// How far two raters agree on levels 0 to 3 of the same items.
public struct LevelAgreement: Sendable {
  /// Rater and other rater, item by item.
  public let pairs: [(Int, Int)]

  private static let levels = 4

  public init(_ pairs: [(Int, Int)]) { self.pairs = pairs }

  public var count: Int { pairs.count }
  public var exact: Double { share { $0 == $1 } }
  public var adjacent: Double { share { abs($0 - $1) <= 1 } }
  /// Mean of rater minus other rater.
  public var bias: Double { mean { Double($0 - $1) } }

  /// Quadratic weighted kappa, in its covariance form (divisor n); nil where nobody varies.
  public var quadraticKappa: Double? {
    QuadraticKappa.of(pairs.map { (Double($0.0), Double($0.1)) })
  }

  /// Gwet's AC2 with quadratic weights, which stays sensible where nearly all levels are equal.
  public var gwetAC2: Double {
    guard !pairs.isEmpty else { return 0 }
    let size = Self.levels
    func weight(_ a: Int, _ b: Int) -> Double {
      1 - Double((a - b) * (a - b)) / Double((size - 1) * (size - 1))
    }
    let observed = mean { weight($0, $1) }
    let total = (0..<size).flatMap { a in (0..<size).map { weight(a, $0) } }.reduce(0, +)
    let spread = (0..<size).reduce(0.0) { sum, level in
      let part = mean { (Double($0 == level ? 1 : 0) + Double($1 == level ? 1 : 0)) / 2 }
      return sum + part * (1 - part)
    }
    let expected = total / Double(size * (size - 1)) * spread
    return expected == 1 ? 1 : (observed - expected) / (1 - expected)
  }

  private func share(_ holds: (Int, Int) -> Bool) -> Double { mean { holds($0, $1) ? 1 : 0 } }

  private func mean(_ value: (Int, Int) -> Double) -> Double {
    pairs.isEmpty ? 0 : pairs.reduce(0) { $0 + value($1.0, $1.1) } / Double(pairs.count)
  }
}

/// Quadratic weighted kappa of two series, whole levels or points.
public enum QuadraticKappa {
  /// 2 cov / (var + var + (difference of means)²); nil where that is 0 / 0.
  public static func of(_ pairs: [(Double, Double)]) -> Double? {
    guard !pairs.isEmpty else { return nil }
    let size = Double(pairs.count)
    let left = pairs.reduce(0) { $0 + $1.0 } / size
    let right = pairs.reduce(0) { $0 + $1.1 } / size
    var covariance = 0.0
    var variances = 0.0
    for (a, b) in pairs {
      covariance += (a - left) * (b - right) / size
      variances += ((a - left) * (a - left) + (b - right) * (b - right)) / size
    }
    let divisor = variances + (left - right) * (left - right)
    return divisor == 0 ? nil : 2 * covariance / divisor
  }
}
