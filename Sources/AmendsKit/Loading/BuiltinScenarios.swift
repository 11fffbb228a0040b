internal import CScenarios

/// The scenarios that are compiled into the program.
enum BuiltinScenarios {
  /// In the order of the home list.
  static let ids: [String] = {
    var ids: [String] = []
    for file in files where ids.last != file.scenario { ids.append(file.scenario) }
    return ids
  }()

  static func fileNames(of id: String) -> [String] {
    files.filter { $0.scenario == id }.map(\.name)
  }

  static func bytes(of name: String, in id: String) -> [UInt8]? {
    guard let file = files.first(where: { $0.scenario == id && $0.name == name }) else {
      return nil
    }
    let entry = amends_scenario_file_at(file.index)
    return Array(UnsafeBufferPointer(start: entry.bytes, count: entry.length))
  }

  private struct File {
    let scenario: String
    let name: String
    let index: Int
  }

  private static let files: [File] = (0..<amends_scenario_file_count()).map { index in
    let entry = amends_scenario_file_at(index)
    return File(
      scenario: String(cString: entry.scenario), name: String(cString: entry.name), index: index)
  }
}
