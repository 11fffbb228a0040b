/// Words that the alterations add.
extension Alteration {
  static func condition(_ language: Language) -> String {
    switch language {
    case .english: "I'm sorry if this upset you."
    case .spanish: "Lo siento si esto te ha molestado."
    case .catalan: "Em sap greu si això t'ha molestat."
    }
  }

  static func unrelated(_ language: Language) -> String {
    switch language {
    case .english:
      "On the second floor the plants get watered on Tuesdays and the radio plays old songs."
    case .spanish: "En el segundo piso riegan las plantas los martes y en la radio suena un bolero."
    case .catalan: "Al segon pis reguen les plantes els dimarts i a la ràdio sona una havanera."
    }
  }

  static func keywords(_ language: Language) -> String {
    switch language {
    case .english: "Apology responsibility empathy refund compensation deadline never again today."
    case .spanish: "Disculpa responsabilidad empatía reembolso compensación plazo nunca más hoy."
    case .catalan:
      "Disculpa responsabilitat empatia reemborsament compensació termini mai més avui."
    }
  }
}
