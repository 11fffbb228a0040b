/// AP05: the slip has no agent, and no clause owns it.
enum VaguePassive: AntiPattern {
  static let id = AntiPatternID.vaguePassive

  static func find(_ answer: Answer) -> AntiPatternHit? {
    guard answer.fault == .ours, answer.step == .explanation else { return nil }
    let reading = answer.reading
    let isOwned =
      !answer.ownedActs.isEmpty
      || reading.has(.ownAct, .dativeSlip, .nominalAdmission, .institutionalOwnership)
    guard !isOwned, answer.blame.isEmpty, answer.blameOnOthers.isEmpty else { return nil }
    return AntiPatternHit(reading.asserted(.agentlessSlip), in: reading)
  }
}

/// AP06: dramatic wording, or three and more formulas in one answer; two pass.
enum Grovelling: AntiPattern {
  static let id = AntiPatternID.grovelling

  static func find(_ answer: Answer) -> AntiPatternHit? {
    let reading = answer.reading
    if let dramatic = AntiPatternHit(reading.asserted(.grovelling), in: reading) { return dramatic }
    var formulas: [Move] = []
    for move in reading.asserted(.apology, .bareApology, .courteousApology, .owedApology)
    where !formulas.contains(where: { $0.span.overlaps(move.span) }) {
      formulas.append(move)
    }
    return formulas.count >= 3 ? AntiPatternHit(formulas, in: reading) : nil
  }
}

/// AP11: more than three sentences, over 60 words, or one run-on.
enum OverLong: AntiPattern {
  static let id = AntiPatternID.overLong

  static func find(_ answer: Answer) -> AntiPatternHit? {
    guard answer.step == .explanation else { return nil }
    let body = answer.reading.body
    let isLong =
      body.count > 3 || answer.reading.bodyWordCount > 60
      || body.contains { isRunOn($0, answer.draft) }
    return isLong ? AntiPatternHit(answer.wholeEvidence) : nil
  }

  /// Four or more main clauses chained with one conjunction.
  private static func isRunOn(_ sentence: Range<Int>, _ draft: Draft) -> Bool {
    let conjunction = draft.language == .english ? "and" : draft.language == .spanish ? "y" : "i"
    return draft.tokens[sentence].count { $0.word == conjunction } >= 4
  }
}

/// AP12: two or more terms that the client can't know.
enum Jargon: AntiPattern {
  static let id = AntiPatternID.jargon

  static func find(_ answer: Answer) -> AntiPatternHit? {
    guard answer.step != .outline else { return nil }
    let terms = PlainLanguage.unexplained(answer)
    return terms.count >= 2 ? AntiPatternHit(terms) : nil
  }
}
