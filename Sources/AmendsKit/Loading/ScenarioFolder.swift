internal import Foundation

/// Where a scenario comes from.
public enum ScenarioSource: Sendable, Equatable {
  case builtin
  /// The folder that holds the scenario's own folder.
  case directory(String)
}

/// The folder of one scenario, on disk or compiled in.
struct ScenarioFolder {
  static let caseFile = "scenario.yaml"

  let source: ScenarioSource
  /// The folder's name, which is the scenario's id.
  let id: String
  /// As messages show it.
  let path: String

  static func builtin(_ id: String) -> ScenarioFolder {
    ScenarioFolder(source: .builtin, id: id, path: "Scenarios/\(id)")
  }

  /// A folder on disk, if it holds a file that makes it a scenario.
  init?(path: String) {
    let files = [Self.caseFile] + Language.allCases.map(\.fileName)
    guard let names = try? Disk.names(inFolderAt: path), names.contains(where: files.contains)
    else { return nil }
    // The name of "." is the name of the folder that it stands for.
    let full = URL(fileURLWithPath: path).standardizedFileURL
    source = .directory(full.deletingLastPathComponent().path)
    id = full.lastPathComponent
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  private init(source: ScenarioSource, id: String, path: String) {
    self.source = source
    self.id = id
    self.path = path
  }

  func path(of file: String) -> String { "\(path)/\(file)" }

  var fileNames: [String] {
    switch source {
    case .builtin: BuiltinScenarios.fileNames(of: id)
    case .directory: (try? Disk.names(inFolderAt: path)) ?? []
    }
  }

  func bytes(of file: String) throws(FileFailure) -> [UInt8] {
    switch source {
    case .builtin:
      guard let bytes = BuiltinScenarios.bytes(of: file, in: id) else { throw .missing }
      return bytes
    case .directory:
      return try Disk.bytes(ofFileAt: path(of: file))
    }
  }

  /// The scenario folders in a directory, by id. The directory may itself be one.
  static func all(in directory: String, depth: Int = 0) -> [ScenarioFolder] {
    if let folder = ScenarioFolder(path: directory) { return [folder] }
    guard let names = try? Disk.names(inFolderAt: directory) else { return [] }
    let base = directory.hasSuffix("/") ? directory : directory + "/"
    return names.flatMap { name in
      depth == 0
        ? ScenarioFolder(path: base + name).map { [$0] } ?? []
        : all(in: base + name, depth: depth - 1)
    }
  }
}

extension Language {
  var fileName: String { "\(rawValue).yaml" }
}
