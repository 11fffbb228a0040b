extension GradeReport {
  /// The score from which an answer passes.
  public static let passMark = 65.0

  /// The marking in a few lines for a person.
  public var summary: String {
    let wording = Wording(grade.language)
    let head = [
      name, grade.scenario, grade.language.rawValue, score(in: wording),
    ]
    let steps = grade.steps.map(\.whereRulesExist).map { step in
      "  \(wording.text(.name(.step(step.step)))): "
        + (step.max == 0
          ? wording.text(.feedback(.notRated))
          : wording.text(.feedback(.points(step.points, of: step.max))))
    }
    let found = grade.steps.flatMap(\.antiPatterns).filter(\.isStated).map { finding in
      let quote = finding.quote.map { " «\($0)»" } ?? ""
      return "  ! \(wording.antiPattern(finding.id).name)\(quote)"
    }
    return ([head.compactMap(\.self).joined(separator: " · ")] + steps + found)
      .joined(separator: "\n").withoutControls
  }

  private var name: String? {
    if case .string(let text) = id { text } else { id?.line }
  }

  private func score(in wording: Wording) -> String {
    guard let score = grade.score, let band = grade.band else {
      return wording.text(.feedback(.notRated))
    }
    return "\(Figures.points(score)) · \(wording.text(.name(.band(band))))"
  }
}

extension String {
  /// The text with a space for every control character but a line's end.
  var withoutControls: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map {
          $0.properties.generalCategory == .control && $0 != "\n" ? " " : $0
        }))
  }
}
