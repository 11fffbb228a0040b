/// A word or phrase that changes how the clause around it is read.
///
/// The raw value is its heading in a lexicon.
enum Cue: String, CaseIterable, Sendable {
  case negation = "cue.negation"
  /// Holds a negation word and does not negate: "no solo", "sin duda", "can't … enough".
  case pseudoNegation = "cue.pseudo-negation"
  case condition = "cue.condition"
  case contrast = "cue.contrast"
  case reporting = "cue.reporting"
  case hypothetical = "cue.hypothetical"
  /// Proof of tú / tu.
  case familiar = "cue.familiar"
  /// Proof of usted / vostè.
  case formal = "cue.formal"
  /// Proof of Catalan vós.
  case vos = "cue.vos"
}
