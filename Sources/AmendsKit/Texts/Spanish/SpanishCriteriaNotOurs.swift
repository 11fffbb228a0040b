extension SpanishCriteria {
  static let causeNotOurs = CriterionWording(
    name: "causa",
    looksFor: "Según los registros, cómo se llegó aquí y qué lo habría mostrado antes.",
    levels: [
      "ninguna, o un culpable",
      "una causa sin apoyo en los registros",
      "lo que muestran los registros, o lo que lo habría mostrado antes",
      "las dos cosas: los registros y lo que lo habría mostrado antes",
    ],
    strength: "sale de los registros",
    weakness: "falta la mitad",
    effect: "Queda sin decir qué muestran los registros o por qué nadie se enteró antes.",
    advice: "Prueba con las dos mitades: «según el registro…» y «no había ningún aviso que…».",
    missing: """
      No veo cómo se llegó aquí según los registros. Prueba con «consta que…» y «lo habría \
      mostrado…».
      """,
    source: """
      Práctica: reunir las pruebas antes de tomar postura. Cuando el fallo no es nuestro, la causa \
      se lee en los registros.
      """
  )

  static let accountNotOurs = CriterionWording(
    name: "qué se sabe",
    looksFor: """
      Lo que muestran los registros, sin juzgar a nadie; si falta algo, qué se está mirando.
      """,
    levels: [
      "nada, o contradice los registros",
      "«algo pasó»",
      "qué pasó, sin apoyo en los registros",
      "lo que muestran los registros, con su fecha, o qué falta por comprobar",
    ],
    strength: "hablan los registros",
    weakness: "no dice qué se sabe",
    effect: "Sin un dato que mirar, queda la palabra de uno contra la del otro.",
    advice: "Prueba a dejar hablar al documento: «según el registro, el… a las… se editó…».",
    missing: "No veo qué dicen los registros. Prueba con «según el registro…» y una fecha.",
    source: """
      Práctica: enseñar las pruebas y que hablen por sí solas. Qué cuenta como neutral es criterio \
      nuestro.
      """
  )

  static let agencyNotOurs = CriterionWording(
    name: "sin señalar",
    looksFor: "Aquí la frase sin autor es la buena: cuenta lo que consta y no señala.",
    levels: [
      "señala al cliente, o admite algo que no consta",
      "apunta a alguien sin nombrarlo",
      "neutral a medias",
      "neutral: «se editó», «cambió de nombre»",
    ],
    strength: "cuenta sin señalar",
    weakness: "aquí se señala a alguien",
    effect: "La conversación pasa de lo que falta a quién tiene razón.",
    advice: "Prueba a poner de sujeto la cosa o el registro: «la entrada se editó…».",
    missing: "No veo lo ocurrido contado con neutralidad. Prueba con «se editó…», «figura…».",
    source: """
      Práctica: dar el dato correcto sin decir de quién fue el fallo. Aquí la voz impersonal \
      protege a la persona.
      """
  )

  static let regretNotOurs = CriterionWording(
    name: "sentirlo sin admitirlo",
    looksFor: "Lamenta el susto o el tiempo perdido, no un acto que no consta.",
    levels: [
      "nada",
      "se disculpa por un acto que no consta",
      "lo siente, pero en frío o solo por las molestias",
      "lamenta el susto o el tiempo perdido, en primera persona",
    ],
    strength: "lamenta el susto",
    weakness: "falta calor, o sobra culpa",
    effect: "O suena a trámite, o da por hecho algo que ningún dato muestra.",
    advice: "Prueba a lamentar lo que ha vivido el cliente: «siento el susto…», «el mal rato…».",
    missing: "No veo que se lamente lo que le ha pasado. Prueba con «siento el susto que…».",
    source: """
      Práctica: lamentar el trastorno, no el acto. Si luego se demuestra la inocencia, disculparse \
      por el acto repara peor la confianza (Kim y otros, 2004).
      """
  )
}
