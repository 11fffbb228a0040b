/// Something worth saying that moves no level.
public enum Note: Equatable, Sendable {
  case noAnswer
  case otherLanguage(Language?)
  case listOfWords
  case situationPastedBack
  case modelAnswerPasted
  case repeatedSentences
  /// A claim that contradicts the facts, and the fact.
  /// Nil: the words speak of something that the case does not hold at all.
  case contradictsFacts(Evidence, correction: String?)
  /// A sum, time or date that the case does not know.
  case unknownFact(Evidence)
  /// The words could have two subjects.
  case whoseAct(Evidence)
}
