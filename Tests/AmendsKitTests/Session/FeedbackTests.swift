import Testing

@testable import AmendsKit

@Suite struct FeedbackTests {
  private func grade(
    _ step: Step, _ levels: [CriterionID: Level], findings: [AntiPatternFinding] = [],
    notes: [Note] = []
  ) -> StepGrade {
    let evidence = Evidence(span: Span(start: 0, end: 4), text: "some words")
    let judgements = CriterionID.of(step).map { id in
      let level = levels[id] ?? .three
      return Judgement(
        criterion: id, level: level, certainty: .high, evidence: level == .zero ? [] : [evidence],
        weight: id.weight, reason: .anchor)
    }
    return StepGrade(
      step: step, text: "some words", judgements: judgements, antiPatterns: findings, notes: notes)
  }

  private func screen(_ grade: StepGrade) -> [Block] {
    let attempt = StepRecord.Attempt(grade: grade, afterModels: false)
    return FeedbackScreen(attempt: attempt, previous: nil, wording: Wording(.english)).blocks
  }

  private func marks(_ blocks: [Block]) -> [Block.FindingLine.Mark] {
    blocks.compactMap { if case .finding(let line) = $0 { line.mark } else { nil } }
  }

  @Test func `one strength and at most two things to change are said`() {
    let low = Dictionary(uniqueKeysWithValues: CriterionID.of(.apology).map { ($0, Level.one) })
    let marked = grade(.apology, low.merging([.regret: .three]) { $1 })
    #expect(marks(screen(marked)) == [.strength, .change, .change])
  }

  @Test func `the heaviest loss comes first`() {
    let marked = grade(.apology, [.forbearance: .zero, .responsibility: .one, .empathy: .one])
    #expect(
      FeedbackSelection(grade: marked).issues() == [
        .criterion(marked.judgements[1]), .criterion(marked.judgements[3]),
      ])
  }

  @Test func `a fatal anti-pattern comes before everything`() {
    let fatal = AntiPatternFinding(
      id: .blamesClient, step: .apology, severity: .fatal, certainty: .high, evidence: [])
    let marked = grade(
      .apology, [.responsibility: .zero, .empathy: .zero, .regret: .zero], findings: [fatal])
    #expect(FeedbackSelection(grade: marked).issues().first == .antiPattern(fatal))
    #expect(!FeedbackSelection(grade: marked).issues().contains(.criterion(marked.judgements[1])))
  }

  @Test func `a doubt is asked, never stated`() {
    let doubt = AntiPatternFinding(
      id: .sarcasm, step: .apology, severity: .fatal, certainty: .low, evidence: [])
    #expect(marks(screen(grade(.apology, [:], findings: [doubt]))).contains(.question))
    #expect(!marks(screen(grade(.apology, [:], findings: [doubt]))).contains(.change))
  }

  @Test func `where little is missing, one thing more is offered`() {
    #expect(marks(screen(grade(.apology, [.empathy: .two]))) == [.strength, .strength, .more])
  }

  @Test func `an answer that can't be read gets a sentence and no findings`() {
    for note in [Note.noAnswer, .otherLanguage(.spanish), .listOfWords, .modelAnswerPasted] {
      #expect(marks(screen(grade(.apology, [.empathy: .zero], notes: [note]))) == [])
    }
  }

  @Test func `the total shown is the sum of the steps shown and stays in its band`() {
    let steps = [
      grade(.outline, [.chronology: .two]), grade(.explanation, [.account: .two]),
      grade(.apology, [.empathy: .two]), grade(.compensation, [.repair: .one, .commitment: .two]),
    ]
    let whole = Grade(scenario: nil, language: .english, steps: steps)
    let shown = steps.reduce(0) { $0 + Int($1.points.rounded()) }
    #expect(abs(SheetScreen.total(of: whole) - shown) <= 1)
    #expect((SheetScreen.total(of: whole) >= 85) == (whole.band == .ready))
  }

  @Test func `why finds a criterion by name, id and beginning`() {
    let entries = WhyEntry.all(in: Wording(.spanish))
    for name in ["responsibility", "responsabilidad", "Responsab"] {
      #expect(entries.matching(name).map(\.otherNames.first) == ["responsibility"], "\(name)")
    }
    #expect(entries.matching("fit-and").map(\.otherNames.first) == ["fit-and-voice"])
    #expect(entries.matching("zzz").isEmpty)
    let notOurs = WhyEntry.all(in: Wording(.catalan, fault: .client))
    #expect(notOurs.matching("responsabilitat").map(\.otherNames.first) == ["responsibility"])
  }
}
