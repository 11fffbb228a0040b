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
    let copies = CopyCheck(draft: draft)
    let models = scenario?.exercises[step]?.models.map(\.text) ?? []
    return Shape(
      kind: kind(reading, mentions, step, scenario, copies),
      isModelPasted: models.contains { copies.isCopied(from: $0) },
      hasRepeatedSentences: copies.hasRepeatedSentences)
  }

  private static func kind(
    _ reading: Reading, _ mentions: [FactMention], _ step: Step, _ scenario: Scenario?,
    _ copies: CopyCheck
  ) -> Kind {
    let draft = reading.draft
    let words = draft.tokens.filter { $0.kind == .word && !$0.isQuoted }
    if words.isEmpty { return .noAnswer }
    let small = FunctionWords.of(draft.language)
    let smallCount = words.count { small.contains($0.folded) }
    let isSilent = reading.moves.isEmpty && mentions.isEmpty
    switch LanguageGuess.of(draft.text.string) {
    case .known(let language) where language != draft.language:
      // Moves found here outweigh a guess by small words: short and mixed texts.
      if reading.moves.count < 2 { return .otherLanguage(language) }
    case .unread where isSilent || reading.moves.count < 2:
      if smallCount * 4 < words.count, words.count > 3 { return .otherLanguage(nil) }
    default: break
    }
    if isSilent, smallCount == 0, words.count <= 4, draft.quantities.isEmpty { return .noAnswer }
    if let situation = scenario?.situation, copies.isCopied(from: situation) {
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
}

/// Finds texts that were pasted in.
struct CopyCheck {
  let draft: Draft
  private static let run = 6

  /// Whether most of the answer is this text.
  func isCopied(from source: String) -> Bool {
    let own = runs(of: draft)
    guard own.count >= 4 else { return false }
    let known = Set(runs(of: Draft(source, language: draft.language)))
    return own.count { known.contains($0) } * 10 >= own.count * 7
  }

  var hasRepeatedSentences: Bool {
    let sentences = draft.sentences.map { range in
      draft.tokens[range].filter { $0.kind == .word }.map(\.folded)
    }
    .filter { !$0.isEmpty }
    return Set(sentences).count < sentences.count
  }

  private func runs(of draft: Draft) -> [[String]] {
    let words = draft.tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.folded)
    guard words.count >= Self.run else { return [] }
    return (0...(words.count - Self.run)).map { Array(words[$0..<$0 + Self.run]) }
  }
}
