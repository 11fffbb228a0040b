extension CatalanLexicon {
  static let tone = #"""
    grovelling:
      [estic|em sento|m' he quedat] ~1 (destrossat|destrossada|enfonsat|enfonsada|desolat|desolada|desesperat|desesperada|mortificat|mortificada|abatut|abatuda|devastat|devastada)
      no m' ho (perdono|perdonare|perdone|perdonaria) [mai]
      no em (puc|podre|podria) perdonar
      (soc|som|estic sent) ~1 (el|la|els|lo) (pitjor|pitjors)
      (soc|som) ~1 (un|una|uns) ~1 (desastre|inutil|inutils|incompetent|calamitat|fracas|miserable|idiota|imbecil|burro|ruc|vergonya|impresentable|negat|negada|zero a l' esquerra)
      (soc|som) ~1 (inutil|idiota|imbecil|imperdonable|patetic|patetica|lamentable|horrible)
      no (mereixo|mereix|meresc|mereixem)
      no (he|hem) (dormit|pogut dormir|aclucat l' ull|menjat|deixat de plorar)
      (de|agenollat|agenollada) genolls
      (suplico|suplique|implor|imploro|implore|et prego per favor|us ho suplico|ho suplico)
      (mil milions|un milio|milions|infinites|cent mil|deu mil) [de] (perdons|disculpes|gracies)
      (la|es la|el|es el) (cosa|error|dia|moment) mes (terrible|horrible|vergonyos|espantos|gran) ~6 (vida|carrera|passat)
      (em|m') (vull morir|moro de vergonya|vull fondre|vull amagar)
      que se m' empassi la terra
      (plorant|he plorat|ploro)
      (mil|milers de) perdons
      (faltaran|no tinc|no hi ha) (paraules|vida|prou vida) (per|per a) ~3 (disculpar|demanar|agrair)
      (humilment|humils|humil) ~2 (disculpes|perdo|servidor) {low}
      ho sento , ho sento
      (ho sento|perdo|perdona) [,|!] (ho sento|perdo|perdona) [,|!] (ho sento|perdo|perdona)
      (sento|senc|sent) (moltissim|tantissim) (moltissim|tantissim)
      (el meu|el) cor (es|esta) trencat

    intensifier:
      (ho|lo) (sento|sent|senc|sentim|lamento|lamentem) (molt|moltissim|tant|tantissim|mucho)
      @feel (molt|moltissim|tant)
      sap (molt|moltissim|tant|tan|tantissim|ben) [de] (greu|mal)
      (de veritat|de debo|de tot cor|de cor|de veres|sincerament|honestament|francament|profundament)
      (enormement|infinitament|terriblement|moltissim|absolutament|totalment|summament|immensament)
      (mes|molt) (sinceres|sincera|profundes|profunda|humils)
      (molt|molta) (vergonya|pena|mal)
      (no saps|no sap|no sabeu) (el|la|quin|quant|com)

    colloquial:
      (ficar|ficat|ficada|ficades|fico) ~1 (la pota|els peus a la galleda|els peus)
      ficada de pota
      (espifiar|espifiat|espifiada|espifiar -la|pifiar|pifia|pifiat)
      (liar|liat|lio|liada|liar -la|la he liat|embolica que fa fort)
      (my bad|sorry|ok|okei|okey|guai|mola|tio|tia|nano|nen|xe|che|crack)
      (ostres|ostras|ups|uix|ui|uf|buf|carai|caram|vatua|mecatxis|jolin|jopetes|hosti tu)
      (patinat|patinar|patinada|vessat|vessar la|vessar -la|l' he vessat)
      (l'|la) (hem|he|vaig|vam) (liat|liar|embolicat|embolicada|vessat|vessar)
      (cabreig|cabrejat|cabrejada|cabrejaria|cabrejar|emprenyat|emprenyada|emprenyaria)
      (anar|anava|anavem|anem|vaig) ~1 (de bolit|de corcoll|de cul|a tope|de bojos|de folls)
      (quin|vaja) (embolic|sarau|drama|marron|marro|caos|pal|rotllo)
      (passar|passat) de llest
      (tenir|tinc|tenia) el cap als nuvols
      a la (parra|figuera)
      la (he|vaig|hem) (fer|feta|fet) (bona|grossa|ben grossa)
      (tranqui|tranquil|no pateixis tio)
      de traca i mocador

    vulgar:
      (cagar|cagat|cagada|caguem|cago|cagar -la|cagat -la|cagarla)
      (merda|collons|cony|hostia|hosties|putada|puta|punyeta|punyetes|cabro|cabrons|fotre|fotut|fotuda|foteu)
      (merder|emmerdat|emmerdar|merdes|a prendre pel cul|de collons|de puta mare|tocar els collons|malparit)
      pixa* fora de test
      a la merda
      m' he fotut
      (fer|fet) la puta

    flippant:
      (en fi|que hi farem|que hi vols fer|que hi voleu fer|i llestos|i ja esta|i au|i apa|apa|au va|i avall)
      (no es|tampoc es|ni que fos) la fi del mon
      (mala sort|quina mala pata|la propera sera|coses de la vida|son coses que passen|aixi es la vida)
      (tranqui|relaxa 't|relaxi 's|no et ratllis|no facis drames|no t' amoinis tant)
      (jaja*|haha*|jeje*|hehe*|jiji*|xd|lol)
      (a la propera|la seguent) (millor|mes i millor|surt be)
      (ja se 't|ja se li|ja us) passara
      (qui no s' equivoca|ningu es perfecte|ningu no es perfecte|ningu es mor)
      (perdo|perdona|sorry) (hi ha dies|si de cas|pero be)
      (un|el) petit (lapsus|descuit|detall) sense importancia
      tal dia fara un any

    # A closed list: it may read as ironic, no more.
    sarcasm:
      (felicitats|enhorabona|bravo) per (adonar -se 'n|adonar -te 'n|adonar -vos -en|notar|trobar|descobrir|veure)
      (es clar|clar|claro|esclar) , (com que|si|perque) ~1 no (tenim|tinc) (res|cap)
      com que no (tenim|tinc) (res mes|res millor) ~3 fer
      (perdoni|perdona|perdoneu|perdone|disculpi|disculpa|disculpeu|sento|sentim|ho sento) ~1 per no (ser|esser|tenir|poder|saber) ~2 (endevi|endevins|endevinaires|bruixot|bruixots|vident|vidents|bola de vidre|adivins|adivi)
      (perdoni|perdona|perdoneu|perdone|disculpi|disculpa|disculpeu|sento|sentim|ho sento) ~1 per no (endevinar|llegir) (-ho|-li|-te|-vos|el|la|els|les|-lo)
      (perdoni|perdona|disculpi|perdoneu) ~2 per (existir|viure|respirar|ser humans|ser huma)
      (quina|vaja|menuda) (tragedia|desgracia|catastrofe)
      (genial|fantastic|perfecte|meravellos|que be) , (un altre|una altra) (client|clienta)
      (un altre|una altra) (client|clienta) (encantat|encantada|content|contenta|satisfet|satisfeta|felic)
      (majestat|excellencia|altesa|sa majestat|sa senyoria)
      (pobret|pobreta|pobrissona|pobrisso) (meu|meva|de tu|de voste)
      (que|quin) (dur|drama) ~1 (deu ser|ha de ser|deu haver)
      (gracies|moltes gracies) per (la llico|donar -nos llicons|donar -me llicons|illuminar -nos|la classe magistral)
      (voste|tu) mai [no] (s' equivoca|t' equivoques|s' ha equivocat|t' has equivocat)
      (segur que|esclar que|es clar que) (voste|tu) (mai|no) ~2 equivoca*
      (ens|em) (posarem|posare) a plorar
      (vol|vols|voleu) (una medalla|un monument|un premi|que li faci un monument)
      (quina|que) (originalitat|novetat|sorpresa) , ~3 queix*
      li (posem|posarem) un (pis|monument)

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
