extension SpanishCriteria {
  static let regret = CriterionWording(
    name: "disculpa",
    looksFor: "Una disculpa clara, sin condiciones y en primera persona.",
    levels: [
      "ninguna, o no es una disculpa",
      "con condición, con «pero», o solo por las molestias en nombre de la casa",
      "clara pero escueta, o en condicional de cortesía",
      "clara y en primera persona",
    ],
    strength: "se disculpa sin rodeos",
    weakness: "se queda a medias",
    effect: "Suena a cumplido: no queda claro quién se disculpa ni de qué.",
    advice: "Prueba con la fórmula entera y, detrás, lo que hiciste: «te pido perdón por…».",
    missing: """
      No veo una disculpa con todas las letras. Prueba con «te pido disculpas por…» y sigue con lo \
      que hiciste.
      """,
    source: """
      Práctica: decirlo pronto y a las claras. En Lewicki (2016) el pesar comparte el tercer \
      puesto; los puntos son nuestros.
      """
  )

  static let responsibility = CriterionWording(
    name: "responsabilidad",
    looksFor: "Dice que el fallo es de quien habla.",
    levels: [
      "no se dice, se niega o se le carga a otro",
      "implícita: «hubo un error», «no era mi intención»",
      "en nombre de la casa o de refilón: «un error nuestro», «se me pasó»",
      "explícita y en primera persona: «me equivoqué», «es culpa mía»",
    ],
    strength: "lo asume",
    weakness: "lo asume a medias",
    effect: "No termina de verse quién responde del fallo, y es lo que más se espera oír.",
    advice: "Prueba a decirlo en dos palabras, «me equivoqué», y a seguir con lo que hiciste.",
    missing: """
      No veo de quién es el fallo. Si lo dice y se me escapa, «fui yo» o «me equivoqué» lo dejan \
      claro.
      """,
    source: """
      Práctica: asumirlo en primera persona. Es la parte que más pesó en los dos experimentos de \
      Lewicki y otros (2016).
      """
  )

  static let specificity = CriterionWording(
    name: "de qué se disculpa",
    looksFor: "Nombra lo que se hizo, con el detalle que lo distingue.",
    levels: [
      "«lo ocurrido», «las molestias»",
      "el tipo de fallo: «el retraso», «el error con el plan»",
      "lo que se hizo",
      "lo que se hizo y lo que lo distingue: versión, pedido, cantidad, día",
    ],
    strength: "nombra lo que se hizo",
    weakness: "le falta detalle",
    effect: "Cuanto más general es la frase, menos se nota que hable de este caso.",
    advice: "Prueba a decir el hecho y su detalle: qué versión, qué orden, qué día.",
    missing: "No veo de qué se disculpa. Prueba con «por haberte…» y el detalle que lo distingue.",
    source: """
      Práctica: nombrar exactamente el error. SorryWatch lo cuenta entre los pasos de una buena \
      disculpa: «por lo que hiciste».
      """
  )

  static let empathy = CriterionWording(
    name: "ponerse en su lugar",
    looksFor: "Nombra lo que le costó al cliente y da por justa la reacción.",
    levels: [
      "nada",
      "una fórmula («las molestias») o solo el enfado",
      "el efecto concreto en el cliente",
      "el efecto concreto, y que la reacción es justa",
    ],
    strength: "ve lo que le costó",
    weakness: "se ve a medias lo que costó",
    effect: """
      Falta una de las dos mitades: lo que ha perdido el cliente, o que tiene motivos para estar \
      molesto.
      """,
    advice: "Prueba a nombrar lo perdido y a darle la razón: «has perdido…; es normal que…».",
    missing: "No veo lo que le ha costado al cliente. Prueba con «has perdido…», «te ha costado…».",
    source: """
      Práctica: escuchar el efecto antes que defenderse. En fallos de servicio fue lo que más pesó \
      (Roschk y Kaiser, 2013).
      """
  )

  static let forbearance = CriterionWording(
    name: "qué cambia",
    looksFor: "Un cambio concreto, ya hecho o con fecha.",
    levels: [
      "nada",
      "«no volverá a pasar», o una intención",
      "ligado a un cambio concreto, sin fecha",
      "un cambio concreto, ya hecho o con fecha",
    ],
    strength: "promete algo que se ve",
    weakness: "aún no se puede comprobar",
    effect: """
      Una promesa sin un acto detrás hay que creérsela; un cambio con fecha se puede comprobar.
      """,
    advice: "Prueba con «desde hoy» y el gesto concreto: «desde hoy, antes de enviar, miro…».",
    missing: "No veo qué va a ser distinto. Prueba con «desde hoy…» y algo que se pueda ver hecho.",
    source: """
      Práctica: un paso con nombre en lugar de «no se repetirá». En Lewicki (2016) comparte el \
      tercer puesto; los puntos son nuestros.
      """
  )

  static let proportionateTone = CriterionWording(
    name: "tono",
    looksFor: "La fuerza de las palabras y el trato encajan con lo ocurrido.",
    levels: [
      "burlón o frívolo",
      "excesivo, flojo para lo grave, vulgar, o mezcla tú y usted",
      "encaja, con un solo desajuste",
      "encaja: un énfasis como mucho y el mismo trato de principio a fin",
    ],
    strength: "el tono encaja",
    weakness: "el tono distrae",
    effect: "El tono se lleva la atención, y lo que importa queda detrás.",
    advice: "Prueba a dejar un solo énfasis y el mismo trato hasta el final.",
    missing: """
      No veo una disculpa, y sin ella no hay tono que mirar. Prueba primero con «te pido perdón \
      por…».
      """,
    source: """
      Práctica: guardar la proporción, sin drama. La fuerza del tono fue lo segundo que más pesó \
      en Roschk y Kaiser (2013).
      """
  )
}
