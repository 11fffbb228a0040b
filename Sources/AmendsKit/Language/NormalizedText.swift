internal import Foundation

/// A text in NFC, the form that every span counts in.
public struct NormalizedText: Hashable, Sendable {
  public let string: String
  /// The UTF-8 bytes, for slicing by span.
  let bytes: [UInt8]

  public init(_ raw: String) {
    string = raw.precomposedStringWithCanonicalMapping
    bytes = Array(string.utf8)
  }

  /// The words of a span; spans that readers make never cut a character.
  public func slice(_ span: Span) -> String {
    let start = min(max(span.start, 0), bytes.count)
    let end = min(max(span.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
