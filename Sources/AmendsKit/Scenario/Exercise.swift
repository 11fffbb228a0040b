/// What a scenario holds for one step: help, and answers that prove the marking.
public struct Exercise: Sendable, Equatable {
  public struct Model: Sendable, Equatable {
    public enum Tone: String, CaseIterable, Codable, Sendable { case warm, brief, plain }
    public let tone: Tone
    public let text: String

    public init(tone: Tone, text: String) {
      self.tone = tone
      self.text = text
    }
  }

  /// An answer that must stay below the pass mark, and what must catch it.
  public struct BadAnswer: Sendable, Equatable {
    public enum Catch: Sendable, Equatable {
      /// The criterion is rated 1 or lower.
      case criterion(CriterionID)
      case antiPattern(AntiPatternID)
    }
    public let text: String
    public let caughtBy: Catch

    public init(text: String, caughtBy: Catch) {
      self.text = text
      self.caughtBy = caughtBy
    }
  }

  /// Three rungs: a question, a pointer to the practice, a half-built sentence.
  public let hints: [String]
  public let models: [Model]
  public let good: [String]
  public let bad: [BadAnswer]

  public init(hints: [String], models: [Model], good: [String], bad: [BadAnswer]) {
    self.hints = hints
    self.models = models
    self.good = good
    self.bad = bad
  }
}
