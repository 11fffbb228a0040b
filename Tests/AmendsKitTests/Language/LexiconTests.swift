import Testing

@testable import AmendsKit

struct LexiconTests {
  @Test(arguments: Language.allCases)
  func `every line of a lexicon can be read, under a heading that means something`(
    _ language: Language
  ) {
    #expect(MoveLexicon.of(language).problems == [])
    #expect(TimeLexicon.of(language).problems == [])
  }

  @Test func `a heading that means nothing is a problem, with its line`() {
    let lexicon = Lexicon<MoveLexicon.Heading>("fix: sent again\nfixx: sent again")
    #expect(
      lexicon.problems == [.init(line: 2, text: "fixx: sent again", cause: .heading("fixx"))])
  }
}
