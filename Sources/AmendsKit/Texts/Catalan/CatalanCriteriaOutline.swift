extension CatalanCriteria {
  static let chronology = CriterionWording(
    name: "cronologia",
    looksFor: "Els fets en ordre i amb hora, d'abans de l'errada fins ara.",
    levels: [
      "cap fet, un de sol o només el resultat",
      "dos fets, o més sense ordre clar o sense cap hora",
      "tres fets o més, en ordre i amb alguna hora",
      "a més, l'errada, com es va descobrir i on som ara, i cap hora que no quadri",
    ],
    strength: "es pot seguir pas a pas",
    weakness: "no s'hi pot seguir el fil",
    effect: "Quan el client pregunti «i després què?», aquí no hi haurà on mirar.",
    advice: """
      Prova una línia per a cada fet, amb l'hora al davant: «9.10 arriba…, 10.00 passa…, ara…».
      """,
    missing: "No he sabut veure-hi més d'un fet amb la seva hora; si hi són, se m'han escapat.",
    source: """
      Pràctica: fer un esquema dels fets abans de parlar amb el client. La línia del temps ve de \
      les anàlisis d'incidents dels equips SRE; els punts són nostres.
      """
  )

  static let cause = CriterionWording(
    name: "causa",
    looksFor: "Per què va poder passar: què ho va desencadenar i quina comprovació hi mancava.",
    levels: [
      "cap causa, o «error humà», o el nom d'algú",
      "només el desencadenant",
      "el desencadenant i què ho va fer possible, o bé la comprovació que mancava",
      "el desencadenant i la comprovació que mancava, segons els fets del cas",
    ],
    strength: "diu per què va poder passar",
    weakness: "la causa es queda a mig camí",
    effect: "Amb aquesta causa sola, demà pot tornar a passar per la mateixa porta.",
    advice: "Prova d'afegir-hi què ho hauria aturat a temps: «ningú no mirava… abans de…».",
    missing: "No he sabut veure-hi ni què ho va desencadenar ni quina comprovació mancava.",
    source: """
      Desencadenant i causa de fons són dues caselles de les anàlisis d'incidents SRE. Com es \
      gradua, ho hem decidit nosaltres.
      """
  )

  static let impact = CriterionWording(
    name: "conseqüències",
    looksFor: "Què li ha costat, a aquest client, i quant.",
    levels: [
      "cap conseqüència",
      "en general: «molèsties»",
      "una conseqüència concreta",
      "concreta i amb mida: quant, quants, quanta estona o des de quan",
    ],
    strength: "el cost és exacte",
    weakness: "el cost queda en l'aire",
    effect: "Sense saber què s'ha perdut, la disculpa i l'oferta no tindran on agafar-se.",
    advice: "Prova de comptar-ho en hores, en euros o en coses: «ha perdut…», «li han cobrat…».",
    missing: "No he sabut veure-hi què li ha costat, al client.",
    source: """
      Impacte: casella de les anàlisis d'incidents SRE. Roschk i Kaiser (2013): l'empatia, que en \
      beu, és la part més forta.
      """
  )

  static let detection = CriterionWording(
    name: "detecció i estat",
    looksFor: "Com es va saber, i què està resolt a hores d'ara.",
    levels: [
      "ni una cosa ni l'altra",
      "una o totes dues, vagament: «s'ha vist», «solucionat»",
      "almenys una, en concret",
      "totes dues: qui ho va veure o quan, i què està fet",
    ],
    strength: "se sap on som",
    weakness: "no se sap on som",
    effect: """
      El primer que voldrà saber el client és si encara dura, i d'aquí no en surt la resposta.
      """,
    advice: """
      Prova amb dues meitats: quan ho vas veure, i què està fet des de llavors: «ho veig a les…; ja \
      he…».
      """,
    missing: "No he sabut veure-hi ni com es va descobrir ni què està resolt.",
    source: "Detecció i resolució: caselles de les anàlisis d'incidents SRE. Els punts són nostres."
  )

  static let prevention = CriterionWording(
    name: "prevenció",
    looksFor: "Què serà diferent perquè no es repeteixi.",
    levels: [
      "res",
      "un bon propòsit: «més atenció»",
      "un canvi concret",
      "un canvi concret, i qui se n'encarrega, des de quan o com es comprova",
    ],
    strength: "un canvi que es podrà comprovar",
    weakness: "un desig, no un canvi",
    effect: "La setmana que ve pot tornar a passar exactament igual.",
    advice: """
      Prova de dir què es mirarà, qui ho farà i quan: «des de dilluns, abans d'enviar, jo…».
      """,
    missing: "No he sabut veure-hi què serà diferent.",
    source: """
      Acció de millora amb responsable i data: anàlisis d'incidents SRE. Com es gradua, ho hem \
      decidit nosaltres.
      """
  )

  static let factualWording = CriterionWording(
    name: "fets sense culpes",
    looksFor: "Els fets a una banda, les suposicions a l'altra, i cap culpable.",
    levels: [
      "inventa o contradiu un fet, o culpa algú",
      "una suposició dita com si fos un fet",
      "només fets, però algun punt obert hi passa callat",
      "només fets, i el que no se sap, marcat «per confirmar»",
    ],
    strength: "fets i prou",
    weakness: "va més enllà dels fets",
    effect: "Si això no s'aguanta, el client posarà en dubte també la resta.",
    advice: "Prova de deixar-hi el que consta, tal com consta, i posa «per confirmar» a la resta.",
    missing: "No he sabut veure-hi cap fet que es pugui contrastar.",
    source: """
      Pràctica: no especular, i preguntar què, com i per què abans que qui, com en les anàlisis \
      sense culpables (SRE).
      """
  )
}
