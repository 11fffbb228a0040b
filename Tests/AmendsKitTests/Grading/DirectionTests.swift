import Testing

@testable import AmendsKit

/// Changes of which one knows which way a mark must go.
struct DirectionTests {
  private func level(
    _ id: CriterionID, _ text: String, _ language: Language, case name: String? = nil
  ) -> Int? {
    let scenario = name.flatMap { CoreScenarios.scenario($0, language) }
    return Grader().grade(text, step: id.step, scenario: scenario, language: language)
      .judgements.first { $0.criterion == id }?.level?.rawValue
  }

  static let admissions: [(Language, String, String)] = [
    (.english, "I was wrong.", "I wasn't wrong."),
    (.english, "It was my fault.", "It was not my fault."),
    (.english, "We made a mistake.", "We made no mistake."),
    (.english, "I forgot your order.", "I didn't forget your order."),
    (.spanish, "Me equivoqué.", "No me equivoqué."),
    (.spanish, "Fue culpa mía.", "No fue culpa mía."),
    (.spanish, "Cometimos un error.", "No cometimos ningún error."),
    (.spanish, "Se me pasó su orden.", "No se me pasó su orden."),
    (.catalan, "Em vaig equivocar.", "No em vaig equivocar."),
    (.catalan, "Va ser culpa meva.", "No va ser culpa meva."),
    (.catalan, "M'he errat.", "No m'he errat pas."),
    (.catalan, "Vàrem badar.", "No vàrem badar."),
  ]

  @Test(arguments: admissions.indices)
  func `an admission earns, and negated it earns nothing`(_ index: Int) {
    let (language, said, denied) = Self.admissions[index]
    #expect(level(.responsibility, said, language) ?? 0 >= 2, "\(said)")
    #expect(level(.responsibility, denied, language) == 0, "\(denied)")
  }

  static let facts: [(String, Language, String, String)] = [
    (
      "missed-bank-deadline", .english,
      "I set your order aside on Thursday and missed the 15:00 cut-off.",
      "I set your order aside on Monday and missed the 17:00 cut-off."
    ),
    (
      "missed-bank-deadline", .spanish,
      "Dejé a un lado su orden de 84.000 euros y no salió antes de las 15:00.",
      "Dejé a un lado su orden de 48.000 euros y no salió antes de las 17:00."
    ),
    (
      "missed-bank-deadline", .catalan,
      "Vaig deixar de banda la seva ordre de 84.000 euros i no va sortir abans de les 15.00.",
      "Vaig deixar de banda la seva ordre de 48.000 euros i no va sortir abans de les 17.00."
    ),
    (
      "wrong-training-plan", .english, "I answered from the 2026 plan, and yours is the base plan.",
      "I answered from the base plan, and yours is the 2026 plan."
    ),
    (
      "wrong-training-plan", .spanish, "Te contesté con el plan 2026 y el tuyo es el plan base.",
      "Te contesté con el plan base y el tuyo es el plan 2026."
    ),
    (
      "wrong-training-plan", .catalan,
      "Et vaig contestar amb el pla 2026 i el teu és el pla bàsic.",
      "Et vaig contestar amb el pla bàsic i el teu és el pla 2026."
    ),
  ]

  @Test(arguments: facts.indices)
  func `a wrong fact lowers the account`(_ index: Int) throws {
    let (name, language, right, wrong) = Self.facts[index]
    let before = try #require(level(.account, right, language, case: name))
    let after = try #require(level(.account, wrong, language, case: name))
    #expect(after < before, "\(wrong)")
  }

  static let addresses: [(Language, [String])] = [
    (
      .spanish,
      [
        "Te pido perdón: te mandé el plan que no era y perdiste la mañana. Te llamo hoy a las 17 h.",
        "Le pido perdón: le mandé el plan que no era y perdió la mañana. Le llamo hoy a las 17 h.",
        "Os pido perdón: os mandé el plan que no era y perdisteis la mañana. Os llamo hoy a las 17 h.",
      ]
    ),
    (
      .catalan,
      [
        "Et demano perdó: et vaig enviar el pla que no era i vas perdre el matí. Et truco avui a les 17 h.",
        "Li demano perdó: li vaig enviar el pla que no era i va perdre el matí. Li truco avui a les 17 h.",
        "Us demano perdó: us vaig enviar el pla que no era i vau perdre el matí. Us truco avui a les 17 h.",
      ]
    ),
  ]

  @Test(arguments: addresses.indices)
  func `how the client is addressed moves no mark`(_ index: Int) {
    let (language, texts) = Self.addresses[index]
    let marks = texts.map { text in
      CriterionID.allCases.filter { Step.core.contains($0.step) }.map { level($0, text, language) }
    }
    for other in marks.dropFirst() { #expect(other == marks[0], "\(texts)") }
  }

  /// Written in each language, for the same place in the same case.
  static let parallels: [(CriterionID, String, [Language: String])] = [
    (
      .responsibility, "wrong-training-plan",
      [
        .english:
          "Pepe, I'm sorry. I read you the dates off the 2026 plan and never checked which one you have. That cost you your morning.",
        .spanish:
          "Pepe, lo siento. Te di las fechas del plan 2026 sin mirar cuál llevas tú. Por eso se te fue la mañana.",
        .catalan:
          "Pepe, em sap greu. Et vaig donar les dates del pla 2026 sense mirar quin tens. Per això se te'n va anar el matí.",
      ]
    ),
    (
      .repair, "missed-bank-deadline",
      [
        .english:
          "The EUR 420 go back into your account today, and I'll ring Nordfrakt myself before noon.",
        .spanish: "Hoy mismo le abono los 420 € y antes de mediodía llamo yo a Nordfrakt.",
        .catalan: "Avui mateix li abono els 420 €, i abans de migdia truco jo a Nordfrakt.",
      ]
    ),
    (
      .account, "missed-bank-deadline",
      [
        .english:
          "I put your order aside for another file and the 15:00 cut-off went by without my seeing it.",
        .spanish: "Aparté su orden por otro expediente y se me pasó la hora límite de las 15:00.",
        .catalan:
          "Vaig apartar la seva ordre per un altre expedient i se'm va passar l'hora límit de les 15.00.",
      ]
    ),
    (
      .regret, "accused-of-blog-edits",
      [
        .english:
          "I'm sorry you found your post like that, Marta; after three days of photos, anyone would be upset.",
        .spanish:
          "Siento que te hayas encontrado la entrada así, Marta; con tres días de fotos, cualquiera se disgusta.",
        .catalan:
          "Em sap greu que t'hagis trobat l'entrada així, Marta; amb tres dies de fotos, qualsevol s'enfada.",
      ]
    ),
  ]

  @Test(arguments: parallels.indices)
  func `parallel answers in three languages stand within one level`(_ index: Int) {
    let (id, name, texts) = Self.parallels[index]
    for criterion in CriterionID.allCases where criterion.step == id.step {
      let levels = texts.map { level(criterion, $0.value, $0.key, case: name) ?? 0 }
      #expect((levels.max() ?? 0) - (levels.min() ?? 0) <= 1, "\(criterion.rawValue) \(texts)")
    }
  }
}
