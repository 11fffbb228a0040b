/// Fits the learned reader to labelled sentences, the same way every time.
public struct MoveTrainer: Sendable {
  /// Passes over the sentences.
  var epochs = 12
  /// Step of AdaGrad.
  var rate: Float = 0.3
  /// Pull of every weight towards 0.
  var decay: Float = 0.000_02
  /// A move with fewer examples is left to the phrase reader.
  var fewestExamples = 15

  public init() {}

  public func train(_ study: MoveStudy) -> MoveModel {
    var model = MoveModel()
    for kind in MoveKind.allCases {
      let positives = study.items.count { $0.kinds.contains(kind) }
      guard positives >= fewestExamples else { continue }
      model.readers[kind] = fit(kind, study.items, positives: positives)
    }
    return model
  }

  private func fit(_ kind: MoveKind, _ items: [MoveStudy.Item], positives: Int) -> LinearReader {
    var reader = LinearReader()
    var squares = [Float](repeating: 1e-6, count: SentenceFeatures.buckets)
    var biasSquare: Float = 1e-6
    // Rare moves would drown in what is not them.
    let balance = min(Float(items.count - positives) / Float(positives), 6)
    var order = Array(items.indices)
    var random = SplitMix64(
      seed: UInt64(kind.rawValue.utf8.reduce(0) { $0 &* 31 &+ Int($1) }.magnitude))
    for _ in 0..<epochs {
      for index in order.indices.dropFirst().reversed() {
        order.swapAt(index, random.index(below: index + 1))
      }
      for index in order {
        let item = items[index]
        let isPositive = item.kinds.contains(kind)
        // Of several sentences only the likeliest is taught: one of them does the move.
        guard
          let features = item.features.max(by: { reader.probability($0) < reader.probability($1) })
        else { continue }
        let error = reader.probability(features) - (isPositive ? 1 : 0)
        let gradient = error * (isPositive ? balance : 1)
        for bucket in features.indices {
          let slope = gradient + decay * reader.weights[bucket]
          squares[bucket] += slope * slope
          reader.weights[bucket] -= rate * slope / squares[bucket].squareRoot()
        }
        biasSquare += gradient * gradient
        reader.bias -= rate * gradient / biasSquare.squareRoot()
      }
    }
    return reader
  }
}
