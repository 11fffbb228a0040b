/// Something that `why` can explain.
struct WhyEntry: Equatable {
  let name: String
  /// What else it answers to: its id, and what it is called where the failure was ours.
  let otherNames: [String]
  let source: String

  static func all(in wording: Wording) -> [WhyEntry] {
    let usual = Wording(wording.language)
    let criteria = CriterionID.allCases.map { id in
      let words = wording.criterion(id)
      return WhyEntry(
        name: words.name, otherNames: [id.rawValue, usual.criterion(id).name], source: words.source)
    }
    let antiPatterns = AntiPatternID.allCases.map { id in
      let words = wording.antiPattern(id)
      return WhyEntry(name: words.name, otherNames: [id.rawValue], source: words.source)
    }
    return criteria + antiPatterns
  }

  fileprivate var plainNames: [String] { ([name] + otherNames).map(\.plainLetters) }
}

extension [WhyEntry] {
  /// The one that is called so, or else all with a name that begins so.
  func matching(_ typed: String) -> [WhyEntry] {
    let wanted = typed.plainLetters
    let exact = first { $0.name.plainLetters == wanted } ?? first { $0.plainNames.contains(wanted) }
    return exact.map { [$0] } ?? filter { $0.plainNames.contains { $0.hasPrefix(wanted) } }
  }
}
