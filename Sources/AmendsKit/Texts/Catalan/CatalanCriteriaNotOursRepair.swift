extension CatalanCriteria {
  static let specificityNotOurs = CriterionWording(
    name: "concreció",
    looksFor: "Què s'ha trobat el client, amb el detall que ho distingeix.",
    levels: [
      "«el que ha passat»",
      "una categoria: «el problema amb la pàgina»",
      "la cosa: «les fotos que falten»",
      "la cosa i el que la distingeix: quina entrada, quin dia",
    ],
    strength: "diu què s'ha trobat",
    weakness: "podria ser qualsevol cosa",
    effect: "El client es pregunta si algú s'ho ha mirat de debò.",
    advice: "Prova d'afegir-hi què falta, on i des de quan: «a l'entrada de… hi falten…».",
    missing: "No he sabut veure-hi què s'ha trobat el client.",
    source: """
      Ingall i McCarthy (SorryWatch): dir la cosa pel seu nom. Aquí la cosa és el que s'ha trobat \
      el client; això ho hem decidit nosaltres.
      """
  )

  static let forbearanceNotOurs = CriterionWording(
    name: "que es vegi a temps",
    looksFor: "Què farà que un altre dia es vegi de seguida, i des de quan.",
    levels: [
      "res",
      "un bon propòsit: «hi estarem més a sobre»",
      "un canvi concret, sense data: un avís, una llista",
      "un canvi concret, ja fet o amb data",
    ],
    strength: "un altre dia es veurà de seguida",
    weakness: "una promesa que no es pot comprovar",
    effect: "El client es pregunta si un altre dia es trobarà el mateix.",
    advice: """
      Prova de dir què ho farà visible, i des de quan: «des d'avui, un avís cada vegada que…».
      """,
    missing: "No he sabut veure-hi què ho farà visible la pròxima vegada.",
    source: """
      Acció de millora amb data: anàlisis d'incidents SRE. Que aquí valgui això, ho hem decidit \
      nosaltres.
      """
  )

  static let repairNotOurs = CriterionWording(
    name: "ajuda",
    looksFor: "Ajuda per desfer-ho, amb la prova al costat o amb el que ho farà visible.",
    levels: [
      "cap ajuda, o s'hi nega",
      "vague: no se'n veu l'acte",
      "ajuda concreta per desfer-ho",
      "ajuda concreta, i la prova adjunta o el que ho farà visible un altre dia",
    ],
    strength: "ajuda a refer-ho",
    weakness: "no se sap quina ajuda hi ha",
    effect: "El client té raó o no la té, però el que li faltava li continua faltant.",
    advice: "Prova d'oferir l'acte i la prova alhora: «si em dius que sí, restauro…; t'adjunto…».",
    missing: "No he sabut veure-hi cap ajuda concreta.",
    source: """
      Orsingher i altres (2010), 60 estudis: el que més pesa és el que el client acaba rebent. \
      Sense culpa nostra no s'espera cap pagament.
      """
  )
}
