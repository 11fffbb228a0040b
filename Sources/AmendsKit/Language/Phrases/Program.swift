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
