/// One task of a walk: what the trainee writes in one go.
public enum Step: String, CaseIterable, Codable, Sendable {
  case outline, explanation, apology, compensation
  case message, reply, retrospective

  /// The four marked steps, in the order of the walk.
  public static let core: [Step] = [.outline, .explanation, .apology, .compensation]
}
