extension CatalanLexicon {
  static let dialogue = #"""
    uptake:
      (em|ens|m') ~1 (preguntes|pregunta|pregunteu|preguntaves|preguntava|preguntaveu|demanes|demana|demaneu|dius|diu|dieu|deies|deia|deieu|expliques|explica|comentes|comenta|vas preguntar|vas dir|has dit|has preguntat|ha preguntat|ha dit|heu dit|vas demanar|va preguntar|va dir)
      (dius|diu|dieu|deies|deieu|vols|vol|voleu) (que|saber|entendre)
      (tal com|com|com be|com molt be|com tu|com voste) (dius|diu|dieu|expliques|explica|deies|apuntes|comentes)
      (pel|del|el) que (em|ens|m') (dius|diu|dieu|expliques|explica|expliqueu)
      (la|a la|el) (@yours|teva|seva) (pregunta|dubte|queixa|preocupacio) ~1 (es|era|te)
      (preguntes|pregunta|pregunteu|preguntaves) (per que|si|on|quan|com|qui|que)
      (entenc|entenem|comprenc|veig|veiem|recullo|sento|escolto) ~1 que ~1 (el que|et|li|us|vols|vol|voleu|necessites|necessita|ningu|has|ha|heu|vas|va|t'|l')
      (t'|l'|us) (escolto|escoltem|he escoltat|hem escoltat|sento)
      (si|per) ~1 (ho|t'|l') he entes be
      (tens|te|teniu) [tota la] rao (que|en|amb|quan|de)
      (et|li|us) (preocupa|inquieta|molesta|fa por|interessa)
      (vas|va|has|ha|vau|heu) (trucar|escriure|preguntar|demanar|trucat|escrit|preguntat|demanat|reclamar) ~5 (i ningu|i no|sense|dues vegades|dos cops|tres vegades)
      (es|sembla) una (bona|molt bona) pregunta
      (com|que) em (dius|diu|dieu)
      vols saber

    token-uptake:
      ^ (entenc|entenem|entes|entesos|ho entenc|ho entenem|l' entenc|t' entenc|us entenc|comprenc|comprenem|ho comprenc|la comprenc)
      ^ (d' acord|vale|val|molt be|rebut|ja|ja veig|ja ho veig|ja ho se|ja ho sabem|ok|clar|es clar|esclar|prenc nota) ,
      ^ (d' acord|vale|val|molt be|rebut|ja|ja veig|ja ho veig|ja ho se|ja ho sabem|ok|clar|es clar|esclar|prenc nota) $
      (l'|t'|us|et|el|la) (entenc|entenem|comprenc|comprenem) [perfectament|molt be] [,]
      ho (entenc|entenem|comprenc|comprenem) [perfectament|molt be]
      (entenc|entenem|comprenc|comprenem) (@theirs|@yours|el seu|el teu|la seva|la teva) (punt de vista|postura|situacio|posicio|queixa)

    greeting:
      ^ (hola|bon dia|bona tarda|bones|bones tardes|bona nit|bon vespre|bons dies|bon mati|ei|ep|hey)
      ^ (benvolgut|benvolguda|benvolguts|benvolgudes|estimat|estimada|estimats|apreciat|apreciada|apreciats|distingit|distingida|senyor|senyora|senyors)
      ^ (sr|sra)
      (bon dia|bona tarda|hola) ,

    closing:
      ^ (atentament|cordialment|respectuosament|afectuosament)
      ^ [una|rebi una|rep una|reben una] [cordial|afectuosa] (salutacio|salutacions|abracada|encaixada)
      ^ (salutacions|salut|records)
      ^ [moltes|mil] gracies (,|.|!|$)
      ^ (quedo|quedem|restem|resto) [a|com sempre a] (la|teva|la teva|la seva|la vostra) disposicio

    question:
      ^ [i] (que|quin|quina|quins|quines|com|on|quan|qui|quant|quants|per que) ~~ ?
      (et|li|us|vos|t'|l') ~1 (va|aniria|sembla|semblaria|conve|interessa|serveix|fa|faria|importa|queda|vindria|agradaria) ~~ ?
      (vols|vol|voleu|volen|prefereixes|prefereix|preferiu|preferixes|pots|pot|podeu|podries|podria|tens|te|teniu|hi ets|hi es|saps|sap|necessites|necessita) ~~ ?
      , ~2 (que|quin|quina|com|on|quan|et|li|us|vols|vol|voleu) ~~ ?
      (em|ens|m') (pots|pot|podeu|podries|podria|deixes|deixa|permets|permet|dius|diu) ~~ ?
      (digue|digui|digueu) ('m|-me) ~1 (que|quan|quin|quina|com|si|on)
      (es|esta|estan|son|va|hem|he|quedem|parlem|ho fem|ho deixem) ~5 ?
    """#
}
