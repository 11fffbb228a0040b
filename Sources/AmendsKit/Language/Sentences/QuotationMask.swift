/// Marks what is not the writer's own: text inside quotation marks, and mail lines that begin
/// with `>`.
enum QuotationMask {
  private static let pairs: [String: String] = ["«": "»", "“": "”", "„": "“", "\"": "\"", "‘": "’"]

  static func apply(to tokens: inout [Token]) {
    maskQuotedLines(&tokens)
    var index = 0
    while index < tokens.count {
      guard tokens[index].kind != .word, let closing = pairs[tokens[index].word],
        let end = tokens[(index + 1)...].firstIndex(where: { $0.word == closing })
      else {
        index += 1
        continue
      }
      for inside in index...end { tokens[inside].isQuoted = true }
      index = end + 1
    }
  }

  private static func maskQuotedLines(_ tokens: inout [Token]) {
    var isQuotedLine = false
    for index in tokens.indices {
      if index == 0 || tokens[index].breaksBefore > 0 { isQuotedLine = tokens[index].word == ">" }
      if isQuotedLine { tokens[index].isQuoted = true }
    }
  }
}
