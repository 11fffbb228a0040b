import Foundation

/// Why the user's .editrc was left aside.
public enum EditrcProblem: Error, Equatable, Sendable {
  /// Larger than 64 KiB, or not a file.
  case unreadable
  case notText
  case lineTooLong(line: Int)
  case unbalancedQuote(line: Int)
}

/// The user's .editrc, read before libedit does: libedit crashes on some files.
struct UserBindings {
  let path: String
  /// Whether the file resets the key map, and with it what was bound before.
  let choosesEmacs: Bool

  private static let longestLine = 512

  /// Nil when there is no file.
  init?(environment: [String: String]) throws(EditrcProblem) {
    let named = environment["EDITRC"].flatMap { $0.isEmpty ? nil : $0 }
    guard let path = named ?? environment["HOME"].map({ "\($0)/.editrc" }),
      access(path, F_OK) == 0
    else { return nil }
    guard let bytes = FileBytes.contents(of: path, limit: 65_536) else { throw .unreadable }
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      throw .notText
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.utf8.count > Self.longestLine { throw .lineTooLong(line: index + 1) }
      if !Self.isBalanced(line) { throw .unbalancedQuote(line: index + 1) }
    }
    self.path = path
    choosesEmacs = lines.contains { $0.contains("bind") && $0.contains("-e") }
  }

  /// Whether quotes are closed and no backslash joins the line to the next.
  private static func isBalanced(_ line: Substring) -> Bool {
    if line.drop(while: \.isWhitespace).first == "#" { return true }
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      }
    }
    return quote == nil && !isEscaped
  }
}
