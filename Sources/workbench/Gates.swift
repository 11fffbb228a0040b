import AmendsKit

/// What the grader must reach on answers that its phrases were not written from.
///
/// The figures are those of the rubric's gates; the ones that need more people or more answers than
/// the corpus holds are shown in the table and not enforced yet.
struct Gates {
  let study: AgreementStudy

  static let stepKappa = 0.70
  static let precision = 0.90
  static let leadOverLength = 0.10

  var missed: [String] {
    var result: [String] = []
    for language in Language.allCases {
      let some = study.filtered { $0.language == language }
      guard some.count > 0 else { continue }
      let kappa = some.stepKappa().value ?? 0
      if kappa < Self.stepKappa {
        result.append(
          "step kappa \(language.rawValue) \(kappa.figure) under \(Self.stepKappa.figure)")
      }
    }
    if let precision = study.detection(from: .serious).precision, precision < Self.precision {
      result.append(
        "precision of serious findings \(precision.figure) under \(Self.precision.figure)")
    }
    let own = study.levels().quadraticKappa ?? 0
    let length =
      LevelAgreement(CriterionID.allCases.flatMap { study.lengthBaseline($0).pairs }).quadraticKappa
      ?? 0
    if own - length < Self.leadOverLength {
      result.append("length alone reaches \(length.figure), the grader \(own.figure)")
    }
    return result
  }
}

extension Double {
  /// Two decimals.
  var figure: String {
    let hundredths = Int((self * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let digits = String(abs(hundredths) % 100)
    return "\(sign)\(abs(hundredths) / 100).\(digits.count < 2 ? "0" : "")\(digits)"
  }
}
