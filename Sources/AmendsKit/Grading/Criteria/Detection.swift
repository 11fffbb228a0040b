/// O4: how it came to light, and what is already contained.
enum Detection: Criterion {
  static let id = CriterionID.detection

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    let found =
      answer.evidence(answer.mentions(.detection)) + reading.evidence(reading.asserted(.discovery))
    let done =
      answer.evidence(answer.mentions(.fix, .evidence))
      + reading.evidence(reading.asserted(.contained, .fix, .evidenceShown))
    if let how = found.first, let what = done.first { return .level(.three, [how, what]) }
    let one = found + done
    if !one.isEmpty { return .level(.two, Array(one.prefix(1))) }
    return answer.ladder.climb([(.one, reading.asserted(.vagueStatus))])
  }
}
