/// The tree of a phrase.
public indirect enum PhraseNode: Hashable, Sendable {
  case test(Test)
  case sequence([PhraseNode])
  case either([PhraseNode])

  /// Opaque outside this module.
  public struct Test: Hashable, Sendable {
    let instruction: Instruction
  }

  static func one(_ instruction: Instruction) -> PhraseNode {
    .test(Test(instruction: instruction))
  }

  static let nothing = PhraseNode.sequence([])

  /// The words that a match can begin with; nil for any, and for a match that may be empty here.
  func firstWords() -> Set<String>? {
    switch self {
    case .test(let test):
      switch test.instruction {
      case .test(.folded(let word)): return [word]
      case .test(.exact(let word)): return [Folding.fold(word)]
      default: return nil
      }
    case .sequence(let nodes):
      var result: Set<String> = []
      for node in nodes {
        if case .test(let test) = node, test.instruction == .sentenceStart { continue }
        if node.canBeEmpty {
          guard let words = node.firstWordsIfAny() else { return nil }
          result.formUnion(words)
          continue
        }
        guard let words = node.firstWords() else { return nil }
        return result.union(words)
      }
      return nil
    case .either(let nodes):
      var result: Set<String> = []
      for node in nodes {
        guard !node.canBeEmpty, let words = node.firstWords() else { return nil }
        result.formUnion(words)
      }
      return result
    }
  }

  /// As `firstWords`, for an optional part: the empty alternative adds no word.
  private func firstWordsIfAny() -> Set<String>? {
    guard case .either(let nodes) = self else { return self == .nothing ? [] : nil }
    var result: Set<String> = []
    for node in nodes where node != .nothing {
      guard let words = node.firstWords() else { return nil }
      result.formUnion(words)
    }
    return result
  }

  var canBeEmpty: Bool {
    switch self {
    case .test: false
    case .sequence(let nodes): nodes.allSatisfy(\.canBeEmpty)
    case .either(let nodes): nodes.contains(where: \.canBeEmpty)
    }
  }
}
