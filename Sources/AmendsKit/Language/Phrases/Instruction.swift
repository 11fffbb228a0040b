/// One thing that a phrase asks of a token.
enum WordTest: Hashable, Sendable {
  case folded(String)
  case oneOf(Set<String>)
  case exact(String)
  case prefix(String)
  /// The word with any enclitic pronouns, or none.
  case enclitic(String)
  case clitic
  case anyWord
  case wordOrComma
  case number(Double)
  case clock(Int)
  case form(VerbForm)
}

/// One step of a compiled phrase.
enum Instruction: Hashable, Sendable {
  case test(WordTest)
  case quantity(Set<Quantity.Kind>)
  case split([Int])
  case jump(Int)
  case sentenceStart, sentenceEnd
  case match
}
