extension CatalanLexicon {
  /// What was checked, what the records say, what is next, how it was seen, and what is over.
  static let proofFrames = #"""
    @proof = albara | albarans | gravacio | gravacions | servidor | fitxa | plec | acta | tiquet | tiquets | logs | llibre | auditoria | bustia | rastre
    @times = un per un | una per una | linia per linia | de cap a peus | de dalt a baix | de punta a punta | d' una en una | de cap a cap | fila per fila

    check-made:
      (@he|@past1|m' he|m' ho he|ens hem) ~1 (empassat|llegit|escoltat|provat|comptat|mesurat|contrastat|repassat|vist|puntejat|rellegit|visionat|recorregut) ~4
      (comptat|comptada|comptats|comptades|revisat|revisada|revisades|llegit|llegida|provat|provada) ~3 , ~1 (@times)
      %part ~4 (@times)
      (he|hem) (telefonat|trucat|parlat|anat) ~1 (a|al|amb|a la) ~3 i (tinc|tenim|he|hem|m' han|ens han) ~3
      (l'|la|el|els|les) (he|hem) (tinguda|tingut|provada|provat|posada|posat) ~2 (#duration|hora|hores|minuts|a prova|sota pressio)

    records-show:
      (a la|al|en el|en es|en la|a les|als|a l') (@proof|@proof2|reserva|registre|pantalla|app) ~4 (hi surt|surt|s' hi sent|se sent|hi apareix|apareix|s' hi veu|es veu|hi diu|diu|hi posa|posa|hi consta|consta|hi figura|figura)
      (el|la|els|les|l'|es|sa) (@proofs|pressupost|sistema|correu) ~4 (marca|marquen|diu|diuen|recull|mostra|indica|registra|no te cap|no mostra|no recull|situa)
      (hi ha|hi consta|consta|queda) ~1 (una|un|registrada|registrat|cap) (edicio|entrada|acces|canvi|modificacio|connexio|moviment) ~4 (feta|fet|des|amb|de|a les|a ses|a)
      (l'|lo|el) ultim acces ~3
      ultim* (acces|edicio|adreca|canvi|modificacio|connexio) ~1 (desada|desat|registrada|registrat|es|,|:) ~2

    discovery:
      (me 'n|ens en|em|ens) (@past1|@he) (adonar|adonat|assabentar|assabentat|donar compte) ~2 (repassant|revisant|en|quan|fent|mirant|a les|comparant|quadrant|tancant|obrint)
      (en|al) (puntejar|repassar|quadrar|revisar|tancar|comparar|obrir|comptar|fer|passar) ~6 , ~1 (@past1|@he|va|vaig|es va)
      (@past1|@he) (trobar|trobat|veure|vist) ~4 (sense enviar|sense cursar|sense obrir|equivocat|el cognom|l' error|que|la seva|la teva|en passar|fent)
      ho (@past1|@he) (saber|sabut|veure|vist|descobrir|descobert) ~2 (quan|al|en|a les|fent|per|perque|gracies|ahir|avui|aquest)
      (ens|m') ho va (dir|fer saber|avisar|comentar|assenyalar) (la|el|l'|un|una|en|na) ~3
      (quan|fins que) ~6 (va veure|vam veure|vaig veure|va trobar|vam trobar|va saltar|van quadrar)
      (l'|un|una) (avis|alarma|alerta) va saltar ~2
      (ha estat|va ser) arran (de|d'|del) ~6
      (tingut|tenir|tinguérem) coneixement ~3

    contained:
      (mentrestant|de moment|ara per ara|fins llavors) ~4 (queda|esta|queden|estan|he|hem) ~1 (aturat|aturada|bloquejat|bloquejada|suspes|retingut|retinguda|congelat|parat|en suspens)
      (ja) (esta|estan|es|son|queda|queden|ha quedat) ~1 (retingut|retinguda|retingudes|retinguts|aillat|aillada|aturat|aturada|bloquejat|bloquejada|tancat|tancada|esborrat|esborrada|localitzat|localitzada|a bon recer)
      ja (el|la|els|les|ho) (te|tinc|tenim|tenen) ~1 (aillat|aillada|tancat|tancada|controlat|controlada|localitzat|localitzada|aturat|aturada)
      (ha|va) (quedar|quedat) tot ~1 (soldat|tancat|net|arreglat|provat|esborrat|recollit|endrecat)
      (es|s') (va|ha|van|han) (soldar|tancar|eixugar|lliurar|reparar|retirar|esborrar|recuperar|aturar|restablir|soldat|tancat|lliurat|reparat|retirat|esborrat|aturat|restablert) ~3 (a les|en un mati|en mitja|ahir|el mateix|de la matinada|a recepcio|abans de|aquella)
      (son|es) (sencers|sencer|senceres|sencera|a la copia|al compte|al magatzem) ~3 (copia|des de|des d'|ja|intactes)
      (fotos|dades|diners|enllacos|fitxers|documents) ~8 (son|es|estan) ~1 (sencers|senceres|a la copia|a salvo|intactes|intactes|a la carpeta|fora de perill)
      (he|hem|ha) (tret|retirat|esborrat|despublicat|aturat|desconnectat|bloquejat) ~6 (a les|de tots|de totes|#time|del servidor|de la web)

    personal-fit:
      , que (dema|dijous|divendres|dilluns|dimarts|dimecres|dissabte|diumenge|avui|encara|tu|voste) ~1 (tens|te|teniu|obres|obre|obriu|presentes|falta|viatges|viatja|marxes|marxa|entregues|#date)
      , que (tu|voste|vosaltres) (presentes|obres|tens|viatges|entregues|te|obre|viatja|presenta|presenteu|obriu) ~3
      mentre (tinga|tingui|tinguis|tingueu|duri|dure|no tingui|no tinguis|estigui|estigueu) ~3
      perque ~1 (arribi|arribis|arribeu|pugui|puguis|pugueu|tingui|tinguis) ~5
      (ja que|com que|ates que) (amb|teniu|tens|te|esteu|estas|esta) ~6
      abans que (li|et|us|vos) ~1 (descarreguin|descarreguen|cobrin|cobren|tanquin|tanquen|caduqui|venci) ~2
    """#
}
