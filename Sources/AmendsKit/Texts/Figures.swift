/// How figures are written out; no locale decides, so they are the same everywhere.
enum Figures {
  /// Points as a whole number, halves up.
  static func points(_ value: Double) -> String { String(Int(value.rounded())) }

  /// A sum with two decimals where it has any: 1234.5 → "1,234.50".
  static func sum(_ value: Double, decimal: String, group: String) -> String {
    let cents = Int((value * 100).rounded())
    let (whole, rest) = cents.quotientAndRemainder(dividingBy: 100)
    let figure = grouped(whole, by: group)
    return rest == 0 ? figure : figure + decimal + (rest < 10 ? "0" : "") + String(rest)
  }

  private static func grouped(_ value: Int, by mark: String) -> String {
    let digits = Array(String(value))
    guard digits.count > 4 else { return String(value) }
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += mark }
      text.append(digit.element)
    }
  }
}
