/// The model as plain bytes: the same on every machine, a byte a weight.
///
/// `AMV1`, the number of moves (1 byte), then for each its name (length, UTF-8), bias, scale and
/// threshold (Float, little-endian) and its weights (Int8, to be multiplied by the scale).
extension MoveModel {
  private static let magic = Array("AMV1".utf8)

  public var bytes: [UInt8] {
    var bytes = Self.magic + [UInt8(entries.count)]
    for kind in MoveKind.allCases {
      guard let entry = entries[kind] else { continue }
      let name = Array(kind.rawValue.utf8)
      let largest = entry.reader.weights.map(\.magnitude).max() ?? 0
      let scale = max(largest / 127, .leastNormalMagnitude)
      bytes += [UInt8(name.count)] + name
      for value in [entry.reader.bias, scale, entry.threshold] {
        bytes += withUnsafeBytes(of: value.bitPattern.littleEndian, Array.init)
      }
      bytes += entry.reader.weights.map { UInt8(bitPattern: Int8(($0 / scale).rounded())) }
    }
    return bytes
  }

  /// Nil where the bytes are no model of this version.
  public init?(bytes: [UInt8]) {
    var cursor = Cursor(bytes)
    guard cursor.take(4).map(Array.init) == Self.magic, let count = cursor.take(1)?.first else {
      return nil
    }
    self.init()
    for _ in 0..<count {
      guard let length = cursor.take(1)?.first, let name = cursor.take(Int(length)),
        let kind = MoveKind(rawValue: String(decoding: name, as: UTF8.self)),
        let bias = cursor.float(), let scale = cursor.float(), let threshold = cursor.float(),
        let weights = cursor.take(SentenceFeatures.buckets)
      else { return nil }
      var reader = LinearReader()
      reader.bias = bias
      reader.weights = weights.map { Float(Int8(bitPattern: $0)) * scale }
      entries[kind] = Entry(reader: reader, threshold: threshold)
    }
  }

  private struct Cursor {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

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
