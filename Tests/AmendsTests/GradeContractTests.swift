import AmendsKit
import Foundation
import Testing

struct GradeContractTests {
  static let graded = Result { try GradedLines().outcome }

  private func answer(_ id: String) throws -> JSONValue {
    let all = try Self.graded.get().json
    return try #require(all.first { $0["id"] == .string(id) })
  }

  @Test func `every line is answered, in its order`() throws {
    let outcome = try Self.graded.get()
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.json.map { $0["id"]?.text } == GradedLines.lines.map(\.id))
  }

  @Test(arguments: GradedLines.lines.map(\.id))
  func `an answer has the contract's members and no others`(_ id: String) throws {
    let answer = try answer(id)
    #expect(
      answer.keys == [
        "schema", "id", "scenario", "language", "complete", "score", "band", "steps",
        "antipatterns",
      ])
    #expect(answer["schema"] == 1)
    for step in answer["steps"]?.members ?? [] {
      #expect(step.value.keys == ["points", "max", "criteria"])
      #expect(
        CriterionID.of(try #require(Step(rawValue: step.key))).map(\.rawValue).sorted()
          == step.value["criteria"]?.keys.sorted())
      for criterion in step.value["criteria"]?.members ?? [] {
        #expect(criterion.value.keys == ["level", "max", "weight", "certainty", "evidence"])
      }
    }
    for finding in answer["antipatterns"]?.items ?? [] {
      #expect(finding.keys == ["id", "step", "severity", "certainty", "evidence"])
      #expect(finding["id"]?.text.flatMap(AntiPatternID.init) != nil)
      #expect(finding["evidence"]?.items.isEmpty == false)
    }
  }

  @Test(arguments: GradedLines.lines)
  func `evidence is where its offsets say, in the answer's NFC form`(_ line: GradedLines.Line)
    throws
  {
    let answer = try answer(line.id)
    let criteria = (answer["steps"]?.members ?? []).flatMap { step in
      (step.value["criteria"]?.members ?? []).flatMap { criterion in
        (criterion.value["evidence"]?.items ?? []).map { (step.key, $0) }
      }
    }
    let findings = (answer["antipatterns"]?.items ?? []).flatMap { finding in
      (finding["evidence"]?.items ?? []).map { (finding["step"]?.text ?? "", $0) }
    }
    for (step, evidence) in criteria + findings {
      let text = try #require(line.answers[step]).precomposedStringWithCanonicalMapping
      let start = try #require(evidence["start"]?.integer)
      let end = try #require(evidence["end"]?.integer)
      try #require(0 <= start && start < end && end <= text.utf8.count)
      let words = String(validating: Array(text.utf8)[start..<end], as: UTF8.self)
      #expect(words == evidence["text"]?.text)
    }
    #expect(line.answers.isEmpty || line.id == "later" || !criteria.isEmpty)
  }

  @Test func `only four core steps are complete`() throws {
    #expect(try answer("whole")["complete"] == .bool(true))
    #expect(try answer("accents")["complete"] == .bool(false))
    #expect(try answer("later")["complete"] == .bool(false))
  }

  @Test func `the score is the share of the points, to one decimal`() throws {
    let whole = try answer("whole")
    let steps = (whole["steps"]?.members ?? []).map(\.value)
    let points = steps.compactMap { $0["points"]?.figure }.reduce(0, +)
    let max = steps.compactMap { $0["max"]?.figure }.reduce(0, +)
    let score = try #require(whole["score"]?.figure)
    #expect(abs(score - 100 * points / max) < 0.3)
    for figure in [score] + steps.compactMap({ $0["points"]?.figure }) {
      #expect(abs(figure * 10 - (figure * 10).rounded()) < 1e-9)
    }
    #expect(Band(rawValue: whole["band"]?.text ?? "") != nil)
  }

  @Test func `what was not rated is null and takes no points`() throws {
    let apart = try answer("later")
    #expect(apart["score"] == .null)
    #expect(apart["band"] == .null)
    for step in apart["steps"]?.members ?? [] {
      #expect(step.value["max"] == 0)
      for criterion in step.value["criteria"]?.members ?? [] {
        #expect(criterion.value["level"] == .null)
      }
    }
    #expect(try answer("nothing")["steps"] == .object([]))
  }

  @Test func `the environment's language changes no mark`() throws {
    let line = GradedLines.lines[1].json.line
    let plain = try Program.run(["grade"], input: line, environment: ["LC_ALL": "C"])
    let catalan = try Program.run(["grade"], input: line, environment: ["LANG": "ca_ES.UTF-8"])
    #expect(plain.output == catalan.output)
  }

  @Test func `a language that is not said is recognised`() throws {
    let lines = """
      {"id":"es","answers":{"apology":"Lo siento mucho, me equivoqué con su pedido."}}
      {"id":"ca","answers":{"apology":"Ho sento molt, em vaig equivocar amb la seva comanda."}}
      {"id":"?","answers":{"apology":"OK"}}
      """
    let outcome = try Program.run(["grade"], input: lines, environment: ["LANG": "es_ES.UTF-8"])
    #expect(outcome.json.map { $0["language"]?.text } == ["es", "ca", "en"])
  }

  @Test func `a line is answered before the next one comes`() throws {
    let process = Program.process(["grade"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data("{\"id\":\"a\",\"answers\":{}}\n".utf8))
    let first = output.fileHandleForReading.availableData
    #expect(JSONValue(parsing: Array(first))?["id"] == "a")
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
