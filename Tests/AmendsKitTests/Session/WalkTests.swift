import Testing

@testable import AmendsKit

@Suite struct WalkTests {
  @Test func `model answers open after an attempt or a skip, and the sheet says so`() {
    var walk = Playback()
    walk.type("1", "", ":show")
    #expect(!walk.said("I read 28 for 82"))
    walk.type(":skip")
    #expect(walk.said("I read 28 for 82"))
    walk.type("again", "my own 28", "")
    #expect(walk.session.walk?[.outline].attempts.last?.afterModels == true)
  }

  @Test func `hints climb one rung at a time and stop at the last`() {
    var walk = Playback()
    walk.type("1", "", ":hint", ":hint", ":hint")
    #expect(walk.said("Hint 3 of 3: At 10:15 I …"))
    walk.type(":hint")
    #expect(walk.session.walk?[.outline].hintsTaken == 3)
    #expect(walk.said("That was the last hint."))
  }

  @Test func `back goes through the steps to the list`() {
    var walk = Playback()
    walk.type("1", "", "an answer", "", "next", ":back")
    #expect(walk.session.state == .feedback(.outline))
    walk.type("back")
    #expect(walk.session.state == .situation)
    walk.type(":back")
    #expect(walk.session.state == .home)
  }

  @Test func `another language speaks at once and the marks stay`() {
    var walk = Playback()
    walk.type("1", "", "10:15 I misread", "", "language es")
    #expect(walk.session.walk?.scenario.language == .spanish)
    #expect(walk.session.walk?[.outline].attempts.count == 1)
    walk.type("seguir")
    #expect(walk.said("2 de 4 · Explicación"))
    walk.type(":idioma català")
    #expect(walk.session.language == .catalan)
  }

  @Test func `after the sheet the case can be walked again`() {
    var walk = Playback()
    walk.type("1", "", ":skip", "next", ":skip", "next", ":skip", "next", ":skip", "next")
    #expect(walk.session.state == .sheet)
    walk.type("again")
    #expect(walk.session.walk?.number == 2)
    #expect(walk.session.walk?.records.isEmpty == true)
  }

  @Test func `nothing happens after the end`() {
    var walk = Playback()
    walk.type(":quit")
    walk.send(.line("1"))
    #expect(walk.effects == [.finish(0)])
  }
}
