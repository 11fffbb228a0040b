extension CatalanAntiPatterns {
  static let conditionalApology = AntiPatternWording(
    name: "una disculpa amb condició",
    effect: "Posa en dubte que hagi passat res, i el client sap que ha passat.",
    advice: "Prova de treure'n el dubte i dir l'acte: «em sap greu haver-te enviat…».",
    question: "Això posa en dubte que el client n'hagi sortit perjudicat?",
    source: """
      Ingall i McCarthy (SorryWatch): entre les formes que demanen evitar hi ha «ho sento si…».
      """
  )

  static let butApology = AntiPatternWording(
    name: "una disculpa amb un «però»",
    effect: "El client es queda amb el que ve després, i el que ve després és una excusa.",
    advice: """
      Prova de posar-hi un punt i aturar-te; un «però» que porti l'arranjament sí que s'hi pot \
      deixar.
      """,
    question: "El que ve després excusa l'errada o l'arregla?",
    source: """
      Ingall i McCarthy (SorryWatch): entre les formes que demanen evitar hi ha «ho sento, però…».
      """
  )

  static let blamesClient = AntiPatternWording(
    name: "la culpa, al client",
    effect: "El client esperava una disculpa i s'endú un retret.",
    advice: """
      Prova de girar la frase cap a tu: què podies haver mirat o preguntat? «no t'ho vaig \
      demanar…».
      """,
    question: "El client hi pot llegir que la culpa és seva?",
    source: """
      Schumann (2018), sobre les respostes defensives. Que sigui una falta de les més greus, ho \
      hem decidit nosaltres.
      """
  )

  static let blamesOthers = AntiPatternWording(
    name: "la culpa, a un altre",
    effect: "Per al client, el company i el sistema també són la casa, i així no respon ningú.",
    advice: "Prova de dir la teva part, encara que sigui petita: «jo no ho vaig comprovar».",
    question: "Aquí es carrega la culpa a algú o a un sistema, o només es diu què va passar?",
    source: "Pràctica: què, com i per què abans que qui, com en les anàlisis sense culpables (SRE)."
  )

  static let vaguePassive = AntiPatternWording(
    name: "una errada sense autor",
    effect: "L'errada hi surt com si fos el temps: va ploure, i prou.",
    advice: "Prova de posar-hi qui: «vaig enviar…», «no vam comprovar…».",
    question: "En aquesta frase, qui ho va fer?",
    source: "Guies de llenguatge planer: veu activa, i algú que faci l'acció."
  )

  static let grovelling = AntiPatternWording(
    name: "massa drama",
    effect: "El client acaba consolant qui li havia de demanar disculpes.",
    advice: "Prova una sola disculpa i un sol «molt», i dona l'espai que queda al que ha perdut.",
    question: "Cara a cara, es diria amb tanta força?",
    source: """
      Roschk i Kaiser (2013): la intensitat compta. El límit, tres disculpes en una resposta, \
      l'hem posat nosaltres.
      """
  )

  static let corporateNonApology = AntiPatternWording(
    name: "una fórmula d'empresa",
    effect: "El client ja l'ha llegida en altres llocs, i no hi troba el seu cas.",
    advice: """
      Prova de dir què va passar i qui ho va fer; després mira si la fórmula encara hi fa falta.
      """,
    question: "Fora de la fórmula, hi ha una disculpa per a aquest cas?",
    source: """
      Ingall i McCarthy (SorryWatch): demanar disculpes pel que s'ha fet, i no lamentar la \
      situació.
      """
  )

  static let emptyPromise = AntiPatternWording(
    name: "una promesa buida",
    effect: "No diu què, ni qui, ni quan, i al client només li queda esperar.",
    advice: "Prova d'afegir-hi un acte i una hora: «avui abans de les cinc…».",
    question: "Què es farà, i quan?",
    source: """
      Lewicki (2016), comentant l'estudi: parlar surt barat; per això hi va en segon lloc la \
      reparació. Els punts són nostres.
      """
  )

  static let overPromise = AntiPatternWording(
    name: "una promesa massa gran",
    effect: "El dia que falli, i un dia o altre fallarà, pesarà més que l'errada d'avui.",
    advice: "Prova de prometre el pas i no el resultat: «des d'avui comprovo… abans de…».",
    question: "És a les teves mans complir-ho sempre?",
    source: """
      Pràctica: no prometre el que potser no es podrà complir. La norma és nostra, sense cap \
      estudi al darrere.
      """
  )
}
