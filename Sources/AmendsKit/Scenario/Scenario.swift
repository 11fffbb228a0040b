/// A case to practise on, in one language: what no language changes, and the words.
public struct Scenario: Sendable, Equatable {
  public let id: String
  /// Semantic version of the content.
  public let version: String
  public let language: Language
  public let fault: Fault
  public let severity: FailureSeverity
  public let loss: Loss
  public let channel: Channel
  public let address: AddressForm
  public let allowsHumour: Bool
  /// How long a walk takes, roughly.
  public let minutes: Int
  /// In the order in which they happened.
  public let facts: [Fact]
  public let compensation: CompensationTerms
  /// Points of a criterion where they differ from the rubric's.
  public let weights: [CriterionID: Int]

  public let title: String
  /// Who you are, who the client is, what has happened so far; paragraphs split by an empty line.
  public let situation: String
  public let client: Client
  public let documents: [Document]
  /// Internal words that this client can't know; an answer that uses one without a gloss is marked.
  public let jargon: [Phrase]
  /// Claims that contradict the facts.
  public let falsehoods: [Falsehood]
  public let exercises: [Step: Exercise]
  public let questions: [FollowUpQuestion]
  /// Gathered from the texts above, once.
  private(set) var knowledge: CaseKnowledge?

  public init(
    id: String, version: String, language: Language, fault: Fault, severity: FailureSeverity,
    loss: Loss, channel: Channel, address: AddressForm, allowsHumour: Bool, minutes: Int,
    facts: [Fact], compensation: CompensationTerms, weights: [CriterionID: Int], title: String,
    situation: String, client: Client, documents: [Document], jargon: [Phrase],
    falsehoods: [Falsehood], exercises: [Step: Exercise], questions: [FollowUpQuestion]
  ) {
    self.id = id
    self.version = version
    self.language = language
    self.fault = fault
    self.severity = severity
    self.loss = loss
    self.channel = channel
    self.address = address
    self.allowsHumour = allowsHumour
    self.minutes = minutes
    self.facts = facts
    self.compensation = compensation
    self.weights = weights
    self.title = title
    self.situation = situation
    self.client = client
    self.documents = documents
    self.jargon = jargon
    self.falsehoods = falsehoods
    self.exercises = exercises
    self.questions = questions
    knowledge = CaseKnowledge(self)
  }
}

/// Something the trainee holds and can look at or attach.
public struct Document: Sendable, Equatable {
  public let id: String
  public let title: String
  public let text: String

  public init(id: String, title: String, text: String) {
    self.id = id
    self.title = title
    self.text = text
  }
}

/// A claim that contradicts the facts, with the fact to set beside it.
public struct Falsehood: Sendable, Equatable {
  public let claims: [Phrase]
  /// One line for the trainee: what the records say instead.
  public let correction: String

  public init(claims: [Phrase], correction: String) {
    self.claims = claims
    self.correction = correction
  }
}
