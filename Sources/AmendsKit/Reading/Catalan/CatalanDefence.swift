extension CatalanLexicon {
  /// Formulas, defence and excuses.
  static let defence = #"""
    corporate-formula:
      (li|us|et|vos) (agraim|agraiem|agraeixo) ~1 la (confianca|paciencia|comprensio|collaboracio|fidelitat)
      @regret ~2 (les|qualsevol|els|aquestes|la) (@bother|molesties)
      (agraim|agraeixo|agraiem|agraisc) ~1 (@addressed|la seva|la teva|la vostra) (paciencia|comprensio|confianca|collaboracio|fidelitat|comentari|opinio|feedback|temps)
      gracies per (@addressed|la seva|la teva|la vostra) (paciencia|comprensio|collaboracio)
      (la satisfaccio|el benestar|la qualitat|la confianca) (del|dels|de|de la) ~3 (prioritat|objectiu|compromis|rao de ser)
      (@mine ~2 prioritat|la maxima prioritat|la nostra rao de ser)
      (ens|em) (prenem|prenc|prenim) ~1 [molt] [molt] seriosament
      (des de|des d') (la|l'|aquesta) (companyia|empresa|entitat|organitzacio|casa|institucio|marca)
      (traslladem|volem traslladar|expressem|fem arribar) ~2 (pesar|condol|malestar|preocupacio)
      (ens|em) (ajuda|ajuden|permet|permeten|serveix) (a|per) ~1 (seguir|continuar|millorar|creixer)
      (es|resulta) ~1 (desafortunat|lamentable) que
      (no|que no) ~3 (estat|sigut) a l' altura [de] ~1 (@theirs|@yours|les expectatives|el que mereix)
      (@theirs|@yours|vostra) (experiencia|opinio|feedback) ~3 (altura|expectatives|important|importa|valuosa)
      (el|la) @theirs (opinio|satisfaccio|confianca) ~1 (es|ens)
      (el|la|@mine) (compromis|vocacio) (amb|de) ~1 (client|clients|qualitat|servei|excellencia|la qualitat|l' excellencia)
      (treballem|treballam|continuem treballant|seguim treballant) ~3 (millor|servei|qualitat|dia a dia|millorar)
      (un|el) (cas|fet|incident) aillat
      (els|uns|@mine) (estandards|estandars|protocols) de qualitat
      (l'|la|aquesta) (companyia|empresa|entitat) (vol|desitja|lamenta|trasllada)
      (no dubti|no dubtis|no dubteu) (en|a) (contactar|posar -se|trucar|escriure)
      (quedem|restem|quedo) a ~1 (disposicio|disposicio per)
      (@harms|qualsevol molestia) que ~2 (hagi|hagin|pugui|pogut)

    defensive:
      no (entra|esta inclos|va inclos|es inclos|hi entra) ~4 (contractat|contracte|quota|tarifa|servei|pressupost)
      (com|tal com) ja (li|et|us|vos|ho) ~1 (he|hem|vaig|vam) (explicat|explicar|dit|dir|comentat|indicat|repetit|dir -li|enviat)
      ja (li|et|us|t'|l') ~2 (he|hem|vaig|vam) (dit|explicat|repetit|dir|explicar|advertir|advertit|avisat|avisar)
      (calmi 's|calma 't|calmeu -vos|tranquillitzi 's|tranquillitza 't|relaxi 's|no es posi|no et posis|no us poseu|no cal que s' alteri)
      (no|tampoc) (n' hi ha|es|n' es|sera) per tant
      no (es|n' es) (tan|tant|per) ~1 (greu|tant|important)
      (no es|no n' ha passat|tampoc no es|tampoc es) (cap drama|res greu|res de l' altre mon|la mort de ningu|per posar -se aixi)
      jo no (he|vaig) (dit|dir) ~1 (aixo|aco|res)
      (aixo|aco) no es (cert|veritat|aixi|el que)
      ningu mes (no s' ha|s' ha|no es|ha) (queixat|queixa|dit)
      (cap|ningun) (altre|altra) (client|clienta|persona) [no] (s' ha|ha|es) (queixat|dit|queixa)
      (ets|es|sou) ~1 (el|la|l') (primer|primera|unic|unica|unics) (que|a|en)
      (vam|vaig|hem|he|varem) (seguir|seguit|complir|complert|actuar|actuat|fer|fet) ~2 (procediment|protocol|normes|tot el que calia|tot correctament|correctament)
      (al|a) peu de la lletra
      (esta|estas|esteu|trobo que|em sembla que) ~2 (exagerant|exagera|exageres|exagereu|dramatitzant|traient|fent un drama)
      (no|tampoc) (exageri|exageris|exagereu|dramatitzi|dramatitzis)
      (amb tot el respecte|sense anim d' ofendre|amb tots els respectes) ,
      (es|son) ~1 (la|les|el|els) (normativa|politica|norma|normes|procediment|condicions|contracte) [de] ~2 [i] {medium}
      (tal com|com) (consta|indica|diu|posa|esta) ~2 (contracte|condicions|termes|manual|politica)
      (ho|tot) (diu|posa|esta|ho) ~2 (al|en el) (manual|contracte|correu) {medium}
      no (es|era) (cosa|problema|assumpte|feina|competencia) @mine
      no (hi podem|hi puc|podem|puc) fer (res mes|mes|res)
      (no ens|no em) (acusi|acusis|acuseu|cridi|cridis|parli|parlis)
      (si no li|si no t'|si no us) (agrada|convenc|sembla be)
      (vagi|ves|aneu) a (queixar|reclamar)
      (aixo|aco) es el que hi ha
      (tampoc|no) (cal|calia) (posar -se aixi|que es posi aixi|que et posis aixi|cridar|enfadar -se tant)
      (no entenc|no entenem) (el|la|per que|a que) ~2 (enuig|enfado|queixa|problema|es posa|et poses|ve)
      (nosaltres|jo) (hem|he|vam|vaig) (fer|fet) (la nostra|la meva) (feina|part) {medium}

    excuse:
      (anavem|anava|anem|estavem|estava|estem|estic|vam anar|hem anat|he anat) ~2 (enfeinats|enfeinat|enfeinada|enfeinades|desbordats|desbordat|desbordada|desbordades|saturats|saturat|saturada|collapsats|de bolit|de corcoll|liats|liat|atabalat|atabalada|atabalats|sobrecarregats|de cul|justos)
      (teniem|tenia|tenim|tinc|hi havia|hem tingut|he tingut) ~2 (molta|massa|tanta|un munt de|moltissima|molts|masses|moltes|tants) ~1 (feina|correus|trucades|clients|comandes|volum|coses|faena|encarrecs)
      (estava|estavem|anava) ~2 (cansat|cansada|cansats|malalt|malalta|de vacances|de baixa|esgotat|esgotada|despistat|sol|sola|nervios|constipat)
      (aquestes|estes|son|aixo son) ~1 coses (passen|que passen|que poden passar|que pasen)
      (coses que passen|pot passar|son coses que passen|sol passar|sempre passa|passa sovint)
      a (qualsevol|tothom) ~2 (passar|passa|pot passar|passat)
      (som|erem|sem|estem) ~1 (pocs|poques|quatre gats|nous|noves|pocs a l' equip)
      (el|un) termini (era|es|va ser|estava) ~2 (just|curt|ajustat|molt just|impossible)
      (era|es va fer|s' havia fet) ~1 (tard|divendres|de nit|l' hora de plegar|final de mes)
      (va ser|ha estat|es|era|va ser un|portem|portavem|hem tingut) ~1 (un|una) (dia|setmana|mes|epoca|moment|temporada) ~1 (complicat|complicada|dificil|boig|boja|molt|dolent|dolenta|de bojos|horrible|intens|intensa)
      (entengui|enten|enteneu|entenguis|compreneu|comprengui|compren|ha d' entendre|has d' entendre|heu d' entendre|feu -vos carrec|fes -te carrec|faci 's carrec) ~1 que
      (falta|manca) de (personal|temps|gent|recursos|mitjans|mans)
      (ens falta|ens faltava|faltava|ens faltaven|falta) ~1 (gent|personal|temps|mans)
      (hi havia|teniem|tenim) ~1 (gent|companys|mig equip|algu|tothom) de (vacances|baixa)
      (es|era) ~1 que ~2 (anava|anavem|tenia|teniem|estava|estavem|soc|som)
      (l'|el|la|els|les) (eina|sistema|programa|ordinador|internet) (anava|va|anaven) ~1 (lent|lenta|malament|fatal)
      (soc|som) ~1 (nou|nova|nous|noves)
      (feia|fa) (poc|pocs dies|una setmana) que
      (no|ni) (tinc|tenim|tenia|teniem|donem|dono) ~1 (temps|l' abast|mes mans|mans)
      no (donem|dono|donavem|donava) l' abast
      (vaig|anava|estic|tinc) ~1 (molt|massa) (carregat|carregada|liat|liada|feina)
      (es fa el que es pot|fem el que podem|faig el que puc|ningu es perfecte)
      (sempre|cada) ~2 (agost|estiu|nadal|divendres|final de mes) ~1 (passa|va)
    """#
}
