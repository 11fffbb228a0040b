extension CatalanCriteria {
  static let regret = CriterionWording(
    name: "disculpa",
    looksFor: "Una disculpa clara, en primera persona i sense condicions.",
    levels: [
      "cap, o negada, o un «disculpi» per cridar l'atenció",
      "amb condició o amb un «però» que excusa, de segona mà, o només un «lamentem les molèsties»",
      """
      clara però pelada («perdona»), en condicional («voldria demanar-li disculpes») o només per \
      les molèsties
      """,
      "clara i en primera persona: «em sap greu», «et demano disculpes»",
    ],
    strength: "la disculpa és clara",
    weakness: "no arriba a ser una disculpa",
    effect: "El client espera un «em sap greu» i aquí encara no el sent.",
    advice: """
      Prova d'obrir amb «em sap greu» o «li demano disculpes», i tot seguit el que va passar.
      """,
    missing: "No he sabut veure-hi cap disculpa.",
    source: """
      Lewicki, Polin i Lount (2016): lamentar-ho, empatat en tercer lloc, darrere d'assumir-ho i \
      de reparar-ho.
      """
  )

  static let responsibility = CriterionWording(
    name: "responsabilitat",
    looksFor: "Que quedi clar de qui és l'errada, i que sigui de qui parla.",
    levels: [
      "cap, o negada, o carregada a un altre",
      "de ningú («hi ha hagut un error»), o només la intenció",
      "nostra en general: «un error nostre», «se'm va passar»",
      "explícita i en primera persona: «m'he equivocat», «la culpa és meva»",
    ],
    strength: "ho assumeix",
    weakness: "no es veu de qui és l'errada",
    effect: "El client encara espera que algú digui «he estat jo».",
    advice: "Prova amb «m'he equivocat», o digues què vas fer o què vas deixar de fer: «no vaig…».",
    missing: "No he sabut veure-hi qui assumeix l'errada.",
    source: """
      Lewicki, Polin i Lount (2016), 755 persones: és la part que més compta. L'ordre és seu; els \
      punts, nostres.
      """
  )

  static let specificity = CriterionWording(
    name: "concreció",
    looksFor: "Per què es demanen disculpes, amb el detall que ho distingeix.",
    levels: [
      "«el que ha passat», «les molèsties»",
      "la mena d'errada: «el retard», «la confusió»",
      "l'acte: què es va fer o es va deixar de fer",
      "l'acte i el que el distingeix: quina versió, quina ordre, quin import, quin dia",
    ],
    strength: "diu quina errada va ser",
    weakness: "podria ser qualsevol errada",
    effect: "La mateixa frase serviria per a qualsevol client, i el client ho nota.",
    advice: "Prova d'afegir-hi què, quin o quan: «t'he enviat… en comptes de…».",
    missing: "No he sabut veure-hi quina errada va ser.",
    source: """
      Ingall i McCarthy (SorryWatch): el segon pas d'una bona disculpa és dir què s'ha fet. Els \
      punts són nostres.
      """
  )

  static let empathy = CriterionWording(
    name: "empatia",
    looksFor: "Què li ha costat al client, i que té motius per queixar-se'n.",
    levels: [
      "res del client",
      "una fórmula («les molèsties») o només la reacció («entenc l'enuig»)",
      "l'efecte concret que ha tingut per al client",
      "l'efecte concret, i que la reacció és justa",
    ],
    strength: "veu què li ha costat",
    weakness: "el que ha perdut no s'hi veu",
    effect: "El client no sap si s'ha entès què li ha costat.",
    advice: "Prova de dir què ha perdut i que té motius: «has perdut…, i és normal que…».",
    missing: "No he sabut veure-hi què li ha costat, al client.",
    source: """
      Roschk i Kaiser (2013): en fallades de servei, la part més forta de la disculpa. Fehr \
      (2007): la segona.
      """
  )

  static let forbearance = CriterionWording(
    name: "compromís de canvi",
    looksFor: "Què serà diferent, i des de quan.",
    levels: [
      "res",
      "«no tornarà a passar», o un bon propòsit",
      "un canvi concret, sense data",
      "un canvi concret, ja fet o amb data",
    ],
    strength: "promet un canvi que es podrà veure",
    weakness: "una promesa que no es pot comprovar",
    effect: "De promeses així, el client ja n'ha sentit d'altres.",
    advice: "Prova de dir què faràs i des de quan: «des d'avui, abans d'enviar, …».",
    missing: "No he sabut veure-hi què serà diferent d'ara endavant.",
    source: """
      Scher i Darley (1997): comprometre's a no repetir-ho ajuda pel seu compte. Lewicki (2016): \
      empatat en tercer lloc.
      """
  )

  static let proportionateTone = CriterionWording(
    name: "to",
    looksFor: "La força i el tracte (tu, vós o vostè) que demana el cas.",
    levels: [
      "frívol o sarcàstic",
      "massa fort o massa fluix, groller, o tu i vostè barrejats",
      "encaixa, tret d'un detall: un segon «molt», una paraula col·loquial, un «vós» que s'escapa",
      "encaixa: un sol «molt» com a màxim, i el mateix tracte de cap a cap",
    ],
    strength: "el to encaixa",
    weakness: "el to distreu",
    effect: "El client s'atura en el to i ja no escolta la resta.",
    advice: """
      Prova de dir-ho en veu alta, cara a cara: un sol «molt» i el mateix tracte de cap a cap.
      """,
    missing: "No he sabut veure-hi prou text per valorar-ne el to.",
    source: """
      Roschk i Kaiser (2013): la intensitat és la segona part que més compta. On són els límits, \
      ho hem decidit nosaltres.
      """
  )
}
