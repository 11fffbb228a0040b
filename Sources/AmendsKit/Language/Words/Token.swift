/// One word, number or mark of a text.
struct Token: Hashable, Sendable {
  enum Kind: Sendable { case word, number, mark, symbol, address }

  /// Where it stands; two words made of one contraction share no byte.
  let span: Span
  let kind: Kind
  /// Lower case, accents kept, contractions written out.
  let word: String
  /// `word` without accents.
  let folded: String
  /// Of `folded`, and of `word`.
  let key: WordKey
  let exactKey: WordKey
  let isCapitalized: Bool
  /// A name of the client of the case.
  var isClient = false
  /// Inside quotation marks, a quoted line or padding: nothing that the writer says.
  var isQuoted = false
  /// Line breaks between the token before and this one: 0, 1, or 2 for an empty line.
  let breaksBefore: Int
  /// Whether white space stands before it.
  let spaceBefore: Bool

  init(
    _ kind: Kind, _ word: String, span: Span, isCapitalized: Bool, isQuoted: Bool = false,
    breaksBefore: Int, spaceBefore: Bool
  ) {
    self.kind = kind
    self.word = word
    self.span = span
    self.isCapitalized = isCapitalized
    self.isQuoted = isQuoted
    self.breaksBefore = breaksBefore
    self.spaceBefore = spaceBefore
    folded = Folding.fold(word)
    key = WordKey(folded)
    exactKey = WordKey(word)
  }
}
