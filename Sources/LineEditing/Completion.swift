/// What Tab does to the word before the cursor.
enum Completion: Equatable {
  case none
  case replacement(of: String, by: String)
  case list([String])

  init(of textBeforeCursor: String, candidates: [String]) {
    let word = String(
      textBeforeCursor.reversed().prefix { !$0.isWhitespace }.reversed())
    let candidates = candidates.map { LineText.cleaned($0) }.filter { !$0.isEmpty }
    guard let first = candidates.first else {
      self = .none
      return
    }
    if candidates.count == 1 {
      self = .replacement(of: word, by: first.hasSuffix("/") ? first : first + " ")
      return
    }
    let common = candidates.dropFirst().reduce(first) { String.commonPrefix($0, $1) }
    let goesFurther = common.count > word.count && common.hasPrefix(word)
    self = goesFurther ? .replacement(of: word, by: common) : .list(candidates)
  }

  /// Candidates in columns, read downwards.
  static func rows(of candidates: [String], columns: Int) -> [String] {
    let width = (candidates.map(\.count).max() ?? 0) + 2
    let across = max(1, columns / width)
    let down = (candidates.count + across - 1) / across
    return (0..<down).map { row in
      stride(from: row, to: candidates.count, by: down).map { index in
        let isLast = index + down >= candidates.count
        let padding = isLast ? 0 : width - candidates[index].count
        return candidates[index] + String(repeating: " ", count: padding)
      }.joined()
    }
  }
}

extension String {
  fileprivate static func commonPrefix(_ one: String, _ other: String) -> String {
    String(zip(one, other).prefix { $0 == $1 }.map(\.0))
  }
}
