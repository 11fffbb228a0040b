import Testing

@testable import AmendsKit

struct ClockTests {
  static let times: [(Language, String, [Int])] = [
    (.catalan, "Dl 9.10 escriu Pepe", [550]),
    (.catalan, "Dilluns, 8.50: avisa; 9.30, ho miro", [530, 570]),
    (.catalan, "li tornem 9,30 € o 9.30 €", []),
    (.spanish, "no la vi hasta las cinco menos veinte", [280]),
    (.spanish, "entró a la una y veinte y la dejé", [80]),
    (.spanish, "las cinco y tres clientes más", [300]),
    (.catalan, "fins a les cinc i mitja", [330]),
    (.catalan, "a dos quarts de cinc", [270]),
    (.english, "at twenty to five, or half past four", [280, 270]),
    (.english, "it took me twenty to thirty minutes", []),
    (.catalan, "la versió 2.10 del pla", []),
    (.spanish, "jue 13.20 entra la orden", [800]),
    (.english, "Thu 13.20 order in", [800]),
    (.english, "version 2.10 and 9.30 more", []),
  ]

  @Test(arguments: times.indices)
  func `an hour with a dot is a time, and a sum or a version isn't`(_ index: Int) {
    let (language, text, expected) = Self.times[index]
    let clocks = Draft(text, language: language).quantities.filter { $0.kind == .clock }
    #expect(clocks.compactMap(\.value) == expected.map(Double.init))
  }

  @Test(arguments: CoreScenarios.ids, Language.allCases)
  func `a case knows every time that its own facts hold`(_ id: String, _ language: Language) throws
  {
    let scenario = try #require(CoreScenarios.scenario(id, language))
    for fact in scenario.facts {
      let written = fact.text.matches(of: /\b\d{1,2}[.:]\d\d\b/).count
      let answer = Answer(
        fact.text, step: .outline, scenario: scenario, fault: scenario.fault, language: language)
      let read = answer.draft.quantities.count { $0.kind == .clock }
      #expect(read >= written, "\(fact.text)")
      #expect(UnknownTimes.find(answer).isEmpty, "\(fact.text)")
    }
  }
}
