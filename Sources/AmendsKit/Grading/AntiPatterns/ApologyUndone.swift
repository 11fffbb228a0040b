/// AP01: the offence or the harm is put in doubt beside the apology.
enum ConditionalApology: AntiPattern {
  static let id = AntiPatternID.conditionalApology

  static func find(_ answer: Answer) -> AntiPatternHit? {
    let reading = answer.reading
    let apologies = reading.moves.filter { move in
      [
        .apology, .bareApology, .courteousApology, .owedApology, .remorse, .institutionalRegret,
        .sympathy,
      ].contains(move.kind) && [.asserted, .conditional].contains(move.mood)
    }
    let doubts = reading.all(.harmInDoubt).filter { doubt in
      doubt.mood != .negated && apologies.contains { $0.sentence == doubt.sentence }
        && !isHonest(doubt, answer)
    }
    return AntiPatternHit(doubts, in: reading)
  }

  /// While nobody knows whose fault it was, a condition on the fault itself is honest.
  private static func isHonest(_ doubt: Move, _ answer: Answer) -> Bool {
    answer.fault == .unknown
      && answer.reading.all(.admission, .nominalAdmission, .institutionalOwnership).contains {
        $0.sentence == doubt.sentence
      }
  }
}

/// AP02: the apology is cancelled by a contrast that excuses. A contrast that repairs, or that
/// takes the client's view, does not cancel.
enum ButApology: AntiPattern {
  static let id = AntiPatternID.butApology

  static func find(_ answer: Answer) -> AntiPatternHit? {
    let reading = answer.reading
    let apologies = reading.asserted(
      .apology, .bareApology, .courteousApology, .owedApology, .institutionalRegret)
    let excuses = reading.all(.excuse, .blamesClient, .blamesOther, .defensive).filter {
      [.asserted, .conditional].contains($0.mood)
    }
    for contrast in reading.cues[.contrast] ?? [] {
      let sentence = reading.draft.sentenceOfToken[contrast.lowerBound]
      let start = reading.draft.span(contrast).start
      let opensSentence = contrast.lowerBound == reading.draft.sentences[sentence].lowerBound
      let isAfterApology = apologies.contains {
        $0.span.end <= start
          && ($0.sentence == sentence || (opensSentence && $0.sentence == sentence - 1))
      }
      guard isAfterApology else { continue }
      guard
        let excuse = excuses.first(where: {
          $0.span.start >= start && $0.sentence == sentence
            && clauses(between: contrast.lowerBound, and: $0, in: reading) <= 1
        })
      else { continue }
      let span = Span(start: start, end: max(excuse.span.end, start))
      return AntiPatternHit([reading.evidence(span)], certainty: excuse.certainty)
    }
    return nil
  }

  private static func clauses(between token: Int, and move: Move, in reading: Reading) -> Int {
    abs(move.clause - reading.draft.clauseOfToken[token])
  }
}

/// AP07: a formula with no offence and no owner anywhere in the answer.
enum CorporateNonApology: AntiPattern {
  static let id = AntiPatternID.corporateNonApology

  static func find(_ answer: Answer) -> AntiPatternHit? {
    guard answer.step != .outline else { return nil }
    let reading = answer.reading
    let isOwned =
      !answer.ownedActs.isEmpty
      || reading.has(.nominalAdmission, .institutionalOwnership, .dativeSlip, .ownAct, .harmNamed)
      || reading.has(.lossOffer, .fix, .checkMade, .recordsShow) || !answer.slipMentions.isEmpty
    guard !isOwned, !reading.has(.apology, .bareApology) || reading.has(.corporateFormula) else {
      return nil
    }
    return AntiPatternHit(reading.asserted(.corporateFormula, .institutionalRegret), in: reading)
  }
}

/// AP13: asks for release before the harm is named.
enum ForgivenessTooEarly: AntiPattern {
  static let id = AntiPatternID.forgivenessTooEarly

  static func find(_ answer: Answer) -> AntiPatternHit? {
    let reading = answer.reading
    let asks = reading.all(.asksForgiveness).filter { $0.mood != .negated }
    let harm = (reading.asserted(.harmNamed).map(\.span) + answer.mentions(.impact).map(\.span))
      .map(\.start).min()
    return AntiPatternHit(
      asks.filter { ask in harm.map { $0 > ask.span.start } ?? true }, in: reading)
  }
}
