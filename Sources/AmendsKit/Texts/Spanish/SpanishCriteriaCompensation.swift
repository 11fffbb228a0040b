extension SpanishCriteria {
  static let repair = CriterionWording(
    name: "reparación",
    looksFor: "El arreglo, y algo por lo perdido.",
    levels: [
      "nada",
      "algo vago o sin medida («un descuento»)",
      "un acto concreto: el arreglo, o algo por lo perdido",
      "el arreglo y algo por lo perdido, o por qué basta el arreglo",
    ],
    strength: "repara algo concreto",
    weakness: "falta una parte",
    effect: "No se ve la reparación entera: falta lo que deshace el fallo, o algo por lo perdido.",
    advice: "Prueba con dos piezas: lo que arregla el fallo y lo que compensa lo perdido.",
    missing: "No veo qué se ofrece. Prueba con «te adjunto…» y «por lo que has perdido, …».",
    source: """
      Práctica: llegar con la solución hecha. Reparar quedó segundo en Lewicki (2016) y primero en \
      Fehr (2007).
      """
  )

  static let commitment = CriterionWording(
    name: "quién y cuándo",
    looksFor: "Quién lo hace y a qué hora o en qué día se puede comprobar.",
    levels: [
      "ni quién ni cuándo",
      "un plazo vago («cuanto antes»), o «yo» sin plazo",
      "un plazo que se puede comprobar, pero sin quién; o un nombre, pero sin plazo",
      "quién y un plazo que se puede comprobar",
    ],
    strength: "se puede comprobar",
    weakness: "falta quién o cuándo",
    effect: """
      Sin un nombre y una hora, al cliente le toca esperar y, tarde o temprano, volver a \
      preguntar.
      """,
    advice: "Prueba a firmarlo con una hora que puedas cumplir: «te llamo yo hoy a las…».",
    missing: """
      No veo quién lo hace ni cuándo. Si hay una hora, se me ha escapado; prueba con «hoy antes de \
      las…, yo…».
      """,
    source: """
      Práctica: prometer solo lo que se puede cumplir, y decir cuándo. Davidow (2000) cuenta la \
      rapidez entre seis dimensiones.
      """
  )

  static let proportionality = CriterionWording(
    name: "a la medida de lo perdido",
    looksFor: "Lo ofrecido encaja con lo perdido y con lo que puedes conceder.",
    levels: [
      "por debajo del mínimo, por encima del máximo, o nada donde se debe algo",
      "por encima de lo que puedes conceder, escaso, o sin una cantidad que leer",
      "en su justa medida",
      "en su justa medida, y dice a qué responde",
    ],
    strength: "en su justa medida",
    weakness: "no se ve la medida",
    effect: "Si no se ve de dónde sale la cantidad, parece de catálogo.",
    advice: "Prueba a ligarla a lo perdido: «los… € que te cobraron», «por las… horas».",
    missing: "No veo de qué tamaño es la oferta. Prueba a decir cuánto, y por qué eso.",
    source: """
      Práctica: compensar según lo perdido. Pasarse también resta: la curva es una U invertida \
      (Haesevoets y otros, 2017).
      """
  )

  static let fitAndVoice = CriterionWording(
    name: "pensada para este cliente",
    looksFor: "Pensada para la situación de este cliente, que además puede elegir.",
    levels: [
      "genérica",
      "viene a cuento, pero valdría para cualquiera",
      "elegida para la situación de este cliente",
      "elegida para este cliente, y le deja escoger o le pregunta",
    ],
    strength: "pensada para este cliente",
    weakness: "poco pensada para este cliente",
    effect: "O podría ser para cualquiera, o llega decidida sin preguntar.",
    advice: "Prueba a partir de su plazo o de su pedido y a terminar con «¿o prefieres…?».",
    missing: """
      No veo qué tiene que ver la oferta con este cliente. Prueba con «como… mañana, …, ¿te va \
      bien?».
      """,
    source: """
      Práctica: ayudar a que el cliente pueda seguir. La atención personal fue lo que más contó en \
      Davidow (2000).
      """
  )
}
