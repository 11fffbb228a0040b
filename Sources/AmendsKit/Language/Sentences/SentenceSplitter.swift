/// Cuts tokens into sentences: ranges of token indices that together cover the text.
struct SentenceSplitter {
  /// Whether a line break always ends a sentence, as in notes.
  let linesAreSentences: Bool

  func sentences(_ tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where ends(tokens, after: index) {
      close(&result, start..<index + 1, tokens)
      start = index + 1
    }
    close(&result, start..<tokens.count, tokens)
    return result
  }

  /// A stretch without a word - an emoji, a marker - joins the sentence before it.
  private func close(_ result: inout [Range<Int>], _ range: Range<Int>, _ tokens: [Token]) {
    guard !range.isEmpty else { return }
    let hasWord = tokens[range].contains { $0.kind == .word || $0.kind == .address }
    if hasWord || (result.isEmpty && tokens[range].contains { $0.kind == .number }) {
      result.append(range)
    } else if let last = result.popLast() {
      result.append(last.lowerBound..<range.upperBound)
    } else {
      result.append(range)
    }
  }

  private func ends(_ tokens: [Token], after index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    if next.breaksBefore == 2 { return true }
    if next.breaksBefore == 1, linesAreSentences || startsAfresh(next) { return true }
    if tokens[index].kind == .symbol { return endsAfterSymbol(tokens, index) }
    let mark = tokens[index]
    guard mark.kind == .mark, !mark.isQuoted || next.isQuoted == false else { return false }
    switch mark.word.first {
    case "!", "?": return !isClosing(next)
    case "…": return next.isCapitalized || next.word == "¿" || next.word == "¡"
    case ".":
      if isClosing(next) { return false }
      if mark.word.count > 1 { return next.isCapitalized || next.word == "¿" || next.word == "¡" }
      return endsAtDot(tokens, index)
    default: return false
    }
  }

  /// An emoji after a full stop closes with it: it is never a sentence of its own.
  private func endsAfterSymbol(_ tokens: [Token], _ index: Int) -> Bool {
    guard tokens[index + 1].kind != .symbol,
      let before = tokens[..<index].last(where: { $0.kind != .symbol })
    else { return false }
    return [".", "!", "?", "…"].contains(String(before.word.prefix(1)))
  }

  private func startsAfresh(_ token: Token) -> Bool {
    token.isCapitalized || token.kind == .number
      || ["-", "•", "*", "–", "¿", "¡", ">"].contains(token.word)
  }

  private func isClosing(_ token: Token) -> Bool {
    [")", "»", "”", "\"", "!", "?", ",", ".", "…"].contains(token.word) || token.kind == .symbol
  }

  private func endsAtDot(_ tokens: [Token], _ index: Int) -> Bool {
    let next = tokens[index + 1]
    guard index > 0 else { return false }
    let previous = tokens[index - 1]
    // "1. Abrí el plan": a list marker at the start of a line.
    if previous.kind == .number, index == 1 || previous.breaksBefore > 0 { return false }
    if previous.kind == .number, previous.word.count <= 2, !next.isCapitalized { return false }
    if Abbreviations.never.contains(previous.folded) {
      return false
    }
    if Abbreviations.maybe.contains(previous.folded) { return next.isCapitalized }
    if previous.kind == .word, previous.span.length == 1, previous.isCapitalized { return false }
    return next.spaceBefore || next.isQuoted != tokens[index].isQuoted
  }
}
