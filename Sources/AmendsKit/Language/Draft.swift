/// An answer made ready for reading: its words, quantities, sentences and clauses.
public struct Draft: Sendable {
  public let text: NormalizedText
  public let language: Language
  let tokens: [Token]
  /// Ranges of token indices.
  let sentences: [Range<Int>]
  let clauses: [Range<Int>]
  /// For every token, the index of its sentence and of its clause.
  let sentenceOfToken: [Int]
  let clauseOfToken: [Int]
  private(set) var quantities: [Quantity]
  private var quantitiesByStart: [Int: [Quantity]]

  /// - Parameter linesAreSentences: every line is a sentence of its own, as in notes.
  public init(_ raw: String, language: Language, linesAreSentences: Bool = false) {
    text = NormalizedText(raw)
    self.language = language
    var tokens = Tokenizer.tokens(of: text, in: language)
    QuotationMask.apply(to: &tokens)
    self.tokens = tokens
    sentences = SentenceSplitter(linesAreSentences: linesAreSentences).sentences(tokens)
    clauses = sentences.flatMap { ClauseSplitter.clauses(tokens, in: $0, language: language) }
    sentenceOfToken = Self.owners(of: tokens.count, in: sentences)
    clauseOfToken = Self.owners(of: tokens.count, in: clauses)
    let plain = QuantityReader.quantities(in: tokens, language: language)
    quantities = plain
    quantitiesByStart = Dictionary(grouping: plain) { $0.tokens.lowerBound }
    // The time lexicon asks for plain quantities, so it reads after them.
    quantities += TimeLexicon.times(in: self)
    quantitiesByStart = Dictionary(grouping: quantities) { $0.tokens.lowerBound }
  }

  private static func owners(of count: Int, in ranges: [Range<Int>]) -> [Int] {
    var result = [Int](repeating: 0, count: count)
    for (number, range) in ranges.enumerated() {
      for index in range { result[index] = number }
    }
    return result
  }

  func quantities(startingAt token: Int) -> [Quantity] { quantitiesByStart[token] ?? [] }

  /// The bytes from the first to the last of some tokens.
  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else { return Span(start: 0, end: 0) }
    return Span(start: tokens[first].span.start, end: tokens[last].span.end)
  }

  /// Words of the writer's own, marks and quotations apart.
  var wordCount: Int { tokens.count { ($0.kind == .word || $0.kind == .number) && !$0.isQuoted } }
}
