extension ReviewText {
  var english: String {
    switch self {
    case .readAs(let recognised, let step):
      "Read as \(Self.english(step)) in English"
        + (recognised ? " (recognised; --language sets another)." : ".")
    case .fault(let fault, let assumed):
      Self.english(fault) + (assumed ? " (Assumed; --fault says what it was.)" : "")
    case .strengths: "What holds"
    case .noStrengths: "I found no place yet that holds by itself."
    case .changes(1): "One thing to change"
    case .changes(let count): "\(count) things to change, the weightiest first"
    case .noChanges: "I found nothing that has to change."
    case .questions: "Worth a second look"
    case .cannotTell(let name): "\(name): I can't tell; the words allow two readings."
    case .unchecked(let names):
      "Not checked, because it takes the facts of the case: \(names.joined(separator: ", "))."
    case .limits:
      "Checked offline, by rules and labelled examples. They see signs in the words; they can't judge"
        + " sincerity, or whether what is said is true, or what the client will do."
    case .remark(let note): Self.english(note)
    case .unreadLanguage: "this is in no language that Amends reads: English, Spanish or Catalan"
    }
  }

  private static func english(_ step: Step?) -> String {
    switch step {
    case nil, .message: "a whole message"
    case .explanation: "an explanation"
    case .apology: "an apology"
    case .compensation: "an offer of compensation"
    case .outline, .reply, .retrospective: "notes"
    }
  }

  private static func english(_ fault: Fault) -> String {
    switch fault {
    case .ours: "Taken to be your own side's fault."
    case .client: "Taken to be the client's own doing."
    case .thirdParty: "Taken to be somebody else's fault, in part or in whole."
    case .shared: "Taken to be a fault on both sides."
    case .unknown: "Taken to be still open whose fault it was."
    }
  }

  private static func english(_ note: Note) -> String {
    switch note {
    case .noAnswer: "I found no sentence here that could be read."
    case .otherLanguage: "This does not read as English; --language says what it is."
    case .listOfWords: "These are words side by side; only sentences can be read."
    case .repeatedSentences: "The same sentence comes more than once; it counts once."
    case .situationPastedBack, .modelAnswerPasted, .contradictsFacts, .unknownFact:
      "This belongs to a case."
    case .whoseAct(let evidence): "«\(evidence.text.shortened)»: I can't tell whose act this is."
    }
  }
}
