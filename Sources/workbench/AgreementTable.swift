import AmendsKit

/// The figures of a study as lines of text.
struct AgreementTable {
  let study: AgreementStudy

  var lines: [String] { steps + [""] + criteria + [""] + antiPatterns }

  private var steps: [String] {
    let head = row(["step points", "n", "kappa", "95 % interval", "annotators"])
    return [head]
      + Language.allCases.flatMap { language in
        ([nil] + Step.core.map(Optional.some)).compactMap { step -> String? in
          let some = study.filtered { $0.language == language && (step == nil || $0.step == step) }
          guard some.count > 0 else { return nil }
          let kappa = some.stepKappa()
          let interval = kappa.interval.map { "\($0.lowerBound.figure) to \($0.upperBound.figure)" }
          return row([
            "\(language.rawValue) \(step?.rawValue ?? "all")", String(some.count), kappa.value.cell,
            interval ?? "-", some.stepKappaBetweenAnnotators().cell,
          ])
        }
      }
  }

  private var criteria: [String] {
    let head = row([
      "criterion", "n", "exact", "adjacent", "kappa", "AC2", "bias", "length", "annotators",
    ])
    let core = CriterionID.allCases.filter { Step.core.contains($0.step) }
    let languages = Language.allCases.map { language in
      levels("all, \(language.rawValue)", study.filtered { $0.language == language }, nil)
    }
    return [head] + core.map { levels($0.rawValue, study, $0) } + languages
  }

  private func levels(_ name: String, _ study: AgreementStudy, _ id: CriterionID?) -> String {
    let own = study.levels(id)
    let length = LevelAgreement(
      (id.map { [$0] } ?? CriterionID.allCases).flatMap { study.lengthBaseline($0).pairs })
    return row([
      name, String(own.count), own.exact.figure, own.adjacent.figure,
      own.quadraticKappa.cell, own.gwetAC2.figure, own.bias.figure,
      length.quadraticKappa.cell, study.betweenAnnotators(id)?.quadraticKappa.cell ?? "-",
    ])
  }

  private var antiPatterns: [String] {
    let head = row([
      "anti-pattern", "right", "wrong", "missed", "precision", "recall", "asked:", "right", "wrong",
      "recall",
    ])
    let each = AntiPatternID.allCases.map { line($0.rawValue, study, $0) }
    let all = Language.allCases.map { language in
      line("all, \(language.rawValue)", study.filtered { $0.language == language })
    }
    return [head] + each + all
  }

  /// What is stated, and beside it what the questions add.
  private func line(_ name: String, _ study: AgreementStudy, _ id: AntiPatternID? = nil) -> String {
    let stated = study.detection(id)
    let both = study.detection(id, asked: true)
    return row([
      name, String(stated.hits), String(stated.falseAlarms), String(stated.misses),
      stated.precision.cell, stated.recall.cell, "", String(both.hits - stated.hits),
      String(both.falseAlarms - stated.falseAlarms), both.recall.cell,
    ])
  }

  private func row(_ cells: [String]) -> String {
    let widths = [30, 6, 9, 14, 10, 8, 8, 8, 10, 8]
    return zip(cells, widths).map { cell, width in
      cell.padded(width)
    }.joined()
  }
}

extension String {
  /// Followed by spaces up to a width, by one at least.
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - count))
  }
}

extension Double? {
  var cell: String { self?.figure ?? "-" }
}
