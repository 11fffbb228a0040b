/// An answer to one step, read: what every criterion looks at.
struct Answer: Sendable {
  let step: Step
  let reading: Reading
  let scenario: Scenario?
  let fault: Fault
  let mentions: [FactMention]
  let shape: Shape
  /// Read once, since several criteria and anti-patterns ask for them.
  private(set) var offer = Offer()
  private(set) var contradictions: [Contradiction] = []

  init(_ text: String, step: Step, scenario: Scenario?, fault: Fault, language: Language) {
    self.step = step
    self.scenario = scenario
    self.fault = fault
    let draft = Draft(
      text, language: language, linesAreSentences: step == .outline, client: scenario?.client.name)
    reading = MoveReader.read(draft)
    mentions = scenario.map { FactMention.find($0.facts, in: draft) } ?? []
    shape = Shape.of(reading, mentions: mentions, step: step, scenario: scenario)
    offer = Offer(self)
    contradictions = Contradiction.find(self)
  }

  var draft: Draft { reading.draft }
  var ladder: Ladder { Ladder(reading) }

  /// Whether the failure, as far as the records show, is not ours to admit.
  var isNotOurs: Bool { fault == .client || fault == .unknown }

  // MARK: Facts

  func mentions(_ roles: Fact.Role...) -> [FactMention] {
    mentions.filter { roles.contains($0.fact.role) }
  }

  var slipMentions: [FactMention] { mentions.filter { $0.fact.stage == .slip } }

  func evidence(_ mentions: [FactMention]) -> [Evidence] {
    var seen: Set<String> = []
    return mentions.compactMap {
      seen.insert($0.fact.id).inserted ? reading.evidence($0.span) : nil
    }
  }

  // MARK: Moves that several criteria ask for

  /// Moves that own the slip, in person.
  var ownedActs: [Move] {
    reading.asserted(.admission, .ownWrongAct, .ownCounterfactual)
      + reading.all(.ownCounterfactual).filter {
        $0.mood == .conditional || $0.mood == .hypothetical
      }
  }

  /// Acts of ours told as facts; with a case, only those that tell something of the case.
  var toldActs: [Move] {
    reading.asserted(.ownAct).filter { act in
      scenario == nil || mentions.contains { $0.sentence == act.sentence }
    }
  }

  var apologies: [Move] {
    reading.asserted(
      .apology, .bareApology, .courteousApology, .owedApology, .remorse, .institutionalRegret,
      .sympathy)
  }

  /// Blame on the client that the writer means.
  var blame: [Move] {
    let cleared = reading.all(.clearsClient)
    return reading.all(.blamesClient).filter { move in
      [.asserted, .conditional, .hypothetical].contains(move.mood)
        && !cleared.contains { $0.span.overlaps(move.span) }
    }
  }

  var blameOnOthers: [Move] { reading.asserted(.blamesOther) }

  /// Quantities in a sentence.
  func quantities(_ kinds: Quantity.Kind..., inSentence sentence: Int? = nil) -> [Quantity] {
    draft.quantities.filter {
      kinds.contains($0.kind)
        && (sentence == nil || draft.sentenceOfToken[$0.tokens.lowerBound] == sentence)
    }
  }

  func evidence(_ quantities: [Quantity]) -> [Evidence] {
    quantities.map { reading.evidence(draft.span($0.tokens)) }
  }

  var wholeEvidence: [Evidence] { draft.tokens.isEmpty ? [] : [reading.evidence(reading.whole)] }
}
