import Foundation
import Testing

extension OnATerminal {
  @Suite struct Interruption {
    private let folder = TemporaryFolder()

    @Test func `Ctrl-C gives the line up and keeps the session, every time`() throws {
      let terminal = try PseudoTerminal()
      for round in 1...20 {
        try terminal.expectPrompt()
        terminal.type("line \(round)" + Key.control("c"))
        try terminal.expect("cancelled")
      }
      try terminal.expectPrompt()
      terminal.type("kept" + Key.enter)
      try terminal.expect("text \"kept\"")
    }

    @Test func `Ctrl-D right after Ctrl-C is not lost`() throws {
      for _ in 1...5 {
        let terminal = try PseudoTerminal()
        try terminal.expectPrompt()
        terminal.type("abc" + Key.control("c"))
        try terminal.expect("cancelled")
        try terminal.expectPrompt()
        terminal.type(Key.control("d"))
        try terminal.expect("end")
        #expect(try terminal.waitForEnd() == 0)
      }
    }

    @Test func `Ctrl-C between two lines is told at the next`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type(":sleep" + Key.enter)
      usleep(300_000)
      terminal.type(Key.control("c"))
      try terminal.expect("cancelled")
      try terminal.expectPrompt()
      terminal.type(":quit" + Key.enter)
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `Ctrl-C during a search gives the line up too`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type(Key.control("r"))
      try terminal.expect("bck:")
      terminal.type("x" + Key.control("c"))
      try terminal.expect("cancelled")
    }

    @Test func `Ctrl-D ends an empty line and deletes in a full one`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type("abc" + Key.control("a") + Key.control("d") + Key.enter)
      try terminal.expect("text \"bc\"")
      try terminal.expectPrompt()
      terminal.type(Key.control("d"))
      try terminal.expect("end")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test func `Ctrl-Z hands over a sane terminal and fg goes on with the line`() throws {
      let script = #"set -m; "$@"; echo stopped; stty -a; read x; fg >/dev/null; echo back $?"#
      let terminal = try PseudoTerminal(script: script)
      try terminal.expectPrompt()
      // The kernel throws away what is typed but not yet read when Ctrl-Z comes.
      terminal.type("half a line")
      try terminal.expectRows("> half a line")
      terminal.type(Key.control("z"))
      try terminal.expect("\u{1B}[?2004l")
      try terminal.expect("stopped")
      try terminal.expect(" icanon")
      try terminal.expect(" echo ")
      terminal.type("go" + Key.enter)
      try terminal.expect("> half a line")
      terminal.type(Key.left + Key.left + "X" + Key.enter)
      try terminal.expect("text \"half a liXne\"")
      try terminal.expectPrompt()
      terminal.type(":quit" + Key.enter)
      try terminal.expect("back 0")
    }

    @Test func `a stop from outside is survived as well`() throws {
      let script = #"set -m; "$@"; stty sane; read x; fg >/dev/null; echo back $?"#
      let terminal = try PseudoTerminal(script: script)
      try terminal.expectPrompt()
      terminal.type("half")
      try terminal.expectRows("> half")
      terminal.signal(SIGSTOP)
      while !terminal.isCanonical { usleep(10_000) }
      terminal.type("go" + Key.enter)
      try terminal.expect("> half")
      terminal.type(Key.left + "X" + Key.enter)
      try terminal.expect("text \"halXf\"")
    }

    @Test func `a new width redraws the line`() throws {
      let terminal = try PseudoTerminal(columns: 60)
      try terminal.expectPrompt()
      let text = "these words fit one row of sixty columns"
      terminal.type(text)
      try terminal.expectRows("> " + text)
      terminal.resize(columns: 30, rows: 24)
      try terminal.expectRows("> these words fit one row of s", "ixty columns")
      terminal.type("!" + Key.control("a") + "X")
      try terminal.expectRows("> Xthese words fit one row of", "sixty columns!")
      terminal.resize(columns: 50, rows: 24)
      try terminal.expectRows("> Xthese words fit one row of sixty columns!")
      terminal.type(Key.enter)
      try terminal.expect("text \"X\(text)!\"")
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT, SIGABRT])
    func `a signal that ends the program leaves the terminal as it was`(number: Int32) throws {
      let terminal = try PseudoTerminal(script: #"set -m; "$@"; echo status $?; stty -a"#)
      try terminal.expectPrompt()
      terminal.type("half")
      try terminal.expectRows("> half")
      terminal.signal(number)
      try terminal.expect("\u{1B}[?2004l")
      try terminal.expect("status \(128 + number)")
      try terminal.expect(" icanon")
      try terminal.expect(" echo ")
    }

    @Test func `a session leaves the terminal as it found it`() throws {
      let script = #"trap : INT; stty -g > "$0"; "$@"; stty -g | cmp - "$0" && echo same"#
      let terminal = try PseudoTerminal(
        script: script.replacing("$0", with: folder.file("modes")))
      try terminal.expectPrompt()
      terminal.type("a" + Key.control("c"))
      try terminal.expect("cancelled")
      try terminal.expectPrompt()
      terminal.type(":quit" + Key.enter)
      try terminal.expect("same")
    }

    @Test func `lines typed ahead are kept`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type(":sleep" + Key.enter)
      usleep(300_000)
      terminal.type("uno" + Key.enter + "dos" + Key.enter + "tr")
      try terminal.expect("text \"uno\"")
      try terminal.expect("text \"dos\"")
      terminal.type("es" + Key.enter)
      try terminal.expect("text \"tres\"")
    }

    @Test func `exit in the middle of a line leaves the terminal as it was`() throws {
      let terminal = try PseudoTerminal(script: #""$@"; echo status $?; stty -a"#)
      try terminal.expectPrompt()
      terminal.type(":exit\t")
      try terminal.expect("status 3")
      try terminal.expect(" icanon")
      try terminal.expect(" echo ")
    }
  }
}
