/// Turns the tree of a phrase into a program.
struct PhraseCompiler {
  private var program = Program()

  static func compile(_ node: PhraseNode) -> Program {
    var compiler = PhraseCompiler()
    compiler.emit(node)
    compiler.program.instructions.append(.match)
    compiler.program.seal()
    return compiler.program
  }

  private mutating func emit(_ node: PhraseNode) {
    switch node {
    case .test(let test): program.instructions.append(instruction(test))
    case .sequence(let nodes): for node in nodes { emit(node) }
    case .either(let nodes): emitSplit(nodes)
    }
  }

  private mutating func emitSplit(_ choice: [PhraseNode]) {
    let split = program.instructions.count
    program.instructions.append(.match)
    var starts: [Int] = []
    var exits: [Int] = []
    for node in choice {
      starts.append(program.instructions.count)
      emit(node)
      exits.append(program.instructions.count)
      program.instructions.append(.match)
    }
    let first = program.targets.count
    program.targets += starts
    program.instructions[split] = .split(first..<program.targets.count)
    for exit in exits { program.instructions[exit] = .jump(program.instructions.count) }
  }

  private mutating func instruction(_ test: PhraseTest) -> Program.Instruction {
    switch test {
    case .word(let word): return .word(word)
    case .oneOf(let words):
      let first = program.words.count
      program.words += words
      return .oneOf(first..<program.words.count)
    case .exact(let word, _): return .exact(word)
    case .prefix(let stem): return .prefix(place(of: stem))
    case .enclitic(let stem): return .enclitic(place(of: stem))
    case .clitic: return .clitic
    case .anyWord: return .anyWord
    case .wordOrComma: return .wordOrComma
    case .number(let value): return .number(value)
    case .clock(let minutes): return .clock(minutes)
    case .form(let form): return .form(form)
    case .quantity(let kinds): return .quantity(kinds)
    case .sentenceStart: return .sentenceStart
    case .sentenceEnd: return .sentenceEnd
    }
  }

  private mutating func place(of stem: String) -> Int {
    program.stems.append(stem)
    return program.stems.count - 1
  }
}
