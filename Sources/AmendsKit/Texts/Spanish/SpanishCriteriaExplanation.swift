extension SpanishCriteria {
  static let conciseness = CriterionWording(
    name: "brevedad",
    looksFor: "Una o dos frases cortas; los detalles, si los piden.",
    levels: [
      "vacío, más de cuatro frases o más de 80 palabras",
      "tres o cuatro frases, o una de más de 45 palabras",
      "una o dos frases, la más larga de 31 a 45 palabras",
      "una o dos frases de 30 palabras como mucho",
    ],
    strength: "breve",
    weakness: "se alarga",
    effect: """
      Entre tanta palabra cuesta encontrar qué falló, y la explicación empieza a sonar a excusa.
      """,
    advice: "Prueba a dejar qué falló y por qué; guarda el resto para cuando te lo pregunten.",
    missing: "No veo una explicación que medir. Prueba con una sola frase: qué falló y por qué.",
    source: """
      Práctica: una o dos frases y el detalle a petición. Las 30 palabras salen de un taller de \
      lenguaje claro; los otros cortes son nuestros.
      """
  )

  static let account = CriterionWording(
    name: "qué falló",
    looksFor: "Dice qué falló en este caso, de verdad y con su porqué.",
    levels: [
      "nada, o contradice los datos",
      "«algo salió mal», o un «me equivoqué» a secas",
      "qué falló en este caso",
      "qué falló y por qué",
    ],
    strength: "dice qué falló",
    weakness: "se queda corta",
    effect: "Quien pregunta «¿qué pasó?» se queda con otra pregunta por hacer.",
    advice: "Prueba a terminar la frase: «… en vez de…, porque…».",
    missing: "No veo qué falló. Prueba con «no… porque…», o con «te mandé… en vez de…».",
    source: """
      Práctica: decir con exactitud cuál fue el error. Entre las seis partes de Lewicki (2016), la \
      explicación comparte el tercer puesto.
      """
  )

  static let agency = CriterionWording(
    name: "quién lo hizo",
    looksFor: "Quién aparece como autor del fallo en la frase.",
    levels: [
      "no se cuenta el fallo, lo hizo otro o es una excusa",
      "nadie («se produjo», «hubo»)",
      "nosotros, pero de refilón («un error nuestro», «se me pasó»)",
      "yo o nosotros, como sujeto de lo hecho o de lo no hecho",
    ],
    strength: "tiene sujeto",
    weakness: "nadie lo hizo",
    effect: "Se ve un fallo y nadie detrás; puede parecer que se tapa algo más.",
    advice: "Dale un sujeto al verbo: «no envié…», «te contesté con…».",
    missing: """
      No veo quién hizo o dejó de hacer qué. Prueba a empezar por un verbo en primera persona: «no \
      comprobé…».
      """,
    source: """
      Práctica: en primera persona, sin esconder. La pauta CCSARP gradúa las formas de asumir la \
      responsabilidad.
      """
  )

  static let plainLanguage = CriterionWording(
    name: "palabras claras",
    looksFor: "Palabras que entiende alguien de fuera.",
    levels: [
      "tres o más términos internos sin explicar",
      "dos",
      "uno",
      "ninguno, o todos explicados",
    ],
    strength: "se entiende desde fuera",
    weakness: "palabra de la casa",
    effect: "Quien no trabaja dentro se pierde en ella, o sospecha que está ahí para eso.",
    advice: "Prueba a decir para qué sirve, como lo contarías en casa.",
    missing: """
      Sin una explicación no hay palabras que mirar. Prueba con una frase sobre lo que falló.
      """,
    source: """
      Práctica: hablar con las palabras del cliente. Lo recomiendan las guías de lenguaje claro; \
      la medida es nuestra.
      """
  )
}
