/// A day of the week, as the three languages write it.
enum Weekday: Int, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// - Parameter word: folded.
  init?(_ word: String) {
    guard let day = Self.allCases.first(where: { Self.names[$0.rawValue].contains(word) }) else {
      return nil
    }
    self = day
  }

  private static let names: [Set<String>] = [
    ["monday", "mondays", "mon", "lunes", "lun", "dilluns", "dl"],
    ["tuesday", "tuesdays", "tue", "tues", "martes", "dimarts", "dt"],
    ["wednesday", "wednesdays", "wed", "miercoles", "mie", "dimecres", "dc"],
    ["thursday", "thursdays", "thu", "thur", "thurs", "jueves", "jue", "dijous", "dj"],
    ["friday", "fridays", "fri", "viernes", "vie", "divendres", "dv"],
    ["saturday", "saturdays", "sat", "sabado", "sab", "dissabte", "ds"],
    ["sunday", "sundays", "sun", "domingo", "dom", "diumenge", "dg"],
  ]
}
