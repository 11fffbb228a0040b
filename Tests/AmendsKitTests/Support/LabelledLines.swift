import Foundation

/// Files that stand beside the tests.
enum LabelledLines {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// The lines of a JSON Lines file, decoded; empty lines and comments apart.
  static func lines<T: Decodable>(_ name: String, as type: T.Type) -> [T] {
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
      return []
    }
    return text.split(separator: "\n").compactMap { line in
      try? JSONDecoder().decode(T.self, from: Data(line.utf8))
    }
  }
}
