import Testing

extension OnATerminal {
  @Suite struct Pasting {
    @Test func `five pasted lines are one text`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      #expect(terminal.transcript.contains("\u{1B}[?2004h"))
      terminal.type("> " + Key.paste("uno\rdos\r\ntrès\tx\n\u{1B}[31mquatre\u{7}\ncinco") + "!")
      try terminal.expectRows("> > uno", "dos", "très x", "[31mquatre", "cinco!")
      terminal.type(Key.enter)
      try terminal.expect(#"text "> uno\ndos\ntrès x\n[31mquatre\ncinco!""#)
      #expect(terminal.transcript.contains("\u{1B}[?2004l"))
    }

    @Test(arguments: [60_000, 200_000])
    func `a paste is taken whole or refused whole`(length: Int) throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type(Key.paste(String(repeating: "paraula ", count: length / 8)))
      if length < 65_536 {
        terminal.type("fin" + Key.enter)
        try terminal.expect("paraula fin\"", seconds: 10)
      } else {
        try terminal.expect("rejected tooLong(limit: 65536)", seconds: 10)
      }
      try terminal.expectPrompt()
      terminal.type("next" + Key.enter)
      try terminal.expect("text \"next\"")
    }

    @Test func `a paste without an end does not hold the keyboard for ever`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type("\u{1B}[200~cut off")
      try terminal.expectRows("> cut off")
      terminal.type(" and on" + Key.enter)
      try terminal.expect("text \"cut off and on\"")
    }
  }
}
