/// Hours as they are said: `las cinco menos veinte`, `les cinc i mitja`, `twenty to five`.
extension QuantityReader {
  func spokenHour(at index: Int) -> Quantity? {
    language == .english ? englishHour(at: index) : romanceHour(at: index)
  }

  /// The hour, then what is added to it or taken off.
  private func romanceHour(at index: Int) -> Quantity? {
    guard let article = word(index), ["la", "las", "les"].contains(article),
      let (hour, width) = spokenNumber(at: index + 1), (1...12).contains(hour),
      let sign = word(index + 1 + width).flatMap({ Self.signs[$0] }),
      let (minutes, length) = minutes(at: index + 2 + width)
    else { return nil }
    return clock(index..<index + 2 + width + length, hour * 60 + sign * minutes)
  }

  /// The minutes, then the hour.
  private func englishHour(at index: Int) -> Quantity? {
    guard let (minutes, width) = minutes(at: index),
      let sign = word(index + width).flatMap({ ["past": 1, "to": -1, "till": -1][$0] }),
      let (hour, length) = spokenNumber(at: index + width + 1), (1...12).contains(hour)
    else { return nil }
    return clock(index..<index + width + 1 + length, hour * 60 + sign * minutes)
  }

  private func clock(_ tokens: Range<Int>, _ minutes: Int) -> Quantity {
    Quantity(kind: .clock, tokens: tokens, value: Double(minutes))
  }

  private func minutes(at index: Int) -> (value: Int, width: Int)? {
    switch word(index) {
    case "quarter", "cuarto", "quart": return (15, 1)
    case "half", "media", "mitja": return (30, 1)
    default:
      // "Las cinco y tres clientes" counts clients: minutes are said by fives.
      guard let (value, width) = spokenNumber(at: index), (5...25).contains(value), value % 5 == 0
      else { return nil }
      let isNoted = word(index + width) == "minutes" && language == .english
      return (value, isNoted ? width + 1 : width)
    }
  }

  private func spokenNumber(at index: Int) -> (value: Int, width: Int)? {
    if word(index) == "una" { return (1, 1) }
    guard tokens.indices.contains(index), tokens[index].kind == .word,
      let (value, count) = NumberWords.read(tokens[index...], in: language)
    else { return nil }
    return (Int(value), count)
  }

  private static let signs = ["y": 1, "i": 1, "menos": -1, "menys": -1]
}
