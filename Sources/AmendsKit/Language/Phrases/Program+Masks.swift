/// What the next word may be at a place in a program, so that most branches need not be tried.
extension Program {
  func firstWord(from start: Int) -> WordMask {
    tests(from: start).reduce(.none) { $0 | words(of: instructions[$1]) }
  }

  func secondWord(from start: Int) -> WordMask {
    tests(from: start).reduce(.none) { mask, first in
      mask | (takesOneWord(instructions[first]) ? firstWord(from: first + 1) : .any)
    }
  }

  /// The instructions that ask for something, reached without taking a word.
  private func tests(from start: Int) -> [Int] {
    var result: [Int] = []
    var pending = [start]
    while let counter = pending.popLast() {
      switch instructions[counter] {
      case .jump(let target): pending.append(target)
      case .split(let stretch): pending += targets[stretch]
      case .sentenceStart: pending.append(counter + 1)
      default: result.append(counter)
      }
    }
    return result
  }

  private func takesOneWord(_ instruction: Instruction) -> Bool {
    switch instruction {
    case .quantity, .sentenceEnd, .match: false
    default: true
    }
  }

  private func words(of instruction: Instruction) -> WordMask {
    switch instruction {
    case .word(let word): WordMask(word)
    case .oneOf(let stretch): words[stretch].reduce(.none) { $0 | WordMask($1) }
    default: .any
    }
  }
}
