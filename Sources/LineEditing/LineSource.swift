/// Where lines come from: a terminal with editing, or a plain stream.
public protocol LineSource: AnyObject {
  /// Reads one line. The draft stands in it already, ready to be edited; it may hold newlines.
  func read(_ prompt: Prompt, draft: String?) -> LineInput
  /// Adds a command to the history. Answers are never given to this.
  func remember(_ line: String)
  /// Whether the line can be edited, completed and pre-filled.
  var isInteractive: Bool { get }
}

extension LineSource {
  public func read(_ prompt: Prompt) -> LineInput {
    read(prompt, draft: nil)
  }
}

/// The longest text that is taken, in bytes.
public let longestInput = 65_536
