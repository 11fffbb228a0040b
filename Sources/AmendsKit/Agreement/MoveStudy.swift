/// The readers beside the authors of labelled sentences: which moves each finds.
public struct MoveStudy: Sendable {
  struct Item: Sendable {
    let clause: LabelledClause
    let kinds: Set<MoveKind>
    let found: Set<MoveKind>
    let features: [SentenceFeatures]
  }

  let items: [Item]

  public init(_ clauses: [LabelledClause]) {
    items = clauses.map { clause in
      let reading = PhraseReader.read(Draft(clause.text, language: clause.language))
      return Item(
        clause: clause, kinds: Set(clause.moves.compactMap { MoveKind(rawValue: $0.kind) }),
        found: Set(
          reading.moves.filter { $0.mood == .asserted && $0.certainty > .low }.map(\.kind)),
        features: reading.draft.sentences.map { SentenceFeatures($0, of: reading) })
    }
  }

  private init(items: [Item]) { self.items = items }

  public func filtered(_ holds: (LabelledClause) -> Bool) -> MoveStudy {
    MoveStudy(items: items.filter { holds($0.clause) })
  }

  public var count: Int { items.count }

  /// Moves by how often authors meant them.
  public var kinds: [(name: String, count: Int)] {
    MoveKind.allCases.map { kind in
      (kind.rawValue, items.count { $0.kinds.contains(kind) })
    }.filter { $0.1 > 0 }
  }

  public func phraseReader(_ name: String) -> DetectionCount {
    counted(name) { item, kind in item.found.contains(kind) }
  }

  /// - Parameter threshold: from which probability on a move counts as found.
  public func learnedReader(_ name: String, _ model: MoveModel, threshold: Float = 0.35)
    -> DetectionCount
  {
    counted(name) { item, kind in model.probability(of: kind, in: item.features) ?? 0 >= threshold }
  }

  /// As the grader hears them: the phrase reader's, and what the learned reader is sure of alone.
  public func bothReaders(_ name: String, _ model: MoveModel) -> DetectionCount {
    counted(name) { item, kind in
      item.found.contains(kind)
        || model.probability(of: kind, in: item.features) ?? 0 >= model.threshold(kind)
    }
  }

  private func counted(_ name: String, _ finds: (Item, MoveKind) -> Bool) -> DetectionCount {
    var count = DetectionCount()
    guard let kind = MoveKind(rawValue: name) else { return count }
    for item in items { count.add(found: finds(item, kind), present: item.kinds.contains(kind)) }
    return count
  }
}

extension DetectionCount {
  /// Harmonic mean of precision and recall; 0 where nothing was found rightly.
  public var f1: Double {
    hits == 0 ? 0 : 2 * Double(hits) / Double(2 * hits + falseAlarms + misses)
  }
}
