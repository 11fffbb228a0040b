import Testing

@testable import AmendsKit

@Suite struct CommandTests {
  static let lines: [(String, bare: Bool, Language, Input)] = [
    (":help", false, .english, .command(Command(.help))),
    (": help ", false, .english, .command(Command(.help))),
    (":HELP", false, .english, .command(Command(.help))),
    (":ayuda", false, .spanish, .command(Command(.help))),
    (":help", false, .spanish, .command(Command(.help))),
    (":ajuda", false, .catalan, .command(Command(.help))),
    (":atras", false, .spanish, .command(Command(.back))),
    (":Atrás", false, .spanish, .command(Command(.back))),
    (":language es", false, .english, .command(Command(.language, "es"))),
    (":per què empatia", false, .catalan, .command(Command(.why, "empatia"))),
    (":perquè empatia", false, .catalan, .command(Command(.why, "empatia"))),
    (":por qué disculpa", false, .spanish, .command(Command(.why, "disculpa"))),
    ("next", true, .english, .command(Command(.next))),
    ("next", false, .english, .text("next")),
    ("next week I will", true, .english, .text("next week I will")),
    ("why empathy", true, .english, .command(Command(.why, "empathy"))),
    ("otra vez", true, .spanish, .command(Command(.again))),
    ("::) I am sorry", false, .english, .text(":) I am sorry")),
    (":next\nand more", false, .english, .text(":next\nand more")),
    (":hepl", false, .english, .unknownCommand("hepl", nearest: "help")),
    (":seguri", false, .spanish, .unknownCommand("seguri", nearest: "seguir")),
    (":xyzzyx", false, .english, .unknownCommand("xyzzyx", nearest: nil)),
    ("  ", false, .english, .empty), ("\n", false, .english, .empty),
  ]

  @Test(arguments: lines.indices)
  func `a line is read as the command or text that it is`(index: Int) {
    let (line, bare, language, expected) = Self.lines[index]
    #expect(Input(line, bareWords: bare, wording: Wording(language)) == expected)
  }

  @Test(arguments: Language.allCases)
  func `no two commands share a name`(language: Language) {
    var owners: [String: CommandWord] = [:]
    for command in CommandWord.allCases {
      for name in command.names(in: Wording(language)) {
        let owner = owners.updateValue(command, forKey: name.plainLetters)
        #expect(owner == nil || owner == command, "\(name)")
      }
    }
  }

  @Test func `Tab offers commands, languages, criteria and cases`() {
    var walk = Playback()
    #expect(walk.session.completions(of: ":fa") == [":facts"])
    #expect(walk.session.completions(of: "late").sorted() == ["late-bread", "late-cake"])
    walk.type("1", "")
    #expect(walk.session.completions(of: "ne") == [])
    #expect(walk.session.completions(of: ":language c") == ["ca"])
    walk.type("an answer", "")
    #expect(walk.session.completions(of: "ne") == ["next"])
    #expect(walk.session.completions(of: "why imp") == ["impact"])
  }
}
