internal import Foundation

extension ScenarioLoader {
  /// Every problem of every scenario folder under the paths, in all languages.
  ///
  /// A case that ships with Amends must be there in all three languages; another may be in one.
  public func check(paths: [String]) -> [Diagnostic] {
    var seen: Set<String> = []
    return paths.flatMap { path -> [Diagnostic] in
      guard FileManager.default.fileExists(atPath: path) else {
        return [Diagnostic(path: path, position: .start, problem: .pathMissing)]
      }
      let folders = ScenarioFolder.all(in: folderPath(path), depth: 3)
      if folders.isEmpty {
        return [Diagnostic(path: path, position: .start, problem: .noScenarioHere)]
      }
      return folders.filter { seen.insert($0.path).inserted }.flatMap(check)
    }
  }

  /// A file stands for the scenario that it belongs to.
  private func folderPath(_ path: String) -> String {
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { return path }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func check(_ folder: ScenarioFolder) -> [Diagnostic] {
    let names = folder.fileNames
    let expected = [ScenarioFolder.caseFile] + Language.allCases.map(\.fileName)
    let unknown = names.filter { name in
      (name.hasSuffix(".yaml") || name.hasSuffix(".yml")) && !expected.contains(name)
    }
    let strangers = unknown.map { name in
      let missing = expected.filter { !names.contains($0) }
      return Diagnostic(
        path: folder.path(of: name), position: .start,
        problem: .unknownFile(name, nearest: name.nearest(in: missing)))
    }
    let present = Language.allCases.filter { names.contains($0.fileName) }
    let isBuiltin = BuiltinScenarios.ids.contains(folder.id)
    let reading = ScenarioReading(folder)
    let words = (isBuiltin ? Language.allCases : present).flatMap { language in
      reading.scenario(in: language, answerCheck: answerCheck).diagnostics
    }
    let silent =
      present.isEmpty && !isBuiltin
      ? [Diagnostic(path: folder.path, position: .start, problem: .noLanguageFile)] : []
    return strangers + reading.caseDiagnostics + words + silent
  }
}
