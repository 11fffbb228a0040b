/// The model as plain bytes: the same on every machine, a byte a weight.
///
/// `AMV2`, the number of moves (1 byte), for each its name (length, UTF-8), bias, scale and
/// threshold (Float, little-endian); then, bucket by bucket, a weight (Int8) for every move.
extension MoveModel {
  private static let magic = Array("AMV2".utf8)

  init(_ readers: [(kind: MoveKind, reader: LinearReader, threshold: Float)]) {
    let judges = readers.map { kind, reader, threshold in
      let largest = reader.weights.map(\.magnitude).max() ?? 0
      return Judge(
        kind: kind, bias: reader.bias, scale: max(largest / 127, .leastNormalMagnitude),
        threshold: threshold)
    }
    let weights = (0..<SentenceFeatures.buckets).flatMap { bucket in
      zip(readers, judges).map { Int8(($0.reader.weights[bucket] / $1.scale).rounded()) }
    }
    self.init(judges: judges, weights: weights)
  }

  public var bytes: [UInt8] {
    var bytes = Self.magic + [UInt8(judges.count)]
    for judge in judges {
      let name = Array(judge.kind.rawValue.utf8)
      bytes += [UInt8(name.count)] + name
      for value in [judge.bias, judge.scale, judge.threshold] {
        bytes += withUnsafeBytes(of: value.bitPattern.littleEndian, Array.init)
      }
    }
    return bytes + weights.map(UInt8.init(bitPattern:))
  }

  /// Nil where the bytes are no model of this version.
  public init?(bytes: [UInt8]) {
    var cursor = Cursor(bytes)
    guard cursor.take(4).map(Array.init) == Self.magic, let count = cursor.take(1)?.first else {
      return nil
    }
    var judges: [Judge] = []
    for _ in 0..<count {
      guard let length = cursor.take(1)?.first, let name = cursor.take(Int(length)),
        let kind = MoveKind(rawValue: String(decoding: name, as: UTF8.self)),
        let bias = cursor.float(), let scale = cursor.float(), let threshold = cursor.float()
      else { return nil }
      judges.append(Judge(kind: kind, bias: bias, scale: scale, threshold: threshold))
    }
    guard let weights = cursor.take(judges.count * SentenceFeatures.buckets), cursor.isAtEnd else {
      return nil
    }
    self.init(judges: judges, weights: weights.map(Int8.init(bitPattern:)))
  }

  private struct Cursor {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
      guard rest.count >= count else { return nil }
      defer { rest = rest.dropFirst(count) }
      return rest.prefix(count)
    }

    mutating func float() -> Float? {
      take(4).map { Float(bitPattern: $0.reversed().reduce(0) { $0 << 8 | UInt32($1) }) }
    }
  }
}
