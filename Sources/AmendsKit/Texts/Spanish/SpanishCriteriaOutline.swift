extension SpanishCriteria {
  static let chronology = CriterionWording(
    name: "orden de los hechos",
    looksFor: "Los hechos en orden y con su hora, desde antes del fallo hasta ahora.",
    levels: [
      "ningún hecho, uno solo o solo el resultado",
      "dos hechos, o más sin orden claro o sin hora",
      "tres hechos o más, en orden y con alguna hora",
      "además, qué hubo antes, el fallo, cómo se descubrió y cómo está ahora",
    ],
    strength: "se sigue paso a paso",
    weakness: "falta un tramo",
    effect: "Quien lo lea mañana tendrá que adivinar qué fue antes y qué después.",
    advice: """
      Prueba con una línea por hecho y la hora delante, hasta llegar a ahora: «9:45 contesto…».
      """,
    missing: """
      No veo hechos con su hora. Si los hay y se me escapan, una línea por hecho los hará \
      visibles: «9:10…».
      """,
    source: """
      Práctica: poner los hechos por escrito y en orden antes de hablar con nadie. La plantilla de \
      los informes SRE lleva una cronología.
      """
  )

  static let cause = CriterionWording(
    name: "causa",
    looksFor: "Por qué pudo pasar: qué lo desencadenó y qué control faltaba.",
    levels: [
      "ninguna, «error humano» o el nombre de alguien",
      "solo el desencadenante",
      "el desencadenante y lo que lo hizo posible, o solo el control que faltaba",
      "el desencadenante y el control que faltaba",
    ],
    strength: "explica cómo pudo pasar",
    weakness: "no llega al fondo",
    effect: "Con esta causa no hay nada que arreglar: mañana puede repetirse igual.",
    advice: """
      Prueba a preguntar «¿y por qué nada lo frenó?», y termina la frase: «nadie comprueba… antes \
      de…».
      """,
    missing: """
      No veo por qué pudo pasar. Prueba con dos mitades: «pasó porque…» y «nada lo frenó porque…».
      """,
    source: """
      Práctica: qué, cómo y por qué, antes que quién. Los informes SRE separan la causa de fondo y \
      el desencadenante.
      """
  )

  static let impact = CriterionWording(
    name: "efecto en el cliente",
    looksFor: "Qué le ha costado a este cliente, y cuánto.",
    levels: [
      "no se menciona",
      "en general («molestias»)",
      "un efecto concreto",
      "un efecto concreto y su medida: cuánto, cuántas horas, desde cuándo",
    ],
    strength: "dice lo que costó",
    weakness: "sin medida",
    effect: "Sin una medida no se sabe qué hay que reparar ni cuánto.",
    advice: "Prueba a ponerle cifra u horas: «ha perdido… horas», «le han cobrado… €».",
    missing: """
      No veo qué le ha costado al cliente. Una cifra o unas horas lo aclaran: «ha perdido…».
      """,
    source: """
      Práctica: entender qué le duele al cliente antes de hablarle. La plantilla SRE tiene un \
      apartado para el impacto.
      """
  )

  static let detection = CriterionWording(
    name: "detección y estado",
    looksFor: "Cómo salió a la luz y qué hay hecho ya.",
    levels: [
      "ni lo uno ni lo otro",
      "alguno, en vago («está solucionado»)",
      "uno de los dos, en concreto",
      "los dos, en concreto: quién o a qué hora lo vio, y qué está hecho",
    ],
    strength: "dice en qué punto está",
    weakness: "no se sabe en qué punto está",
    effect: "Si el cliente pregunta «¿y ahora mismo?», aquí cuesta encontrar la respuesta.",
    advice: "Prueba a dar las dos horas: «a las… lo vi», «a las… quedó…».",
    missing: """
      No veo cómo se supo ni qué está ya hecho. Bastan dos líneas: «11:40 lo veo…» y «hecho: …».
      """,
    source: """
      Práctica: ver pronto las señales de un fallo y contenerlo. Los informes SRE recogen \
      detección y resolución.
      """
  )

  static let prevention = CriterionWording(
    name: "cambio para que no se repita",
    looksFor: "Qué cambia desde ahora, quién lo hace y cuándo se comprueba.",
    levels: [
      "nada",
      "una intención («más cuidado»)",
      "un cambio concreto",
      "un cambio concreto con quién, desde cuándo o cómo se comprueba",
    ],
    strength: "un cambio que se ve",
    weakness: "falta con qué comprobarlo",
    effect: "Sin algo que se pueda comprobar, el próximo día con prisas todo sigue igual.",
    advice: "Prueba a decir qué se hace, quién y cuándo: «desde el lunes, a las…, yo…».",
    missing: "No veo qué va a ser distinto. Prueba con «desde hoy, antes de…, yo…».",
    source: """
      Práctica: un protocolo para la próxima vez, paso a paso. En los informes SRE cada acción \
      lleva responsable.
      """
  )

  static let factualWording = CriterionWording(
    name: "hechos, no culpables",
    looksFor: "Los hechos por un lado y las suposiciones por otro; sin señalar a nadie.",
    levels: [
      "inventa, contradice los datos o culpa a alguien",
      "una suposición contada como un hecho",
      "solo hechos, pero un punto abierto queda sin marcar",
      "solo hechos, y lo que no se sabe va marcado «por confirmar»",
    ],
    strength: "se atiene a lo que consta",
    weakness: "aquí hay algo que no consta",
    effect: "Entre hechos, una suposición acaba llegando al cliente, y ya no hay quien la retire.",
    advice: """
      Prueba a quitar el juicio y dejar lo que consta; lo demás, con «por confirmar» delante.
      """,
    missing: "No veo hechos en los que apoyarse. Prueba con uno y su hora, tal como consta.",
    source: """
      Práctica: no especular, y preguntar qué, cómo y por qué antes que quién. Los informes SRE \
      van sin culpables.
      """
  )
}
