extension CatalanCriteria {
  static let causeNotOurs = CriterionWording(
    name: "causa",
    looksFor: "Com va anar segons el registre, i què ho hauria fet veure abans.",
    levels: [
      "cap causa, o el nom d'algú",
      "una causa que no surt del registre",
      "com va anar segons el registre, o què ho hauria fet veure abans",
      "totes dues coses",
    ],
    strength: "diu què ho hauria fet veure",
    weakness: "la causa es queda a mig camí",
    effect: "Si ningú no pot veure a temps un canvi així, el pròxim ensurt arribarà igual.",
    advice: "Prova d'afegir-hi què ho hauria fet veure abans: «cap avís no diu que…».",
    missing: "No he sabut veure-hi ni què diu el registre ni què ho hauria fet veure abans.",
    source: """
      Causa de fons: casella de les anàlisis d'incidents SRE, que miren el sistema i no la \
      persona. Els punts són nostres.
      """
  )

  static let accountNotOurs = CriterionWording(
    name: "què ha passat",
    looksFor: "El que mostra el registre, dit de manera neutra.",
    levels: [
      "res del que ha passat, o contradiu els fets",
      "«alguna cosa ha passat»",
      "què ha passat, sense dir d'on surt o quan",
      "el que mostra el registre, amb el dia o el compte; o què se sap i què es comprova encara",
    ],
    strength: "deixa parlar el registre",
    weakness: "no se sap què mostra el registre",
    effect: "Sense res per mirar, al client només li queda creure-s'ho o no.",
    advice: "Prova de començar pel registre: «segons el registre, … es va canviar el dia…».",
    missing: "No he sabut veure-hi què mostra el registre.",
    source: """
      Davidow (2003): la credibilitat de l'explicació. Pràctica: la prova al davant, i que el \
      client ho vegi per si mateix.
      """
  )

  static let agencyNotOurs = CriterionWording(
    name: "sense assenyalar",
    looksFor: "Una frase neutra, que no assenyali ningú ni admeti res.",
    levels: [
      "assenyala el client, admet el que no consta o culpa algú",
      "una suposició sobre qui ha estat",
      "neutra, però amb un «teu» que s'hi acosta: «des del teu compte»",
      "neutra: «es va editar…», «hi consta…»",
    ],
    strength: "no assenyala ningú",
    weakness: "assenyala algú",
    effect: "Qui se sent assenyalat es defensa, i la prova es queda sense mirar.",
    advice: "Prova amb «es va…» o «hi consta…»: que parli el registre, i no surti cap persona.",
    missing: "No he sabut veure-hi què ha passat, ni dit de manera neutra.",
    source: """
      Pràctica: quan la culpa no és nostra, el fet i la prova, sense «tu». La norma és nostra, \
      sense cap estudi al darrere.
      """
  )

  static let regretNotOurs = CriterionWording(
    name: "disculpa",
    looksFor: "Que sàpiga greu l'ensurt o el temps perdut, i no pas l'acte.",
    levels: [
      "res",
      "per l'acte, com si constés que és nostre, o només una fórmula",
      "clara però pelada, o de cortesia",
      "clara i en primera persona, per l'ensurt o el temps perdut",
    ],
    strength: "lamenta el que cal lamentar",
    weakness: "no hi arriba, o lamenta l'acte",
    effect: "El client necessita sentir que el seu mal tràngol compta, sigui de qui sigui la mà.",
    advice: """
      Prova de lamentar el que s'ha trobat, i prou: «em sap greu l'ensurt», «em sap greu que hi \
      faltin…».
      """,
    missing: "No he sabut veure-hi que sàpiga greu res del que s'ha trobat.",
    source: """
      Kim i altres (2004): una disculpa per un acte que resulta no ser nostre refà menys la \
      confiança que no pas negar-lo.
      """
  )

  static let responsibilityNotOurs = CriterionWording(
    name: "fer-se càrrec de la solució",
    looksFor: "Què s'ha comprovat i quin pas ve ara, sense admetre ni acusar.",
    levels: [
      "admet, acusa o nega i prou",
      "no en diu res, o vagament: «ho mirem»",
      "diu què s'ha comprovat, o fa el pas següent",
      "diu què s'ha comprovat i fa el pas següent, sense admetre ni acusar",
    ],
    strength: "es fa càrrec de la solució",
    weakness: "ningú no es fa càrrec del pas següent",
    effect: "El client es queda amb una discussió sobre qui ha estat, i sense allò que ha perdut.",
    advice: "Prova de dir què has mirat i què faràs: «he llegit…; si et va bé, avui…».",
    missing: "No he sabut veure-hi què s'ha comprovat ni quin pas ve ara.",
    source: """
      Kim i altres (2004): si després es veu que no hi havia culpa, disculpar-se'n refà menys la \
      confiança. Posar al davant la solució és norma nostra.
      """
  )
}
