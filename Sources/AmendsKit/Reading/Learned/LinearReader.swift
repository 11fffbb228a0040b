/// A logistic judgement on one move: how likely a sentence does it.
struct LinearReader: Sendable {
  /// One a bucket of `SentenceFeatures`.
  var weights: [Float]
  var bias: Float

  init() {
    weights = [Float](repeating: 0, count: SentenceFeatures.buckets)
    bias = 0
  }

  /// 0 to 1.
  func probability(_ features: SentenceFeatures) -> Float {
    var sum: Float = 0
    for index in features.indices { sum += weights[index] }
    return Logistic.of(bias + sum * features.value)
  }
}

/// The logistic curve, by the same arithmetic on every machine: the same sentence gets the same
/// figure.
enum Logistic {
  static func of(_ x: Float) -> Float { 1 / (1 + exponential(-x)) }

  private static func exponential(_ x: Float) -> Float {
    let limited = min(max(x, -30), 30)
    // e^x = (e^(x/1024))^1024, the inner one by its series; ten squarings.
    let small = limited / 1024
    var value = 1 + small + small * small / 2 + small * small * small / 6
    for _ in 0..<10 { value *= value }
    return value
  }
}
