/// What a number is a number of.
extension QuantityReader {
  func readings(of number: Found) -> [Quantity] {
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
    var proven = isWritten || isDottedClock(range.lowerBound)
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

  /// `8.50`, where a comma would part decimals; in English only straight after a day.
  private func isDottedClock(_ index: Int) -> Bool {
    let parts = tokens[index].word.split(separator: ".")
    guard tokens[index].kind == .number, parts.count == 2, parts[1].count == 2,
      tokens[index].word.utf8.count <= 5
    else { return false }
    let before = tokens[..<index].last { $0.kind != .mark }
    guard language == .english else { return !Self.versions.contains(before?.folded ?? "") }
    guard let before else { return false }
    return Self.days.contains(before.folded) || Self.shortDays.contains(before.folded)
      || Self.months.contains(before.folded)
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
}
