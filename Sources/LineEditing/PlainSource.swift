internal import CLineReader
import Foundation

/// Lines from a file descriptor: a pipe, `--plain`, a terminal that can't edit. No libedit.
///
/// On a terminal Ctrl-C gives the line up, as it does while editing; elsewhere it ends the process.
/// A draft can't be pre-filled here: the caller shows it.
public final class PlainSource: LineSource {
  private let input: Int32
  private let promptOutput: Int32?
  private let isTerminal: Bool
  private var waiting: ArraySlice<UInt8> = []
  private var isFirstLine = true

  /// Prompts are written to `promptOutput`, each on a line of its own, or nowhere when it is nil.
  public init(input: Int32 = 0, promptOutput: Int32? = nil) {
    self.input = input
    self.promptOutput = promptOutput
    isTerminal = isatty(input) != 0
    if isTerminal { amends_lr_hold_interrupt() }
  }

  deinit {
    if isTerminal { amends_lr_release_interrupt() }
  }

  public var isInteractive: Bool { false }

  public func remember(_ line: String) {}

  public func read(_ prompt: Prompt, draft: String?) -> LineInput {
    if let promptOutput { FileBytes.write(prompt.plain + "\n", to: promptOutput) }
    var line: [UInt8] = []
    // One byte more than is allowed tells that the line is too long; the rest is not kept.
    func take(_ bytes: ArraySlice<UInt8>) {
      line += bytes.prefix(longestInput + 2 - line.count)
    }
    while true {
      if let end = waiting.firstIndex(of: UInt8(ascii: "\n")) {
        take(waiting[..<end])
        waiting = waiting[(end + 1)...]
        return finished(line)
      }
      take(waiting)
      waiting = []
      if isTerminal, amends_lr_wait(input) == 0 { return .cancelled }
      waiting = FileBytes.nextChunk(from: input)[...]
      if waiting.isEmpty { return line.isEmpty ? .endOfInput : finished(line) }
    }
  }

  private func finished(_ line: [UInt8]) -> LineInput {
    var bytes = line[...]
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    if isFirstLine, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    isFirstLine = false
    return LineText.checked(bytes)
  }
}
