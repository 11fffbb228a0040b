/// Turns blocks into lines for a page of a given width.
public struct Layout: Sendable, Equatable {
  public enum Style: Sendable {
    /// Columns, symbols and bars.
    case decorated
    /// Words only, for a screen reader or a file.
    case plain
  }

  public let width: Int
  public let style: Style

  /// A page is at least 40 columns wide and at most 80.
  public init(width: Int = 80, style: Style = .decorated) {
    self.width = min(80, max(40, width))
    self.style = style
  }

  public func lines(_ blocks: [Block]) -> [String] { blocks.flatMap(lines) }

  /// What stands before a line of input. A menu too wide to type beside gets lines of its own.
  public func prompt(_ ask: Ask) -> (above: [String], prompt: String) {
    switch (ask.place, style) {
    case (.home, _): return ([], "amends> ")
    case (.situation, _): return ([], "> ")
    case (.step(let name, let number, let count), .decorated):
      return ([], "[\(number)/\(count) \(name)]> ")
    case (.step(let name, let number, let count), .plain):
      return ([], "\(name) \(number)/\(count)> ")
    case (.menu(let words), _):
      let menu = words.joined(separator: style == .plain ? ", " : " · ")
      let fits = menu.displayWidth + Self.roomToType <= width
      return fits ? ([], menu + "> ") : (Paragraph(menu).lines(width: width), "> ")
    }
  }

  private static let roomToType = 18

  private func lines(_ block: Block) -> [String] {
    switch block {
    case .blank: [""]
    case .heading(let title, let detail): heading(title, detail)
    case .paragraph(let text): Paragraph(text).lines(width: width)
    case .quoted(let text): quoted(text)
    case .table(let rows): Table(rows: rows, width: width, style: style).lines
    case .finding(let finding): lines(finding)
    case .item(let text): hanging(style == .plain ? "- " : "  · ", text)
    case .detail(let text): indented(text, by: 6)
    }
  }

  private func heading(_ title: String, _ detail: String?) -> [String] {
    guard let detail else { return Paragraph(title).lines(width: width) }
    let gap = width - title.displayWidth - detail.displayWidth
    if style == .decorated, gap >= 2 {
      return [title + String(repeating: " ", count: gap) + detail]
    }
    return Paragraph(title + " · " + detail).lines(width: width)
  }

  private func quoted(_ text: String) -> [String] {
    Paragraph.all(in: text).flatMap { $0.isEmpty ? [""] : indented($0, by: 2) }
  }

  private func lines(_ finding: Block.FindingLine) -> [String] {
    let quote = finding.quote.map { "«\($0)»" }
    guard style == .decorated else {
      let words = [finding.spoken, finding.label, quote ?? ""].filter { !$0.isEmpty }
      return Paragraph(words.joined(separator: ": ")).lines(width: width)
    }
    let head = "  \(finding.mark.rawValue) "
    guard let quote else { return hanging(head, finding.label) }
    if finding.label.isEmpty { return hanging(head, quote) }
    let label = (head + finding.label).padded(to: 26) + " "
    if label.displayWidth + quote.displayWidth <= width { return [label + quote] }
    return hanging(head, finding.label) + indented(quote, by: 6)
  }

  private func hanging(_ head: String, _ text: String) -> [String] {
    let indent = String(repeating: " ", count: head.displayWidth)
    return Paragraph(text).lines(width: width - head.displayWidth).enumerated().map {
      ($0.offset == 0 ? head : indent) + $0.element
    }
  }

  private func indented(_ text: String, by columns: Int) -> [String] {
    let columns = style == .plain ? min(columns, 2) : columns
    let indent = String(repeating: " ", count: columns)
    return Paragraph(text).lines(width: width - columns).map { indent + $0 }
  }
}
