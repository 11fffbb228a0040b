/// A command with what stands after it.
struct Command: Equatable, Sendable {
  let word: CommandWord
  let argument: String

  init(_ word: CommandWord, _ argument: String = "") {
    self.word = word
    self.argument = argument
  }

  /// The command that the text begins with, in the user's language or in English.
  init?(_ text: String, wording: Wording) {
    let typed = text.plainLetters
    var best: (word: CommandWord, length: Int)?
    for word in CommandWord.allCases {
      for name in word.names(in: wording) {
        let name = name.plainLetters
        guard typed == name || typed.hasPrefix(name + " ") else { continue }
        if name.count > best?.length ?? 0 { best = (word, name.count) }
      }
    }
    guard let best else { return nil }
    self.init(best.word, String(text.dropFirst(best.length)).trimmingSpaces)
  }

  /// Whether it makes sense as it stands: "next week I will" is no command.
  var isWhole: Bool { argument.isEmpty || word.takesArgument }
}

extension CommandWord {
  /// Every name it answers to in that language, then the English ones.
  func names(in wording: Wording) -> [String] {
    let own = wording.words(of: self)
    return own + Wording(.english).words(of: self).filter { !own.contains($0) }
  }

  var takesArgument: Bool {
    switch self {
    case .why, .language, .documents: true
    default: false
    }
  }
}

/// A line as the session understands it.
enum Input: Equatable, Sendable {
  case empty
  case command(Command)
  case unknownCommand(String, nearest: String?)
  case text(String)

  /// - Parameter bareWords: whether a command may stand without its colon.
  init(_ line: String, bareWords: Bool, wording: Wording) {
    let text = line.trimmingSpaces
    if text.isEmpty {
      self = .empty
    } else if text.contains(where: \.isNewline) {
      self = .text(text)
    } else if text.hasPrefix("::") {
      self = .text(String(text.dropFirst()))
    } else if text.hasPrefix(":") {
      self = Self.command(in: text.dropFirst().trimmingSpaces, wording: wording)
    } else if bareWords, let command = Command(text, wording: wording), command.isWhole {
      self = .command(command)
    } else {
      self = .text(text)
    }
  }

  private static func command(in text: String, wording: Wording) -> Input {
    if let command = Command(text, wording: wording) { return .command(command) }
    return .unknownCommand(text, nearest: nearestName(to: text, wording: wording))
  }

  static func nearestName(to text: String, wording: Wording) -> String? {
    let names = CommandWord.allCases.flatMap { $0.names(in: wording) }.filter { $0.count > 1 }
    let typed = text.prefix { $0 != " " }.description.plainLetters
    guard let nearest = typed.nearest(in: names.map(\.plainLetters)) else { return nil }
    return names.first { $0.plainLetters == nearest }
  }
}
