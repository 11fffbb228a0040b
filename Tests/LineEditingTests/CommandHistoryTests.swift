import Foundation
import Testing

@testable import LineEditing

@Suite struct CommandHistoryTests {
  private let folder = TemporaryFolder()

  private func history(limit: Int = 100) -> CommandHistory {
    CommandHistory(path: folder.file("history"), limit: limit)
  }

  @Test func `what is appended is loaded, whatever it holds`() {
    let lines = [":load a\\nb", "two\nlines", "año € 😀", "\\", ":x"]
    for line in lines { #expect(history().append(line)) }
    #expect(history().load() == lines)
  }

  @Test func `a file that others could read is closed to them`() {
    folder.write("history", ":old\n", permissions: 0o644)
    history().append(":new")
    #expect(folder.permissions("history") == 0o600)
    #expect(history().load() == [":old", ":new"])
  }

  @Test func `a line cut short by a crash does not spoil the next`() {
    folder.write("history", ":one\n:tw")
    history().append(":three")
    #expect(history().load() == [":one", ":tw", ":three"])
  }

  @Test func `bytes that are no text are passed over and control characters dropped`() throws {
    let bytes = Array(":one\n".utf8) + [0xFF, 0x0A] + Array(":t\u{1B}[2Jwo\n".utf8)
    try Data(bytes).write(to: URL(fileURLWithPath: folder.file("history")))
    #expect(history().load() == [":one", ":t[2Jwo"])
  }

  @Test func `a file that has grown is cut to the newest lines`() {
    for number in 1...30 { history().append(":\(number)") }
    #expect(history(limit: 3).load() == [":28", ":29", ":30"])
    #expect(folder.content("history") == ":28\n:29\n:30\n")
    #expect(folder.permissions("history") == 0o600)
    #expect(folder.names == ["history"])
  }

  @Test func `several sessions write and cut at once and lose nothing`() {
    DispatchQueue.concurrentPerform(iterations: 4) { session in
      for number in 1...50 {
        let history = CommandHistory(path: folder.file("history"), limit: 1_000)
        #expect(history.append(":\(session)-\(number)"))
        if number % 10 == 0 { history.trim() }
      }
    }
    #expect(history(limit: 1_000).load().count == 200)
    #expect(Set(history(limit: 1_000).load()).count == 200)
  }

  @Test func `a path that is no file is left alone`() {
    #expect(!CommandHistory(path: "/dev/null", limit: 3).append(":x"))
    #expect(!CommandHistory(path: folder.path, limit: 3).append(":x"))
    #expect(CommandHistory(path: folder.path, limit: 3).load() == [])
    mkfifo(folder.file("pipe"), 0o600)
    #expect(!CommandHistory(path: folder.file("pipe"), limit: 3).append(":x"))
    #expect(CommandHistory(path: folder.file("pipe"), limit: 3).load() == [])
  }
}
