import Foundation

/// A folder that is gone when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    path = NSTemporaryDirectory() + "amends-test-" + UUID().uuidString
    mkdir(path, 0o700)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ name: String, _ content: String, permissions: mode_t = 0o644) -> String {
    let file = file(name)
    _ = FileManager.default.createFile(atPath: file, contents: Data(content.utf8))
    chmod(file, permissions)
    return file
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func content(_ name: String) -> String? {
    try? String(contentsOfFile: file(name), encoding: .utf8)
  }

  func permissions(_ name: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: file(name))
    return attributes?[.posixPermissions] as? Int
  }

  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] }
}
