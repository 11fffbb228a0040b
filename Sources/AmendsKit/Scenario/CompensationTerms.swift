/// What the client is due, and how far the trainee may go.
public struct CompensationTerms: Sendable, Equatable {
  public enum Due: String, CaseIterable, Codable, Sendable { case none, token, due }

  /// Something that may be offered besides, or instead of, a sum of money.
  public struct Option: Sendable, Equatable {
    public enum Kind: String, CaseIterable, Codable, Sendable {
      /// Undoes the failure.
      case fix
      /// Makes up for the loss.
      case loss
    }

    public let id: String
    public let kind: Kind
    /// What it is worth in the scenario's currency; nil where it has no price.
    public let value: Double?
    public let text: String
    public let mentions: [Phrase]

    public init(id: String, kind: Kind, value: Double?, text: String, mentions: [Phrase]) {
      self.id = id
      self.kind = kind
      self.value = value
      self.text = text
      self.mentions = mentions
    }
  }

  public let due: Due
  /// Sums in `currency`. Below the floor or over the ceiling is out of proportion; over
  /// `authority` the trainee may not promise it.
  public let floor: Double
  public let fair: ClosedRange<Double>
  public let authority: Double
  public let ceiling: Double
  /// ISO 4217 code.
  public let currency: String
  public let options: [Option]

  public init(
    due: Due, floor: Double, fair: ClosedRange<Double>, authority: Double, ceiling: Double,
    currency: String, options: [Option]
  ) {
    self.due = due
    self.floor = floor
    self.fair = fair
    self.authority = authority
    self.ceiling = ceiling
    self.currency = currency
    self.options = options
  }
}
