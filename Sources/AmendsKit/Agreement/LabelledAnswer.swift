/// An answer with the levels that annotators gave it, as the corpus keeps it.
public struct LabelledAnswer: Decodable, Sendable {
  public struct Labels: Decodable, Sendable {
    /// Criterion id to level; null where the annotator can't tell.
    public let levels: [String: Int?]
    public let antipatterns: [String]
  }

  /// What it may be used for.
  public enum Part: String, CaseIterable, Decodable, Sendable {
    case development
    /// Phrases were written without it; its figures were looked at on the way.
    case validation
    /// Opened once a release.
    case sealed
  }

  public let id: String
  public let scenario: String?
  public let step: Step
  public let language: Language
  public let voice: String
  public let author: String
  public let part: Part
  public let text: String
  /// In the order of the annotators; each worked without seeing the others.
  public let labels: [Labels]

  /// The first annotator's level of a criterion.
  public func level(_ id: CriterionID, annotator: Int = 0) -> Int? {
    guard labels.indices.contains(annotator) else { return nil }
    return labels[annotator].levels[id.rawValue] ?? nil
  }
}
