extension Reading {
  /// The sentences of what is said: in a letter, without the greeting, the closing formula and the
  /// signature under it.
  var body: [Range<Int>] {
    let all = draft.sentences.indices
    let start =
      all.first { !isFrame($0, .greeting, words: 4) && !isHeading($0) } ?? all.endIndex
    let foot = all.dropFirst(start).suffix(Self.longestFoot)
    let end = foot.first { isFrame($0, .closing, words: 6) } ?? all.endIndex
    return start < end ? Array(draft.sentences[start..<end]) : draft.sentences
  }

  var bodyWordCount: Int { body.reduce(0) { $0 + draft.wordCount(in: $1) } }

  /// Closing, name, role, department: no foot has more lines.
  private static let longestFoot = 4

  /// A line that does nothing but greet, or close: more words than these say something.
  private func isFrame(_ sentence: Int, _ kind: MoveKind, words most: Int) -> Bool {
    draft.wordCount(in: draft.sentences[sentence]) <= most
      && moves.contains { $0.kind == kind && $0.sentence == sentence }
  }

  /// `NOTICE TO CUSTOMERS`
  private func isHeading(_ sentence: Int) -> Bool {
    let range = draft.sentences[sentence]
    let written = draft.text.slice(draft.span(range))
    return sentence == 0 && draft.wordCount(in: range) <= 6
      && written.count > 3 && written == written.uppercased() && written != written.lowercased()
  }
}
