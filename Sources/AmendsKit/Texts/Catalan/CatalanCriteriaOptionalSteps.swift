extension CatalanCriteria {
  static let channelFit = CriterionWording(
    name: "canal",
    looksFor: "La llargada, la salutació i el registre que demana el canal.",
    levels: [
      "té la forma d'un altre canal",
      "un desajust gros",
      "un desajust petit",
      "encaixa",
    ],
    strength: "va bé per al canal",
    weakness: "sembla escrit per a un altre canal",
    effect: "El client hi nota la plantilla abans d'arribar al que li importa.",
    advice: "Imagina't el missatge a la pantalla del client, o digue'l en veu alta: què hi sobra?",
    missing: "No he sabut veure-hi prou missatge per valorar-ne la forma.",
    source: """
      Pràctica: la llargada, segons el canal. HEARD, de Disney: una disculpa no es llegeix d'un \
      guió. Els punts són nostres.
      """
  )

  static let moves = CriterionWording(
    name: "parts i ordre",
    looksFor: """
      Disculpa, explicació curta, arranjament i pas següent, sense amagar l'arranjament al fons.
      """,
    levels: [
      "cap part o una",
      "dues parts",
      "tres parts",
      "totes quatre, i l'arranjament a la vista",
    ],
    strength: "hi ha tot el que cal",
    weakness: "hi queda un forat",
    effect: "El client haurà de tornar a preguntar, i la conversa torna a començar.",
    advice: "Prova aquest ordre: em sap greu, què va passar, què queda arreglat, què ve ara.",
    missing: "No he sabut veure-hi ni disculpa, ni explicació, ni arranjament, ni pas següent.",
    source: "Ingall i McCarthy (SorryWatch), sis passos; HEARD, de Disney. Els punts són nostres."
  )

  static let uptake = CriterionWording(
    name: "escolta",
    looksFor: "El que ha dit el client, recollit abans de respondre.",
    levels: [
      "es defensa, o no en fa cas",
      "un «ho entenc», i tot seguit només la nostra versió",
      "recull el que ha dit",
      "ho recull i ho dona per just",
    ],
    strength: "recull el que ha dit",
    weakness: "passa per sobre del que ha dit",
    effect: "Qui no s'ha sentit escoltat ho torna a dir, i més fort.",
    advice: "Prova de començar amb les seves paraules: «em diu que…, i té raó».",
    missing: "No he sabut veure-hi res del que ha dit el client.",
    source: """
      Frantz i Bennigson (2005): una disculpa va millor quan l'altre s'ha sentit escoltat. \
      Schumann (2018): sobre defensar-se.
      """
  )

  static let responsiveAnswer = CriterionWording(
    name: "resposta",
    looksFor: "La pregunta contestada amb proves, o dit què no se sap i quan se sabrà.",
    levels: [
      "esquiva la pregunta",
      "la contesta a mitges",
      "la contesta",
      "la contesta amb proves, o diu què no se sap i quan se sabrà",
    ],
    strength: "respon el que li pregunten",
    weakness: "la pregunta queda oberta",
    effect: "Una pregunta esquivada es torna a fer, i la segona vegada ja ve amb desconfiança.",
    advice: """
      Prova de contestar-la a la primera frase; si encara no se sap, digues quan: «a les cinc t'ho \
      dic».
      """,
    missing: "No he sabut veure-hi la resposta al que preguntava.",
    source: """
      Davidow (2003): la credibilitat de l'explicació. Com es gradua, ho hem decidit nosaltres.
      """
  )

  static let learningAction = CriterionWording(
    name: "lliçó",
    looksFor: "Una causa del sistema, un canvi, qui se n'encarrega i quin dia es comprova.",
    levels: [
      "una culpa, o res",
      "només la lliçó",
      "un canvi",
      "un canvi, amb responsable i dia de comprovació",
    ],
    strength: "la lliçó té dia i responsable",
    weakness: "encara és un bon propòsit",
    effect: "D'aquí a un mes no es podrà dir si s'ha fet.",
    advice: "Prova d'encabir-ho en una línia: «perquè no…, jo…, i el dia… mirem si funciona».",
    missing: "No he sabut veure-hi cap canvi.",
    source: """
      Acció de millora amb responsable i data: anàlisis d'incidents SRE. Els punts són nostres.
      """
  )
}
