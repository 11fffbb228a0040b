/// Finds scenarios, built in and in a directory of the user's, and loads them or says why not.
public struct ScenarioLoader: Sendable {
  let directory: String?
  let answerCheck: AnswerCheck?

  /// Scenarios in `directory` win over built-in ones of the same id. What comes from there is
  /// proved by `answerCheck`; the built-in scenarios are proved by the tests.
  public init(directory: String? = nil, answerCheck: AnswerCheck? = .grader) {
    self.directory = directory
    self.answerCheck = answerCheck
  }

  /// The home list: the built-in scenarios in their order, then the user's by id.
  public func headers(in language: Language) -> [ScenarioHeader] {
    folders.compactMap { ScenarioHeader($0, in: language) }
  }

  /// One scenario, by its id, in one language.
  public func load(_ id: String, in language: Language) throws(LoadError) -> Scenario {
    if let folder = folders.first(where: { $0.id == id }) {
      return try load(folder, in: language)
    }
    if let failure = directoryFailure { throw failure }
    throw .unknownScenario(id, nearest: id.nearest(in: folders.map(\.id)))
  }

  /// One scenario, by the path of its folder.
  public func load(folder path: String, in language: Language) throws(LoadError) -> Scenario {
    guard let folder = ScenarioFolder(path: path) else {
      do {
        _ = try Disk.names(inFolderAt: path)
      } catch {
        throw .unreadable(path: path, reason: error)
      }
      throw .invalid([Diagnostic(path: path, position: .start, problem: .noScenarioHere)])
    }
    return try load(folder, in: language)
  }

  /// Why the user's directory can't be read; nil where it can, or where there is none.
  public var directoryFailure: LoadError? {
    guard let directory else { return nil }
    do {
      _ = try Disk.names(inFolderAt: directory)
      return nil
    } catch {
      return .unreadable(path: directory, reason: error)
    }
  }

  private var folders: [ScenarioFolder] {
    let own = directory.map { ScenarioFolder.all(in: $0) } ?? []
    let builtin = BuiltinScenarios.ids.map { id in
      own.first { $0.id == id } ?? .builtin(id)
    }
    return builtin + own.filter { !BuiltinScenarios.ids.contains($0.id) }
  }

  private func load(
    _ folder: ScenarioFolder, in language: Language
  ) throws(LoadError) -> Scenario {
    let reading = ScenarioReading(folder)
    let check = folder.source == .builtin ? nil : answerCheck
    let result = reading.scenario(in: language, answerCheck: check)
    guard let scenario = result.scenario else {
      throw .invalid(reading.caseDiagnostics + result.diagnostics)
    }
    return scenario
  }
}
