/// What stands before the line.
public struct Prompt: Equatable, Sendable {
  public var text: String
  /// Whether the part in brackets, or all of it when there is none, is coloured.
  public var isStyled: Bool

  public init(_ text: String, isStyled: Bool = true) {
    self.text = text
    self.isStyled = isStyled
  }

  var plain: String {
    LineText.cleaned(text).replacing("\n", with: " ")
  }

  /// The prompt as libedit takes it: each escape sequence between two \1 characters.
  func rendered(inColour: Bool) -> String {
    // libedit loses an escape sequence that nothing follows.
    let text = plain.hasSuffix(" ") ? plain : plain + " "
    guard inColour, isStyled else { return text }
    if let opening = text.firstIndex(of: "["),
      let closing = text[opening...].firstIndex(of: "]")
    {
      return text[..<opening] + coloured(text[opening...closing])
        + text[text.index(after: closing)...]
    }
    return coloured(text.dropLast()) + " "
  }

  private func coloured(_ text: Substring) -> String {
    "\u{1}\u{1B}[1;36m\u{1}\(text)\u{1}\u{1B}[0m\u{1}"
  }
}
