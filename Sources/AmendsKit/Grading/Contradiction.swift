/// A claim that the facts of the case contradict.
struct Contradiction {
  let evidence: Evidence
  let correction: String

  static func find(_ answer: Answer) -> [Contradiction] {
    guard let scenario = answer.scenario else { return [] }
    let matcher = PhraseMatcher(draft: answer.draft)
    return scenario.falsehoods.flatMap { falsehood in
      falsehood.claims.flatMap(matcher.matches).filter { isMeant($0, answer) }.map { range in
        Contradiction(
          evidence: answer.reading.evidence(answer.draft.span(range)),
          correction: falsehood.correction)
      }
    } + OtherCase.find(answer, scenario)
  }

  private static func isMeant(_ range: Range<Int>, _ answer: Answer) -> Bool {
    let mood = MoodReader(draft: answer.draft, cues: answer.reading.cues).mood(of: range)
    return mood == .asserted
  }
}

/// An act of ours on a thing that this case does not know: another case's answer.
enum OtherCase {
  static func find(_ answer: Answer, _ scenario: Scenario) -> [Contradiction] {
    guard answer.slipMentions.isEmpty else { return [] }
    let known = scenario.knowledge?.words ?? []
    let acts = answer.reading.asserted(.ownWrongAct, .ownAct, .agentlessSlip, .dativeSlip)
    let things = answer.reading.all(.thing)
    return acts.compactMap { act in
      let objects = things.filter { $0.span.overlaps(act.span) || $0.clause == act.clause }
      guard !objects.isEmpty else { return nil }
      let isForeign = objects.allSatisfy { object in
        !known.contains(Folding.fold(answer.draft.text.slice(object.span).lowercased()))
      }
      return isForeign
        ? Contradiction(evidence: answer.reading.evidence(act.span), correction: scenario.title)
        : nil
    }
  }
}

/// Times of day that the case does not know.
enum UnknownTimes {
  static func find(_ answer: Answer) -> [Evidence] {
    let known = answer.scenario?.knowledge?.clocks ?? []
    guard !known.isEmpty else { return [] }
    return answer.draft.quantities.filter { $0.kind == .clock }.filter { quantity in
      guard let value = quantity.value else { return false }
      return !known.contains(value) && !known.contains(value + 720) && !known.contains(value - 720)
    }.map { answer.reading.evidence(answer.draft.span($0.tokens)) }
  }
}
