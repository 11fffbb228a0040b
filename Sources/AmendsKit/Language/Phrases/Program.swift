/// A compiled phrase: instructions without references, over tables of words and stems.
struct Program: Sendable {
  enum Instruction: Sendable {
    case word(WordKey)
    /// A stretch of `words`, in order.
    case oneOf(Range<Int>)
    case exact(WordKey)
    /// An index of `stems`.
    case prefix(Int)
    case enclitic(Int)
    case clitic
    case anyWord
    case wordOrComma
    case number(Double)
    case clock(Int)
    case form(VerbForm)
    case quantity(Quantity.Kinds)
    case sentenceStart, sentenceEnd
    /// Tries each of a stretch of `targets`.
    case split(Range<Int>)
    case jump(Int)
    case match
  }

  var instructions: [Instruction] = []
  var words: [WordKey] = []
  var stems: [String] = []
  var targets: [Int] = []
  /// For every target, what the next word may be there.
  private var masks: [WordMask] = []

  /// To be called once everything is in: says what may follow at every target.
  mutating func seal() { masks = targets.map { firstWord(from: $0) } }

  /// The targets of a split at which the next word may be this one.
  func target(_ index: Int, mayHold word: WordMask) -> Bool { masks[index].mayHold(word) }

  /// Adds another program after this one, and says where it begins.
  mutating func append(_ other: Program) -> Int {
    let start = instructions.count
    let (word, stem, target) = (words.count, stems.count, targets.count)
    instructions += other.instructions.map { instruction in
      switch instruction {
      case .oneOf(let stretch): .oneOf(stretch.moved(by: word))
      case .prefix(let place): .prefix(place + stem)
      case .enclitic(let place): .enclitic(place + stem)
      case .split(let stretch): .split(stretch.moved(by: target))
      case .jump(let place): .jump(place + start)
      default: instruction
      }
    }
    words += other.words
    stems += other.stems
    targets += other.targets.map { $0 + start }
    masks += other.masks
    return start
  }

  /// Whether a stretch of `words` holds a word.
  func has(_ word: WordKey, in stretch: Range<Int>) -> Bool {
    var low = stretch.lowerBound
    var high = stretch.upperBound
    while low < high {
      let middle = (low + high) / 2
      if words[middle] < word { low = middle + 1 } else { high = middle }
    }
    return low < stretch.upperBound && words[low] == word
  }
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}
