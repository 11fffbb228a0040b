extension SpanishAntiPatterns {
  static let emptyPromise = AntiPatternWording(
    name: "una promesa vacía",
    effect: "No dice qué se podrá ver hecho, ni cuándo.",
    advice: "Prueba a cambiarla por un acto y una hora: «hoy antes de las…, te mando…».",
    question: "¿Detrás de esta promesa hay un acto concreto?",
    source: """
      La nota de prensa de Lewicki (2016) lo resume: hablar sale barato. Vale más un paso con \
      nombre.
      """
  )

  static let overPromise = AntiPatternWording(
    name: "una promesa de más",
    effect: """
      Promete algo que no depende de ti o que nadie puede sostener; si falla, el segundo fallo \
      pesa más.
      """,
    advice: "Prueba a prometer el acto, no el resultado: «desde hoy compruebo…».",
    question: "¿Esto está en tu mano y dentro de lo que puedes conceder?",
    source: """
      Práctica: no prometer lo que quizá no se cumpla. El límite entre firmeza y exceso es \
      criterio nuestro.
      """
  )

  static let impersonalCompensation = AntiPatternWording(
    name: "una compensación de catálogo",
    effect: "Lo recibiría igual cualquier otro cliente, así que no habla de lo que perdió este.",
    advice: "Prueba a partir de su situación: su plazo, su pedido, las horas perdidas.",
    question: "¿Esta oferta está pensada para este cliente o es la de siempre?",
    source: """
      La atención personal fue lo que más contó en Davidow (2000). Qué es «de catálogo» lo decide \
      una lista nuestra.
      """
  )

  static let disproportionateCompensation = AntiPatternWording(
    name: "una compensación desproporcionada",
    effect: "De menos, parece burla; de más, parece que se compra el silencio.",
    advice: "Prueba a ajustarla a lo perdido y a lo que puedes conceder en este caso.",
    question: "¿A qué parte de lo perdido responde esta cantidad?",
    source: """
      Haesevoets y otros (2017): compensar ayuda hasta un punto y después resta. Los límites son \
      los de cada caso.
      """
  )

  static let overLong = AntiPatternWording(
    name: "una explicación larga",
    effect: "Lo que falló se pierde entre los detalles, y el relato empieza a sonar a excusa.",
    advice: "Prueba a quedarte con la frase que dice qué falló y la que dice por qué.",
    question: "¿Todas estas frases hacen falta antes de que pregunten?",
    source: """
      Práctica: una o dos frases; el resto, a petición. El corte en tres frases o 60 palabras es \
      nuestro.
      """
  )

  static let jargon = AntiPatternWording(
    name: "palabras de la casa",
    effect: "El cliente tiene que traducir antes de entender, y quizá piense que de eso se trata.",
    advice: "Prueba a explicar la palabra en una frase, o a decir en su lugar para qué sirve.",
    question: "¿Esta palabra la usa el cliente, o solo se usa dentro?",
    source: """
      Las guías de lenguaje claro piden explicar lo que no se conoce fuera. La lista de palabras \
      es del caso.
      """
  )

  static let defensiveReply = AntiPatternWording(
    name: "ponerse a la defensiva",
    effect: "Discute con la queja en vez de atenderla; el cliente tendrá que insistir.",
    advice: "Prueba a recoger primero lo que dice: «tienes motivos; te enseño qué pasó».",
    question: "¿Esto responde a la queja, o la rebaja?",
    source: """
      Práctica: no defenderse ni devolver el golpe. Schumann (2018) estudia por qué cuesta tanto.
      """
  )

  static let sarcasm = AntiPatternWording(
    name: "puede leerse con ironía",
    effect: "Por escrito no se oye el tono, y en plena queja la ironía suena a burla.",
    advice: "Prueba a decir lo mismo en serio: «gracias por avisar».",
    question: "¿Va en serio? Si es así, otra forma de decirlo evita la duda.",
    source: """
      Criterio nuestro: solo salta con una lista cerrada, porque la ironía no se reconoce con \
      reglas.
      """
  )
}
