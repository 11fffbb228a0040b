@testable import AmendsKit

/// Marks by a few telling words, so that the walk can be tested without the rubric.
enum SampleGrader {
  static let grade: Session.GradeAnswer = { _, step, text, _ in
    let judgements = CriterionID.of(step).map { criterion -> Judgement in
      let found = words[criterion]?.lazy.compactMap { evidence($0, in: text) }.first
      let doubt = criterion == .detection && evidence("maybe", in: text) != nil
      return Judgement(
        criterion: criterion, level: doubt ? nil : found.map { _ in .three } ?? .one,
        certainty: .high, evidence: found.map { [$0] } ?? [], weight: criterion.weight,
        reason: doubt ? .cannotTell : .anchor)
    }
    return StepGrade(
      step: step, text: text, judgements: judgements, antiPatterns: findings(step, text),
      notes: text.count < 4 ? [.noAnswer] : [])
  }

  private static func findings(_ step: Step, _ text: String) -> [AntiPatternFinding] {
    let signs: [(AntiPatternID, String)] = [
      (.conditionalApology, "sorry if"), (.blamesClient, "you should have"),
      (.sarcasm, "congratulations"),
    ]
    return signs.compactMap { id, sign in
      evidence(sign, in: text).map {
        AntiPatternFinding(
          id: id, step: step, severity: id.severity, certainty: id == .sarcasm ? .low : .high,
          evidence: [$0])
      }
    }
  }

  private static func evidence(_ sign: String, in text: String) -> Evidence? {
    let lower = text.lowercased()
    guard let range = lower.firstRange(of: sign) else { return nil }
    let start = lower[..<range.lowerBound].utf8.count
    return Evidence(span: Span(start: start, end: start + sign.utf8.count), text: sign)
  }

  private static let words: [CriterionID: [String]] = [
    .chronology: ["10:15"], .cause: ["read", "leí", "llegir"],
    .impact: ["guests", "invitados", "convidats"],
    .detection: ["rang", "llamó", "trucar"], .prevention: ["read back", "releer", "rellegir"],
    .factualWording: ["28"], .account: ["28"], .agency: ["i sent", "mandé", "vaig enviar"],
    .conciseness: ["28"], .plainLanguage: ["28"], .regret: ["sorry", "siento", "greu"],
    .responsibility: ["my mistake", "error mío", "error meu"], .specificity: ["28"],
    .empathy: ["guests", "invitados", "convidats"],
    .proportionateTone: ["sorry", "siento", "greu"],
    .repair: ["new cake", "otra tarta", "un altre pastís"],
    .commitment: ["by five", "las cinco", "les cinc"],
    .proportionality: ["40"], .fitAndVoice: ["suit", "bien", "bé"],
  ]
}
