extension SpanishCriteria {
  static let channelFit = CriterionWording(
    name: "forma según el canal",
    looksFor: "La extensión, el saludo y el registro son los del canal.",
    levels: [
      "la forma es de otro canal",
      "un desajuste grande",
      "un desajuste pequeño",
      "encaja",
    ],
    strength: "encaja con el canal",
    weakness: "forma de otro canal",
    effect: "La forma distrae: parece escrito para otro sitio.",
    advice: "Prueba a pensar cómo llega: en una pantalla de móvil, en voz alta o delante de todos.",
    missing: "No veo un mensaje entero. Prueba a empezar por el saludo que usarías en este canal.",
    source: "Práctica: la extensión depende del canal. El reparto de puntos es criterio nuestro."
  )

  static let moves = CriterionWording(
    name: "piezas y orden",
    looksFor: "Disculpa, explicación breve, arreglo y siguiente paso, sin enterrar el arreglo.",
    levels: [
      "una pieza o ninguna",
      "dos",
      "tres",
      "las cuatro, y el arreglo a la vista",
    ],
    strength: "lleva sus piezas",
    weakness: "falta una pieza",
    effect: "A quien lo lee le queda una pregunta por hacer, y otro mensaje que esperar.",
    advice: "Prueba a buscar las cuatro: disculpa, qué falló, arreglo, y ahora qué.",
    missing: """
      No veo las piezas de la disculpa. Prueba con cuatro frases: perdón, qué falló, arreglo, \
      siguiente paso.
      """,
    source: """
      Práctica: disculpa al principio y la información correcta en el mismo mensaje. Se apoya en \
      los pasos de SorryWatch y en HEARD.
      """
  )

  static let uptake = CriterionWording(
    name: "escucha",
    looksFor: "Recoge lo que dijo el cliente antes de responder.",
    levels: [
      "se defiende o lo pasa por alto",
      "un «entiendo», y después solo nuestra versión",
      "recoge lo que dijo",
      "lo recoge y lo da por justo",
    ],
    strength: "recoge lo que dijo",
    weakness: "pasa de largo",
    effect: "Lo que acaba de decir el cliente no vuelve en la respuesta; tendrá que repetirlo.",
    advice: "Prueba a empezar por lo que ha dicho, con sus palabras, y responde después.",
    missing: "No veo lo que dijo el cliente. Prueba a empezar por ahí: «lo que cuentas de…».",
    source: """
      Práctica: no defenderse. Sentirse escuchado es lo que daba valor a la disculpa en Frantz y \
      Bennigson (2005).
      """
  )

  static let responsiveAnswer = CriterionWording(
    name: "respuesta a lo preguntado",
    looksFor: "Contesta a la pregunta, con una prueba o con un «aún no lo sé» y un plazo.",
    levels: [
      "se va por las ramas",
      "contesta a medias",
      "contesta",
      "contesta con una prueba, o dice qué no se sabe y para cuándo",
    ],
    strength: "contesta a lo preguntado",
    weakness: "falta la respuesta o la prueba",
    effect: "Sin respuesta, o sin nada que la apoye, la pregunta vuelve.",
    advice: "Prueba a contestar en la primera frase y a apoyarla con una prueba o un plazo.",
    missing: """
      No veo la respuesta a lo que pregunta. Prueba a contestar primero y a enseñar la prueba \
      después.
      """,
    source: """
      Práctica: el detalle, cuando lo piden. La credibilidad es una de las seis dimensiones de \
      Davidow.
      """
  )

  static let learningAction = CriterionWording(
    name: "lección con responsable",
    looksFor: "De la causa sale un cambio con responsable y fecha para comprobarlo.",
    levels: [
      "un culpable, o nada",
      "solo una lección",
      "un cambio",
      "un cambio con responsable y fecha para comprobarlo",
    ],
    strength: "una lección con responsable",
    weakness: "falta responsable o fecha",
    effect: "Así la lección depende de la memoria, y la memoria falla.",
    advice: "Prueba con una línea: qué lo dispara, qué se hace, quién y qué día se mira.",
    missing: "No veo qué cambia ni quién lo mira. Prueba con «cuando…, yo…; lo compruebo el…».",
    source: """
      Práctica: volver al trabajo con la lección aprendida. En los informes SRE las acciones \
      llevan responsable.
      """
  )
}
