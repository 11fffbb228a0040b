extension CatalanCriteria {
  static let repair = CriterionWording(
    name: "reparació",
    looksFor: "Què queda arreglat i què rep el client pel que ha perdut.",
    levels: [
      "res, o s'hi nega",
      "vague: no se'n veu ni l'acte ni la mida",
      "un acte concret: l'arranjament, o alguna cosa pel que s'ha perdut",
      "l'arranjament i alguna cosa pel que s'ha perdut, o per què amb l'arranjament n'hi ha prou",
    ],
    strength: "se sap què rebrà",
    weakness: "no se sap què rebrà",
    effect: "El client no sap què tindrà demà que avui no té.",
    advice: "Prova amb les dues meitats: què queda arreglat, i què li toca pel que ha perdut.",
    missing: "No he sabut veure-hi cap acte concret.",
    source: """
      Orsingher i altres (2010), 60 estudis: el que més pesa és el que el client acaba rebent. \
      Lewicki (2016): la reparació, segona.
      """
  )

  static let commitment = CriterionWording(
    name: "qui i quan",
    looksFor: "Qui ho farà i quan, de manera que es pugui comprovar.",
    levels: [
      "ni qui ni quan",
      "«al més aviat possible», o un «jo» sense hora",
      "una hora o un dia sense responsable, o un responsable amb nom però sense hora",
      "responsable i hora: «et truco avui a les cinc»",
    ],
    strength: "es podrà comprovar",
    weakness: "no es podrà comprovar",
    effect: "El que no té hora s'ha de reclamar, i reclamar torna a ser feina del client.",
    advice: "Prova d'afegir-hi un «jo» i una hora: «avui abans de les cinc t'ho envio».",
    missing: "No he sabut veure-hi ni qui ho farà ni cap hora.",
    source: """
      Davidow (2003): la promptitud, una de les sis parts d'una bona resposta. Roschk i Kaiser \
      (2013): el moment, en tercer lloc.
      """
  )

  static let proportionality = CriterionWording(
    name: "proporció",
    looksFor: "Una mida que respongui a la pèrdua i que es pugui concedir.",
    levels: [
      "per sota del mínim, per sobre del límit, o res on tocava alguna cosa",
      "fora del que és just o del que pots concedir, o sense mida",
      "dins del que és just",
      "dins del que és just, i diu a què respon",
    ],
    strength: "la mida s'explica sola",
    weakness: "la mida no s'explica",
    effect: "Massa poc ofèn, i massa fa pensar que es vol comprar el silenci.",
    advice: """
      Prova de lligar l'oferta amb la pèrdua: «els… que li han cobrat», «perquè has perdut…».
      """,
    missing: "No he sabut veure-hi cap mida.",
    source: """
      Haesevoets i altres (2017): una mica més del que s'ha perdut ajuda; molt més, ja no. Els \
      límits de cada cas són nostres.
      """
  )

  static let fitAndVoice = CriterionWording(
    name: "a mida",
    looksFor: "Una oferta per a aquest client, i que hi pugui dir la seva.",
    levels: [
      "genèrica",
      "ve al cas, però serviria per a tothom",
      "pensada per a la seva situació",
      "pensada per a la seva situació, i amb una tria o un «et va bé?»",
    ],
    strength: "és per a aquest client",
    weakness: "serviria per a tothom",
    effect: "El client hi veu un tràmit, i no algú que ha pensat en el seu cas.",
    advice: """
      Prova de lligar-ho amb el que el client necessita ara, i que triï: «o t'aniria millor…?».
      """,
    missing: "No he sabut veure-hi res que fos només per a aquest client.",
    source: """
      Davidow (2000): l'atenció personal és el que més compta. Orsingher (2010): poder-hi dir la \
      seva hi pesa, però poc.
      """
  )
}
