/// What is wrong with a phrase, and where.
public struct PhraseError: Error, Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case empty
    case unclosedGroup
    case strayClosing
    case emptyAlternative
    case unknownQuantity(String)
    case unknownForm(String)
    case unknownList(String)
    case badGap(String)
  }
  public let kind: Kind
  /// UTF-8 offset into the phrase.
  public let offset: Int
}
