/// Cuts a written word into the words that the grammar sees: English contractions written out,
/// Catalan elisions and hyphened pronouns apart.
enum WordPieces {
  struct Piece: Equatable {
    let word: String
    /// How many scalars of the written word it covers; the last piece takes the rest.
    let length: Int
  }

  /// - Parameter word: lower case, with straight apostrophes.
  static func split(_ word: String, in language: Language) -> [Piece] {
    switch language {
    case .english: return english(word)
    case .catalan: return catalan(word)
    case .spanish: return whole(word)
    }
  }

  private static func whole(_ word: String) -> [Piece] {
    [Piece(word: word, length: word.unicodeScalars.count)]
  }

  // MARK: English

  private static let unmarked: [String: [String]] = [
    "im": ["i", "am"], "ive": ["i", "have"], "dont": ["do", "not"], "didnt": ["did", "not"],
    "doesnt": ["does", "not"], "cant": ["can", "not"], "cannot": ["can", "not"],
    "wont": ["will", "not"], "wasnt": ["was", "not"], "werent": ["were", "not"],
    "isnt": ["is", "not"], "arent": ["are", "not"], "couldnt": ["could", "not"],
    "shouldnt": ["should", "not"], "wouldnt": ["would", "not"], "hasnt": ["has", "not"],
    "havent": ["have", "not"], "hadnt": ["had", "not"], "youve": ["you", "have"],
    "youre": ["you", "are"], "weve": ["we", "have"], "thats": ["that", "is"],
    "shouldve": ["should", "have"], "couldve": ["could", "have"],
  ]

  private static let endings: [String: String] = [
    "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would",
  ]

  private static let subjects: Set<String> = [
    "it", "that", "there", "he", "she", "what", "who", "here", "this", "where", "how", "one",
  ]

  private static func english(_ word: String) -> [Piece] {
    if let parts = unmarked[word] {
      return parts.map { Piece(word: $0, length: $0.unicodeScalars.count) }
    }
    guard word.utf8.contains(UInt8(ascii: "'")) else {
      return whole(word)
    }
    if word == "won't" { return [Piece(word: "will", length: 2), Piece(word: "not", length: 3)] }
    if word == "can't" { return [Piece(word: "can", length: 3), Piece(word: "not", length: 2)] }
    if word == "let's" { return [Piece(word: "let", length: 3), Piece(word: "us", length: 2)] }
    if word.hasSuffix("n't") {
      let stem = String(word.dropLast(3))
      return [Piece(word: stem, length: stem.unicodeScalars.count), Piece(word: "not", length: 3)]
    }
    guard let mark = word.lastIndex(of: "'"), mark > word.startIndex else {
      return whole(word)
    }
    let stem = String(word[..<mark])
    let ending = String(word[mark...])
    if ending == "'s" {
      let second = subjects.contains(stem) ? "is" : "'s"
      return [Piece(word: stem, length: stem.unicodeScalars.count), Piece(word: second, length: 2)]
    }
    guard let written = endings[ending] else {
      return whole(word)
    }
    let head = english(stem)
    return head + [Piece(word: written, length: ending.unicodeScalars.count)]
  }

  // MARK: Catalan

  private static let elided: Set<String> = ["d", "l", "m", "n", "s", "t", "qu"]
  private static let enclitics: Set<String> = [
    "m", "t", "s", "n", "l", "ns", "ls", "us", "hi", "ho", "li", "los", "les", "la", "lo", "nos",
    "vos", "me", "te", "se", "ne", "en", "el",
  ]

  /// Splits at apostrophes and hyphens where the grammar does; `dona-me'n` is three words.
  private static func catalan(_ word: String) -> [Piece] {
    guard word.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "-") }) else {
      return whole(word)
    }
    var pieces: [Piece] = []
    var current = ""
    var joint: Character?
    for character in word {
      if character == "'" || character == "-" {
        if joint == nil, character == "'", elided.contains(current) {
          pieces.append(Piece(word: current + "'", length: current.unicodeScalars.count + 1))
          current = ""
          continue
        }
        close(&pieces, current, joint)
        current = ""
        joint = character
      } else {
        current.append(character)
      }
    }
    close(&pieces, current, joint)
    return pieces.isEmpty ? whole(word) : pieces
  }

  private static func close(_ pieces: inout [Piece], _ text: String, _ joint: Character?) {
    guard !text.isEmpty else { return }
    let length = text.unicodeScalars.count
    guard let joint else {
      pieces.append(Piece(word: text, length: length))
      return
    }
    let isClitic = enclitics.contains(text)
    pieces.append(
      Piece(word: isClitic ? String(joint) + text : text, length: length + 1))
  }
}
