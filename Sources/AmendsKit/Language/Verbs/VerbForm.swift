/// A verb form that a phrase can ask for.
enum VerbForm: String, CaseIterable, Sendable {
  case infinitive = "inf"
  case gerund = "ger"
  case participle = "part"
  case ing
  case past
  case past1, past2, past3
  case future1 = "fut1"
}
