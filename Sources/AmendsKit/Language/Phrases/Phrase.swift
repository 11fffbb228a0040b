/// A pattern over the words of one sentence, as lexicons and scenario files write it.
///
/// `(a|b c)` alternatives, `[a|b]` optional, `_` one word, `~` up to three words, `~5` up to
/// five, `~~` up to eight with commas, `=sí` accents count, `wor*` beginning of a word, `enviar+`
/// a verb with its enclitic pronouns, `#money` a quantity, `%past1` a verb form, `&client` the
/// client's name, `^ $` the edges of the sentence.
public struct Phrase: Hashable, Sendable {
  /// As written.
  public let source: String
  let program: Program
  /// The folded words that a match can begin with, in order; nil where it may begin with any.
  let firstWords: [WordKey]?

  func canBegin(with token: Token) -> Bool {
    guard let firstWords else { return true }
    return firstWords.contains(token.key) || token.isClient && firstWords.contains(.client)
  }

  public static func == (a: Phrase, b: Phrase) -> Bool { a.source == b.source }
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }

  public init(parsing source: String) throws(PhraseError) {
    try self.init(parsing: source, lists: [:])
  }

  /// - Parameter lists: the named lists that `@name` may refer to.
  init(parsing source: String, lists: [String: PhraseNode]) throws(PhraseError) {
    var parser = PhraseParser(source, lists: lists)
    let node = try parser.parse()
    self.source = source
    program = PhraseCompiler.compile(node)
    firstWords = node.firstWords()
  }
}
