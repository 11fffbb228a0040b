import AmendsKit

/// Answers in the three languages, graded in one run.
struct GradedLines {
  let outcome: Program.Outcome

  init() throws {
    outcome = try Program.run(["grade"], input: Self.lines.map(\.json.line).joined(separator: "\n"))
  }

  struct Line {
    let id: String
    let language: String
    var scenario: String?
    let answers: [String: String]

    var json: JSONValue {
      .object([
        .init("id", .string(id)), .init("language", .string(language)),
        .init("scenario", scenario.map { .string($0) } ?? .null),
        .init(
          "answers",
          .object(answers.map { .init($0.key, .string($0.value)) })),
      ])
    }
  }

  static let lines: [Line] = [
    Line(
      id: "whole", language: "en", scenario: "missed-bank-deadline",
      answers: [
        "outline": "Thu 13:20 your order came in. I set it aside and the cut-off went by.",
        "explanation": "I set your order aside and did not send it before the cut-off.",
        "apology": "I am sorry. I did not send your order, and it cost you 420 euros.",
        "compensation": "I will refund the 420 euros today before 17:00.",
      ]),
    Line(
      id: "accents", language: "es",
      answers: ["apology": "Señora Núñez: perdóneme. Me equivoqué y envié el plan equivocado 😀."]),
    Line(
      id: "catalan", language: "ca",
      answers: ["apology": "Ho sento si t'ha molestat. Vaig enviar-te l'arxiu equivocat, Núria."]),
    Line(
      id: "decomposed", language: "es",
      answers: ["apology": "Me equivoque\u{301}: no envie\u{301} su orden. Lo siento."]),
    Line(
      id: "later", language: "en",
      answers: ["message": "Dear Ms Ito, sorry.", "reply": "", "retrospective": "We check it."]),
    Line(id: "nothing", language: "en", answers: [:]),
  ]
}
