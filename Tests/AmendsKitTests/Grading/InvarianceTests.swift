import Foundation
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
      #expect(levels(text.decomposedStringWithCanonicalMapping, place) == plain, "NFD: \(text)")
      #expect(levels(text.replacing("'", with: "’"), place) == plain, "curly: \(text)")
      #expect(levels(text.replacing("\n", with: "\r\n"), place) == plain, "CRLF: \(text)")
      #expect(levels(text.replacing(" €", with: "\u{A0}€"), place) == plain, "no-break: \(text)")
      #expect(
        levels(text.replacing("¿", with: "").replacing("¡", with: ""), place) == plain,
        "marks: \(text)")
    }
  }

  @Test(arguments: ScenarioStep.all)
  func `missing accents move a level by one at most`(_ place: ScenarioStep) throws {
    for text in try goodAnswers(place) {
      let bare = text.replacing("ñ", with: "n").decomposedStringWithCanonicalMapping
        .unicodeScalars.filter { !$0.isCombining }.reduce(into: "") { $0.unicodeScalars.append($1) }
      for (with, without) in zip(levels(text, place), levels(bare, place)) {
        #expect(abs((with ?? 0) - (without ?? 0)) <= 1, "\(bare)")
      }
    }
  }

  static let conditions: [Language: String] = [
    .english: " I'm sorry if this upset you.", .spanish: " Lo siento si esto te ha molestado.",
    .catalan: " Em sap greu si això t'ha molestat.",
  ]

  @Test(arguments: ScenarioStep.all.filter { $0.step == .apology })
  func `a condition added never raises an apology`(_ place: ScenarioStep) throws {
    let condition = try #require(Self.conditions[place.language])
    for text in try goodAnswers(place) {
      let before = levels(text, place)[0] ?? 0
      #expect(levels(text + condition, place)[0] ?? 0 <= before, "\(text)")
    }
  }
}
