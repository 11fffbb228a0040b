extension CatalanLexicon {
  static let account = #"""
    vague-event:
      (alguna cosa|quelcom|algo) [no] (va|ha) ~1 (anar|anat|fallar|fallat|sortir|sortit) [malament|be|mal]
      alguna cosa no (va|ha) (funcionar|funcionat|anar be|anat be|sortir be)
      (hi ha|hi va|va|ha) (hagut|haver|haver -hi|hagut -hi) ~1 (un problema|una incidencia|un incident|algun problema|un contratemps|un malentes|un embolic)
      [per] (el que|allo que|tot el que|lo que|aco que) (ha|va) (passat|passar|succeit|succeir|ocorregut|ocorrer|esdevingut)
      (tot|de tot|per tot) (aixo|aco|plegat)
      (aquesta|esta|la) situacio
      (els|dels|pels) fets
      (aquest|el|un) (inconvenient|contratemps|incident)
      (hem|he) tingut (un|algun) (problema|contratemps|entrebanc|incident)
      (les coses|la cosa) no (van|va|han|ha) (anar|anat|sortir|sortit) ~1 be

    named-failure:
      @det [@old|gran] (@failure) [amb|de|del|d'|de la|de l'|a|al|a la|a l'|en|en la|en el] [@det] [@thing]
      (@failure) (amb|de|del|d'|de la|de l'|a|al|a la|a l'|en|en la|en el|dels|als) ~2 @thing
      (@det) (confusio|embolic|malentes|error|errada|problema) (amb|de|del|de la|de l'|entre)
      (el|la|l'|un|una|els|les) @thing ~1 (@wrongly|@wrongly2)
      (l'|un|una|el|la) (enviament|contestacio|resposta|carrec|cobrament|adreca|data) ~1 (@wrongly|@wrongly2|duplicat|duplicada|tardana)
      (falta|manca) de (resposta|noticies|contesta|informacio|comunicacio|coordinacio)
      (la|l'|el) (cancellacio|anullacio|caiguda|interrupcio|perdua|desaparicio) (de|del|de la|de l'|dels)
      lo (del|de la|de l'|dels|de les)
      (el|tot el) (de la|del|de l') @thing
      el (canvi|trasllat|carrec|cobrament) (de|d'|del)
      (la|els|les) (resposta|silenci|dies|hores) sense

    cause-clause:
      (perque|ja que|com que|ates que|vist que|donat que|puix que|per tal com|car)
      (a causa de|a causa d'|a causa del|degut a|arran de|arran d'|arran del|per motiu de|com a consequencia de)
      (per|pel fet de) no haver+
      (per|pel fet de) haver+ ~1 %part
      (pel fet|el motiu es|la causa es|la rao es|la causa va ser|el motiu va ser|el que va passar es) (que|de)
      (en|al) no %inf
      (tenia|teniem|tinc|tenim) ~2 (obertes|oberts|oberta|obert)
      (amb|tenint) ~2 (obertes|oberts|obert|oberta)
      (d'|de) (aqui|alli|aixo) (ve|va venir)
      (per aixo|per aco|i per aixo|de manera que|aixi que|total que)
      (va passar|ha passat|passa) que
      (em|ens|m') (va|van|ha|han) (interrompre|interromput|trucar|trucat|cridar|distreure|distret)
      (se|s') (assemblen|semblen|assemblaven|semblaven)

    missing-check:
      sense [tornar+ a|haver+] (@check|comprovat|revisat|mirat|verificat|llegit|confirmat)
      sense (cap|fer cap|passar cap|fer -ne cap) ~1 (comprovacio|revisio|control|verificacio|repas)
      sense (una|la) (segona|doble) (mirada|revisio|comprovacio|lectura)
      (no hi havia|no hi ha|no teniem|no tenim|no existia|faltava|mancava|falta) ~2 (control|controls|revisio|comprovacio|avis|avisos|alarma|alerta|alertes|filtre|llista|recordatori|procediment|segona mirada|doble comprovacio)
      (ningu|cap persona) no ~3 (comprovar|comprovava|comprova|revisar|revisava|revisa|revisat|comprovat|mirar|mirava|mira|mirat|controlava|controla|vigilava)
      no [@cl] [@cl] (@past1|@he) [tornar a|tornat a] (@check|@checked)
      no (es|se) (comprova|comprovava|revisa|revisava|va comprovar|va revisar|mirava|controlava)
      no s' (ha|havia) (comprovat|revisat|verificat|mirat)
      (no hi ha|no hi havia) (qui|res que|cap persona que|ningu que) ~1 (avises|avisi|comprovi|comproves|revisi|revises|ho aturi)
      (em|ens) @past1 (saltar|estalviar) ~2 (revisio|comprovacio|control|pas)
      (donar|donat|donant) per (fet|bo|bona|bons|suposat)
      ni (una|la) (comprovacio|revisio)

    guess:
      (potser|segurament|probablement|possiblement|suposadament|presumiblement|tal vegada|a la millor)
      (deu|deuen|devia|devien|degue|degueren) ~1 %inf
      (deu|deuen|devia|devien) haver+ ~1 %part
      (suposo|supose|suposem|imagino|imagine|m' imagino|ens imaginem|diria|dirie|em penso|pense) que
      (sembla|semblaria|pel que sembla|em sembla) que
      (pot|podria) (ser|haver estat|esser) que
      (habra|haura) (estat|sigut|ser)

    open-point:
      (per|a|pendent de|queda per|falta per|esta per) (confirmar|comprovar|veure|aclarir|verificar|determinar)
      [aixo] (encara|de moment|ara per ara) no (ho|ho se|ho sabem|se|sabem|tinc|tenim|puc|podem|esta|consta)
      no (ho se|ho sabem|se|sabem|coneixem|conec) (encara|del cert|de cert|segur|amb certesa)
      (ho|el) (estic|estem) (comprovant|verificant|investigant|confirmant|contrastant)
      (falta|em falta|ens falta|queda|cal) ~1 (confirmar|saber|comprovar|aclarir|veure)
      (he|hem|haig) de (confirmar|comprovar|verificar|aclarir)
      no (puc|podem) (assegurar|confirmar|afirmar) -ho [encara]
      (pendent|pendents) de (confirmacio|confirmar|comprovacio|verificacio)
      esta per (veure|determinar|aclarir)

    human-error:
      (error|errada|fallada|fallo|falla|factor) (huma|humana|humans|humanes)
      (som|soc) (humans|huma|humana|persones)
      (tothom|qualsevol|tots) ~1 (s' equivoca|ens equivoquem|es pot equivocar|podem equivocar -nos|pot equivocar -se|comet errors)
    """#
}
