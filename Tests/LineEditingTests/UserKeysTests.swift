import Testing

extension OnATerminal {
  @Suite struct UserKeys {
    private let folder = TemporaryFolder()

    private func start(_ editrc: String, _ arguments: String...) throws -> PseudoTerminal {
      folder.write(".editrc", editrc)
      return try PseudoTerminal(["edit"] + arguments, environment: ["HOME": folder.path])
    }

    @Test func `the user's key bindings are honoured`() throws {
      let terminal = try start("bind ^G ed-move-to-beg\namends:bind ^R ed-move-to-beg\n")
      try terminal.expectPrompt()
      terminal.type("bc" + Key.control("g") + "a" + Key.control("r") + "!" + Key.enter)
      try terminal.expect("text \"!abc\"")
    }

    @Test func `the user's key bindings can be left aside`() throws {
      let terminal = try start("bind a ed-unassigned\n", "--editrc", "no")
      try terminal.expectPrompt()
      terminal.type("abc" + Key.enter)
      try terminal.expect("text \"abc\"")
    }

    @Test func `vi keys work, and so do pastes, drafts and completion`() throws {
      let terminal = try start("bind -v\n", "--draft", "one\ntwo")
      try terminal.expectRows("> one", "two")
      terminal.type(Key.escape)
      try terminal.expectRows("> one", "two")
      terminal.type("A!" + Key.enter)
      try terminal.expect(#"text "one\ntwo!""#)
      try terminal.expectPrompt()
      terminal.type("one two" + Key.escape + "0dw")
      try terminal.expectRows("> two")
      terminal.type("u" + "A " + Key.paste("x\ny") + Key.escape + "0iZ" + Key.enter)
      try terminal.expect(#"text "Zone two x\ny""#)
      try terminal.expectPrompt()
      terminal.type(":he\t" + Key.enter)
      try terminal.expect(#"text ":help ""#)
    }

    @Test(arguments: [
      ("bind \"abc\nbind ^G ed-move-to-beg\n", "editrc: unbalancedQuote(line: 1)"),
      ("bind ^G ed-move-to-beg \\\n", "editrc: unbalancedQuote(line: 1)"),
      (
        "\nbind " + String(repeating: "x", count: 5_000) + " ed-insert\n",
        "editrc: lineTooLong(line: 2)"
      ),
      ("bind a \0 ed-unassigned\n", "editrc: notText"),
      ("bind ^G no-such-function\n", "interactive"),
      ("bind ^M ed-unassigned\nbind ^J ed-unassigned\n", "interactive"),
      ("bind -v\nbind ^M ed-unassigned\nbind -a ^M ed-unassigned\n", "interactive"),
      ("bind -e\nbind -r ^M\nbind -r ^J\n", "interactive"),
      ("settc co 0\nsettc li -5\nechotc cm 99999 99999\ntelltc\n", "interactive"),
    ])
    func `a hostile .editrc crashes nothing and leaves Enter alone`(
      content: String, shown: String
    ) throws {
      let terminal = try start(content)
      try terminal.expect(shown)
      try terminal.expectPrompt()
      terminal.type("año" + Key.enter)
      try terminal.expect("text \"año\"")
    }

    @Test func `a file that turns editing off leads to plain lines`() throws {
      let terminal = try start("edit off\n")
      try terminal.expect("no line editing")
      #expect(try terminal.waitForEnd() == 0)
    }

    @Test(arguments: ["dumb", ""])
    func `a terminal that can't edit leads to plain lines`(name: String) throws {
      let terminal = try PseudoTerminal(environment: ["TERM": name])
      try terminal.expect("no line editing")
    }

    @Test func `on a terminal plain lines survive Ctrl-C too`() throws {
      let terminal = try PseudoTerminal(["plain"], environment: ["TERM": "dumb"])
      try terminal.expect("plain\r\n> \r\n")
      terminal.type("half" + Key.control("c"))
      try terminal.expect("cancelled")
      terminal.type("año\n")
      try terminal.expect("text \"año\"")
      terminal.type(Key.control("d"))
      try terminal.expect("end")
    }
  }
}
