import AmendsKit
import Testing

struct ReviewTests {
  struct Draft: Sendable {
    let language: String
    let text: String
    let words: [String]
  }

  static let drafts = [
    Draft(
      language: "en",
      text: """
        Dear Ms Ito,

        I'm sorry if this caused you any trouble. I sent you the wrong file on Monday. I will \
        send you the right one today.
        """,
      words: ["English", "fault", "sorry if", "sincerity"]),
    Draft(
      language: "es",
      text: """
        Estimada señora Ito:

        Lamentamos las molestias que hayamos podido causarle. Me equivoqué y le envié el archivo \
        equivocado. Hoy mismo le mando el bueno.
        """,
      words: ["español", "fallo", "hayamos podido", "sinceridad"]),
    Draft(
      language: "ca",
      text: """
        Benvolguda senyora Ito,

        Em sap greu si us hem causat algun problema. Em vaig equivocar i li vaig enviar el fitxer equivocat. \
        Avui mateix li envio el bo.
        """,
      words: ["català", "errada", "si us hem causat", "sinceritat"]),
  ]

  @Test(arguments: drafts)
  func `a draft is reviewed in its own language`(_ draft: Draft) throws {
    let text = try Program.run(["review", "-"], input: draft.text).text
    for word in draft.words { #expect(text.contains(word), "\(text)") }
  }

  @Test(arguments: drafts)
  func `a whole message is read for every step, length apart`(_ draft: Draft) throws {
    let outcome = try Program.run(["review", "--json", "-"], input: draft.text)
    let json = try #require(outcome.json.first)
    #expect(json["language"]?.text == draft.language)
    #expect(json["languageRecognised"] == .bool(true))
    #expect(json["fault"] == "ours")
    #expect(json["faultAssumed"] == .bool(true))
    #expect(json["steps"]?.keys == ["explanation", "apology", "compensation", "message"])
    let criteria = try #require(json["steps"]?["explanation"]?["criteria"])
    #expect(criteria.keys == ["account", "agency", "plain-language"])
    let found = (json["antipatterns"]?.items ?? []).compactMap { $0["id"]?.text }
    #expect(found.contains("conditional-apology"))
    #expect(Set(found).count == found.count)
    #expect(!found.contains("over-long"))
  }

  @Test func `a language that is not read is named, with those that are`() throws {
    let draft = "Bonjour, nous sommes vraiment désolés pour cette erreur dans votre commande."
    for (locale, words) in [("C", "Spanish"), ("es_ES", "catalán"), ("ca_ES", "castellà")] {
      let outcome = try Program.run(["review", "-"], input: draft, environment: ["LANG": locale])
      #expect(outcome.status == 65)
      #expect(outcome.text.isEmpty)
      #expect(outcome.errors.contains(words))
    }
  }

  @Test func `a step alone is read as that step`() throws {
    let outcome = try Program.run(
      ["review", "--json", "--step", "apology", "--fault", "unknown", "-"],
      input: "We are sorry that the photos are gone.")
    let json = try #require(outcome.json.first)
    #expect(json["steps"]?.keys == ["apology"])
    #expect(json["fault"] == "unknown")
    #expect(json["step"] == "apology")
  }

  @Test func `a page for people is never wider than 80 columns`() throws {
    let text = try Program.run(["review", "-"], input: Self.drafts[1].text).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
