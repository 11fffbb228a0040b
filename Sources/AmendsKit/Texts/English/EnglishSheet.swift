extension EnglishTexts {
  static func text(_ message: Message.Sheet) -> String {
    switch message {
    case .attempt(1): "first time through"
    case .attempt(let number): "time \(number) through"
    case .skipped: "skipped"
    case .notWritten: "not written"
    case .total: "total"
    case .totalPoints(let points, let max): "\(points) of \(max)"
    case .incomplete: "no band: not every step is written"
    case .fatal(let names):
      "Before anything else: \(names.joined(separator: ", ")). While that stands, the whole is to"
        + " rework, whatever the points say."
    case .keep: "Keep"
    case .change: "Change"
    case .nothingToKeep: "no line stands out yet"
    case .nothingToChange: "nothing I can see"
    case .limits:
      "Checked offline, by rules and labelled examples. It can't judge sincerity, or what the"
        + " client will do. Practice, not an appraisal."
    case .level(let level): "\(level) of 3"
    case .unrated(let reason): unrated(reason)
    case .heldBy(let name): "held down by: \(name)"
    case .stepNotDone: "counts only once the answer does the step's work"
    case .levelThree(let anchor): "3 asks: \(anchor)"
    case .foundNothing: "nothing found"
    case .wholeAnswer: "the whole answer"
    case .weightsAreOurs:
      "The order of the weights follows research; the figures are ours."
    case .ofPoints(let points): "weighs \(points)"
    case .seen(let names): "Also seen: \(names.joined(separator: ", "))"
    }
  }

  private static func unrated(_ reason: Judgement.Reason) -> String {
    switch reason {
    case .needsScenario: "not rated: it needs a case"
    case .cannotTell, .anchor, .ceiling: "I can't tell"
    case .noAnswer, .stepNotDone: "not rated: no answer found"
    case .otherLanguage: "not rated: another language"
    case .notOwnSentences: "not rated: no sentences of your own"
    }
  }

  static func text(_ message: Message.Front) -> String {
    switch message {
    case .stored(let history):
      "Nothing leaves this machine. Your answers are not stored; the commands you type are, in"
        + " \(history). Delete that file and they are gone."
    case .notStored: "Nothing leaves this machine, and nothing is stored."
    case .cannotRead(let path): "\(path) can't be read"
    case .notText: "That was not readable as text (UTF-8) and was left out."
    case .tooLong(let limit): "That is longer than \(limit / 1024) KiB and was left out."
    case .noEditor: "No editor is set. EDITOR names one; here, several lines end with an empty one."
    case .editrcLeftAside(let line?):
      "Your .editrc was left aside: line \(line) is too long, or a quote in it is not closed."
    case .editrcLeftAside(nil):
      "Your .editrc was left aside: it can't be read as text, or it is over 64 KiB."
    case .editorFailed(let name): "\(name) ended with an error; what you had is still here."
    }
  }
}
