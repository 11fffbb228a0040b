/// The trainee's own words that a level or a finding rests on.
public struct Evidence: Hashable, Sendable {
  /// UTF-8 offsets into the NFC-normalised answer.
  public let span: Span
  public let text: String

  public init(span: Span, text: String) {
    self.span = span
    self.text = text
  }
}
