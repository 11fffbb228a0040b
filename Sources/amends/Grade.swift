import AmendsKit
import ArgumentParser

/// Marks lines of answers for other programs.
struct GradeAnswers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Grade answers: JSON Lines in, JSON Lines out.",
    discussion: """
      echo '{"id":"a","answers":{"apology":"I am sorry, I sent the wrong file."}}' | amends grade

      Each line may name a scenario, a language and a fault. A line that can't be graded gives an \
      error object in its place; the exit code is 65 then, and the rest is still graded.
      """)

  @Option(help: ArgumentHelp("For lines that name no scenario.", valueName: "id or folder"))
  var scenario: String?

  @Flag(help: "Write JSON Lines to a terminal, too.")
  var json = false

  @Flag(help: "Exit with 1 when a score is under 65.")
  var requirePass = false

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var scenarioOption: ScenarioOption

  @Argument(help: "A file of JSON Lines; - or nothing is stdin.")
  var file: String?

  func run() throws {
    let language = languageOption.chosen
    var bench = GradeBench(loader: try scenarioOption.usableLoader(language), scenario: scenario)
    var outcome = Outcome()
    do {
      var lines = try InputLines(of: file)
      while let line = try lines.next() {
        let result = bench.grade(line)
        outcome.add(result)
        try StandardOutput.line(text(of: result, in: language))
      }
    } catch let failure as InputFailure {
      throw failure.told()
    }
    if outcome.hasProblems { throw ExitCode.badData }
    if requirePass, outcome.isBelowPassMark { throw ExitCode.belowPassMark }
  }

  private func text(of result: GradeBench.Result, in language: Language) -> String {
    let isForPeople = StandardOutput.isTerminal && !json
    switch result {
    case .graded(let report):
      return isForPeople ? report.summary : report.json.line
    case .failed(let id, let problem):
      return isForPeople
        ? "! \(id.map { $0.line + " · " } ?? "")\(problem.message(in: language))"
        : problem.json(id: id, in: language).line
    }
  }

  private struct Outcome {
    var hasProblems = false
    var isBelowPassMark = false

    mutating func add(_ result: GradeBench.Result) {
      switch result {
      case .failed: hasProblems = true
      case .graded(let report):
        let score = report.grade.score ?? 0
        isBelowPassMark = isBelowPassMark || score < GradeReport.passMark
      }
    }
  }
}
