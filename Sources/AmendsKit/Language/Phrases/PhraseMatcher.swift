/// Runs the phrases of one program over a draft.
struct PhraseMatcher {
  let draft: Draft
  let program: Program

  /// Forks already tried in the match under way: the place in the program and in the draft.
  private var tried: [Fork] = []

  private struct Fork: Equatable {
    let counter: Int
    let position: Int
  }

  init(_ program: Program, over draft: Draft) {
    self.program = program
    self.draft = draft
  }

  /// The longest match of a phrase that begins at a token, as a range of token indices.
  ///
  /// A match stays in one sentence and never takes in quoted words.
  /// - Parameter counter: where the phrase begins in the program.
  mutating func match(_ counter: Int, at start: Int) -> Range<Int>? {
    let sentence = draft.sentences[draft.sentenceOfToken[start]]
    tried.removeAll(keepingCapacity: true)
    guard let end = run(counter, start, sentence), end > start else { return nil }
    return start..<end
  }

  /// Every match of a phrase, leftmost first, without overlaps.
  static func matches(of phrase: Phrase, in draft: Draft) -> [Range<Int>] {
    var matcher = PhraseMatcher(phrase.program, over: draft)
    var result: [Range<Int>] = []
    var index = 0
    while index < draft.tokens.count {
      if phrase.canBegin(with: draft.tokens[index]), let range = matcher.match(0, at: index) {
        result.append(range)
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// Every match of some phrases.
  static func matches(of phrases: [Phrase], in draft: Draft) -> [Range<Int>] {
    phrases.flatMap { matches(of: $0, in: draft) }
  }

  /// The furthest token that the program can reach from here; a fork is tried once at each place.
  private mutating func run(_ start: Int, _ first: Int, _ sentence: Range<Int>) -> Int? {
    var counter = start
    var position = first
    while true {
      switch program.instructions[counter] {
      case .match: return position
      case .jump(let target): counter = target
      case .split(let targets):
        let fork = Fork(counter: counter, position: position)
        guard !tried.contains(fork) else { return nil }
        tried.append(fork)
        let word = position < sentence.upperBound ? WordMask(draft.tokens[position]) : .any
        var furthest: Int?
        for target in targets where program.target(target, mayHold: word) {
          if let end = run(program.targets[target], position, sentence) {
            furthest = max(furthest ?? end, end)
          }
        }
        return furthest
      case .quantity(let kinds):
        var furthest: Int?
        for quantity in draft.quantities(startingAt: position)
        where kinds.contains(quantity.kind) && quantity.tokens.upperBound <= sentence.upperBound {
          if let end = run(counter + 1, quantity.tokens.upperBound, sentence) {
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
      case let test:
        guard position < sentence.upperBound, !draft.tokens[position].isQuoted,
          passes(position, test)
        else { return nil }
        position += 1
        counter += 1
      }
    }
  }

  private func isFirstWord(_ position: Int, _ sentence: Range<Int>) -> Bool {
    draft.tokens[sentence.lowerBound..<max(position, sentence.lowerBound)].allSatisfy(\.isBare)
  }

  private func isAfterLastWord(_ position: Int, _ sentence: Range<Int>) -> Bool {
    draft.tokens[min(position, sentence.upperBound)..<sentence.upperBound].allSatisfy(\.isBare)
  }

  private func passes(_ position: Int, _ test: Program.Instruction) -> Bool {
    switch test {
    case .word(let word):
      draft.tokens[position].key == word || word == .client && draft.tokens[position].isClient
    case .oneOf(let words):
      program.has(draft.tokens[position].key, in: words)
        || draft.tokens[position].isClient && program.has(.client, in: words)
    case .exact(let word): draft.tokens[position].exactKey == word
    case .prefix(let stem):
      draft.tokens[position].kind == .word
        && draft.tokens[position].folded.hasPrefix(program.stems[stem])
    case .enclitic(let stem): isEnclitic(draft.tokens[position], on: program.stems[stem])
    case .clitic:
      draft.language == .catalan
        && (draft.tokens[position].word.utf8.first.map { $0 == 0x2D || $0 == 0x27 } ?? false)
    case .anyWord: draft.tokens[position].isWordOrNumber
    case .wordOrComma:
      draft.tokens[position].isWordOrNumber || draft.tokens[position].word == ","
    case .number(let value): isNumber(position, value)
    case .clock(let minutes): isClock(position, minutes)
    case .form(let form): VerbForms.has(draft.tokens[position], form, in: draft.language)
    default: false
    }
  }

  private func isEnclitic(_ token: Token, on stem: String) -> Bool {
    token.folded == stem
      || (draft.language == .spanish && SpanishVerbForms.isEnclitic(token.folded, on: stem))
  }

  private func isNumber(_ position: Int, _ value: Double) -> Bool {
    let token = draft.tokens[position]
    return draft.quantities(startingAt: position).contains {
      $0.value == value && $0.kind != .clock
    } || (token.kind == .number && Numeral(token.word, in: draft.language).value == value)
  }

  private func isClock(_ position: Int, _ minutes: Int) -> Bool {
    let token = draft.tokens[position]
    return draft.quantities(startingAt: position).contains {
      $0.kind == .clock && $0.value == Double(minutes)
    } || (token.kind == .number && Numeral(token.word, in: draft.language).clock == minutes)
  }
}

extension Token {
  /// Neither word nor number.
  fileprivate var isBare: Bool { kind == .mark || kind == .symbol }

  fileprivate var isWordOrNumber: Bool { kind == .word || kind == .number || word == "%" }
}
