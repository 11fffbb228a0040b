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
  /// For every token, the indices of the quantities that begin there.
  private var quantitiesAtToken: [[Int]]

  /// - Parameters:
  ///   - linesAreSentences: every line is a sentence of its own, as in notes.
  ///   - client: the client's name, as the case gives it.
  public init(
    _ raw: String, language: Language, linesAreSentences: Bool = false, client: String? = nil
  ) {
    text = NormalizedText(raw)
    self.language = language
    var tokens = Tokenizer.tokens(of: text, in: language)
    QuotationMask.apply(to: &tokens)
    if let client { ClientNames(client, in: language).mark(&tokens) }
    sentences = SentenceSplitter(linesAreSentences: linesAreSentences).sentences(tokens)
    PaddingMask(
      sentences: sentences, language: language, linesAreSentences: linesAreSentences
    ).apply(to: &tokens)
    self.tokens = tokens
    clauses = sentences.flatMap { ClauseSplitter.clauses(tokens, in: $0, language: language) }
    sentenceOfToken = Self.owners(of: tokens.count, in: sentences)
    clauseOfToken = Self.owners(of: tokens.count, in: clauses)
    let plain = QuantityReader.quantities(in: tokens, language: language)
    quantities = []
    quantitiesAtToken = [[Int]](repeating: [], count: tokens.count)
    add(plain)
    // The time lexicon asks for plain quantities, so it reads after them.
    add(TimeLexicon.times(in: self))
  }

  private mutating func add(_ found: [Quantity]) {
    for quantity in found where !tokens[quantity.tokens.lowerBound].isQuoted {
      quantitiesAtToken[quantity.tokens.lowerBound].append(quantities.count)
      quantities.append(quantity)
    }
  }

  private static func owners(of count: Int, in ranges: [Range<Int>]) -> [Int] {
    var result = [Int](repeating: 0, count: count)
    for (number, range) in ranges.enumerated() {
      for index in range { result[index] = number }
    }
    return result
  }

  func quantities(startingAt token: Int) -> some Sequence<Quantity> {
    let here = quantitiesAtToken.indices.contains(token) ? quantitiesAtToken[token] : []
    return here.lazy.map { [quantities] in quantities[$0] }
  }

  /// The bytes from the first to the last of some tokens.
  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last else { return Span(start: 0, end: 0) }
    return Span(start: tokens[first].span.start, end: tokens[last].span.end)
  }

  /// Words of the writer's own, marks and quotations apart.
  var wordCount: Int { wordCount(in: tokens.indices) }

  /// The same of some tokens.
  func wordCount(in range: Range<Int>) -> Int {
    tokens[range].count { ($0.kind == .word || $0.kind == .number) && !$0.isQuoted }
  }
}
