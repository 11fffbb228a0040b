import Foundation

@testable import AmendsKit

/// The scenario files that the loading tests read, and places to write changed ones.
enum Fixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")
  static let good = folder.appendingPathComponent("Good/lost-parcel")
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The rules, which are the names of the folders under `Bad`.
  static let rules: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent("Bad").path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  static func text(_ name: String) throws -> String {
    try String(contentsOf: good.appendingPathComponent(name), encoding: .utf8)
  }

  /// Runs a body on a copy of the good scenario in which some files are others.
  static func withScenario<Result>(
    _ files: [String: [UInt8]] = [:], named name: String = "lost-parcel",
    _ body: (_ folder: String) throws -> Result
  ) throws -> Result {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("amends-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: root) }
    let folder = root.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for file in ["scenario.yaml", "en.yaml"] where files[file] == nil {
      try text(file).write(
        to: folder.appendingPathComponent(file), atomically: false, encoding: .utf8)
    }
    for (file, bytes) in files {
      try Data(bytes).write(to: folder.appendingPathComponent(file))
    }
    return try body(folder.path)
  }
}

/// A change to one file: the lines that go, and the lines that come in their place.
struct FixtureEdit {
  let file: String
  let old: String
  let new: String

  init(rule: String) throws {
    let url = Fixtures.folder.appendingPathComponent("Bad/\(rule)/edit.txt")
    let lines = try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    func block(_ sign: String) -> String {
      lines.filter { $0.hasPrefix(sign) }.map { $0.dropFirst(2) + "\n" }.joined()
    }
    file = String(lines.first ?? "")
    old = block("- ")
    new = block("+ ")
  }

  /// The good file with the change made; nil where the lines are not there.
  func applied() throws -> String? {
    let text = try Fixtures.text(file)
    guard let range = text.range(of: old) else { return nil }
    return text.replacingCharacters(in: range, with: new)
  }
}
