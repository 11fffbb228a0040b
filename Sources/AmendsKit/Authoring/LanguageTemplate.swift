/// The file of a new scenario that holds its words in one language.
struct LanguageTemplate {
  let language: Language

  var text: String { head + facts + steps + questions }

  private func comment(_ comment: TemplateComment) -> String { comment.text(in: language) }

  private var head: String {
    """
    # \(comment(.languageFile))
    title: TODO

    # \(comment(.situation))
    situation: |
      TODO

    client:
      name: TODO
      says: TODO
      # \(comment(.lines))
      lines:
        cold: [TODO, TODO]
        wary: [TODO, TODO]
        listening: [TODO, TODO]
        satisfied: [TODO, TODO]
        gone: [TODO, TODO]
      # \(comment(.thoughts))
      thoughts:
        cold: [TODO]
        wary: [TODO]
        listening: [TODO]
        satisfied: [TODO]
        gone: [TODO]

    # \(comment(.documents))
    documents:
      - id: record
        title: TODO
        text: TODO

    """
  }

  private var facts: String {
    let ids = [
      "request", "slip", "no-check", "harm", "found", "mended", "second-look",
    ]
    return """

      # \(comment(.mentions))
      facts:
      \(ids.map(mentioned).joined(separator: "\n"))

      options:
      \(["right-one-today", "money-back"].map(mentioned).joined(separator: "\n"))

      # \(comment(.jargon))
      # jargon: [TODO]

      # \(comment(.falsehoods))
      # falsehoods:
      #   - claims: [TODO]
      #     says: TODO

      """
  }

  private func mentioned(_ id: String) -> String {
    "  \(id):\n    text: TODO\n    mentions: [TODO]"
  }

  private var steps: String {
    """

    # \(comment(.hints))
    # \(comment(.models))
    # \(comment(.good))
    # \(comment(.bad))
    steps:
    \(step(.outline, caughtBy: ["chronology", "cause", "impact", "prevention"]))
    \(step(.explanation, caughtBy: ["vague-passive", "account", "agency", "blames-client"]))
    \(step(.apology, caughtBy: ["conditional-apology", "but-apology", "regret", "specificity"]))
    \(step(.compensation, caughtBy: ["empty-promise", "repair", "commitment", "fit-and-voice"]))

    """
  }

  private func step(_ step: Step, caughtBy ids: [String]) -> String {
    let bad = ids.map { "      - { text: TODO, caught-by: \($0) }" }.joined(separator: "\n")
    return """
        \(step.rawValue):
          hints: [TODO, TODO, TODO]
          models:
            - { tone: warm, text: TODO }
            - { tone: brief, text: TODO }
          good: [TODO, TODO, TODO]
          bad:
      \(bad)
      """
  }

  private var questions: String {
    """

    # \(comment(.questions))
    questions:
      - { asks: TODO, expects: [slip] }
      - { asks: TODO, expects: [no-check] }
      - { asks: TODO, expects: [found, mended] }

    """
  }
}
