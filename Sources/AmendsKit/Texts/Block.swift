/// A piece of what the program says, before it knows how wide the page is.
public enum Block: Equatable, Sendable {
  case blank
  /// A title, with a detail at the right edge where there is room.
  case heading(String, detail: String?)
  case paragraph(String)
  /// Text that is shown apart: a draft, a document, a model answer. Lines stay lines.
  case quoted(String)
  /// Rows whose first columns line up and whose last one wraps.
  case table([[Cell]])
  case finding(FindingLine)
  /// An entry of a list.
  case item(String)
  /// A line under a finding.
  case detail(String)

  public enum Cell: Equatable, Sendable {
    case text(String)
    /// Aligned to the right.
    case figure(String)
    /// A share from 0 to 1; decoration beside a figure, so the plain style leaves it out.
    case bar(Double)
    /// Alone in its row: a line about the row above, which no column holds in.
    case note(String)
  }

  /// One finding: its mark, what it is called, and the words it rests on.
  public struct FindingLine: Equatable, Sendable {
    public enum Mark: String, Sendable {
      case strength = "+"
      case change = "!"
      case question = "?"
      case more = "→"
    }

    public let mark: Mark
    /// The mark in words, for the plain style.
    public let spoken: String
    public let label: String
    public let quote: String?

    public init(mark: Mark, spoken: String, label: String, quote: String? = nil) {
      self.mark = mark
      self.spoken = spoken
      self.label = label
      self.quote = quote
    }
  }
}
