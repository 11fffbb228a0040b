/// The tree of a phrase.
indirect enum PhraseNode: Sendable {
  case test(PhraseTest)
  case sequence([PhraseNode])
  case either([PhraseNode])

  static let nothing = PhraseNode.sequence([])

  var isNothing: Bool {
    if case .sequence(let nodes) = self { nodes.isEmpty } else { false }
  }

  var canBeEmpty: Bool {
    switch self {
    case .test: false
    case .sequence(let nodes): nodes.allSatisfy(\.canBeEmpty)
    case .either(let nodes): nodes.contains(where: \.canBeEmpty)
    }
  }

  /// An alternative whose single words, those of alternatives inside it included, are one test:
  /// a list of sixty verbs is looked up once.
  static func choice(_ nodes: [PhraseNode]) -> PhraseNode {
    var words: [WordKey] = []
    var lists = 0
    var others: [PhraseNode] = []
    var pending = Array(nodes.reversed())
    while let next = pending.popLast() {
      switch next {
      case .either(let inner): pending += inner.reversed()
      case .test(.word(let word)):
        words.append(word)
        lists += 2
      case .test(.oneOf(let list)):
        words = words.isEmpty ? list : words + list
        lists += 1
      case .sequence(let inner) where inner.count == 1: pending.append(inner[0])
      case .test, .sequence: others.append(next)
      }
    }
    if lists > 1 { words = words.sortedOnce() }
    let branches = (words.isEmpty ? [] : [.test(.oneOf(words))]) + others
    return branches.count == 1 ? branches[0] : .either(branches)
  }

  /// The folded words that a match can begin with, in order, each once; nil for any, and for a
  /// match that may be empty here.
  func firstWords() -> [WordKey]? {
    switch self {
    case .test(.word(let word)): return [word]
    case .test(.oneOf(let words)): return words
    case .test(.exact(_, let word)): return [word]
    case .test: return nil
    case .sequence(let nodes):
      var result: [WordKey] = []
      for node in nodes {
        if case .test(.sentenceStart) = node { continue }
        guard let words = node.firstWordsIfAny() else { return nil }
        if !node.canBeEmpty { return result.isEmpty ? words : (result + words).sortedOnce() }
        result += words
      }
      return nil
    case .either(let nodes):
      return nodes.contains(where: \.canBeEmpty) ? nil : firstWordsIfAny()
    }
  }

  /// As `firstWords`; an empty alternative adds no word.
  private func firstWordsIfAny() -> [WordKey]? {
    guard case .either(let nodes) = self else { return isNothing ? [] : firstWords() }
    var result: [WordKey] = []
    for node in nodes where !node.isNothing {
      guard let words = node.firstWords() else { return nil }
      result += words
    }
    return nodes.count > 1 ? result.sortedOnce() : result
  }
}

extension [WordKey] {
  /// In order, each once.
  fileprivate func sortedOnce() -> [WordKey] {
    let sorted = self.sorted()
    var result: [WordKey] = []
    result.reserveCapacity(sorted.count)
    for word in sorted where word != result.last { result.append(word) }
    return result
  }
}
