import AmendsKit

/// Grades one line after the other; each scenario is loaded once.
struct GradeBench {
  enum Result {
    case graded(GradeReport)
    case failed(id: JSONValue?, GradeProblem)
  }

  private let loader: ScenarioLoader
  /// For lines that name none; an id or a folder.
  private let scenario: String?
  private var loaded: [Key: Swift.Result<Scenario, LoadError>] = [:]
  private let grader = Grader()

  init(loader: ScenarioLoader, scenario: String?) {
    self.loader = loader
    self.scenario = scenario
  }

  mutating func grade(_ line: InputLines.Line) -> Result {
    guard case .bytes(let bytes) = line else {
      return .failed(id: nil, .tooLong(limit: InputLines.limit))
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return .failed(id: nil, .notUTF8)
    }
    guard !bytes.contains(0) else { return .failed(id: nil, .nulCharacter) }
    guard let json = JSONValue(parsing: bytes) else { return .failed(id: nil, .notJSON) }
    do throws(GradeProblem) {
      return .graded(try report(on: GradeRequest(json)))
    } catch {
      return .failed(id: (try? GradeRequest.id(of: json)) ?? nil, error)
    }
  }

  private mutating func report(on request: GradeRequest) throws(GradeProblem) -> GradeReport {
    let language = request.languageOrGuess
    let scenario = try scenario(for: request, in: language)
    let grade = grader.grade(
      request.answers, scenario: scenario, fault: request.fault, language: language)
    return GradeReport(id: request.id, grade: grade)
  }

  private mutating func scenario(
    for request: GradeRequest, in language: Language
  ) throws(GradeProblem) -> Scenario? {
    let key: Key
    if let id = request.scenario {
      key = Key(name: id, isOption: false, language: language)
    } else if let scenario {
      key = Key(name: scenario, isOption: true, language: language)
    } else {
      return nil
    }
    do {
      return try load(key).get()
    } catch {
      throw .scenario(error)
    }
  }

  private mutating func load(_ key: Key) -> Swift.Result<Scenario, LoadError> {
    if let known = loaded[key] { return known }
    let result = Swift.Result { () throws(LoadError) in
      // A line never opens a folder: it may come from anybody.
      key.isOption && key.name.contains("/")
        ? try loader.load(folder: key.name, in: key.language)
        : try loader.load(key.name, in: key.language)
    }
    loaded[key] = result
    return result
  }

  private struct Key: Hashable {
    let name: String
    let isOption: Bool
    let language: Language
  }
}
