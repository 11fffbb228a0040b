/// Reads the files of one scenario folder: its case once, its words per language.
struct ScenarioReading {
  let folder: ScenarioFolder
  /// Problems of `scenario.yaml`.
  let caseDiagnostics: [Diagnostic]
  private let caseFile: CaseFile?
  private let known: LanguageFile.Known

  /// One language's reading: a scenario, or the reasons why there is none.
  struct Result {
    let scenario: Scenario?
    let diagnostics: [Diagnostic]
  }

  init(_ folder: ScenarioFolder) {
    self.folder = folder
    do {
      let bytes = try folder.bytes(of: ScenarioFolder.caseFile)
      let path = folder.path(of: ScenarioFolder.caseFile)
      let reading = FileReading(SourceFile(path: path, bytes: bytes))
      caseFile = CaseFile(reading, folder: folder.id)
      // Ids that are wrong themselves prove nothing about the words.
      let hasGoodIds = reading.diagnostics.allSatisfy { diagnostic in
        switch diagnostic.problem {
        case .notAnId, .duplicateId, .tooFew(.facts, _, _): false
        default: true
        }
      }
      known = LanguageFile.Known(
        facts: hasGoodIds ? reading.root?.ids(under: "facts") : nil,
        options: hasGoodIds ? reading.root?.ids(under: "compensation", "options") : nil)
      caseDiagnostics = reading.diagnostics
    } catch {
      caseFile = nil
      known = LanguageFile.Known(facts: nil, options: nil)
      caseDiagnostics = [Self.diagnostic(error, ScenarioFolder.caseFile, in: folder)]
    }
  }

  /// The scenario in one language. Its answers are graded where there is a check to do it.
  func scenario(in language: Language, answerCheck: AnswerCheck?) -> Result {
    let bytes: [UInt8]
    do {
      bytes = try folder.bytes(of: language.fileName)
    } catch {
      return Result(
        scenario: nil, diagnostics: [Self.diagnostic(error, language.fileName, in: folder)])
    }
    let path = folder.path(of: language.fileName)
    let reading = FileReading(SourceFile(path: path, bytes: bytes))
    let words = LanguageFile(reading, known: known)
    guard reading.diagnostics.isEmpty, caseDiagnostics.isEmpty, let words, let caseFile,
      let scenario = Scenario(caseFile, words, language)
    else {
      return Result(scenario: nil, diagnostics: reading.diagnostics)
    }
    for answer in words.answers {
      for problem in answerCheck?.problems(of: answer, in: scenario) ?? [] {
        reading.report(problem, at: answer.position)
      }
    }
    return Result(
      scenario: reading.diagnostics.isEmpty ? scenario : nil, diagnostics: reading.diagnostics)
  }

  private static func diagnostic(
    _ failure: FileFailure, _ file: String, in folder: ScenarioFolder
  ) -> Diagnostic {
    let language = Language.allCases.first { $0.fileName == file }
    let missing = language.map { .missingLanguageFile($0) } ?? ScenarioProblem.fileMissing(file)
    let problem = failure == .missing ? missing : .unreadable(failure)
    return Diagnostic(path: folder.path(of: file), position: .start, problem: problem)
  }
}

extension Scenario {
  /// Joins what no language changes and the words; nil where an id has no words.
  fileprivate init?(_ file: CaseFile, _ words: LanguageFile, _ language: Language) {
    let facts = file.facts.compactMap { entry in
      words.facts[entry.id].map {
        Fact(
          id: entry.id, role: entry.role, stage: entry.stage, isGap: entry.isGap, text: $0.text,
          mentions: $0.mentions)
      }
    }
    let terms = file.compensation
    let options = terms.options.compactMap { option in
      words.options[option.id].map {
        CompensationTerms.Option(
          id: option.id, kind: option.kind, value: option.value, text: $0.text,
          mentions: $0.mentions)
      }
    }
    guard facts.count == file.facts.count, options.count == terms.options.count else { return nil }
    self.init(
      id: file.id, version: file.version, language: language, fault: file.fault,
      severity: file.severity, loss: file.loss, channel: file.channel, address: file.address,
      allowsHumour: file.allowsHumour, minutes: file.minutes, facts: facts,
      compensation: CompensationTerms(
        due: terms.due, floor: terms.floor, fair: terms.fair, authority: terms.authority,
        ceiling: terms.ceiling, currency: terms.currency, options: options),
      weights: file.weights, title: words.title, situation: words.situation,
      client: words.client, documents: words.documents, jargon: words.jargon,
      falsehoods: words.falsehoods, exercises: words.exercises, questions: words.questions)
  }
}
