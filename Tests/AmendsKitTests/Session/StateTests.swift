import Testing

@testable import AmendsKit

@Suite struct StateTests {
  @Test(arguments: [
    "", ":show", ":next", ":again", "again", ":documents 7", ":why", ":why zzz", ":edit",
  ])
  func `nothing is answered with silence while writing`(line: String) {
    var walk = Playback()
    walk.type("1", "", line)
    #expect(walk.effects.contains { if case .say = $0 { true } else { false } })
    #expect(walk.session.state == .writing(.outline))
  }

  @Test(arguments: [
    ":facts", ":how", ":skip", ":hint", ":show", ":again", ":next", ":back", "9", "", "late",
  ])
  func `nothing is answered with silence at home`(line: String) {
    var walk = Playback()
    walk.type(line)
    #expect(walk.effects.contains { if case .say = $0 { true } else { false } })
    #expect(walk.session.state == .home)
  }

  @Test func `a case opens by number, id, title or the beginning of one`() {
    for name in ["1", "late-cake", "The late cake", "late-c", "the late C"] {
      var walk = Playback()
      walk.type(name)
      #expect(walk.session.state == .situation, "\(name)")
    }
  }

  @Test func `a case that can't be loaded leaves the list open`() {
    var walk = Playback()
    walk.type("2")
    #expect(walk.said("no title"))
    #expect(walk.session.state == .home)
  }

  @Test func `a paste is a whole answer, with the lines typed before it`() {
    var walk = Playback()
    walk.type("1", "", "typed", "pasted⏎in two lines")
    #expect(walk.session.state == .feedback(.outline))
    #expect(walk.session.walk?[.outline].attempts.last?.grade.text == "typed\npasted\nin two lines")
  }

  @Test func `what the editor gives back is a whole answer`() {
    var walk = Playback()
    walk.editorText = "one\n\ntwo\n"
    walk.type("1", "", "typed", ":edit")
    #expect(walk.session.walk?[.outline].attempts.last?.grade.text == "one\n\ntwo")
  }

  @Test func `an empty editor loses nothing`() {
    var walk = Playback()
    walk.editorText = "\n"
    walk.type("1", "", "typed", ":edit", "")
    #expect(walk.session.walk?[.outline].attempts.last?.grade.text == "typed")
  }

  @Test func `the end of the input ends an answer, then the session`() {
    var walk = Playback()
    walk.type("1", "", "typed", "^D")
    #expect(walk.session.state == .feedback(.outline))
    walk.type("^D")
    #expect(walk.exit == 0)
  }

  @Test func `one Ctrl-C keeps the lines, two in a row leave`() {
    var walk = Playback()
    walk.type("1", "", "typed", "^C", "more", "^C", "")
    #expect(walk.session.walk?[.outline].attempts.last?.grade.text == "typed\nmore")
    walk.type("^C", "^C")
    #expect(walk.exit == 130)
    #expect(walk.said("amends late-cake"))
  }

  @Test func `an unfinished answer waits until the trainee is back`() {
    var walk = Playback()
    walk.type("1", "", "typed", ":home", "1", "more", "")
    #expect(walk.session.walk?[.outline].attempts.last?.grade.text == "typed\nmore")
  }

  @Test func `a draft that is handed in unchanged is not marked again`() {
    var walk = Playback(offersDrafts: true)
    walk.type("1", "", "typed", "", "again", "typed")
    #expect(walk.session.walk?[.outline].attempts.count == 1)
    #expect(walk.session.state == .feedback(.outline))
  }

  @Test func `a command typed behind a draft is a command, and the draft stays`() {
    var walk = Playback(offersDrafts: true)
    walk.type("1", "", "typed", "", "again", "typed :hint")
    #expect(walk.said("Hint 1 of 3"))
    #expect(walk.session.state == .writing(.outline))
    #expect(walk.session.walk?[.outline].draft == "typed")
  }

  @Test func `a sentence typed at the menu is the draft of the next try`() {
    var walk = Playback(offersDrafts: true)
    walk.type("1", "", "typed", "", "a sentence of five words", "again")
    guard case .ask(let ask)? = walk.effects.last else {
      Issue.record("nothing is asked")
      return
    }
    #expect(ask.draft == "a sentence of five words")
    #expect(ask.isAnswer)
  }
}
