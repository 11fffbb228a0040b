import AmendsKit
import Foundation

/// Grades one line after the other; each scenario is loaded once.
struct GradeBench {
  enum Result {
    case graded(GradeReport)
    case failed(id: JSONValue?, GradeProblem)
  }

  private let loader: ScenarioLoader
  /// For lines that name none; an id or a folder.
  private let option: String?
  private var loaded: [Key: Swift.Result<Scenario, LoadError>] = [:]
  private let grader = Grader()

  init(loader: ScenarioLoader, scenario: String?) {
    self.loader = loader
    option = scenario
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
    let isOption = request.scenario == nil || request.scenario == optionID
    guard let name = isOption ? option : request.scenario else { return nil }
    do {
      return try load(Key(name: name, isOption: isOption, language: language)).get()
    } catch {
      throw .scenario(error)
    }
  }

  /// The id that lines know the option's scenario by.
  private var optionID: String? { option?.split(separator: "/").last.map(String.init) }

  private mutating func load(_ key: Key) -> Swift.Result<Scenario, LoadError> {
    if let known = loaded[key] { return known }
    let result = Swift.Result { () throws(LoadError) in
      // A line never opens a folder: it may come from anybody.
      try key.isOption && isFolder(key.name)
        ? loader.load(folder: key.name, in: key.language)
        : loader.load(key.name, in: key.language)
    }
    loaded[key] = result
    return result
  }

  /// An id wins over a folder of the same name; a path is always a folder.
  private func isFolder(_ name: String) -> Bool {
    let isKnown = Language.allCases.contains { language in
      loader.headers(in: language).contains { $0.id == name }
    }
    return name.contains("/") || !isKnown && FileManager.default.fileExists(atPath: name)
  }

  private struct Key: Hashable {
    let name: String
    let isOption: Bool
    let language: Language
  }
}
