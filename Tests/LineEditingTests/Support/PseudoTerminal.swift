import Foundation
import Testing

/// A program on a terminal of its own: types at it and waits for what it shows.
final class PseudoTerminal {
  let screen: Screen
  private(set) var transcript = ""
  private let process: pid_t
  private let terminal: Int32
  private var unread: [UInt8] = []
  private var status: Int32?

  static let probe = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("LineEditingProbe").path

  struct TimedOut: Error, CustomStringConvertible {
    var expected: String
    var screen: String
    var description: String { "expected \(expected.debugDescription), seen:\n\(screen)" }
  }

  /// Starts the probe with arguments, or a shell script in which "$@" is that. The shell stays
  /// until the test is over: what is shown just before the end of a session can get lost.
  init(
    _ arguments: [String] = ["edit"], script: String? = nil,
    environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws {
    let command = [Self.probe] + arguments
    let words = script.map { ["/bin/sh", "-c", $0 + "; read x", "sh"] + command } ?? command
    let variables = ["TERM": "xterm", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no"]
      .merging(environment) { $1 }
    screen = Screen(columns: columns, rows: rows)
    var main: Int32 = -1
    var other: Int32 = -1
    var name = [CChar](repeating: 0, count: 64)
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    try #require(openpty(&main, &other, &name, nil, &size) == 0)
    _ = fcntl(main, F_SETFD, FD_CLOEXEC)
    terminal = main
    process = try spawn(words, variables.map { "\($0)=\($1)" }, on: name)
    close(other)
  }

  deinit {
    if status == nil {
      kill(-process, SIGKILL)
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(terminal)
  }

  func type(_ keys: String) {
    type(bytes: Array(keys.utf8))
  }

  func type(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      drain(milliseconds: 0)
      let count = rest.prefix(1024).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until this has been shown since the last thing that was waited for.
  func expect(_ text: String, seconds: Double = 5) throws {
    let wanted = Array(text.utf8)
    try wait(for: text, seconds: seconds) {
      guard let range = self.unread.firstRange(of: wanted) else { return false }
      self.unread.removeFirst(range.upperBound)
      return true
    }
  }

  /// Waits until the screen shows these rows somewhere, one below the other.
  func expectRows(_ rows: String...) throws {
    try wait(for: rows.joined(separator: "\n"), seconds: 5) {
      self.screen.rows.firstRange(of: rows) != nil
    }
    unread = []
  }

  /// Waits for the prompt with an empty line behind it.
  func expectPrompt(_ prompt: String = "> ") throws {
    try wait(for: prompt, seconds: 5) {
      self.screen.currentRow == prompt && !self.isCanonical
    }
    unread = []
  }

  private func wait(
    for text: String, seconds: Double, until isDone: () -> Bool
  ) throws {
    let end = Date(timeIntervalSinceNow: seconds)
    while !isDone() {
      guard Date() < end else { throw TimedOut(expected: text, screen: screen.text) }
      drain(milliseconds: 20)
    }
  }

  @discardableResult
  private func drain(milliseconds: Int32) -> Bool {
    var waited = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&waited, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(terminal, &buffer, buffer.count)
    guard count > 0 else {
      usleep(2_000)
      return false
    }
    unread += buffer.prefix(count)
    transcript += String(decoding: buffer.prefix(count), as: UTF8.self)
    screen.feed(buffer.prefix(count))
    return true
  }

  /// Waits for the end and gives the exit status, or 128 + signal.
  func waitForEnd() throws -> Int {
    var raw: Int32 = 0
    try wait(for: "the end of the program", seconds: 5) {
      waitpid(self.process, &raw, WNOHANG) == self.process
    }
    while drain(milliseconds: 0) {}
    status = raw
    return Int(raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F)
  }

  func resize(columns: Int, rows: Int) {
    while drain(milliseconds: 20) {}
    screen.resize(columns: columns, rows: rows)
    var size = winsize()
    size.ws_col = UInt16(columns)
    size.ws_row = UInt16(rows)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  func signal(_ number: Int32) {
    kill(tcgetpgrp(terminal), number)
  }

  /// Whether the kernel edits lines, as it does when no program has made the terminal raw.
  var isCanonical: Bool {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return modes.c_lflag & tcflag_t(ICANON) != 0
  }
}
