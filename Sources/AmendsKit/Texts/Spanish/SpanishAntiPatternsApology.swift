extension SpanishAntiPatterns {
  static let conditionalApology = AntiPatternWording(
    name: "una disculpa con condición",
    effect: "La condición pone en duda que pasara algo, y lo que pasó ya está a la vista.",
    advice: "Prueba a quitar la condición y nombrar el hecho: «siento haberte mandado…».",
    question: "¿Esta condición pone en duda el daño, o pregunta qué prefiere el cliente?",
    source: """
      SorryWatch pone el «sorry if» entre las fórmulas que estropean una disculpa. El «si te \
      parece bien» de una oferta no entra aquí.
      """
  )

  static let butApology = AntiPatternWording(
    name: "una disculpa con «pero»",
    effect: "Lo que viene detrás de la disculpa es lo que se recuerda, y aquí es la excusa.",
    advice: "Prueba con un punto tras la disculpa; si hay un «pero», que traiga el arreglo.",
    question: "Lo que sigue a la disculpa, ¿excusa el fallo o anuncia el arreglo?",
    source: "SorryWatch desaconseja el «sorry, but». Un «pero ya lo he corregido» no entra aquí."
  )

  static let blamesClient = AntiPatternWording(
    name: "la culpa, al cliente",
    effect: "Quien sale perjudicado lee que además fue cosa suya.",
    advice: "Prueba a contar lo que faltó de nuestro lado: «no lo comprobé antes de…».",
    question: "¿Aquí se le pide algo al cliente, o se le reprocha?",
    source: """
      Práctica: no señalar al cliente, ni siquiera con cortesía. Schumann describe estas \
      respuestas defensivas.
      """
  )

  static let blamesOthers = AntiPatternWording(
    name: "la culpa, a otro",
    effect: """
      Para el cliente hay una sola puerta: que detrás haya fallado otro, o una máquina, no le \
      devuelve nada.
      """,
    advice: "Prueba a decir tu parte en primera persona y a dejar al otro fuera de la frase.",
    question: "¿Esto es un dato de lo ocurrido, o descarga el fallo en otro?",
    source: """
      Práctica: no señalar a un compañero ni al sistema. Es criterio nuestro, apoyado en las \
      revisiones sin culpables.
      """
  )

  static let vaguePassive = AntiPatternWording(
    name: "un fallo sin autor",
    effect: "La frase cuenta que pasó algo y se calla quién; puede parecer que se esconde.",
    advice: "Prueba a darle la vuelta con un sujeto: «envié…», «no comprobé…».",
    question: "¿Aquí se cuenta el fallo sin autor, o lo que ya se está arreglando?",
    source: """
      Las guías de lenguaje claro piden un sujeto. En lo que se arregla («se abonará hoy») la voz \
      impersonal no molesta.
      """
  )

  static let grovelling = AntiPatternWording(
    name: "una disculpa de rodillas",
    effect: "El cliente puede acabar consolando a quien venía a disculparse.",
    advice: "Prueba con un solo «lo siento» y dedica el resto a lo que le ha costado.",
    question: "¿Este énfasis está a la altura de lo ocurrido, o lo desborda?",
    source: """
      Práctica: guardar la proporción, sin drama. Dos disculpas caben; a la tercera ya es otra \
      cosa. El límite es nuestro.
      """
  )

  static let corporateNonApology = AntiPatternWording(
    name: "una fórmula de empresa",
    effect: "Nadie pide perdón por nada: la frase valdría para cualquier cliente y cualquier día.",
    advice: "Prueba a decir en su lugar qué hiciste y a quién le costó qué.",
    question: "¿Esta fórmula acompaña a una disculpa, o la sustituye?",
    source: """
      Práctica: nada de disculpas de folleto. En inglés, SorryWatch pide «sorry» y no «regret»; en \
      español, «lamento haberte…» sí es una disculpa.
      """
  )

  static let unverifiedAdmission = AntiPatternWording(
    name: "una culpa sin comprobar",
    effect: "Admite un acto que ningún dato muestra; después será difícil retirarlo.",
    advice: """
      Prueba a decir que sientes el susto y a enseñar lo que consta: «siento el susto; el registro \
      muestra…».
      """,
    question: "¿Algún dato del caso muestra que esto lo hicimos nosotros?",
    source: """
      Kim y otros (2004): si luego se ve que no hubo culpa, disculparse por el acto repara peor la \
      confianza.
      """
  )

  static let forgivenessTooEarly = AntiPatternWording(
    name: "pedir que te perdone ya",
    effect: "Le pide algo al cliente antes de haber nombrado lo que ha perdido.",
    advice: "Prueba a cambiar la petición por lo que le ha costado; el perdón puede llegar solo.",
    question: "¿Esto es una fórmula de disculpa, o le pide al cliente que pase página?",
    source: """
      En Lewicki (2016), pedir que te perdonen quedó en último lugar. «Perdona, te mandé…» no \
      entra aquí.
      """
  )

  static let tellsClientAtFault = AntiPatternWording(
    name: "señalar al cliente",
    effect: "Aunque sea cierto, ahora la conversación trata de quién tiene razón.",
    advice: "Prueba a dejar que lo cuente el registro y a ofrecer la salida en la misma frase.",
    question: "¿Esta frase enseña un dato, o señala al cliente?",
    source: """
      Práctica: dar el dato correcto y que lo vea por sí mismo. No hay estudio detrás; es criterio \
      nuestro.
      """
  )
}
