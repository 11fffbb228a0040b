extension CatalanTexts {
  static func text(_ name: Message.Name) -> String {
    switch name {
    case .step(let step): text(step)
    case .channel(let channel): text(channel)
    case .tone(.warm): "proper"
    case .tone(.brief): "breu"
    case .tone(.plain): "sobri"
    case .band(.ready): "a punt"
    case .band(.nearly): "gairebé a punt"
    case .band(.rework): "per refer"
    case .band(.startAgain): "per tornar a començar"
    case .language(.english): "anglès"
    case .language(.spanish): "castellà"
    case .language(.catalan): "català"
    case .money(let sum, let currency):
      "\(Figures.sum(sum, decimal: ",", group: "."))\u{a0}\(currency == "EUR" ? "€" : currency)"
    }
  }

  private static func text(_ step: Step) -> String {
    switch step {
    case .outline: "Esquema"
    case .explanation: "Explicació"
    case .apology: "Disculpa"
    case .compensation: "Compensació"
    case .message: "Missatge"
    case .reply: "Resposta"
    case .retrospective: "Després"
    }
  }

  private static func text(_ channel: Channel) -> String {
    switch channel {
    case .email: "correu"
    case .phone: "telèfon"
    case .chat: "xat"
    case .publicPost: "publicació"
    case .videoCall: "videotrucada"
    }
  }

  static func words(of command: CommandWord) -> [String] {
    switch command {
    case .again: ["repetir", "tornar-hi"]
    case .hint: ["pista"]
    case .show: ["models", "veure"]
    case .next: ["seguir", "següent", "continuar"]
    case .facts: ["fets", "dades"]
    case .documents: ["documents"]
    case .client: ["client"]
    case .edit: ["editar", "editor"]
    case .skip: ["saltar"]
    case .back: ["enrere", "tornar"]
    case .home: ["inici", "llista", "menú"]
    case .how: ["detall", "com"]
    case .why: ["perquè", "per què"]
    case .language: ["llengua", "idioma"]
    case .help: ["ajuda", "?"]
    case .quit: ["sortir", "adeu"]
    }
  }
}
