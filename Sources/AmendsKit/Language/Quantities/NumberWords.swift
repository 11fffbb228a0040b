/// Numbers written in words, up to the thousands.
enum NumberWords {
  /// The value of the number that starts at `start`, and how many tokens it takes.
  static func read(_ tokens: ArraySlice<Token>, in language: Language) -> (Double, Int)? {
    var total = 0.0
    var current = 0.0
    var count = 0
    var pendingJoiner = 0
    for token in tokens.prefix(12) {
      let words = token.folded.split(separator: "-").map(String.init)
      let values = words.compactMap { table(language)[$0] }
      if token.kind == .word, values.count == words.count, !values.isEmpty {
        for value in values {
          if value == 100 && current > 0 && current < 10 {
            current *= 100
          } else if value == 1000 {
            total += max(current, 1) * 1000
            current = 0
          } else if current > 0, value >= current.magnitudeOfLastPlace {
            return count > 0 ? (total + current, count) : nil
          } else {
            current += value
          }
        }
        count += 1 + pendingJoiner
        pendingJoiner = 0
      } else if count > 0, pendingJoiner == 0, ["y", "i", "and"].contains(token.folded) {
        pendingJoiner = 1
      } else {
        break
      }
    }
    return count > 0 ? (total + current, count) : nil
  }

  private static func table(_ language: Language) -> [String: Double] {
    switch language {
    case .english: english
    case .spanish: spanish
    case .catalan: catalan
    }
  }

  private static let english = numbered(
    units:
      "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    tens: "twenty thirty forty fifty sixty seventy eighty ninety",
    others: ["hundred": 100, "thousand": 1000])
  private static let spanish = numbered(
    units:
      "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve",
    tens: "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    others: [
      "veintiuno": 21, "veintidos": 22, "veintitres": 23, "veinticuatro": 24, "veinticinco": 25,
      "veintiseis": 26, "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "cien": 100,
      "ciento": 100, "doscientos": 200, "trescientos": 300, "cuatrocientos": 400,
      "quinientos": 500, "seiscientos": 600, "setecientos": 700, "ochocientos": 800,
      "novecientos": 900, "mil": 1000,
    ])
  private static let catalan = numbered(
    units:
      "un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou",
    tens: "vint trenta quaranta cinquanta seixanta setanta vuitanta noranta",
    others: [
      "dues": 2, "una": 1, "huit": 8, "desset": 17, "denou": 19, "cent": 100, "cents": 100,
      "dos-cents": 200, "mil": 1000,
    ])

  private static func numbered(
    units: String, tens: String, others: [String: Double]
  ) -> [String: Double] {
    var result = others
    for (offset, word) in units.split(separator: " ").enumerated() {
      result[String(word)] = Double(offset + 1)
    }
    for (offset, word) in tens.split(separator: " ").enumerated() {
      result[String(word)] = Double((offset + 2) * 10)
    }
    return result
  }
}

extension Double {
  /// The place value that the next word must stay under: after forty, a unit.
  fileprivate var magnitudeOfLastPlace: Double {
    if truncatingRemainder(dividingBy: 100) == 0 { return 100 }
    if truncatingRemainder(dividingBy: 10) == 0 { return 10 }
    return 1
  }
}
