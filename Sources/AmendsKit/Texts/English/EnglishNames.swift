extension EnglishTexts {
  static func text(_ name: Message.Name) -> String {
    switch name {
    case .step(let step): text(step)
    case .channel(let channel): text(channel)
    case .tone(.warm): "warm"
    case .tone(.brief): "brief"
    case .tone(.plain): "plain"
    case .band(.ready): "ready"
    case .band(.nearly): "nearly there"
    case .band(.rework): "to rework"
    case .band(.startAgain): "to start again"
    case .language(.english): "English"
    case .language(.spanish): "Spanish"
    case .language(.catalan): "Catalan"
    case .money(let sum, let currency):
      "\(currency) \(Figures.sum(sum, decimal: ".", group: ","))"
    }
  }

  private static func text(_ step: Step) -> String {
    switch step {
    case .outline: "Outline"
    case .explanation: "Explanation"
    case .apology: "Apology"
    case .compensation: "Compensation"
    case .message: "Message"
    case .reply: "Reply"
    case .retrospective: "Afterwards"
    }
  }

  private static func text(_ channel: Channel) -> String {
    switch channel {
    case .email: "e-mail"
    case .phone: "phone"
    case .chat: "chat"
    case .publicPost: "public post"
    case .videoCall: "video call"
    }
  }

  static func words(of command: CommandWord) -> [String] {
    switch command {
    case .show: ["show", "models"]
    case .next: ["next", "continue"]
    case .documents: ["documents", "docs"]
    case .home: ["home", "list", "menu"]
    case .language: ["language", "lang"]
    case .help: ["help", "?"]
    case .quit: ["quit", "exit", "q"]
    case .again: ["again", "retry"]
    case .hint, .facts, .client, .edit, .skip, .back, .how, .why: [command.rawValue]
    }
  }
}
