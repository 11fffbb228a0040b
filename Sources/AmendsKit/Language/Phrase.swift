/// A pattern over the words of one sentence, as lexicons and scenario files write it.
public struct Phrase: Hashable, Sendable {
  /// As written.
  public let source: String

  public init(source: String) { self.source = source }
}
