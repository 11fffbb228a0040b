/// Adds to what the phrases found what the learned reader makes of every sentence.
///
/// What it alone sees is never stated against the writer: a move that would accuse becomes a
/// suspicion, to be asked about; any other counts with medium certainty. Negation, condition,
/// report, quotation and question are the phrase reader's to judge, and veto.
struct LearnedReader: Sendable {
  let model: MoveModel

  /// Shorter sentences give a judgement of features too little to stand on.
  private static let fewestWords = 6

  /// What a phrase found and this reader thinks less likely is asked about: on unread authors it
  /// was wrong twice as often as the rest.
  private static let agreement: Float = 0.02

  func read(_ reading: Reading) -> Reading {
    var added: [Move] = []
    var suspected: [Move] = []
    var doubts: [Int: Set<MoveKind>] = [:]
    for (number, sentence) in reading.draft.sentences.enumerated()
    where reading.draft.wordCount(in: sentence) >= Self.fewestWords {
      let probabilities = model.probabilities(SentenceFeatures(sentence, of: reading))
      doubts[number] = doubted(by: probabilities)
      let heard = heard(probabilities)
      let clauses = heard.isEmpty ? [] : clauses(of: number, in: reading)
      for index in heard {
        let kind = model.judges[index].kind
        let clause = likeliest(clauses, by: index) ?? sentence
        let known = reading.moves.contains { $0.kind == kind && $0.sentence == number }
        if known || isVetoed(kind, clause, in: reading) { continue }
        let move = Move(
          kind: kind, span: reading.draft.span(clause), sentence: number,
          clause: reading.draft.clauseOfToken[clause.lowerBound], mood: .asserted,
          certainty: kind.accuses ? .low : .medium)
        if kind.accuses { suspected.append(move) } else { added.append(move) }
      }
    }
    return reading.doubting(doubts).adding(added, suspected: suspected)
  }

  /// To ask the writer about something bad it must be likelier than not, whatever was earned on
  /// sentences that are full of it: plain company prose is not.
  private static func bar(_ judge: MoveModel.Judge) -> Float {
    judge.kind.accuses ? max(judge.threshold, 0.5) : judge.threshold
  }

  private func doubted(by probabilities: [Float]) -> Set<MoveKind> {
    Set(
      zip(model.judges, probabilities).filter {
        $0.kind.accuses && $0.kind != .presumedAdmission && $1 < Self.agreement
      }
      .map(\.0.kind))
  }

  /// Judges that are sure enough of a sentence to speak alone.
  private func heard(_ probabilities: [Float]) -> [Int] {
    model.judges.indices.filter { index in
      let judge = model.judges[index]
      return judge.kind.mayBeLearnedAlone && probabilities[index] >= Self.bar(judge)
    }
  }

  private typealias Clause = (range: Range<Int>, features: SentenceFeatures)

  private func clauses(of sentence: Int, in reading: Reading) -> [Clause] {
    reading.draft.clauses.filter {
      !$0.isEmpty && reading.draft.sentenceOfToken[$0.lowerBound] == sentence
    }.map { ($0, SentenceFeatures($0, of: reading)) }
  }

  /// The one to quote.
  private func likeliest(_ clauses: [Clause], by judge: Int) -> Range<Int>? {
    clauses.map { ($0.range, model.probability(judge, $0.features)) }.max { $0.1 < $1.1 }?.0
  }

  private func isVetoed(_ kind: MoveKind, _ clause: Range<Int>, in reading: Reading) -> Bool {
    let span = reading.draft.span(clause)
    let sentence = reading.draft.sentenceOfToken[clause.lowerBound]
    // "I could say it was the system, but it was me": an accusation falls with its sentence.
    let contradicted = reading.moves.contains { move in
      (move.mood == .asserted || move.kind == .unclearDuty) && kind.isUndone(by: move.kind)
        && (kind.accuses ? move.sentence == sentence : move.span.overlaps(span))
    }
    if contradicted { return true }
    if kind.toleratesDoubt { return false }
    return reading.isHeldBack(clause, byNegation: kind.isUndoneByNegation)
  }
}
