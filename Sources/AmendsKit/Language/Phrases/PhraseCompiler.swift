/// Turns the tree of a phrase into instructions.
enum PhraseCompiler {
  static func compile(_ node: PhraseNode) -> [Instruction] {
    var program: [Instruction] = []
    emit(node, into: &program)
    program.append(.match)
    return program
  }

  private static func emit(_ node: PhraseNode, into program: inout [Instruction]) {
    switch node {
    case .test(let test): program.append(test.instruction)
    case .sequence(let nodes): for node in nodes { emit(node, into: &program) }
    case .either:
      let (words, others) = branches(of: node)
      let choice: [PhraseNode] = (words.isEmpty ? [] : [.one(.test(.oneOf(words)))]) + others
      guard choice.count > 1 else {
        for node in choice { emit(node, into: &program) }
        return
      }
      emitSplit(choice, into: &program)
    }
  }

  private static func emitSplit(_ choice: [PhraseNode], into program: inout [Instruction]) {
    let split = program.count
    program.append(.split([]))
    var starts: [Int] = []
    var exits: [Int] = []
    for node in choice {
      starts.append(program.count)
      emit(node, into: &program)
      exits.append(program.count)
      program.append(.jump(0))
    }
    program[split] = .split(starts)
    for exit in exits { program[exit] = .jump(program.count) }
  }

  /// The single words of an alternative, nested lists included, and its other branches: a list of
  /// sixty verbs is one test and not sixty.
  private static func branches(of node: PhraseNode) -> (words: Set<String>, others: [PhraseNode]) {
    var words: Set<String> = []
    var others: [PhraseNode] = []
    var pending = [node]
    while let next = pending.popLast() {
      switch next {
      case .either(let nodes): pending += nodes.reversed()
      case .test(let test):
        if case .test(.folded(let word)) = test.instruction {
          words.insert(word)
        } else {
          others.append(next)
        }
      case .sequence(let nodes) where nodes.count == 1: pending.append(nodes[0])
      case .sequence: others.append(next)
      }
    }
    return (words, others)
  }
}
