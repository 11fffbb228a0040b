extension GradeProblem {
  /// What is wrong with the input and what would be right.
  public func message(in language: Language) -> String {
    if case .scenario(let error) = self { return error.message(in: language) }
    return switch language {
    case .english: english
    case .spanish: spanish
    case .catalan: catalan
    }
  }

  private static let languages = Language.allCases.map(\.rawValue).joined(separator: ", ")
  private static let steps = Step.allCases.map(\.rawValue).joined(separator: ", ")
  private static let faults = Fault.allCases.map(\.rawValue).joined(separator: ", ")

  private var english: String {
    switch self {
    case .notJSON: "not JSON"
    case .notUTF8: "not UTF-8"
    case .nulCharacter: "holds a NUL character"
    case .tooLong(let limit): "longer than \(limit) bytes"
    case .answerTooLong(let step, let limit):
      "\(step.rawValue.quoted) is longer than \(limit) bytes"
    case .wrongType(nil, _): "a line must be a JSON object"
    case .wrongType(let key?, .text): "\(key.asQuoted) must be a text"
    case .wrongType(let key?, .textOrNumber): "\(key.asQuoted) must be a text or a number"
    case .wrongType(let key?, .object): "\(key.asQuoted) must be an object"
    case .missing(let key): "\(key.asQuoted) is missing"
    case .unknownLanguage(let name):
      "\(name.asQuoted) is no language that Amends reads: \(Self.languages)"
    case .unknownStep(let name): "there is no step \(name.asQuoted): \(Self.steps)"
    case .unknownFault(let name): "there is no fault \(name.asQuoted): \(Self.faults)"
    case .scenario(let error): error.message(in: .english)
    }
  }

  private var spanish: String {
    switch self {
    case .notJSON: "no es JSON"
    case .notUTF8: "no es UTF-8"
    case .nulCharacter: "contiene un carácter NUL"
    case .tooLong(let limit): "pasa de \(limit) bytes"
    case .answerTooLong(let step, let limit): "\(step.rawValue.quoted) pasa de \(limit) bytes"
    case .wrongType(nil, _): "cada línea debe ser un objeto JSON"
    case .wrongType(let key?, .text): "\(key.asQuoted) debe ser un texto"
    case .wrongType(let key?, .textOrNumber): "\(key.asQuoted) debe ser un texto o un número"
    case .wrongType(let key?, .object): "\(key.asQuoted) debe ser un objeto"
    case .missing(let key): "falta \(key.asQuoted)"
    case .unknownLanguage(let name):
      "\(name.asQuoted) no es un idioma que Amends lea: \(Self.languages)"
    case .unknownStep(let name): "no existe el paso \(name.asQuoted): \(Self.steps)"
    case .unknownFault(let name):
      "\(name.asQuoted) no es un valor posible de fault: \(Self.faults)"
    case .scenario(let error): error.message(in: .spanish)
    }
  }

  private var catalan: String {
    switch self {
    case .notJSON: "no és JSON"
    case .notUTF8: "no és UTF-8"
    case .nulCharacter: "conté un caràcter NUL"
    case .tooLong(let limit): "passa de \(limit) bytes"
    case .answerTooLong(let step, let limit): "\(step.rawValue.quoted) passa de \(limit) bytes"
    case .wrongType(nil, _): "cada línia ha de ser un objecte JSON"
    case .wrongType(let key?, .text): "\(key.asQuoted) ha de ser un text"
    case .wrongType(let key?, .textOrNumber): "\(key.asQuoted) ha de ser un text o un nombre"
    case .wrongType(let key?, .object): "\(key.asQuoted) ha de ser un objecte"
    case .missing(let key): "falta \(key.asQuoted)"
    case .unknownLanguage(let name):
      "\(name.asQuoted) no és cap llengua que Amends llegeixi: \(Self.languages)"
    case .unknownStep(let name): "no hi ha cap pas \(name.asQuoted): \(Self.steps)"
    case .unknownFault(let name):
      "\(name.asQuoted) no és un valor possible de fault: \(Self.faults)"
    case .scenario(let error): error.message(in: .catalan)
    }
  }
}

extension String {
  /// A name out of the input, short enough for a message.
  fileprivate var asQuoted: String { count <= 60 ? quoted : String(prefix(59)).quoted + "…" }
}
