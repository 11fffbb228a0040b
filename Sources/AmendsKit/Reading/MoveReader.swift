/// Reads the moves of a draft: by phrases first, then by what was learned from examples.
enum MoveReader {
  static func read(_ draft: Draft) -> Reading {
    let reading = PhraseReader.read(draft)
    return learned.map { $0.read(reading) } ?? reading
  }

  private static let learned = MoveModel.builtin.map(LearnedReader.init)
}
