/// Everything the program says about one criterion, in one language.
///
/// Each text is about the answer, never about the person; in `effect`, `advice` and `missing`,
/// `{quote}` is replaced by the trainee's words where they are shown inline.
public struct CriterionWording: Sendable {
  /// Two or three words: "responsibility".
  public let name: String
  /// One sentence: what the criterion looks for.
  public let looksFor: String
  /// The four anchors, levels 0 to 3, each a short phrase for `how`.
  public let levels: [String]
  /// Label of a strength, before its quote: "owns it".
  public let strength: String
  /// Label of a weakness, before its quote: "nobody did it".
  public let weakness: String
  /// What a weak place does to the reader; one or two short sentences.
  public let effect: String
  /// One change to try, with a half-built example; one or two short sentences.
  public let advice: String
  /// When nothing was found: "I did not find …".
  public let missing: String
  /// Where it comes from: the practice and the study, two lines at most.
  public let source: String
}

/// Everything the program says about one anti-pattern, in one language.
public struct AntiPatternWording: Sendable {
  /// Label before the quote: "an apology with an if".
  public let name: String
  public let effect: String
  public let advice: String
  /// The finding as a question, where the grader is not sure.
  public let question: String
  /// Where it comes from, two lines at most.
  public let source: String
}

/// Everything the program says, in one language.
public struct Wording: Sendable, Equatable {
  public let language: Language
  /// Where the failure was not ours, some criteria mean something else.
  public let fault: Fault

  public init(_ language: Language, fault: Fault = .ours) {
    self.language = language
    self.fault = fault
  }

  public func text(_ message: Message) -> String {
    switch language {
    case .english: EnglishTexts.text(message)
    case .spanish: SpanishTexts.text(message)
    case .catalan: CatalanTexts.text(message)
    }
  }

  public func criterion(_ id: CriterionID) -> CriterionWording {
    let isOurs = fault != .client && fault != .unknown
    return switch language {
    case .english:
      (isOurs ? nil : EnglishCriteria.wordingWhenNotOurs(id)) ?? EnglishCriteria.wording(id)
    case .spanish:
      (isOurs ? nil : SpanishCriteria.wordingWhenNotOurs(id)) ?? SpanishCriteria.wording(id)
    case .catalan:
      (isOurs ? nil : CatalanCriteria.wordingWhenNotOurs(id)) ?? CatalanCriteria.wording(id)
    }
  }

  public func antiPattern(_ id: AntiPatternID) -> AntiPatternWording {
    switch language {
    case .english: EnglishAntiPatterns.wording(id)
    case .spanish: SpanishAntiPatterns.wording(id)
    case .catalan: CatalanAntiPatterns.wording(id)
    }
  }

  /// The words a command answers to; menus show the first.
  public func words(of command: CommandWord) -> [String] {
    switch language {
    case .english: EnglishTexts.words(of: command)
    case .spanish: SpanishTexts.words(of: command)
    case .catalan: CatalanTexts.words(of: command)
    }
  }
}
