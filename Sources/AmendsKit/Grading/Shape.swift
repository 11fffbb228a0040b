/// What kind of text an answer is, before anybody reads what it says.
struct Shape: Sendable {
  enum Kind: Sendable {
    case sentences
    case noAnswer
    case otherLanguage(Language?)
    case listOfWords
    case situationPastedBack
  }

  let kind: Kind
  let isModelPasted: Bool
  let hasRepeatedSentences: Bool

  static func of(
    _ reading: Reading, mentions: [FactMention], step: Step, scenario: Scenario?
  ) -> Shape {
    let draft = reading.draft
    let runs = WordRuns(draft)
    let models = scenario?.knowledge?.models[step] ?? []
    return Shape(
      kind: kind(reading, mentions, step, scenario, runs),
      isModelPasted: models.contains(where: runs.areCopied),
      hasRepeatedSentences: repeatsItself(draft))
  }

  private static func kind(
    _ reading: Reading, _ mentions: [FactMention], _ step: Step, _ scenario: Scenario?,
    _ runs: WordRuns
  ) -> Kind {
    let draft = reading.draft
    let words = draft.tokens.filter { $0.kind == .word && !$0.isQuoted }
    if words.isEmpty { return .noAnswer }
    let small = FunctionWords.of(draft.language)
    let smallCount = words.count { small.contains($0.folded) }
    let isSilent = reading.moves.isEmpty && mentions.isEmpty
    // Moves found here outweigh a guess by small words: short and mixed texts.
    if reading.moves.count < 2 {
      switch LanguageGuess.of(draft.text.string) {
      case .known(let language) where language != draft.language: return .otherLanguage(language)
      case .unread where smallCount * 4 < words.count && words.count > 3:
        return .otherLanguage(nil)
      default: break
      }
    }
    if isSilent, smallCount == 0, words.count <= 4, draft.quantities.isEmpty { return .noAnswer }
    if let situation = scenario?.knowledge?.situation, runs.areCopied(from: situation) {
      return .situationPastedBack
    }
    if step != .outline, words.count >= 7, smallCount * 4 < words.count, !hasPunctuation(draft) {
      return .listOfWords
    }
    return .sentences
  }

  private static func hasPunctuation(_ draft: Draft) -> Bool {
    draft.tokens.dropLast().contains { [".", ",", ";", ":", "?", "!"].contains($0.word) }
  }

  private static func repeatsItself(_ draft: Draft) -> Bool {
    let sentences = draft.sentences.map { range in
      draft.tokens[range].filter { $0.kind == .word }.map(\.folded)
    }.filter { !$0.isEmpty }
    return Set(sentences).count < sentences.count
  }
}
