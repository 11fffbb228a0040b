internal import CLineReader

/// How many columns and rows a terminal has.
public struct TerminalSize: Equatable, Sendable {
  public var columns: Int
  public var rows: Int

  /// The size of the terminal behind a file descriptor; nil when there is none or it won't say.
  public static func current(of descriptor: Int32 = 1) -> TerminalSize? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard amends_lr_size(descriptor, &columns, &rows) else { return nil }
    return TerminalSize(columns: Int(columns), rows: Int(rows))
  }
}
