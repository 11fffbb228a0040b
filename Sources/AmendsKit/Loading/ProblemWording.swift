/// A problem in words: what is wrong, and what to do about it.
struct ProblemWording {
  let message: String
  let fix: String

  init(_ message: String, _ fix: String) {
    self.message = message
    self.fix = fix
  }
}

extension String {
  /// A name from a file, in quotation marks, cut where it is long.
  var quoted: String {
    let visible = withVisibleControls
    return visible.count > 60 ? "«\(visible.prefix(60))…»" : "«\(visible)»"
  }
}

extension Sequence<String> {
  var quotedList: String { map(\.quoted).joined(separator: ", ") }
}

extension Sequence<ScenarioProblem.Lost> {
  /// What was found, by stable ids; the id of nothing is a dash.
  var found: String {
    let ids = map(\.description)
    return ids.isEmpty ? "–" : ids.joined(separator: ", ")
  }
}

extension Unicode.Scalar {
  /// `U+001B`
  static func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
