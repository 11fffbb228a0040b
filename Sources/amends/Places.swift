import Foundation

/// Where things are kept, by the XDG rules: a path that is not absolute does not count.
struct Places {
  let environment: [String: String]

  /// The commands that were typed, never the answers; nil where there is no home to keep them in.
  var history: String? {
    folder("XDG_STATE_HOME", or: ".local/state").map { "\($0)/amends/history" }
  }

  private func folder(_ variable: String, or fallback: String) -> String? {
    if let path = environment[variable], path.hasPrefix("/") { return path }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return "\(home)/\(fallback)"
  }
}
