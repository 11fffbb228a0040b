/// The case as it is told: situation, facts, documents, client, and the task of each step.
struct Story {
  let walk: Walk
  let wording: Wording
  private var scenario: Scenario { walk.scenario }

  var situation: [Block] {
    let detail = wording.text(.walk(.channelAndMinutes(scenario.channel, scenario.minutes)))
    return [.blank, .heading(scenario.title, detail: detail), .blank]
      + paragraphs(of: scenario.situation) + [.blank] + client + [.blank, factTable]
  }

  var facts: [Block] {
    let noted = walk.openQuestion.map {
      [Block.blank, .paragraph(wording.text(.walk(.youNoted($0))))]
    }
    return situation + (noted ?? [])
  }

  var client: [Block] {
    [.paragraph("\(scenario.client.name): «\(scenario.client.says.trimmingSpaces)»")]
  }

  /// All documents, or the one that was asked for by its number or title.
  func documents(_ typed: String) -> [Block] {
    guard !scenario.documents.isEmpty else {
      return [.paragraph(wording.text(.walk(.noDocuments)))]
    }
    let numbered = Array(zip(1..., scenario.documents))
    let wanted = numbered.filter { number, document in
      typed.isEmpty || String(number) == typed
        || document.title.plainLetters.hasPrefix(typed.plainLetters)
    }
    guard !wanted.isEmpty else {
      return [
        .paragraph(wording.text(.walk(.unknownDocument(typed)))),
        .table(numbered.map { [.figure(String($0)), .text($1.title)] }),
      ]
    }
    return wanted.flatMap { number, document in
      [
        Block.blank, .heading("\(number) · \(document.title)", detail: nil),
        .quoted(document.text),
      ]
    }
  }

  func task(_ step: Step, number: Int, of count: Int) -> [Block] {
    let heading = wording.text(.walk(.stepHeading(step, number: number, of: count)))
    let brief = Block.paragraph(wording.text(.walk(.brief(step))))
    guard step == .compensation else { return [.blank, .heading(heading, detail: nil), brief] }
    let terms = scenario.compensation
    let authority = terms.authority > 0 ? limit(terms) : nil
    let options: [Block] =
      terms.options.isEmpty
      ? []
      : [.paragraph(wording.text(.walk(.inYourHands)))] + terms.options.map { .item($0.text) }
    return [.blank, .heading(heading, detail: authority), brief] + options
  }

  private func limit(_ terms: CompensationTerms) -> String {
    let sum = wording.text(.name(.money(terms.authority, currency: terms.currency)))
    return wording.text(.walk(.authority(sum)))
  }

  /// Two spaces part the time of a fact from what happened.
  private var factTable: Block {
    .table(
      scenario.facts.map { fact in
        let text = fact.text.trimmingSpaces
        guard let gap = text.firstRange(of: "  ") else { return [.text(""), .text(text)] }
        return [
          .text(String(text[..<gap.lowerBound])),
          .text(text[gap.upperBound...].trimmingSpaces),
        ]
      })
  }

  private func paragraphs(of text: String) -> [Block] {
    Paragraph.all(in: text, margin: 1).map { $0.isEmpty ? .blank : .paragraph($0) }
  }
}

extension String {
  /// Where the other text stands first.
  fileprivate func firstRange(of other: String) -> Range<Index>? {
    indices.lazy
      .filter { self[$0...].hasPrefix(other) }
      .map { $0..<self.index($0, offsetBy: other.count) }
      .first
  }
}
