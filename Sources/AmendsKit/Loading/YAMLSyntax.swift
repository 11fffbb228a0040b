internal import Yams

/// Turns the parser's errors into problems that an author can act on.
enum YAMLSyntax {
  static func problem(
    of error: any Error, depthLimit: Int
  ) -> (ScenarioProblem, SourcePosition) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let position = SourcePosition(mark)
      let opening = context.map { SourcePosition($0.mark) } ?? position
      return classify(context?.text ?? "", problem, at: position, opening: opening, depthLimit)
    default:
      return (.yamlSyntax(.other), .start)
    }
  }

  private static func classify(
    _ context: String, _ problem: String, at position: SourcePosition, opening: SourcePosition,
    _ depthLimit: Int
  ) -> (ScenarioProblem, SourcePosition) {
    switch (context, problem) {
    case (_, let text) where text.hasPrefix("Maximum nesting"):
      (.tooDeep(limit: depthLimit), position)
    case ("while scanning an anchor", _): (.anchorNotAllowed("&"), opening)
    case (let text, _) where text.contains("a tag"): (.tagNotAllowed("!"), opening)
    case (_, "found undefined tag handle"): (.tagNotAllowed("!"), position)
    case ("while scanning a quoted scalar", "found unexpected end of stream"),
      ("while scanning a quoted scalar", "found unexpected document indicator"):
      (.yamlSyntax(.quoteNotClosed), opening)
    case (_, "did not find expected ',' or ']'"), (_, "did not find expected ',' or '}'"):
      (.yamlSyntax(.bracketNotClosed), opening)
    case (_, "mapping values are not allowed in this context"):
      (.yamlSyntax(.colonInText), position)
    case (_, "could not find expected ':'"): (.yamlSyntax(.colonMissing), opening)
    case (_, "did not find expected key"), (_, "did not find expected '-' indicator"),
      (_, "block sequence entries are not allowed in this context"):
      (.yamlSyntax(.indentation), position)
    case (_, let text) where text.hasPrefix("found a tab"): (.yamlSyntax(.tab), position)
    case (_, "found character that cannot start any token"):
      (.yamlSyntax(.reservedCharacter), position)
    case ("while parsing a quoted scalar", _): (.yamlSyntax(.escape), position)
    case (_, "but found another document"): (.yamlSyntax(.severalDocuments), position)
    default: (.yamlSyntax(.other), position)
    }
  }
}
