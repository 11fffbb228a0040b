/// What a scenario's texts know, gathered once: its words, times and sums.
struct CaseKnowledge: Sendable, Equatable {
  /// Every word of the facts, the situation and the documents, folded.
  let words: Set<String>
  /// Words of the situation and of the client: not jargon, whatever they are.
  let clientWords: Set<String>
  /// Times of day, in minutes since midnight.
  let clocks: Set<Double>
  /// Days of the week that are named anywhere.
  let days: Set<Weekday>
  /// Sums of money that are told or may be offered.
  let sums: Set<Double>
  /// Sums of money in the events of the story.
  let storySums: Set<Double>
  let situation: WordRuns
  let models: [Step: [WordRuns]]

  init(_ scenario: Scenario) {
    let drafts = CaseDrafts(scenario.language)
    let facts = scenario.facts.map { drafts.draft($0.text) }
    let situation = drafts.draft(scenario.situation)
    let client = drafts.draft(scenario.client.says)
    let documents = scenario.documents.map { drafts.draft($0.title + ". " + $0.text) }
    let told = facts + documents + [situation, client, drafts.draft(scenario.title)]
    let mentions = scenario.facts.flatMap(\.mentions).map { drafts.draft($0.source) }
    words = Set((told + mentions).flatMap { $0.tokens.map(\.folded) })
    clientWords = Set((situation.tokens + client.tokens).map(\.folded))
    clocks = Set(told.flatMap { $0.quantities.filter { $0.kind == .clock }.compactMap(\.value) })
    days = Set(told.flatMap { $0.tokens.compactMap { Weekday($0.folded) } })
    let offered = scenario.compensation.options.compactMap(\.value)
    let limits = [scenario.compensation.floor, scenario.compensation.ceiling]
    let stated = told.flatMap {
      $0.quantities.filter { [.money, .number].contains($0.kind) }.compactMap(\.value)
    }
    sums = Set(stated + offered + limits)
    storySums = Set(
      zip(scenario.facts, facts).filter { $0.0.role == .event }.flatMap {
        $0.1.quantities.filter { $0.kind == .money }.compactMap(\.value)
      })
    self.situation = WordRuns(situation)
    models = scenario.exercises.mapValues { $0.models.map { WordRuns(drafts.draft($0.text)) } }
  }

  /// - Parameter clock: minutes since midnight; half a day apart is the same hour, written short.
  func knows(clock: Double) -> Bool {
    clocks.contains(clock) || clocks.contains(clock + 720) || clocks.contains(clock - 720)
  }

  private struct CaseDrafts {
    let language: Language

    init(_ language: Language) { self.language = language }

    func draft(_ text: String) -> Draft { Draft(text, language: language) }
  }
}

/// All runs of six words of a text, to see whether another text was pasted from it.
struct WordRuns: Sendable, Equatable {
  private static let length = 6
  private let runs: [Int]

  init(_ draft: Draft) {
    let words = draft.tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.folded)
    guard words.count >= Self.length else {
      runs = []
      return
    }
    runs = (0...(words.count - Self.length)).map { start in
      var hasher = StableHash()
      for word in words[start..<start + Self.length] { hasher.combine(word) }
      return hasher.value
    }
  }

  /// Whether most of this text stands in the other.
  func areCopied(from other: WordRuns) -> Bool {
    guard runs.count >= 4 else { return false }
    let known = Set(other.runs)
    return runs.count { known.contains($0) } * 10 >= runs.count * 7
  }
}

/// FNV-1a, since the standard library's hash differs from run to run.
private struct StableHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func combine(_ word: String) {
    for byte in word.utf8 { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = (state ^ 0x20) &* 0x100_0000_01b3
  }

  var value: Int { Int(truncatingIfNeeded: state) }
}
