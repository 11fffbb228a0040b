/// Cuts a text into words, numbers and marks, in one pass over its scalars.
struct Tokenizer {
  private let text: NormalizedText
  private let scalars: [Unicode.Scalar]
  /// The byte where each scalar begins, and the end.
  private let offsets: [Int]
  private let language: Language
  private var tokens: [Token] = []
  private var index = 0
  private var breaks = 0
  private var space = false

  static func tokens(of text: NormalizedText, in language: Language) -> [Token] {
    var tokenizer = Tokenizer(text, language)
    tokenizer.run()
    if language == .english { EnglishContractions.settle(&tokenizer.tokens) }
    return tokenizer.tokens
  }

  private init(_ text: NormalizedText, _ language: Language) {
    self.text = text
    self.language = language
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.string.unicodeScalars {
      scalars.append(scalar)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    self.scalars = scalars
    self.offsets = offsets
  }

  private mutating func run() {
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\n" {
        breaks = min(breaks + 1, 2)
        space = true
        index += 1
      } else if scalar.isBlank {
        space = true
        index += 1
      } else if let end = addressEnd() {
        emit(.address, to: end)
      } else if scalar.isDigit {
        emit(.number, to: numberEnd())
      } else if scalar.isLetter {
        emitWord(to: wordEnd())
      } else {
        emitMark()
      }
    }
  }

  // MARK: Scanning

  private func peek(_ at: Int) -> Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  /// A word may hold apostrophes, hyphens and the middle dot between letters.
  private func wordEnd() -> Int {
    var end = index
    while let scalar = peek(end) {
      if scalar.isLetter || scalar.isDigit || scalar.isCombining {
        end += 1
      } else if scalar.joinsLetters, let next = peek(end + 1), next.isLetter, end > index {
        end += 1
      } else if scalar == ".", geminatesL(at: end) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// `col.lega`, as l·l is often typed.
  private func geminatesL(at dot: Int) -> Bool {
    guard language == .catalan, dot > index, peek(dot - 1) == "l", peek(dot + 1) == "l" else {
      return false
    }
    return peek(dot + 2)?.isLetter == true
  }

  /// Digits with the separators that stand between digits: 1.250,50 · 17:30 · 14/5.
  private func numberEnd() -> Int {
    var end = index
    while let scalar = peek(end) {
      if scalar.isDigit {
        end += 1
      } else if ".,:/'’".unicodeScalars.contains(scalar), peek(end + 1)?.isDigit == true {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// The end of an e-mail or web address that starts here.
  private func addressEnd() -> Int? {
    guard scalars[index].isLetter || scalars[index].isDigit else { return nil }
    var end = index
    var hasMark = false
    while let scalar = peek(end), !scalar.isBlank, !scalar.endsAddress {
      if scalar == "@" && end > index { hasMark = true }
      if scalar == "/", peek(end + 1) == "/", end > index, peek(end - 1) == ":" { hasMark = true }
      end += 1
      if end - index > 200 { return nil }
    }
    guard hasMark else { return nil }
    while end > index, let last = peek(end - 1), ".!?:".unicodeScalars.contains(last) { end -= 1 }
    return end
  }

  // MARK: Emitting

  private mutating func emit(_ kind: Token.Kind, to end: Int) {
    let text = string(index, end)
    append(kind, index, end, word: text.lowercased(), capitalized: scalars[index].isUppercase)
    index = end
  }

  private mutating func emitMark() {
    var end = index + 1
    let first = scalars[index]
    if first == "." || first == "!" || first == "?" {
      while peek(end) == first { end += 1 }
    }
    let isSymbol = !first.isASCII && !first.isPunctuationMark
    let word = first == "’" ? "'" : string(index, end)
    append(isSymbol ? .symbol : .mark, index, end, word: word, capitalized: false)
    index = end
  }

  private mutating func emitWord(to end: Int) {
    let whole = string(index, end).lowercased().withPlainApostrophes
    let capitalized = scalars[index].isUppercase
    let pieces = WordPieces.split(whole, in: language)
    guard pieces.count > 1 else {
      append(.word, index, end, word: pieces.first?.word ?? whole, capitalized: capitalized)
      index = end
      return
    }
    var start = index
    for (number, piece) in pieces.enumerated() {
      let stop = number == pieces.count - 1 ? end : min(start + piece.length, end)
      append(.word, start, stop, word: piece.word, capitalized: capitalized && number == 0)
      start = stop
    }
    index = end
  }

  private mutating func append(
    _ kind: Token.Kind, _ start: Int, _ end: Int, word: String, capitalized: Bool
  ) {
    var word = word
    if kind == .word, language == .catalan, word.contains(".") {
      word = word.replacing("l.l", with: "l·l")
    }
    tokens.append(
      Token(
        kind, word, span: Span(start: offsets[start], end: offsets[end]),
        isCapitalized: capitalized, breaksBefore: breaks, spaceBefore: space))
    breaks = 0
    space = false
  }

  private func string(_ start: Int, _ end: Int) -> String {
    text.slice(Span(start: offsets[start], end: offsets[end]))
  }
}

extension String {
  /// Curly apostrophes and stray accents made straight.
  fileprivate var withPlainApostrophes: String {
    guard utf8.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "`") }) else { return self }
    var view = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      view.append(scalar == "’" || scalar == "´" || scalar == "`" ? "'" : scalar)
    }
    return String(view)
  }
}
