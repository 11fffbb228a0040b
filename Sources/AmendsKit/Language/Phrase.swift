/// A pattern over the words of one sentence, as lexicons and scenario files write it.
///
/// `(a|b c)` alternatives, `[a|b]` optional, `_` one word, `~` up to three words, `~5` up to
/// five, `~~` up to eight with commas, `=sí` accents count, `wor*` beginning of a word, `enviar+`
/// a verb with its enclitic pronouns, `#money` a quantity, `%past1` a verb form, `^ $` the edges
/// of the sentence.
public struct Phrase: Hashable, Sendable {
  /// As written.
  public let source: String
  let program: [Instruction]
  /// The folded words that a match can begin with; nil where it may begin with any.
  let firstWords: Set<String>?

  public static func == (a: Phrase, b: Phrase) -> Bool { a.source == b.source }
  public func hash(into hasher: inout Hasher) { hasher.combine(source) }

  /// - Parameter lists: the named lists that `@name` may refer to.
  public init(parsing source: String, lists: [String: [PhraseNode]] = [:]) throws(PhraseError) {
    var parser = PhraseParser(source, lists: lists)
    let node = try parser.parse()
    self.source = source
    program = PhraseCompiler.compile(node)
    firstWords = node.firstWords()
  }
}

/// What is wrong with a phrase, and where.
public struct PhraseError: Error, Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case empty
    case unclosedGroup
    case strayClosing
    case emptyAlternative
    case unknownQuantity(String)
    case unknownForm(String)
    case unknownList(String)
    case badGap(String)
  }
  public let kind: Kind
  /// UTF-8 offset into the phrase.
  public let offset: Int
}

/// A verb form that a phrase can ask for.
enum VerbForm: String, CaseIterable, Sendable {
  case infinitive = "inf"
  case gerund = "ger"
  case participle = "part"
  case ing
  case past
  case past1, past2, past3
  case future1 = "fut1"
}

/// One thing that a phrase asks of a token.
enum WordTest: Hashable, Sendable {
  case folded(String)
  case oneOf(Set<String>)
  case exact(String)
  case prefix(String)
  /// The word with any enclitic pronouns, or none.
  case enclitic(String)
  case clitic
  case anyWord
  case wordOrComma
  case number(Double)
  case clock(Int)
  case form(VerbForm)
}

/// One step of a compiled phrase.
enum Instruction: Hashable, Sendable {
  case test(WordTest)
  case quantity(Set<Quantity.Kind>)
  case split([Int])
  case jump(Int)
  case sentenceStart, sentenceEnd
  case match
}

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
