extension CatalanCriteria {
  static let conciseness = CriterionWording(
    name: "brevetat",
    looksFor: "Una o dues frases, de trenta paraules com a molt.",
    levels: [
      "res, més de quatre frases o més de 80 paraules",
      "tres o quatre frases, o una de més de 45 paraules",
      "una o dues frases, i la més llarga de 31 a 45 paraules",
      "una o dues frases, totes de 30 paraules o menys",
    ],
    strength: "va al gra",
    weakness: "s'allarga",
    effect: "Com més s'allarga, més costa de trobar-hi el que va fallar, i més sona a excusa.",
    advice: """
      Prova de deixar-hi només qui va fer què i per què; la resta ja és a l'esquema, si la \
      demanen.
      """,
    missing: "No he sabut veure-hi cap explicació.",
    source: """
      Guies de llenguatge planer: 25 paraules per frase en anglès, de 25 a 30 en català. On \
      tallem, ho hem decidit nosaltres.
      """
  )

  static let account = CriterionWording(
    name: "què va fallar",
    looksFor: "Què va fallar en aquest cas, i per què.",
    levels: [
      "no diu què va fallar, o contradiu els fets",
      "«alguna cosa ha fallat», o un «m'he equivocat» tot sol",
      "què va fallar, en aquest cas",
      "què va fallar i per què",
    ],
    strength: "diu què va fallar",
    weakness: "no se sap què va fallar",
    effect: "El client s'ho haurà d'imaginar, i el que s'imagini serà pitjor.",
    advice: "Prova d'acabar aquesta frase: «vaig… en comptes de… perquè…».",
    missing: "No he sabut veure-hi què va fallar.",
    source: """
      Davidow (2003): la credibilitat de l'explicació, una de les sis parts d'una bona resposta. \
      Lewicki (2016): empatada en tercer lloc.
      """
  )

  static let agency = CriterionWording(
    name: "qui ho va fer",
    looksFor: "Qui fa de subjecte de l'errada: «jo», «nosaltres» o ningú.",
    levels: [
      "l'errada no s'hi explica, o és d'un altre, o és una excusa",
      "no ho va fer ningú: «s'ha produït un error»",
      "és nostra, però de biaix: «un error nostre», «se'm va passar»",
      "el subjecte és «jo» o «nosaltres»: «no ho vaig comprovar»",
    ],
    strength: "ho diu en primera persona",
    weakness: "no ho va fer ningú",
    effect: "El client no hi veu cap persona, i no sap qui li respon de tot plegat.",
    advice: """
      Prova la mateixa frase amb un verb en primera persona al davant: «no vaig enviar…», «vaig respondre…».
      """,
    missing: "No he sabut veure-hi qui va cometre l'errada.",
    source: """
      Blum-Kulka i Olshtain (1984): l'escala d'assumir la responsabilitat. Lewicki (2016) la posa \
      al capdavant; els punts són nostres.
      """
  )

  static let plainLanguage = CriterionWording(
    name: "llenguatge planer",
    looksFor: "Paraules que s'entenen sense treballar a la casa.",
    levels: [
      "tres paraules internes o més, sense explicar",
      "dues paraules internes",
      "una paraula interna",
      "cap, o totes explicades",
    ],
    strength: "s'entén des de fora",
    weakness: "és una paraula de la casa",
    effect: "Qui no treballa aquí s'hi encalla, i li pot semblar que s'hi amaga alguna cosa.",
    advice: "Prova amb una paraula que diria el client, o afegeix-hi un «és a dir…».",
    missing: "No he sabut veure-hi prou text per valorar-ne les paraules.",
    source: """
      Guies de llenguatge planer, com la del govern britànic. Quantes paraules són massa, ho hem \
      decidit nosaltres.
      """
  )
}
