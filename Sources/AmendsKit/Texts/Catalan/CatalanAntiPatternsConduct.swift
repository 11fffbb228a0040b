extension CatalanAntiPatterns {
  static let unverifiedAdmission = AntiPatternWording(
    name: "admet el que no consta",
    effect: "Si després la prova diu una altra cosa, el client ja no sabrà què creure's.",
    advice: """
      Prova de lamentar l'ensurt en comptes de l'acte, i ensenya el que consta: «el registre \
      mostra…».
      """,
    question: "Consta als fets que això ho hagi fet algú de la casa?",
    source: """
      Kim i altres (2004): quan després es veu que no hi havia culpa, negar-la refà més la \
      confiança que no pas disculpar-se'n.
      """
  )

  static let overLong = AntiPatternWording(
    name: "una explicació massa llarga",
    effect: "El que va fallar hi queda enterrat, i la resta sona a excusa.",
    advice: """
      Prova de quedar-te amb dues frases: qui va fer què, i per què; la resta, si la demanen.
      """,
    question: "Què se'n podria treure sense que el client hi perdi res?",
    source: """
      Pràctica: una o dues frases curtes. Les guies de llenguatge planer parlen de 25 a 30 \
      paraules per frase.
      """
  )

  static let jargon = AntiPatternWording(
    name: "paraules de la casa",
    effect: "El client no té per què conèixer-les, i haver de preguntar què volen dir cansa.",
    advice: "Prova de dir-ho amb les paraules del client, o afegeix-hi un «és a dir…».",
    question: "Aquest client sap què vol dir?",
    source: "Guies de llenguatge planer: paraules corrents, i les tècniques, explicades."
  )

  static let forgivenessTooEarly = AntiPatternWording(
    name: "vol el perdó massa aviat",
    effect: "A qui n'ha sortit perdent se li dona una altra feina: tranquil·litzar l'altre.",
    advice: "Prova de dir primer què li ha costat i què s'arregla; el perdó, ja el donarà si vol.",
    question: "Aquí es demana al client que ho doni per tancat?",
    source: """
      Lewicki, Polin i Lount (2016): demanar que et perdonin és la part que menys compta i es pot \
      deixar estar.
      """
  )

  static let impersonalCompensation = AntiPatternWording(
    name: "una compensació de catàleg",
    effect: "El client hi veu el que es dona a tothom, i no el que ha perdut justament ell.",
    advice: "Prova de partir del que ha perdut: «com que has perdut…, et…».",
    question: "Això mateix ho rebria qualsevol client?",
    source: "Davidow (2000): l'atenció personal és el que més compta."
  )

  static let disproportionateCompensation = AntiPatternWording(
    name: "una compensació desproporcionada",
    effect: "Si es queda curta, ofèn; si es passa, fa sospitar.",
    advice: """
      Prova d'ajustar-la al que ha perdut, i digues a què respon: «els… que li han cobrat».
      """,
    question: "A quina pèrdua respon, aquesta mida?",
    source: """
      Haesevoets i altres (2017): una mica més del que s'ha perdut ajuda; molt més, ja no. Els \
      límits de cada cas són nostres.
      """
  )

  static let tellsClientAtFault = AntiPatternWording(
    name: "assenyala el client",
    effect: "Encara que sigui veritat, ara es defensarà, i ja no mirarà la prova.",
    advice: "Prova de deixar parlar el registre, sense cap «tu»: «hi consta un canvi el dia…».",
    question: "El client hi llegirà que ha estat ell?",
    source: """
      Pràctica: que ho vegi per si mateix, amb la prova al davant. La norma és nostra, sense cap \
      estudi al darrere.
      """
  )

  static let defensiveReply = AntiPatternWording(
    name: "una resposta a la defensiva",
    effect: "El client sent que ara ha de demostrar que té dret a queixar-se.",
    advice: "Prova de recollir primer el que diu, «em diu que…, i ho entenc», i els fets després.",
    question: "Això respon al client, o defensa la casa?",
    source: """
      Schumann (2018), sobre per què costa no defensar-se. Frantz i Bennigson (2005): primer, \
      escoltar.
      """
  )

  static let sarcasm = AntiPatternWording(
    name: "potser sona a ironia",
    effect: "Per escrit el to no se sent, i el client hi pot llegir una burla.",
    advice: "Prova de dir-ho ras i curt: «gràcies per avisar-nos».",
    question: "El client hi podria llegir ironia?",
    source: """
      Criteri nostre: cap regla no detecta bé la ironia, i aquí només es mira una llista curta.
      """
  )
}
