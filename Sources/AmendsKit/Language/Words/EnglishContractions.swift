/// Settles what the word before an English ending leaves open: 'd is *had* before a participle,
/// 's is *has* before one and *is* before a word that no owner precedes.
enum EnglishContractions {
  private static let adverbs: Set<String> = ["not", "just", "already", "only", "never", "really"]
  private static let predicates: Set<String> = [
    "mine", "ours", "yours", "theirs", "not", "on", "entirely", "all",
  ]

  static func settle(_ tokens: inout [Token]) {
    for index in tokens.indices {
      let following = tokens[(index + 1)...].first { !adverbs.contains($0.folded) }
      guard let following else { continue }
      let isParticiple = EnglishVerbForms.has(following, .past) || following.folded == "been"
      switch tokens[index].word {
      case "would" where tokens[index].span.length <= 4 && isParticiple:
        tokens[index] = tokens[index].reading("had")
      case "'s" where predicates.contains(following.folded):
        tokens[index] = tokens[index].reading("is")
      case "is" where tokens[index].span.length == 2 && following.folded == "been":
        tokens[index] = tokens[index].reading("has")
      case "'s" where following.folded == "been":
        tokens[index] = tokens[index].reading("has")
      default: break
      }
    }
  }
}

extension Token {
  /// The same token, read as another word.
  fileprivate func reading(_ word: String) -> Token {
    Token(
      kind, word, span: span, isCapitalized: isCapitalized, isQuoted: isQuoted,
      breaksBefore: breaksBefore, spaceBefore: spaceBefore)
  }
}
