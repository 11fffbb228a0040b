/// What a number written in figures may mean.
struct Numeral: Hashable, Sendable {
  /// Nil where the separator allows two readings, as EUR 1.500 in English.
  var value: Double?
  /// Minutes since midnight, if it can be a time of day.
  var clock: Int?
  /// Written with a slash: a day and a month.
  var isDate = false

  /// - Parameter digits: figures with the separators between them: `1.250,50`, `17:30`, `14/5`.
  init(_ digits: String, in language: Language) {
    let separators = digits.filter { !$0.isNumber }
    let groups = digits.split(whereSeparator: { !$0.isNumber }).map(String.init)
    guard let last = groups.last else { return }
    if separators.contains("/") {
      isDate = true
      return
    }
    if separators.contains(":") {
      clock = Self.clock(groups)
      return
    }
    let whole = groups.dropLast().joined()
    switch Set(separators).count {
    case 0:
      value = Double(digits)
      if let hour = Int(digits), (0...24).contains(hour) { clock = hour * 60 }
    case 1 where groups.count > 2:
      value = Double(groups.joined())
    case 1 where last.count == 3:
      let thousands: Set<Character> = language == .english ? [","] : [".", "'"]
      value = thousands.isSuperset(of: separators) ? Double(groups.joined()) : nil
    case 1:
      value = Double(whole + "." + last)
      if separators == ".", last.count == 2 { clock = Self.clock(groups) }
    default:
      value = Double(whole + "." + last)
    }
  }

  private static func clock(_ groups: [String]) -> Int? {
    guard groups.count >= 2, let hour = Int(groups[0]), let minute = Int(groups[1]),
      (0...24).contains(hour), (0...59).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
