/// A1: an explicit, unconditional apology formula.
enum Regret: Criterion {
  static let id = CriterionID.regret

  static func anchor(_ answer: Answer) -> Anchor {
    let reading = answer.reading
    // Where the act isn't ours, sorry for what happened to them is the apology that is due.
    let sympathy = answer.isNotOurs ? [] : reading.asserted(.sympathy)
    var clear: [Move] = []
    var bare = reading.asserted(.bareApology, .courteousApology, .owedApology, .remorse)
    var weak = reading.asserted(.institutionalRegret, .reportedApology) + sympathy
    let ironic = reading.all(.sarcasm)
    for move in reading.asserted(.apology)
    where !ironic.contains(where: { $0.span.overlaps(move.span) }) {
      if sympathy.contains(where: { $0.span.overlaps(move.span) }) { continue }
      if isRefusal(move, in: reading) || isForAnUnprovenAct(move, answer) {
        weak.append(move)
      } else if isOnlyForTheInconvenience(move, answer) {
        bare.append(move)
      } else {
        clear.append(move)
      }
    }
    bare.removeAll { move in
      ironic.contains { $0.span.overlaps(move.span) } || isRefusal(move, in: reading)
        || isForAnUnprovenAct(move, answer)
        || sympathy.contains { $0.span.overlaps(move.span) }
    }
    weak += reading.all(.apology, .bareApology, .courteousApology).filter {
      $0.mood == .reported || $0.mood == .conditional
    }
    return answer.ladder.climb([(.three, clear), (.two, bare), (.one, weak)])
  }

  /// "Lo siento, no disponemos de ese servicio": no offence of ours.
  private static func isRefusal(_ move: Move, in reading: Reading) -> Bool {
    reading.asserted(.refusal, .refusesRepair).contains { $0.sentence == move.sentence }
  }

  /// Sorry for an act that the facts don't show to be ours.
  private static func isForAnUnprovenAct(_ move: Move, _ answer: Answer) -> Bool {
    answer.isNotOurs && UnverifiedAdmission.moves(answer).contains { $0.sentence == move.sentence }
  }

  /// Asked only for "las molestias": a real formula, and nothing named.
  private static func isOnlyForTheInconvenience(_ move: Move, _ answer: Answer) -> Bool {
    // Where the act isn't ours, the trouble is all there is to be sorry for.
    if answer.isNotOurs { return false }
    let reading = answer.reading
    guard
      reading.asserted(.formulaicHarm).contains(where: {
        $0.sentence == move.sentence && $0.span.start >= move.span.start
      })
    else { return false }
    let namesMore = reading.moves.contains {
      $0.sentence == move.sentence
        && [
          .ownAct, .ownWrongAct, .admission, .nominalAdmission, .institutionalOwnership,
          .dativeSlip, .namedFailure, .harmNamed, .agentlessSlip,
        ].contains($0.kind)
    }
    return !namesMore && !answer.mentions.contains { $0.sentence == move.sentence }
  }
}
