/// A sentence of the corpus with the moves that its author meant.
public struct LabelledClause: Decodable, Sendable {
  public struct Move: Decodable, Sendable {
    public let kind: String
    /// An exact piece of the text; nil in the pool, where only the move is named.
    public let words: String?
  }

  /// Paraphrases of one idea share a family; no family is split between training and test.
  public let family: String
  public let language: Language
  public let register: String?
  public let voice: String?
  public let trade: String?
  public let text: String
  public let moves: [Move]

  init(
    family: String, language: Language, register: String = "plain", voice: String? = nil,
    trade: String? = nil, text: String, moves: [Move]
  ) {
    self.family = family
    self.language = language
    self.register = register
    self.voice = voice
    self.trade = trade
    self.text = text
    self.moves = moves
  }

  /// Who wrote it: the beginning of the family id, up to the last hyphen.
  public var writer: String {
    family.lastIndex(of: "-").map { String(family[..<$0]) } ?? family
  }
}
