/// A number, sum, share or time that a text states, in figures or in words.
struct Quantity: Hashable, Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case number, money, percent
    /// A time of day; the value is in minutes since midnight.
    case clock
    /// A day: a date, a weekday.
    case date
    /// A measured stretch of time: "two hours", "media hora".
    case duration
    /// A future time of which one can say later whether it was kept.
    case deadline
    /// A time that can't be checked: "cuanto antes".
    case vagueTime = "vague-time"
    /// A time that is over: "yesterday at five".
    case pastTime = "past-time"
  }

  let kind: Kind
  /// Indices of the draft's tokens.
  let tokens: Range<Int>
  let value: Double?
}
