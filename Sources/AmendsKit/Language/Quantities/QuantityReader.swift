/// Finds the numbers, sums, shares, days and times of day of a text.
///
/// Times that need a phrase around them ("before five", "within two days") are read after this,
/// by the time lexicon.
struct QuantityReader {
  let tokens: [Token]
  let language: Language

  static func quantities(in tokens: [Token], language: Language) -> [Quantity] {
    QuantityReader(tokens: tokens, language: language).read()
  }

  private func read() -> [Quantity] {
    var result: [Quantity] = []
    var index = 0
    while index < tokens.count {
      if let hour = spokenHour(at: index) {
        result.append(hour)
        index = hour.tokens.upperBound
      } else if let number = number(at: index) {
        result += readings(of: number)
        index = number.tokens.upperBound
      } else {
        if Self.days.contains(tokens[index].folded) {
          result.append(Quantity(kind: .date, tokens: index..<index + 1, value: nil))
        }
        index += 1
      }
    }
    return result
  }

  // MARK: Numbers

  struct Found {
    let tokens: Range<Int>
    let value: Double?
    let clock: Int?
    var isDate = false
    var isInWords = false
  }

  private func number(at index: Int) -> Found? {
    let token = tokens[index]
    if token.kind == .number {
      let numeral = Numeral(token.word, in: language)
      if let grouped = groupedThousands(at: index) { return grouped }
      if let next = word(index + 1), !tokens[index + 1].spaceBefore, let hour = numeral.clock {
        if next == "k", let value = numeral.value {
          return Found(tokens: index..<index + 2, value: value * 1000, clock: nil)
        }
        if next.hasPrefix("h"), let minute = Int(next.dropFirst()), minute < 60 {
          return Found(tokens: index..<index + 2, value: nil, clock: hour + minute)
        }
      }
      if word(index + 1) == "k", !tokens[index + 1].spaceBefore, let value = numeral.value {
        return Found(tokens: index..<index + 2, value: value * 1000, clock: nil)
      }
      return Found(
        tokens: index..<index + 1, value: numeral.value, clock: numeral.clock,
        isDate: numeral.isDate)
    }
    guard token.kind == .word, let (value, count) = NumberWords.read(tokens[index...], in: language)
    else { return nil }
    let clock = value <= 24 ? Int(value) * 60 : nil
    return Found(
      tokens: index..<index + count, value: value, clock: clock, isInWords: true)
  }

  /// `1 500 €`, `EUR 84 000`: groups of three parted by spaces, beside a currency.
  private func groupedThousands(at index: Int) -> Found? {
    guard (1...3).contains(tokens[index].word.count), Int(tokens[index].word) != nil else {
      return nil
    }
    var end = index + 1
    var digits = tokens[index].word
    while end < tokens.count, tokens[end].kind == .number, tokens[end].word.count == 3,
      Int(tokens[end].word) != nil, tokens[end].spaceBefore, tokens[end].breaksBefore == 0
    {
      digits += tokens[end].word
      end += 1
    }
    guard end > index + 1, isCurrency(end) || isCurrency(index - 1) else { return nil }
    return Found(tokens: index..<end, value: Double(digits), clock: nil)
  }

  // MARK: Words

  func word(_ index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].folded : nil
  }

  func isUnit(_ index: Int) -> Bool { word(index).map(Self.units.contains) ?? false }

  func isCurrency(_ index: Int) -> Bool {
    word(index).map(Self.currencies.contains) ?? false
  }

  func percentWidth(_ index: Int) -> Int? {
    guard let first = word(index) else { return nil }
    if first == "%" || first == "percent" { return 1 }
    if ["por", "per"].contains(first), let second = word(index + 1),
      ["ciento", "cent", "cien"].contains(second)
    {
      return 2
    }
    return nil
  }

  func monthWidth(_ index: Int) -> Int? {
    guard let first = word(index) else { return nil }
    if Self.months.contains(first) { return 1 }
    if ["de", "d'", "of"].contains(first), let second = word(index + 1),
      Self.months.contains(second)
    {
      return 2
    }
    return nil
  }
}
