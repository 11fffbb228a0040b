/// The smaller things that a problem names, in English.
extension ProblemWording {
  static func english(_ language: Language) -> String {
    switch language {
    case .english: "English"
    case .spanish: "Spanish"
    case .catalan: "Catalan"
    }
  }

  static func english(_ shape: ScenarioProblem.Shape) -> String {
    switch shape {
    case .text: "a text"
    case .list: "a list"
    case .map: "keys with values"
    case .nothing: "nothing"
    }
  }

  static func english(_ part: ScenarioProblem.Part) -> String {
    switch part {
    case .facts: "facts"
    case .mentions: "mentions"
    case .claims: "claims"
    case .lines: "lines"
    case .thoughts: "thoughts"
    case .hints: "hints"
    case .models: "model answers"
    case .goodAnswers: "good answers"
    case .badAnswers: "bad answers"
    case .questions: "questions"
    case .expectations: "expected facts"
    case .sums: "sums"
    }
  }

  static func english(_ failure: FileFailure) -> ProblemWording {
    switch failure {
    case .missing: .init("there is nothing at this path", "check how it is spelt")
    case .notAFolder: .init("this is not a folder", "give the folder that holds the scenarios")
    case .notAFile: .init("this is not a plain file", "put the file itself here")
    case .notPermitted: .init("you may not read this", "change its permissions")
    case .failed: .init("reading failed", "check the disk, then try again")
    }
  }

  static func english(_ fault: ScenarioProblem.SyntaxFault) -> ProblemWording {
    switch fault {
    case .colonInText:
      .init("a colon is not expected here", "put the text in quotes, or start a new line")
    case .colonMissing:
      .init("a colon is missing after the key", "write «key: value»")
    case .indentation:
      .init(
        "this does not fit what stands above", "check the indentation, and the quotes before it")
    case .tab:
      .init("there is a tab in the indentation", "use spaces")
    case .quoteNotClosed:
      .init("this quote is never closed", "close it, or leave both out")
    case .bracketNotClosed:
      .init("this bracket is never closed, or a comma is missing", "close it, or add the comma")
    case .reservedCharacter:
      .init("a text can't begin with this character", "put the text in quotes")
    case .escape:
      .init("this escape is unknown", "write two backslashes, or use single quotes")
    case .severalDocuments:
      .init("a second document begins here", "keep one, without «---» between")
    case .other:
      .init("this is not YAML", "compare it with a line that works; quotes help most often")
    }
  }

  static func english(_ kind: PhraseError.Kind) -> ProblemWording {
    switch kind {
    case .empty: .init("the phrase is empty", "write its words, or take it out")
    case .unclosedGroup: .init("this bracket is never closed", "add «)» or «]»")
    case .strayClosing: .init("nothing was opened that this could close", "take it out")
    case .emptyAlternative:
      .init("an alternative is empty", "write its words, or use [ ] for what may be absent")
    case .unknownQuantity(let name):
      .init(
        "there is no quantity \(name.quoted)",
        "use #money, #percent, #number, #time, #date, #duration or #deadline")
    case .unknownForm(let name):
      .init("there is no verb form \(name.quoted)", "use %inf, %ger, %part, %ing, %past or %fut1")
    case .unknownList(let name):
      .init("a scenario has no list \(name.quoted)", "write its words out: (one|two)")
    case .badGap(let gap):
      .init("\(gap.quoted) is no gap", "use ~, ~5 or ~~")
    }
  }
}
