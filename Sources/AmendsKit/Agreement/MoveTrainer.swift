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

  /// Every move earns a threshold on authors that its judge has not read: the lowest probability
  /// from which on nine in ten are right. A move that never gets there may not speak alone.
  public func train(_ study: MoveStudy) -> MoveModel {
    var model = MoveModel()
    let writers = Set(study.items.map(\.clause.writer)).sorted()
    for kind in MoveKind.allCases where count(kind, study.items) >= fewestExamples {
      let judged = writers.flatMap { writer in
        let others = study.items.filter { $0.clause.writer != writer }
        let own = study.items.filter { $0.clause.writer == writer }
        let reader = fit(kind, others)
        return own.map { item in
          Judged(
            probability: item.features.map(reader.probability).max() ?? 0,
            isRight: item.kinds.contains(kind))
        }
      }
      model.entries[kind] = MoveModel.Entry(
        reader: fit(kind, study.items), threshold: threshold(judged))
    }
    return model
  }

  private func count(_ kind: MoveKind, _ items: [MoveStudy.Item]) -> Int {
    items.count { $0.kinds.contains(kind) }
  }

  private struct Judged {
    let probability: Float
    let isRight: Bool
  }

  private func threshold(_ judged: [Judged]) -> Float {
    var best: Float = 2
    var right = 0
    for (index, item) in judged.sorted(by: { $0.probability > $1.probability }).enumerated() {
      if item.probability < 0.5 { break }
      if item.isRight { right += 1 }
      // Fewer than five prove nothing.
      if index >= 4, right * 10 >= (index + 1) * 9 { best = item.probability }
    }
    return best
  }

  private func fit(_ kind: MoveKind, _ items: [MoveStudy.Item]) -> LinearReader {
    var reader = LinearReader()
    let positives = count(kind, items)
    guard positives > 0 else { return reader }
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
