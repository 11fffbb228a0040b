extension EnglishTexts {
  static func text(_ message: Message.Answer) -> String {
    switch message {
    case .nothingYet: "Nothing written yet. Write your answer, or :hint, :skip, :help."
    case .linesKept(let count):
      count == 1 ? "Your line so far is kept." : "Your \(count) lines so far are kept."
    case .draftOffered: "Your draft is below: change it, and Enter hands it in."
    case .draftShown: "Your draft so far. Write it anew; an empty line keeps it as it is."
    case .draftAsItWas: "Kept as it was."
    case .draftSaved: "That is no command here. It is kept as a draft: `again` takes it up."
    case .editorEmpty: "The editor came back empty; what you had is still here."
    case .needsColon(let word):
      "Inside an answer a command begins with a colon: :\(word). That line was left out."
    case .hint(let text, let number, let count): "Hint \(number) of \(count): \(text)"
    case .lastHint: "That was the last hint."
    case .noHints: "This step has no hints."
    case .modelsFirst: "The model answers open after an attempt, or after :skip."
    case .models: "Two ways among many:"
    case .skipped: "Skipped. `again` still writes it."
    case .nothingToRepeat: "There is nothing to take up again yet."
    }
  }
}
