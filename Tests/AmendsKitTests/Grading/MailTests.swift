import Testing

@testable import AmendsKit

/// Two mails that a naive grader gets wrong: one says sorry twice, jokes and offers no money; the
/// other has no apology at all. Both are right, each for its own fault.
struct MailTests {
  static let ownError: [Language: String] = [
    .english: """
    Hi Ana! Ugh, I got this wrong, and I'm really sorry. I answered from the new price list and \
    yours is the old one: I clearly hadn't woken up yet. Attached is the right page, with your \
    rates marked. That should let you send the quote. Sorry again for my mistake; I'm off to \
    make a stronger tea. Ask me anything you need.
    """,
    .spanish: """
    ¡Hola, Ana! Uf, me he equivocado y lo siento mucho. Te contesté con la tarifa nueva y la tuya \
    es la antigua: está claro que aún no me había despertado. Te adjunto la página buena, con tus \
    precios marcados. Con eso ya puedes mandar el presupuesto. Perdona otra vez por mi despiste; \
    voy a por otro café. Pregúntame lo que te haga falta.
    """,
    .catalan: """
    Hola, Anna! Uf, m'he equivocat i em sap molt de greu. T'he contestat amb la tarifa nova i la \
    teva és l'antiga: es veu que encara no m'havia despertat. T'adjunto la pàgina bona, amb els \
    teus preus marcats. Amb això ja pots enviar el pressupost. Perdona un altre cop per la meva \
    badada; me'n vaig a fer un altre cafè. Pregunta'm el que et calgui.
    """,
  ]

  static let clientError: [Language: String] = [
    .english: """
    Hi Ana! Found it! According to our records, the folder was renamed the other day. Here is a \
    direct link to it. Give me a shout if I can help with anything else, and have a lovely weekend.
    """,
    .spanish: """
    ¡Hola, Ana! ¡Ya la tengo! Según nuestros registros, a la carpeta se le cambió el nombre hace \
    unos días. Aquí tienes el enlace directo. Si puedo ayudarte con algo más, aquí estoy. ¡Buen \
    fin de semana!
    """,
    .catalan: """
    Hola, Anna! Ja la tinc! Segons els nostres registres, la carpeta va canviar de nom fa uns \
    dies. Aquí tens l'enllaç directe. Si et puc ajudar en res més, aquí em tens. Bon cap de \
    setmana!
    """,
  ]

  private func marked(_ mail: String?, _ step: Step, _ fault: Fault, _ language: Language) throws
    -> StepGrade
  {
    Grader().grade(try #require(mail), step: step, scenario: nil, fault: fault, language: language)
  }

  private func level(_ id: CriterionID, _ grade: StepGrade) -> Level? {
    grade.judgements.first { $0.criterion == id }?.level
  }

  @Test(arguments: Language.allCases)
  func `a light mail that owns our error is accused of nothing`(_ language: Language) throws {
    let apology = try marked(Self.ownError[language], .apology, .ours, language)
    #expect(level(.regret, apology) == .three)
    #expect(level(.responsibility, apology) == .three)
    for step in [Step.explanation, .apology, .compensation] {
      let grade = try marked(Self.ownError[language], step, .ours, language)
      #expect(grade.antiPatterns.filter { $0.severity > .minor }.map(\.id) == [])
    }
    let offer = try marked(Self.ownError[language], .compensation, .ours, language)
    #expect(level(.repair, offer) ?? .zero >= .two)
  }

  @Test(arguments: Language.allCases)
  func `a mail that makes nothing of the client's error is right as it is`(_ language: Language)
    throws
  {
    for step in [Step.explanation, .apology, .compensation] {
      let grade = try marked(Self.clientError[language], step, .client, language)
      // The length of a whole mail says nothing about an explanation of two sentences.
      #expect(grade.antiPatterns.map(\.id).filter { $0 != .overLong } == [])
    }
    let explanation = try marked(Self.clientError[language], .explanation, .client, language)
    #expect(level(.agency, explanation) == .three)
    let apology = try marked(Self.clientError[language], .apology, .client, language)
    #expect(level(.responsibility, apology) ?? .zero >= .two)
  }

  @Test(arguments: Language.allCases)
  func `the mails do badly when the fault is the other's`(_ language: Language) throws {
    let confessed = try marked(Self.ownError[language], .apology, .client, language)
    #expect(confessed.antiPatterns.map(\.id).contains(.unverifiedAdmission))
    let silent = try marked(Self.clientError[language], .apology, .ours, language)
    #expect(level(.regret, silent) == .zero)
    #expect(level(.responsibility, silent) ?? .zero <= .one)
  }
}
