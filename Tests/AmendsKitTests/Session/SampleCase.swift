@testable import AmendsKit

/// A small case held in memory: a cake sent to the wrong street.
enum SampleCase {
  static let listing = Listing(
    id: "late-cake", channel: .phone,
    titles: [.english: "The late cake", .spanish: "La tarta tardía", .catalan: "El pastís tardà"])

  static let other = Listing(
    id: "late-bread", channel: .email,
    titles: [.english: "The late bread", .spanish: "El pan tardío", .catalan: "El pa tardà"])

  static func scenario(_ language: Language) -> Scenario {
    let words = words(language)
    return Scenario(
      id: "late-cake", version: "1.0.0", language: language, fault: .ours, severity: .medium,
      loss: .monetary, channel: .phone, address: .formal, allowsHumour: false, minutes: 10,
      facts: [
        Fact(
          id: "sent", role: .event, stage: .slip, text: "10:15  " + words.fact, mentions: []),
        Fact(id: "cause", role: .cause, stage: nil, text: words.cause, mentions: []),
      ],
      compensation: CompensationTerms(
        due: .due, floor: 40, fair: 40...60, authority: 60, ceiling: 90, currency: "EUR",
        options: [.init(id: "new", kind: .fix, value: 40, text: words.option, mentions: [])]),
      weights: [:], title: listing.title(in: language), situation: words.situation,
      client: Client(name: "Rosa Bosch", says: words.says, lines: [:], thoughts: [:]),
      documents: [Document(id: "note", title: words.document, text: "28 · 10:15\n82")],
      jargon: [], falsehoods: [],
      exercises: Dictionary(
        uniqueKeysWithValues: Step.core.map { ($0, exercise(words)) }),
      questions: [])
  }

  private static func exercise(_ words: Words) -> Exercise {
    Exercise(
      hints: words.hints,
      models: [.init(tone: .warm, text: words.warm), .init(tone: .brief, text: words.brief)],
      good: [], bad: [])
  }

  struct Words {
    let situation, says, fact, cause, option, document, warm, brief: String
    let hints: [String]
  }

  private static func words(_ language: Language) -> Words {
    switch language {
    case .english:
      Words(
        situation:
          "You bake for Rosa Bosch.\nToday her cake went\nto the wrong street.\n\nShe is on the phone.",
        says: "Forty guests, and no cake.", fact: "you send the cake to number 28, not 82",
        cause: "Nobody reads the address back", option: "a new cake by five", document: "Your note",
        warm: "I sent your cake to number 28, and forty guests saw no cake. I am very sorry.",
        brief: "I read 28 for 82. I'm sorry.",
        hints: ["Who wrote the number?", "Facts before reasons.", "At 10:15 I …"])
    case .spanish:
      Words(
        situation:
          "Haces tartas para Rosa Bosch. Hoy la suya ha ido a otra calle.\n\nEstá al teléfono.",
        says: "Cuarenta invitados y ninguna tarta.", fact: "mandas la tarta al 28, no al 82",
        cause: "Nadie relee la dirección", option: "otra tarta antes de las cinco",
        document: "Tu nota",
        warm:
          "Mandé su tarta al 28 y sus cuarenta invitados se quedaron sin ella. Lo siento mucho.",
        brief: "Leí 28 en vez de 82. Lo siento.",
        hints: ["¿Quién apuntó el número?", "Primero los hechos.", "A las 10:15 …"])
    case .catalan:
      Words(
        situation:
          "Fas pastissos per a la Rosa Bosch. Avui el seu ha anat a un altre carrer.\n\nÉs al telèfon.",
        says: "Quaranta convidats i cap pastís.", fact: "envies el pastís al 28, no pas al 82",
        cause: "Ningú no rellegeix l'adreça", option: "un altre pastís abans de les cinc",
        document: "La teva nota",
        warm:
          "Vaig enviar el seu pastís al 28 i els quaranta convidats s'han quedat sense. Em sap molt de greu.",
        brief: "Vaig llegir 28 en lloc de 82. Ho sento.",
        hints: ["Qui va apuntar el número?", "Primer els fets.", "A les 10:15 …"])
    }
  }
}
