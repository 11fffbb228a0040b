/// Marks sentences that say nothing: a bare list of words, and a sentence said before.
///
/// Their words are as little the writer's statement as a quotation is, so nothing is earned by
/// them.
struct PaddingMask {
  let sentences: [Range<Int>]
  let language: Language
  /// Notes are written without small words; there a list is no padding.
  let linesAreSentences: Bool

  /// What is nothing but lists stays: its shape is judged as a whole.
  func apply(to tokens: inout [Token]) {
    var said: Set<[WordKey]> = []
    let lists = sentences.filter { isList(tokens[$0]) }
    for sentence in sentences {
      let words = tokens[sentence].filter { $0.kind == .word || $0.kind == .number }.map(\.key)
      guard words.count >= (linesAreSentences ? 2 : Self.fewestWords) else { continue }
      let isNew = said.insert(words).inserted
      let isPadding = lists.count < sentences.count && lists.contains(sentence)
      guard !isNew || isPadding else { continue }
      for index in sentence { tokens[index].isQuoted = true }
    }
  }

  /// Fewer words say too little to be a list, or may well be said twice: "Lo siento".
  private static let fewestWords = 4
  private static let fewestListed = 7

  private func isList(_ sentence: ArraySlice<Token>) -> Bool {
    guard !linesAreSentences else { return false }
    let words = sentence.filter { $0.kind == .word && !$0.isQuoted }
    let small = FunctionWords.of(language)
    let isBare = sentence.dropLast().allSatisfy { $0.kind == .word }
    return isBare && words.count >= Self.fewestListed
      && words.count { small.contains($0.folded) } * 8 < words.count
  }
}
