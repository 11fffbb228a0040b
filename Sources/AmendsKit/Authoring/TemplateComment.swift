/// What the files of a new scenario tell their author.
enum TemplateComment {
  case caseFile(String)
  case facts, compensation, options
  case languageFile
  case situation, lines, thoughts, documents, mentions, jargon, falsehoods
  case hints, models, good, bad, questions

  func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .spanish: spanish
    case .catalan: catalan
    }
  }

  private var english: String {
    switch self {
    case .caseFile(let id):
      "What no language changes. When every TODO is written: amends check \(id)"
    case .facts: "What is known about the case, in the order in which it happened."
    case .compensation: "Sums: the decent minimum, the fair range, what you may grant, too much."
    case .options: "fix undoes the failure, loss makes up for it; value is optional."
    case .languageFile: "The words of the case. Colons and hashes inside a text want quotes."
    case .situation:
      "Who you are, who the client is, what has happened: second person, a few short sentences."
    case .lines: "What the client says in each state, two lines or more."
    case .thoughts: "What the client thinks and does not say, one line or more."
    case .documents: "What the trainee holds and can look at."
    case .mentions: "Ways an answer may mention it: \"(sent|mailed) ~ wrong (file|version)\"."
    case .jargon: "Optional: words that this client can't know."
    case .falsehoods: "Optional: claims that contradict the facts, and what the records say."
    case .hints: "hints: a question, a pointer to the practice, a half-built sentence."
    case .models: "models: two answers or more in different tones; each must earn 85 per cent."
    case .good: "good: answers in other voices that must pass, with 65 per cent."
    case .bad: "bad: answers that must not, with the criterion or anti-pattern that catches them."
    case .questions: "What the client asks afterwards, and the facts that answer it."
    }
  }

  private var spanish: String {
    switch self {
    case .caseFile(let id):
      "Lo que no cambia con el idioma. Cuando no quede ningún TODO: amends check \(id)"
    case .facts: "Lo que se sabe del caso, en el orden en que pasó."
    case .compensation: "Importes: lo mínimo decente, lo justo, lo que puedes conceder, el exceso."
    case .options: "fix deshace el fallo, loss compensa lo perdido; value es opcional."
    case .languageFile:
      "Las palabras del caso. Un texto con dos puntos o almohadilla va entre comillas."
    case .situation:
      "Quién eres, quién es el cliente, qué ha pasado: en segunda persona y con frases cortas."
    case .lines: "Lo que dice el cliente en cada estado, dos frases o más."
    case .thoughts: "Lo que el cliente piensa y se calla, una frase o más."
    case .documents: "Lo que se tiene a mano y se puede consultar."
    case .mentions: "Maneras de mencionarlo: \"(envie|mande) ~ (archivo|version) equivocad*\"."
    case .jargon: "Opcional: palabras que este cliente no puede conocer."
    case .falsehoods: "Opcional: afirmaciones que contradicen los hechos, y lo que consta."
    case .hints: "hints: una pregunta, una pista sobre la práctica, una frase a medias."
    case .models: "models: dos respuestas o más en tonos distintos; cada una, con un 85 % al menos."
    case .good: "good: respuestas con otras voces que deben aprobar, con un 65 % al menos."
    case .bad: "bad: respuestas que no deben aprobar, y el criterio o antipatrón que las detecta."
    case .questions: "Lo que el cliente pregunta después, y los hechos que lo responden."
    }
  }

  private var catalan: String {
    switch self {
    case .caseFile(let id):
      "El que no canvia amb la llengua. Quan no quedi cap TODO: amends check \(id)"
    case .facts: "El que se sap del cas, en l'ordre en què va passar."
    case .compensation: "Imports: el mínim decent, el que és just, el que pots concedir, l'excés."
    case .options: "fix desfà l'errada, loss compensa el que s'ha perdut; value és opcional."
    case .languageFile: "Les paraules del cas. Un text amb dos punts o coixinet va entre cometes."
    case .situation:
      "Qui ets, qui és el client, què ha passat: en segona persona i amb frases curtes."
    case .lines: "El que diu el client en cada estat, dues frases o més."
    case .thoughts: "El que el client pensa i no diu, una frase o més."
    case .documents: "El que es té a mà i es pot consultar."
    case .mentions: "Maneres d'esmentar-ho: \"enviar ~ (fitxer|versio) equivoca*\"."
    case .jargon: "Opcional: paraules que aquest client no pot conèixer."
    case .falsehoods: "Opcional: afirmacions que contradiuen els fets, i el que consta de debò."
    case .hints: "hints: una pregunta, una pista sobre la pràctica, una frase a mitges."
    case .models: "models: dues respostes o més en tons diferents; cadascuna, amb un 85 % almenys."
    case .good: "good: respostes amb altres veus que han d'aprovar, amb un 65 % almenys."
    case .bad: "bad: respostes que no han d'aprovar, amb el criteri o l'antipatró que les detecta."
    case .questions: "El que el client pregunta després, i els fets que ho responen."
    }
  }
}
