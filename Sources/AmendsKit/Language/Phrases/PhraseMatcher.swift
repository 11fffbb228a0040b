/// Runs phrases over a draft.
struct PhraseMatcher {
  let draft: Draft

  /// The longest match of a phrase that begins at a token, as a range of token indices.
  ///
  /// A match stays in one sentence and never takes in quoted words.
  func match(_ phrase: Phrase, at start: Int) -> Range<Int>? {
    guard start < draft.tokens.count else { return nil }
    let sentence = draft.sentences[draft.sentenceOfToken[start]]
    var seen = Set<Int>()
    guard let end = run(phrase.program, 0, start, sentence, start, &seen), end > start else {
      return nil
    }
    return start..<end
  }

  /// Every match of a phrase, leftmost first, without overlaps.
  func matches(of phrase: Phrase) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < draft.tokens.count {
      if phrase.firstWords.map({ $0.contains(draft.tokens[index].folded) }) ?? true,
        let range = match(phrase, at: index)
      {
        result.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// The furthest token that the program can reach from here; a fork is tried once at each place.
  private func run(
    _ program: [Instruction], _ counter: Int, _ position: Int, _ sentence: Range<Int>,
    _ start: Int, _ seen: inout Set<Int>
  ) -> Int? {
    var counter = counter
    var position = position
    while true {
      switch program[counter] {
      case .match: return position
      case .jump(let target): counter = target
      case .split(let targets):
        guard seen.insert(counter << 20 | (position - start)).inserted else { return nil }
        var furthest: Int?
        for target in targets {
          if let end = run(program, target, position, sentence, start, &seen) {
            furthest = max(furthest ?? end, end)
          }
        }
        return furthest
      case .sentenceStart:
        guard isFirstWord(position, sentence) else { return nil }
        counter += 1
      case .sentenceEnd:
        guard isAfterLastWord(position, sentence) else { return nil }
        counter += 1
      case .test(let test):
        guard position < sentence.upperBound, passes(position, test) else { return nil }
        position += 1
        counter += 1
      case .quantity(let kinds):
        let ends = draft.quantities(startingAt: position).filter { kinds.contains($0.kind) }
          .map(\.tokens.upperBound).filter { $0 <= sentence.upperBound }
        var furthest: Int?
        for end in Set(ends) {
          if let reached = run(program, counter + 1, end, sentence, start, &seen) {
            furthest = max(furthest ?? reached, reached)
          }
        }
        return furthest
      }
    }
  }

  private func isFirstWord(_ position: Int, _ sentence: Range<Int>) -> Bool {
    draft.tokens[sentence.lowerBound..<max(position, sentence.lowerBound)]
      .allSatisfy { $0.kind == .mark || $0.kind == .symbol }
  }

  private func isAfterLastWord(_ position: Int, _ sentence: Range<Int>) -> Bool {
    draft.tokens[min(position, sentence.upperBound)..<sentence.upperBound]
      .allSatisfy { $0.kind == .mark || $0.kind == .symbol }
  }

  private func passes(_ position: Int, _ test: WordTest) -> Bool {
    let token = draft.tokens[position]
    guard !token.isQuoted else { return false }
    switch test {
    case .folded(let word): return token.folded == word
    case .oneOf(let words): return words.contains(token.folded)
    case .exact(let word): return token.word == word
    case .prefix(let stem): return token.kind == .word && token.folded.hasPrefix(stem)
    case .enclitic(let stem):
      return token.folded == stem
        || (draft.language == .spanish && SpanishVerbForms.isEnclitic(token.folded, on: stem))
    case .clitic:
      return draft.language == .catalan && (token.word.hasPrefix("-") || token.word.hasPrefix("'"))
    case .anyWord: return token.kind == .word || token.kind == .number || token.word == "%"
    case .wordOrComma:
      return token.kind == .word || token.kind == .number || token.word == "," || token.word == "%"
    case .number(let value):
      return draft.quantities(startingAt: position).contains {
        $0.value == value && $0.kind != .clock
      }
        || (token.kind == .number && Numeral(token.word, in: draft.language).value == value)
    case .clock(let minutes):
      return draft.quantities(startingAt: position).contains {
        $0.kind == .clock && $0.value == Double(minutes)
      } || (token.kind == .number && Numeral(token.word, in: draft.language).clock == minutes)
    case .form(let form): return VerbForms.has(token, form, in: draft.language)
    }
  }
}
