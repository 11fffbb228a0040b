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
      if let number = number(at: index) {
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

  private struct Found {
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

  // MARK: What a number is a number of

  private func readings(of number: Found) -> [Quantity] {
    let range = number.tokens
    let next = range.upperBound
    if isCurrency(next) {
      return [Quantity(kind: .money, tokens: range.lowerBound..<next + 1, value: number.value)]
    }
    if isCurrency(range.lowerBound - 1) {
      return [Quantity(kind: .money, tokens: range.lowerBound - 1..<next, value: number.value)]
    }
    if let width = percentWidth(next) {
      return [
        Quantity(kind: .percent, tokens: range.lowerBound..<next + width, value: number.value)
      ]
    }
    if number.isDate { return [Quantity(kind: .date, tokens: range, value: nil)] }
    if let clock = clock(number) { return [clock] }
    if let width = monthWidth(next) {
      return [Quantity(kind: .date, tokens: range.lowerBound..<next + width, value: number.value)]
    }
    if let previous = word(range.lowerBound - 1), Self.months.contains(previous),
      let value = number.value, value <= 31
    {
      return [Quantity(kind: .date, tokens: range.lowerBound - 1..<next, value: value)]
    }
    if let unit = word(next), Self.units.contains(unit) {
      return [
        Quantity(kind: .duration, tokens: range.lowerBound..<next + 1, value: number.value),
        Quantity(kind: .number, tokens: range, value: number.value),
      ]
    }
    return [Quantity(kind: .number, tokens: range, value: number.value)]
  }

  private func clock(_ number: Found) -> Quantity? {
    guard var minutes = number.clock else { return nil }
    let range = number.tokens
    var end = range.upperBound
    let isWritten = number.value == nil
    var proven = isWritten
    if let next = word(end) {
      let half = word(end + 1)
      if next == "h" || next == "hrs" || next == "o'clock" {
        proven = true
        end += 1
      } else if next == "am" || next == "pm" || (["a", "p"].contains(next) && half == "m") {
        if next.hasPrefix("p"), minutes < 720 { minutes += 720 }
        proven = true
        end += next.count == 2 ? 1 : 3
      } else if next == "p.m" || next == "a.m" {
        if next.hasPrefix("p"), minutes < 720 { minutes += 720 }
        proven = true
        end += 1
      }
    }
    var start = range.lowerBound
    if let before = word(start - 1), Self.hourArticles.contains(before) {
      if number.isInWords || !isUnit(end) { proven = true }
      if before == "quarts" { minutes = max(0, minutes - 60) }
    }
    if let quarters = catalanQuarters(before: start) {
      minutes = minutes - 60 + quarters.minutes
      start = quarters.start
      proven = true
    }
    guard proven else { return nil }
    end = min(end, tokens.count)
    return Quantity(kind: .clock, tokens: start..<end, value: Double(minutes))
  }

  /// `dos quarts de cinc` is half past four.
  private func catalanQuarters(before index: Int) -> (start: Int, minutes: Int)? {
    guard language == .catalan, word(index - 1) == "de" || word(index - 1) == "d'",
      let quarter = word(index - 2), quarter == "quart" || quarter == "quarts",
      let count = word(index - 3)
    else { return nil }
    let minutes = ["un": 15, "1": 15, "dos": 30, "2": 30, "tres": 45, "3": 45][count]
    return minutes.map { (index - 3, $0) }
  }

  // MARK: Words

  private func word(_ index: Int) -> String? {
    tokens.indices.contains(index) ? tokens[index].folded : nil
  }

  private func isUnit(_ index: Int) -> Bool { word(index).map(Self.units.contains) ?? false }

  private func isCurrency(_ index: Int) -> Bool {
    word(index).map(Self.currencies.contains) ?? false
  }

  private func percentWidth(_ index: Int) -> Int? {
    guard let first = word(index) else { return nil }
    if first == "%" || first == "percent" { return 1 }
    if ["por", "per"].contains(first), let second = word(index + 1),
      ["ciento", "cent", "cien"].contains(second)
    {
      return 2
    }
    return nil
  }

  private func monthWidth(_ index: Int) -> Int? {
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
