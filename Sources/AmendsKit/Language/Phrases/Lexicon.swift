/// Phrases under headings, as a lexicon file writes them, ready for one pass over a draft.
///
/// `@name = a | b` names a list; `heading: phrase` or a heading and indented lines give phrases;
/// `#` opens a comment; `{low}` or `{medium}` after a phrase says how sure it is.
struct Lexicon<Heading: LexiconHeading>: Sendable {
  struct Entry: Sendable {
    let heading: Heading
    let certainty: Certainty
    /// Where its phrase begins in the program.
    let start: Int
    let secondWord: WordMask
  }

  /// A line that could not be read: a defect of ours, which a test finds.
  struct Problem: Equatable, Sendable {
    enum Cause: Equatable, Sendable {
      case phrase(PhraseError)
      case heading(String)
    }

    let line: Int
    let text: String
    let cause: Cause
  }

  private var program = Program()
  private(set) var entries: [Entry] = []
  private(set) var problems: [Problem] = []
  private var lists: [String: PhraseNode] = [:]
  /// Entries by the folded word that they can begin with.
  private var byFirstWord: [WordKey: [Int]] = [:]
  private var anywhere: [Int] = []

  init(_ source: String) {
    var name = ""
    for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let text = line.trimmingSpaces
      if text.isEmpty || text.hasPrefix("# ") || text == "#" { continue }
      do throws(PhraseError) {
        if let (list, phrase) = Self.list(text) {
          var parser = PhraseParser(phrase, lists: lists)
          let node = try parser.parse()
          lists[list] = .choice((lists[list].map { [$0] } ?? []) + [node])
          continue
        }
        var phrase = text
        if !line.isIndented, let colon = text.firstIndex(of: ":") {
          name = text[..<colon].trimmingSpaces
          phrase = text[text.index(after: colon)...].trimmingSpaces
        }
        guard let heading = Heading(name) else {
          problems.append(Problem(line: number + 1, text: text, cause: .heading(name)))
          continue
        }
        if !phrase.isEmpty { try add(phrase, under: heading) }
      } catch {
        problems.append(Problem(line: number + 1, text: text, cause: .phrase(error)))
      }
    }
  }

  /// The name and the phrase of `@name = phrase`; a phrase may itself begin with a list.
  private static func list(_ text: String) -> (name: String, phrase: String)? {
    guard text.hasPrefix("@") else { return nil }
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[1] == "=" else { return nil }
    return (String(parts[0].dropFirst()), String(parts[2]))
  }

  private mutating func add(_ text: String, under heading: Heading) throws(PhraseError) {
    var source = text
    var certainty = Certainty.high
    for sureness in [Certainty.low, .medium] where source.hasSuffix("{\(sureness.rawValue)}") {
      source = source.dropLast(sureness.rawValue.count + 2).trimmingSpaces
      certainty = sureness
    }
    let phrase = try Phrase(parsing: source, lists: lists)
    let index = entries.count
    let start = program.append(phrase.program)
    entries.append(
      Entry(
        heading: heading, certainty: certainty, start: start,
        secondWord: program.secondWord(from: start)))
    if let words = phrase.firstWords {
      for word in words { byFirstWord[word, default: []].append(index) }
    } else {
      anywhere.append(index)
    }
  }

  struct Match: Sendable {
    let heading: Heading
    let certainty: Certainty
    /// Token indices.
    let tokens: Range<Int>
  }

  /// Every match of every phrase; of one heading only the longest at each place.
  func matches(in draft: Draft) -> [Match] {
    var matcher = PhraseMatcher(program, over: draft)
    var result: [Match] = []
    for start in draft.tokens.indices where !draft.tokens[start].isQuoted {
      let first = result.count
      let token = draft.tokens[start]
      let second = draft.mask(of: start + 1)
      let here = byFirstWord[token.key] ?? []
      let names = token.isClient ? byFirstWord[.client] ?? [] : []
      for candidates in [here, names, anywhere] {
        for index in candidates where entries[index].secondWord.mayHold(second) {
          keep(index, at: start, after: first, &matcher, &result)
        }
      }
    }
    return result
  }

  /// Adds the match of an entry at a token, unless one of its heading there is as long.
  private func keep(
    _ index: Int, at start: Int, after first: Int, _ matcher: inout PhraseMatcher,
    _ result: inout [Match]
  ) {
    guard let range = matcher.match(entries[index].start, at: start) else { return }
    let match = Match(
      heading: entries[index].heading, certainty: entries[index].certainty, tokens: range)
    guard let known = result[first...].firstIndex(where: { $0.heading == match.heading }) else {
      result.append(match)
      return
    }
    if result[known].tokens.count < range.count { result[known] = match }
  }
}

/// What phrases stand under; made from the name that a lexicon file gives it.
protocol LexiconHeading: Hashable, Sendable {
  init?(_ name: String)
}

extension Draft {
  fileprivate func mask(of token: Int) -> WordMask {
    guard tokens.indices.contains(token) else { return .any }
    return WordMask(tokens[token])
  }
}

extension StringProtocol {
  fileprivate var isIndented: Bool { first == " " || first == "\t" }
}
