/// What one read brought.
public enum LineInput: Equatable, Sendable {
  /// A line, or several when they were pasted or edited as one: NFC, no control characters but "\n".
  case text(String)
  /// Ctrl-C: the line is given up, the session is not.
  case cancelled
  case endOfInput
  /// A line that was skipped whole; the caller says so.
  case rejected(RejectedInput)
}

/// Why a line was skipped.
public enum RejectedInput: Equatable, Sendable {
  case invalidUTF8
  case nulByte
  /// The limit in bytes.
  case tooLong(limit: Int)
}
