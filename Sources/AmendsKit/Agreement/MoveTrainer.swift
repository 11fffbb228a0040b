internal import Foundation

/// Fits the learned reader to labelled sentences, the same way every time.
///
/// Logistic regression with a pull of every weight towards 0, by stochastic gradient descent; the
/// last passes are averaged. No move is weighted up, so that a probability means what it says; a
/// feature is learned the faster the rarer it is.
public struct MoveTrainer: Sendable {
  /// Passes over the sentences, and how many of the last are averaged.
  var epochs = 14
  var averaged = 6
  /// First step, and how strongly weights are pulled to 0 (per sentence, divided by their number).
  var rate: Float = 2
  var pull: Float = 0.03
  /// A move with fewer examples is left to the phrase reader.
  var fewestExamples = 15
  /// Authors are judged by readers that have not read them, in so many groups.
  var folds = 4
  /// How often a move that only this reader sees must be right on unread authors: to count, to be
  /// worth a question, and to be worth one about blame, which is missed the most and hurts the most.
  var precision = 0.8
  var questionPrecision = 0.7
  var blamePrecision = 0.5

  public init() {}

  public func train(_ study: MoveStudy) -> MoveModel {
    let writers = Set(study.items.map(\.clause.writer)).sorted()
    let fold = Dictionary(
      uniqueKeysWithValues: writers.enumerated().map { ($1, $0 % folds) })
    let kinds = MoveKind.allCases.filter { kind in
      study.items.count { $0.kinds.contains(kind) } >= fewestExamples
    }
    let rarity = Self.rarity(study.items)
    return MoveModel(
      kinds.map { kind in
        let judged = (0..<folds).flatMap { number in
          let reader = fit(kind, study.items.filter { fold[$0.clause.writer] != number }, rarity)
          return study.items.filter { fold[$0.clause.writer] == number }.map { item in
            Judged(
              probability: item.features.map(reader.probability).max() ?? 0,
              isRight: item.kinds.contains(kind))
          }
        }
        return (
          kind, fit(kind, study.items, rarity), threshold(judged, precision: precision(of: kind))
        )
      })
  }

  private func precision(of kind: MoveKind) -> Double {
    switch kind {
    case .blamesClient, .blamesOther, .defensive: blamePrecision
    default: kind.accuses ? questionPrecision : precision
    }
  }

  /// For every bucket the square of its inverse document frequency, a third of its logarithm.
  private static func rarity(_ items: [MoveStudy.Item]) -> [Float] {
    var counts = [Int](repeating: 0, count: SentenceFeatures.buckets)
    var total = 1
    for features in items.lazy.flatMap(\.features) {
      total += 1
      for bucket in features.indices { counts[bucket] += 1 }
    }
    return counts.map { count in
      let weight = log(Float(total) / Float(max(count, 1))) / 3
      return weight * weight
    }
  }

  private struct Judged {
    let probability: Float
    let isRight: Bool
  }

  /// The lowest probability from which on enough are right.
  private func threshold(_ judged: [Judged], precision: Double) -> Float {
    var best: Float = 2
    var right = 0
    for (index, item) in judged.sorted(by: { $0.probability > $1.probability }).enumerated() {
      if item.isRight { right += 1 }
      // Fewer than eight prove nothing.
      if index >= 7, Double(right) >= precision * Double(index + 1) { best = item.probability }
    }
    return best
  }

  private func fit(
    _ kind: MoveKind, _ items: [MoveStudy.Item], _ rarity: [Float]
  ) -> LinearReader {
    // The weights are `scale` times `weights`: the pull costs one multiplication a sentence.
    var weights = [Float](repeating: 0, count: SentenceFeatures.buckets)
    var scale: Float = 1
    var bias: Float = -3
    var mean = LinearReader()
    let pull = self.pull / Float(max(items.count, 1))
    var step: Float = 0
    var order = Array(items.indices)
    var random = SplitMix64(seed: kind.rawValue.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    for epoch in 0..<epochs {
      for index in order.indices.dropFirst().reversed() {
        order.swapAt(index, random.index(below: index + 1))
      }
      for index in order {
        let item = items[index]
        // Of several sentences only the likeliest is taught: one of them does the move.
        var chosen: (features: SentenceFeatures, score: Float)?
        for features in item.features {
          var sum: Float = 0
          for bucket in features.indices { sum += weights[bucket] }
          let score = bias + sum * scale * features.value
          if chosen.map({ score > $0.score }) ?? true { chosen = (features, score) }
        }
        guard let chosen else { continue }
        let size = rate / (1 + rate * pull * step)
        step += 1
        let error = Logistic.of(chosen.score) - (item.kinds.contains(kind) ? 1 : 0)
        scale *= 1 - size * pull
        let change = size * error * chosen.features.value / scale
        for bucket in chosen.features.indices { weights[bucket] -= change * rarity[bucket] }
        bias -= 0.05 * size * error
      }
      guard epoch >= epochs - averaged else { continue }
      for bucket in weights.indices {
        mean.weights[bucket] += weights[bucket] * scale / Float(averaged)
      }
      mean.bias += bias / Float(averaged)
    }
    return mean
  }
}
