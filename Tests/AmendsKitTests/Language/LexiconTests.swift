import Testing

@testable import AmendsKit

struct LexiconTests {
  @Test(arguments: Language.allCases)
  func `every line of a lexicon can be read`(_ language: Language) {
    #expect(MoveLexicon.of(language).problems == [])
    #expect(TimeLexicon.of(language).problems == [])
  }

  @Test(arguments: Language.allCases)
  func `every heading of a lexicon is a move, a cue or a swallower`(_ language: Language) {
    let headings = Set(MoveLexicon.of(language).entries.map(\.heading))
    let unknown = headings.filter {
      MoveKind(rawValue: $0) == nil && Cue(rawValue: $0) == nil && $0 != "none"
    }
    #expect(unknown.sorted() == [])
  }
}
