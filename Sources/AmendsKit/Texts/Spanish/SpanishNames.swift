extension SpanishTexts {
  static func text(_ name: Message.Name) -> String {
    switch name {
    case .step(let step): text(step)
    case .channel(let channel): text(channel)
    case .tone(.warm): "cercano"
    case .tone(.brief): "breve"
    case .tone(.plain): "sobrio"
    case .band(.ready): "lista"
    case .band(.nearly): "casi lista"
    case .band(.rework): "por rehacer"
    case .band(.startAgain): "por empezar de nuevo"
    case .language(.english): "inglés"
    case .language(.spanish): "español"
    case .language(.catalan): "catalán"
    case .money(let sum, let currency):
      "\(Figures.sum(sum, decimal: ",", group: "."))\u{a0}\(currency == "EUR" ? "€" : currency)"
    }
  }

  private static func text(_ step: Step) -> String {
    switch step {
    case .outline: "Esquema"
    case .explanation: "Explicación"
    case .apology: "Disculpa"
    case .compensation: "Compensación"
    case .message: "Mensaje"
    case .reply: "Respuesta"
    case .retrospective: "Después"
    }
  }

  private static func text(_ channel: Channel) -> String {
    switch channel {
    case .email: "correo"
    case .phone: "teléfono"
    case .chat: "chat"
    case .publicPost: "publicación"
    case .videoCall: "videollamada"
    }
  }

  static func words(of command: CommandWord) -> [String] {
    switch command {
    case .again: ["repetir", "otra vez"]
    case .hint: ["pista"]
    case .show: ["modelos", "ver"]
    case .next: ["seguir", "siguiente", "continuar"]
    case .facts: ["hechos", "datos"]
    case .documents: ["documentos"]
    case .client: ["cliente"]
    case .edit: ["editar", "editor"]
    case .skip: ["saltar"]
    case .back: ["atrás", "volver"]
    case .home: ["inicio", "lista", "menú"]
    case .how: ["detalle", "cómo"]
    case .why: ["porqué", "por qué"]
    case .language: ["idioma", "lengua"]
    case .help: ["ayuda", "?"]
    case .quit: ["salir", "adiós"]
    }
  }
}
