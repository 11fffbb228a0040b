extension SpanishCriteria {
  static let responsibilityNotOurs = CriterionWording(
    name: "hacerse cargo de la solución",
    looksFor: "Ni admite ni acusa: dice qué se ha comprobado y da el siguiente paso.",
    levels: [
      "admite, acusa o niega a secas",
      "nada, o algo vago («lo miramos»)",
      "dice qué se ha comprobado, o da el siguiente paso",
      "las dos cosas, sin admitir ni acusar",
    ],
    strength: "da el siguiente paso",
    weakness: "no se ve quién se ocupa",
    effect: "Al cliente le sigue faltando lo suyo, y no sabe si alguien lo tiene entre manos.",
    advice: "Prueba con lo que has comprobado y lo que harás: «he revisado…; si te parece, hoy…».",
    missing: """
      No veo qué se ha comprobado ni cuál es el siguiente paso. Prueba con «he mirado…» y «hoy \
      puedo…».
      """,
    source: """
      Práctica: primero los hechos, después la solución, sin discutir de quién es la culpa. Los \
      cuatro niveles son criterio nuestro.
      """
  )

  static let specificityNotOurs = CriterionWording(
    name: "qué le ha pasado",
    looksFor: "Nombra lo que se ha encontrado el cliente, con lo que lo distingue.",
    levels: [
      "«lo ocurrido»",
      "la categoría: «lo del blog»",
      "la cosa: qué falta o qué no aparece",
      "la cosa y lo que la distingue: cuál, desde cuándo",
    ],
    strength: "nombra lo que falta",
    weakness: "podría ser cualquier cosa",
    effect: "Quien escribió con detalle recibe una respuesta sin ninguno.",
    advice: "Prueba a nombrar qué falta, dónde y desde cuándo.",
    missing: "No veo qué le ha pasado al cliente. Prueba con «faltan… en…, desde…».",
    source: """
      Práctica: tomar en serio la queja también cuando el fallo no es nuestro. Adapta el «por lo \
      que hiciste» de SorryWatch.
      """
  )

  static let forbearanceNotOurs = CriterionWording(
    name: "qué se verá la próxima vez",
    looksFor: "Algo que hará más visible el cambio la próxima vez, ya hecho o con fecha.",
    levels: [
      "nada",
      "una intención («estaremos pendientes»)",
      "algo concreto, sin fecha",
      "algo concreto, ya hecho o con fecha",
    ],
    strength: "la próxima vez se verá",
    weakness: "falta el cómo o el cuándo",
    effect: "El próximo cambio puede volver a pasar sin que nadie lo vea.",
    advice: "Prueba con un aviso o una lista y desde cuándo: «desde hoy, un aviso cada vez que…».",
    missing: "No veo qué avisará la próxima vez. Prueba con «desde hoy, un aviso cuando…».",
    source: """
      Práctica: una lista compartida y avisos en lugar de reproches. La escala es la del cambio \
      cuando el fallo es nuestro.
      """
  )

  static let repairNotOurs = CriterionWording(
    name: "ayuda para deshacerlo",
    looksFor: "Ayuda para recuperar lo perdido, y la prueba o el aviso que lo hará visible.",
    levels: [
      "ninguna ayuda",
      "ayuda vaga",
      "una ayuda concreta para deshacerlo",
      "la ayuda, y además la prueba adjunta o algo que avise la próxima vez",
    ],
    strength: "ayuda a deshacerlo",
    weakness: "no se ve en qué ayuda",
    effect: "Tener razón no devuelve lo perdido: falta lo que se puede hacer hoy.",
    advice: "Prueba con «puedo recuperar… en…» y añade lo que adjuntas.",
    missing: "No veo qué se ofrece para deshacerlo. Prueba con «si me dices que sí, recupero…».",
    source: """
      Práctica: ayudar al cliente a seguir, con las pruebas a la vista. Si el fallo no es nuestro, \
      aquí no se espera dinero.
      """
  )
}
