/// A phrase as scenario files write it; the named lists of the lexicons are not for them.
func decodePhrase(_ text: String) throws(PhraseError) -> Phrase {
  try Phrase(parsing: text)
}
