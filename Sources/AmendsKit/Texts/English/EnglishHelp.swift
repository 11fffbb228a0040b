extension EnglishTexts {
  static func text(_ message: Message.Help) -> String {
    switch message {
    case .command(.language): "language en|es|ca"
    case .command(.why): "why CRITERION"
    case .command(let command): words(of: command)[0]
    case .describe(let command): description(of: command)
    case .colonInAnswers:
      "While you write, commands begin with a colon; :: begins an answer with a colon. An empty"
        + " line ends an answer of several lines, and a paste is one answer."
    case .bareInMenus: "Here the colon may be left out."
    case .unknown(let typed): "I don't know the command «\(typed)»."
    case .didYouMean(let word): "Did you mean «\(word)»?"
    case .choices(let words): "Choose: \(words.joined(separator: " · "))"
    case .notHere(let word): "«\(word)» has nothing to do here."
    case .onlyInCase(let word): "«\(word)» needs an open case; its number opens one."
    case .nothingMarkedYet: "Nothing is marked yet."
    case .whyWhat(let names): "Why what? \(names.joined(separator: ", "))."
    case .whyAmbiguous(let names): "That could be any of these: \(names.joined(separator: ", "))."
    }
  }

  private static func description(of command: CommandWord) -> String {
    switch command {
    case .again: "take the answer up again, starting from the draft"
    case .hint: "one hint more; there are three"
    case .show: "two model answers, after an attempt or a skip"
    case .next: "go on"
    case .facts: "the case and its facts"
    case .documents: "what you hold"
    case .client: "what the client said"
    case .edit: "write the answer in your editor"
    case .skip: "leave this step and see its model answers"
    case .back: "one step back"
    case .home: "the list of cases; this one is kept"
    case .how: "every mark, with the words that earned it"
    case .why: "where a criterion comes from"
    case .language: "change language, here and now"
    case .help: "this list"
    case .quit: "leave"
    }
  }
}
