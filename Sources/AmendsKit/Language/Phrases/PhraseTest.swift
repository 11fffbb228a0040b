/// One thing that a phrase asks of a token, or of the place where it stands.
enum PhraseTest: Equatable, Sendable {
  /// A folded word.
  case word(WordKey)
  /// One of some folded words, which stand in order, each once.
  case oneOf([WordKey])
  /// A word with its accents; the other key is the word without.
  case exact(WordKey, folded: WordKey)
  /// The beginning of a folded word.
  case prefix(String)
  /// The word with any enclitic pronouns, or none.
  case enclitic(String)
  case clitic
  case anyWord
  case wordOrComma
  case number(Double)
  /// Minutes since midnight.
  case clock(Int)
  case form(VerbForm)
  case quantity(Quantity.Kinds)
  case sentenceStart, sentenceEnd
}
