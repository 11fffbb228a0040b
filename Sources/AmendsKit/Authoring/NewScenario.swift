internal import Foundation

/// Writes the folder of a new scenario.
public enum NewScenario {
  public enum Failure: Error, Equatable, Sendable {
    case exists(path: String)
    case notWritable(path: String, reason: String)

    public func message(in language: Language) -> String {
      switch (self, language) {
      case (.exists(let path), .english): "\(path) exists already; nothing was written"
      case (.exists(let path), .spanish): "\(path) ya existe; no se ha escrito nada"
      case (.exists(let path), .catalan): "\(path) ja existeix; no s'ha escrit res"
      case (.notWritable(let path, let reason), .english): "can't write \(path): \(reason)"
      case (.notWritable(let path, let reason), .spanish): "no se puede escribir \(path): \(reason)"
      case (.notWritable(let path, let reason), .catalan): "no es pot escriure \(path): \(reason)"
      }
    }
  }

  /// - Returns: The paths of the files, in the order in which they were written.
  public static func write(_ template: ScenarioTemplate, in parent: String) throws(Failure)
    -> [String]
  {
    let folder = parent == "." ? template.id : "\(parent)/\(template.id)"
    let manager = FileManager.default
    guard !manager.fileExists(atPath: folder) else { throw .exists(path: folder) }
    do {
      try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      return try template.files.map { file in
        let path = "\(folder)/\(file.name)"
        try Data(file.text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        return path
      }
    } catch {
      throw .notWritable(path: folder, reason: error.localizedDescription)
    }
  }
}
