import Foundation
import Testing

@testable import AmendsKit

@Suite struct AnswerChecks {
  /// Gives every criterion of the step one level, and finds the anti-patterns it is told to.
  private func check(
    _ level: @escaping @Sendable (String) -> Level,
    finding: [AntiPatternID] = []
  ) -> AnswerCheck {
    AnswerCheck { _, step, text in
      StepGrade(
        step: step, text: text,
        judgements: CriterionID.of(step).map {
          Judgement(
            criterion: $0, level: level(text), certainty: .high, evidence: [], weight: $0.weight,
            reason: .anchor)
        },
        antiPatterns: finding.map {
          AntiPatternFinding(
            id: $0, step: step, severity: $0.severity, certainty: .high, evidence: [])
        },
        notes: [])
    }
  }

  private func diagnostics(_ check: AnswerCheck) -> [Diagnostic] {
    ScenarioLoader(answerCheck: check).check(paths: [Fixtures.good.path])
  }

  @Test func `a grader that agrees with the answers leaves nothing to report`() {
    let all = AntiPatternID.allCases
    let check = AnswerCheck { scenario, step, text in
      self.check(
        { $0.hasPrefix("bad") ? .zero : .three }, finding: text.hasPrefix("bad") ? all : []
      )
      .grade(scenario, step, text)
    }
    #expect(diagnostics(check) == [])
  }

  @Test func `a model and a good answer below their share are reported at their line`() throws {
    let found = diagnostics(check { $0.hasPrefix("bad") ? .zero : .one })
    let model = try #require(found.first)
    #expect((model.line, model.column) == (51, 15))
    #expect(
      model.message(in: .english)
        == "this model answer gets 33 % of its step, and needs 85 % (chronology 1/3, cause 1/3, "
        + "impact 1/3, detection 1/3, prevention 1/3, factual-wording 1/3)")
    let good = try #require(found.first { $0.line == 55 })
    #expect(good.column == 12)
    #expect(good.message(in: .english).hasPrefix("this good answer gets 33 %"))
  }

  @Test func `a serious finding in a good answer is reported, a minor one is not`() {
    let found = diagnostics(check({ _ in .three }, finding: [.grovelling, .jargon]))
      .map(\.problem)
    #expect(found.contains(.goodAnswerHasFinding(.grovelling)))
    #expect(!found.contains(.goodAnswerHasFinding(.jargon)))
  }

  @Test func `a bad answer that passes, or that nothing catches, is reported`() {
    let found = diagnostics(check { _ in .three })
    let second = found.filter { $0.line == 58 }
    #expect(
      second.map(\.problem) == [
        .badAnswerTooHigh(percent: 100, limit: 65, lost: []),
        .badAnswerNotCaught(.criterion(.cause), lost: []),
      ])
    #expect(found.contains { $0.problem == .badAnswerNotCaught(.antiPattern(.jargon), lost: []) })
  }

  @Test func `a directory's scenario that fails its own check does not load`() {
    let directory = Fixtures.folder.appendingPathComponent("Good").path
    let loader = ScenarioLoader(directory: directory, answerCheck: check { _ in .three })
    #expect(throws: LoadError.self) { try loader.load("lost-parcel", in: .english) }
  }
}
