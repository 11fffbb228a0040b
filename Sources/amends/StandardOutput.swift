import AmendsKit
import ArgumentParser
import Glibc
import LineEditing

/// The result goes to stdout, everything else to stderr.
enum StandardOutput {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Writes the text whole. A reader that went away ends the program quietly.
  static func write(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = Glibc.write(STDOUT_FILENO, Array(bytes.prefix(65536)), min(bytes.count, 65536))
      if written >= 0 {
        bytes = bytes.dropFirst(written)
      } else if errno == EPIPE {
        throw ExitCode.success
      } else if errno != EINTR {
        let reason = String(cString: strerror(errno))
        complain("stdout: \(reason)")
        throw ExitCode.inputOutput
      }
    }
  }

  static func line(_ text: String) throws { try write(text + "\n") }

  /// Text for people, as wide as the terminal; words only where there is none.
  static func page(_ blocks: [Block]) throws {
    let width = TerminalSize.current()?.columns ?? 80
    let layout = Layout(width: width, style: isTerminal ? .decorated : .plain)
    for text in layout.lines(blocks) { try line(text) }
  }
}
