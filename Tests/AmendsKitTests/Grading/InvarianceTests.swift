import Testing

@testable import AmendsKit

/// What must not move a mark, and what must.
struct InvarianceTests {
  private func levels(_ text: String, _ place: ScenarioStep) -> [Int?] {
    Grader().grade(text, step: place.step, scenario: place.scenario, language: place.language)
      .judgements.map { $0.level?.rawValue }
  }

  private func goodAnswers(_ place: ScenarioStep) throws -> [String] {
    let exercise = try #require(place.scenario?.exercises[place.step])
    return exercise.models.map(\.text) + exercise.good
  }

  @Test(arguments: ScenarioStep.all)
  func `typography moves no level`(_ place: ScenarioStep) throws {
    for text in try goodAnswers(place) {
      let plain = levels(text, place)
      for alteration in [
        .decomposed, .curlyApostrophes, .carriageReturns, .noBreakSpaces, .noInvertedMarks,
      ] as [Alteration] {
        let altered = alteration.applied(to: text, language: place.language) ?? text
        #expect(levels(altered, place) == plain, "\(alteration.rawValue): \(text)")
      }
    }
  }

  @Test(arguments: ScenarioStep.all)
  func `missing accents move a level by one at most`(_ place: ScenarioStep) throws {
    for text in try goodAnswers(place) {
      let bare = Alteration.noAccents.applied(to: text, language: place.language) ?? text
      for (with, without) in zip(levels(text, place), levels(bare, place)) {
        #expect(abs((with ?? 0) - (without ?? 0)) <= 1, "\(bare)")
      }
    }
  }

  @Test(arguments: ScenarioStep.all.filter { $0.step == .apology })
  func `a condition added never raises an apology`(_ place: ScenarioStep) throws {
    let condition = " " + Alteration.condition(place.language)
    for text in try goodAnswers(place) {
      let before = levels(text, place)[0] ?? 0
      #expect(levels(text + condition, place)[0] ?? 0 <= before, "\(text)")
    }
  }
}
