import Testing

extension OnATerminal {
  @Suite struct Typing {
    @Test(arguments: [
      [:], ["LANG": "C"], ["LC_ALL": "C"], ["LANG": "es_ES.UTF-8"], ["LANG": "C.UTF-8"],
    ])
    func `letters of three languages are typed, moved over and deleted in any locale`(
      environment: [String: String]
    ) throws {
      let terminal = try PseudoTerminal(environment: environment)
      try terminal.expectPrompt()
      terminal.type("áñç l·l ¿¡€😀")
      try terminal.expectRows("> áñç l·l ¿¡€😀")
      terminal.type(Key.left + Key.backspace)
      try terminal.expectRows("> áñç l·l ¿¡😀")
      terminal.type(Key.control("a") + "X" + Key.right + Key.right + Key.backspace)
      try terminal.expectRows("> Xáç l·l ¿¡😀")
      terminal.type(Key.control("e") + Key.backspace + "!" + Key.enter)
      try terminal.expect(#"text "Xáç l·l ¿¡!""#)
    }

    @Test func `a coloured prompt does not break wrapping`() throws {
      let terminal = try PseudoTerminal(
        ["edit", "--colour", "yes", "--prompt", "[1/4 outline]>"], columns: 40)
      try terminal.expectPrompt("[1/4 outline]> ")
      #expect(terminal.transcript.contains("\u{1B}[1;36m[1/4 outline]\u{1B}[0m> "))
      terminal.type("the first line is full and the second one begins")
      try terminal.expectRows(
        "[1/4 outline]> the first line is full an", "d the second one begins")
      terminal.type(Key.control("a") + "X" + Key.control("e") + "Y")
      try terminal.expectRows(
        "[1/4 outline]> Xthe first line is full a", "nd the second one beginsY")
      terminal.type(Key.enter)
      try terminal.expect("text \"Xthe first line is full and the second one beginsY\"")
    }

    @Test func `words are moved over, killed, yanked and brought back`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type("one two three" + Key.meta("b") + Key.meta("b") + Key.control("k"))
      try terminal.expectRows("> one")
      terminal.type(Key.control("a") + Key.control("y") + " ")
      try terminal.expectRows("> two three one")
      terminal.type(Key.control("e") + Key.backspace + Key.control("w"))
      try terminal.expectRows("> two three")
      terminal.type(Key.control("_") + "." + Key.enter)
      try terminal.expect("text \"two three one.\"")
    }

    @Test func `control characters never reach the text`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      let quote = Key.control("v")
      terminal.type("a" + quote + Key.escape + "[31mb" + quote + "\u{7}c" + quote + "\td")
      terminal.type("\u{9B}e" + Key.enter)
      try terminal.expect("text \"a[31mbc de\"")
    }

    @Test func `bytes that are not UTF-8 show as a replacement and break nothing`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type(bytes: Array("a".utf8) + [0xE9] + Array("b\r".utf8))
      try terminal.expect("text \"a\u{FFFD}b\"")
    }

    @Test func `an accent typed on its own joins its letter`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type("perdo\u{301}\r")
      try terminal.expect("text \"perd\u{F3}\"")
    }

    @Test func `Tab completes a command, lists several, and leaves answers alone`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type(":h\t")
      try terminal.expectRows("> :h", ":help     :hint     :history", "> :h")
      terminal.type("e\t")
      try terminal.expectRows("> :help")
      terminal.type(Key.control("u") + ":a\t")
      try terminal.expectRows("> :añadir")
      terminal.type(Key.control("u") + "sorry\t!" + Key.enter)
      try terminal.expect("text \"sorry!\"")
    }

    @Test func `a draft of several lines stands ready to be edited`() throws {
      let terminal = try PseudoTerminal(["edit", "--draft", "lo siento\nmañana\tllamo"])
      try terminal.expectRows("> lo siento", "mañana llamo")
      terminal.type("!" + Key.enter)
      try terminal.expect(#"text "lo siento\nmañana llamo!""#)
    }

    @Test func `Alt-Enter begins a new line of the same text`() throws {
      let terminal = try PseudoTerminal()
      try terminal.expectPrompt()
      terminal.type("one" + Key.meta("\r") + "two" + Key.enter)
      try terminal.expect(#"text "one\ntwo""#)
    }
  }
}
