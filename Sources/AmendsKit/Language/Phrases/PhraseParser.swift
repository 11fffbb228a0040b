/// Reads the written form of a phrase.
struct PhraseParser {
  private let bytes: [UInt8]
  private let lists: [String: PhraseNode]
  private var index = 0
  /// Groups inside groups; deeper is nobody's phrase.
  private var depth = 0

  init(_ source: String, lists: [String: PhraseNode]) {
    bytes = Array(source.utf8)
    self.lists = lists
  }

  mutating func parse() throws(PhraseError) -> PhraseNode {
    let node = try alternatives(closing: nil)
    if node.canBeEmpty { throw PhraseError(kind: .empty, offset: 0) }
    return node
  }

  /// Alternatives up to `closing`, or to the end.
  private mutating func alternatives(closing: UInt8?) throws(PhraseError) -> PhraseNode {
    let opening = max(index - 1, 0)
    var options: [PhraseNode] = []
    var sequence: [PhraseNode] = []
    func close(_ at: Int) throws(PhraseError) {
      if sequence.isEmpty, closing != nil || !options.isEmpty {
        throw PhraseError(kind: .emptyAlternative, offset: at)
      }
      options.append(sequence.count == 1 ? sequence[0] : .sequence(sequence))
    }
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
      case UInt8(ascii: "|"):
        try close(index)
        sequence = []
        index += 1
      case UInt8(ascii: "("), UInt8(ascii: "["):
        index += 1
        depth += 1
        guard depth < 12 else { throw PhraseError(kind: .unclosedGroup, offset: index) }
        let isOptional = byte == UInt8(ascii: "[")
        let inner = try alternatives(closing: UInt8(ascii: isOptional ? "]" : ")"))
        depth -= 1
        sequence.append(isOptional ? .choice([inner, .nothing]) : inner)
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard byte == closing else { throw PhraseError(kind: .strayClosing, offset: index) }
        try close(index)
        index += 1
        return options.count == 1 ? options[0] : .choice(options)
      default:
        sequence.append(contentsOf: try element())
      }
    }
    if closing != nil { throw PhraseError(kind: .unclosedGroup, offset: opening) }
    if sequence.isEmpty && options.isEmpty { throw PhraseError(kind: .empty, offset: 0) }
    try close(index)
    return options.count == 1 ? options[0] : .choice(options)
  }

  private mutating func element() throws(PhraseError) -> [PhraseNode] {
    let start = index
    while index < bytes.count, !" \t()[]|".utf8.contains(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let rest = String(text.dropFirst())
    switch text.first {
    case "^": return [.test(.sentenceStart)]
    case "$" where text == "$": return [.test(.sentenceEnd)]
    case "_": return [.test(.anyWord)]
    case "~": return [try gap(text, at: start)]
    case "=":
      let word = rest.lowercased()
      return [.test(.exact(WordKey(word), folded: WordKey(Folding.fold(word))))]
    case "#": return [try quantity(rest, at: start)]
    case "%" where text.count > 1:
      guard let form = VerbForm(rawValue: rest) else {
        throw PhraseError(kind: .unknownForm(rest), offset: start)
      }
      return [.test(.form(form))]
    case "&" where rest == "client": return [.test(.word(.client))]
    case "@":
      guard let list = lists[rest] else {
        throw PhraseError(kind: .unknownList(rest), offset: start)
      }
      return [list]
    default: return word(text)
    }
  }

  private func gap(_ text: String, at offset: Int) throws(PhraseError) -> PhraseNode {
    if text == "~~" { return Self.gap(upTo: 8, .wordOrComma) }
    if text == "~" { return Self.gap(upTo: 3, .anyWord) }
    guard let count = Int(text.dropFirst()), (1...12).contains(count) else {
      throw PhraseError(kind: .badGap(text), offset: offset)
    }
    return Self.gap(upTo: count, .anyWord)
  }

  private static func gap(upTo count: Int, _ test: PhraseTest) -> PhraseNode {
    (0..<count).reduce(PhraseNode.nothing) { inner, _ in
      .either([.sequence([.test(test), inner]), .nothing])
    }
  }

  private func quantity(_ name: String, at offset: Int) throws(PhraseError) -> PhraseNode {
    switch name {
    case "time": return .test(.quantity([.clock, .deadline, .pastTime]))
    case "number": return .test(.quantity(.number))
    default:
      guard let kind = Quantity.Kind(rawValue: name) else {
        throw PhraseError(kind: .unknownQuantity(name), offset: offset)
      }
      return .test(.quantity(Quantity.Kinds(kind)))
    }
  }

  private func word(_ text: String) -> [PhraseNode] {
    if text.count > 1, text.hasSuffix("*") {
      return [.test(.prefix(Folding.fold(text.dropLast().lowercased())))]
    }
    if text.count > 1, text.hasSuffix("+") {
      let stem = Folding.fold(text.dropLast().lowercased())
      let clitic = PhraseNode.either([.test(.clitic), .nothing])
      return [.test(.enclitic(stem)), clitic, clitic]
    }
    if text.first?.isNumber == true {
      if text.contains(":"), let clock = Numeral(text, in: .english).clock {
        return [.choice([.test(.clock(clock)), .test(.word(WordKey(text)))])]
      }
      if let value = Double(text) {
        return [.choice([.test(.number(value)), .test(.word(WordKey(text)))])]
      }
    }
    return [.test(.word(WordKey(Folding.fold(text.lowercased()))))]
  }
}
