/// Phrases under headings, as a lexicon file writes them, ready for one pass over a draft.
///
/// `@name = a | b` names a list; `heading: phrase` or a heading and indented lines give phrases;
/// `#` opens a comment; `{low}` or `{medium}` after a phrase says how sure it is.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    let heading: String
    let phrase: Phrase
    let certainty: Certainty
  }

  /// A line that could not be read: a defect of ours, which a test finds.
  struct Problem: Equatable, Sendable {
    let line: Int
    let text: String
    let error: PhraseError
  }

  private(set) var entries: [Entry] = []
  private(set) var problems: [Problem] = []
  private var lists: [String: [PhraseNode]] = [:]
  /// Entries by the folded word that they can begin with.
  private var byFirstWord: [String: [Int]] = [:]
  private var anywhere: [Int] = []

  init(_ source: String) {
    var heading = ""
    for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      let text = line.trimmingSpaces
      if text.isEmpty || text.hasPrefix("# ") || text == "#" { continue }
      do throws(PhraseError) {
        if let (name, phrase) = Self.list(text) {
          var parser = PhraseParser(phrase, lists: lists)
          lists[name, default: []].append(try parser.parse())
        } else if !line.isIndented, let colon = text.firstIndex(of: ":") {
          heading = text[..<colon].trimmingSpaces
          let rest = text[text.index(after: colon)...].trimmingSpaces
          if !rest.isEmpty { try add(rest, under: heading) }
        } else {
          try add(text, under: heading)
        }
      } catch {
        problems.append(Problem(line: number + 1, text: text, error: error))
      }
    }
  }

  /// The name and the phrase of `@name = phrase`; a phrase may itself begin with a list.
  private static func list(_ text: String) -> (name: String, phrase: String)? {
    let parts = text.split(separator: " ", maxSplits: 2)
    guard parts.count == 3, parts[0].hasPrefix("@"), parts[1] == "=" else { return nil }
    return (String(parts[0].dropFirst()), String(parts[2]))
  }

  private mutating func add(_ text: String, under heading: String) throws(PhraseError) {
    var source = text
    var certainty = Certainty.high
    for sureness in [Certainty.low, .medium] where source.hasSuffix("{\(sureness.rawValue)}") {
      source = source.dropLast(sureness.rawValue.count + 2).trimmingSpaces
      certainty = sureness
    }
    let phrase = try Phrase(parsing: source, lists: lists)
    let index = entries.count
    entries.append(Entry(heading: heading, phrase: phrase, certainty: certainty))
    if let words = phrase.firstWords {
      for word in words { byFirstWord[word, default: []].append(index) }
    } else {
      anywhere.append(index)
    }
  }

  struct Match: Sendable {
    let heading: String
    let certainty: Certainty
    /// Token indices.
    let tokens: Range<Int>
  }

  /// Every match of every phrase; of one heading only the longest at each place.
  func matches(in draft: Draft) -> [Match] {
    let matcher = PhraseMatcher(draft: draft)
    var result: [Match] = []
    for start in draft.tokens.indices where !draft.tokens[start].isQuoted {
      var longest: [String: Match] = [:]
      for index in (byFirstWord[draft.tokens[start].folded] ?? []) + anywhere {
        let entry = entries[index]
        guard let range = matcher.match(entry.phrase, at: start) else { continue }
        if let known = longest[entry.heading], known.tokens.count >= range.count { continue }
        longest[entry.heading] = Match(
          heading: entry.heading, certainty: entry.certainty, tokens: range)
      }
      result += longest.values.sorted { $0.heading < $1.heading }
    }
    return result
  }
}

extension StringProtocol {
  fileprivate var isIndented: Bool { first == " " || first == "\t" }
}
