import Foundation
import Testing

extension OnATerminal {
  @Suite struct BetweenSessions {
    private let folder = TemporaryFolder()

    private func start() throws -> PseudoTerminal {
      try PseudoTerminal(["edit", "--history", folder.file("state/amends/history")])
    }

    private func say(_ lines: String..., to terminal: PseudoTerminal) throws {
      for line in lines {
        try terminal.expectPrompt()
        terminal.type(line + Key.enter)
        try terminal.expect("text")
      }
      try terminal.expectPrompt()
    }

    @Test func `commands are remembered, answers never`() throws {
      let first = try start()
      try say(":help", "I am sorry", ":añadir uno", to: first)
      first.type(Key.up)
      try first.expectRows("> :añadir uno")
      first.type(Key.up)
      try first.expectRows("> :help")
      first.type(Key.control("u") + ":quit" + Key.enter)
      #expect(try first.waitForEnd() == 0)
      #expect(folder.content("state/amends/history") == ":help\n:añadir uno\n")
      #expect(folder.permissions("state/amends/history") == 0o600)
      #expect(folder.permissions("state/amends") == 0o700)

      let second = try start()
      try second.expectPrompt()
      second.type(Key.control("r") + "help")
      try second.expectRows("> :help", "bck:help")
      second.type(Key.enter)
      try second.expect("text \":help\"")
    }

    @Test func `two sessions lose nothing of each other`() throws {
      let one = try start()
      let other = try start()
      try say(":one", to: one)
      try say(":other", to: other)
      try say(":one more", to: one)
      for terminal in [one, other] {
        terminal.type(":quit" + Key.enter)
        #expect(try terminal.waitForEnd() == 0)
      }
      #expect(folder.content("state/amends/history") == ":one\n:other\n:one more\n")
    }
  }

  @Suite struct EditingElsewhere {
    private let folder = TemporaryFolder()

    private func editor(_ script: String) -> String {
      folder.write("editor", "#!/bin/sh\ncd \(folder.path)\n\(script)\n", permissions: 0o755)
    }

    @Test func `Ctrl-X Ctrl-E takes the text through the user's editor and back`() throws {
      let script = #"""
        stat -c '%a %n' "$1" "${1%/*}" > seen
        stty -a | grep -o ' icanon' >> seen
        cat "$1" >> seen
        printf 'mañana\r\n\tllamo\033[31m\n\n' > "$1"
        """#
      let terminal = try PseudoTerminal(environment: [
        "VISUAL": "'\(editor(script))'", "EDITOR": "false", "TMPDIR": folder.path,
      ])
      try terminal.expectPrompt()
      terminal.type("año y 😀")
      try terminal.expectRows("> año y 😀")
      terminal.type(Key.control("a") + Key.control("x") + Key.control("e"))
      try terminal.expectRows("> mañana", " llamo[31m")
      terminal.type("!" + Key.enter)
      try terminal.expect(#"text "mañana\n llamo[31m!""#)
      let seen = folder.content("seen")?.split(separator: "\n").map(String.init) ?? []
      #expect(seen.count == 4)
      #expect(seen.first?.hasPrefix("600 ") == true)
      #expect(seen.dropFirst().first?.hasPrefix("700 ") == true)
      #expect(seen.suffix(2) == [" icanon", "año y 😀"])
      #expect(Set(folder.names) == ["editor", "seen"])
    }

    @Test(arguments: [
      ("exit 1", "failed(status: 1)"), ("kill -9 $$", "failed(status: 137)"),
      (#"rm "$1""#, "cannotWrite"), ("exit 127", "cannotStart"),
      (#"printf 'a\000b' > "$1""#, "unusable(LineEditing.RejectedInput.nulByte)"),
    ])
    func `an editor that fails leaves the text as it was`(script: String, problem: String) throws {
      let terminal = try PseudoTerminal(["edit", "--editor", editor(script)])
      try terminal.expectPrompt()
      terminal.type("kept")
      try terminal.expectRows("> kept")
      terminal.type(Key.control("x") + Key.control("e") + "!" + Key.enter)
      try terminal.expect("editor: \(problem)")
      try terminal.expect("text \"kept!\"")
    }

    @Test func `Ctrl-C in the editor is the editor's`() throws {
      let terminal = try PseudoTerminal([
        "edit", "--editor", editor("trap 'exit 0' INT; echo ready; while :; do sleep 0.05; done"),
      ])
      try terminal.expectPrompt()
      terminal.type("kept")
      try terminal.expectRows("> kept")
      terminal.type(Key.control("x") + Key.control("e"))
      try terminal.expect("ready")
      terminal.type(Key.control("c"))
      try terminal.expectRows("> kept")
      terminal.type("!" + Key.enter)
      try terminal.expect("text \"kept!\"")
    }

    @Test func `the editor can be stopped with Ctrl-Z and resumed`() throws {
      let terminal = try PseudoTerminal(
        ["edit", "--editor", editor(#"echo ready; read x; echo "$x" > "$1""#)],
        script: #"set -m; "$@"; echo stopped; sleep 0.2; echo resumed; fg >/dev/null"#)
      try terminal.expectPrompt()
      terminal.type(Key.control("x") + Key.control("e"))
      try terminal.expect("ready")
      terminal.type(Key.control("z"))
      try terminal.expect("stopped")
      try terminal.expect("resumed")
      terminal.type("typed\n")
      try terminal.expectRows("> typed")
    }

    @Test func `a signal during editing leaves no file behind`() throws {
      let terminal = try PseudoTerminal(
        ["edit", "--editor", editor("echo $PPID > parent; echo ready; sleep 2")],
        environment: ["TMPDIR": folder.path])
      try terminal.expectPrompt()
      terminal.type("private" + Key.control("x") + Key.control("e"))
      try terminal.expect("ready")
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == 128 + Int(SIGTERM))
      #expect(Set(folder.names) == ["editor", "parent"])
    }

    @Test func `a text can be edited with no line being read`() throws {
      let terminal = try PseudoTerminal(
        ["editor", "--draft", "uno"],
        environment: ["EDITOR": editor(#"echo "dos é" >> "$1""#)])
      try terminal.expect(#"success("uno\ndos é")"#)
    }
  }
}
