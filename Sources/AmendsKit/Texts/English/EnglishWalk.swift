extension EnglishTexts {
  static func text(_ message: Message.Home) -> String {
    switch message {
    case .title: "Amends · practise owning a mistake with a client"
    case .notTried: "not tried"
    case .best(let score): "best \(score)"
    case .begun(let done, let all): "begun, \(done) of \(all)"
    case .reminder: "A number or a name opens a case · :help everything else · :quit leaves"
    case .noCases: "There are no cases to practise on."
    case .unknownCase(let typed): "There is no case called «\(typed)»."
    case .ambiguousCase(let titles):
      "That could be more than one: \(titles.joined(separator: ", "))."
    case .couldNotOpen(let title): "«\(title)» can't be opened:"
    case .notInLanguage(let language):
      "The case itself has no \(text(.language(language))) version; it stays as it was."
    case .languageIs: "From here on in English."
    case .unknownLanguage(let typed):
      "«\(typed)» is not a language I have. There are three: en, es, ca."
    case .sameLanguage: "This is already in English. The others are es and ca."
    case .lineDropped: "Line dropped; what came before it is kept. Ctrl-C again leaves."
    case .comeBack(let id):
      "Answers are not stored. To begin again: amends\(id.map { " " + $0 } ?? "")"
    case .farewell: "Until next time."
    }
  }

  static func text(_ message: Message.Walk) -> String {
    switch message {
    case .channelAndMinutes(let channel, let minutes):
      "\(text(.channel(channel))) · about \(minutes) min"
    case .footer: ":facts shows this again · :documents what you hold · :help everything else"
    case .openQuestion:
      "Before you write (not marked): what do you not know yet? Enter to go on."
    case .questionNoted: "Noted."
    case .youNoted(let question): "You noted: «\(question)»"
    case .noDocuments: "You hold no documents in this case."
    case .unknownDocument(let typed):
      "There is no document «\(typed)»; these are the ones you hold."
    case .stepHeading(let step, let number, let count):
      "\(number) of \(count) · \(step == .compensation ? "Compensation offer" : text(.step(step)))"
    case .brief(let step): brief(step)
    case .authority(let sum): "you may grant up to \(sum)"
    case .inYourHands: "In your hands:"
    case .resumed: "Taken up where you left it."
    case .homeFromHere: "The case is kept as it stands; its number takes it up again."
    }
  }

  private static func brief(_ step: Step) -> String {
    switch step {
    case .outline:
      "For yourself, not for the client: what happened, in order; why it could happen; what it"
        + " cost them; what is already done; what will be different. An empty line ends it."
    case .explanation: "To the client, in one or two short sentences: what happened."
    case .apology: "To the client: the apology itself. Two or three sentences are enough."
    case .compensation:
      "To the client: what you offer, who does it and by when; or, if nothing more is due, why"
        + " the fix is enough."
    case .message: "To the client: the whole message, as it would go out."
    case .reply: "Your answer to what the client has just said."
    case .retrospective:
      "Among yourselves: what happened, how and why; then what changes, who sees to it and when"
        + " it is checked."
    }
  }
}
