extension CatalanLexicon {
  /// Defence and excuse by frames: rules, comparisons, proportion, load, luck, nature.
  static let defenceFrames = #"""
    @smallthing = gota | goteta | ximpleria | tonteria | paper | parell d' hores | miqueta | mica d' aigua | mitja hora | mitja horeta | horeta | minuts | minutets | dia | hora | xavalla | calderilla | quatre rals | quatre duros | pessic
    @house = oficina | establiment | casa | empresa | companyia | entitat | hotel | escola | ajuntament | consulta | clinica | botiga | banc | agencia | departament | administracio
    @others = altres clients | altres hostes | altres passatgers | altres usuaris | altres pares | altres families | altra gent | la resta | la resta de clients | la majoria | la majoria de clients | tothom | els altres | ets altres | ets altres hostes | els altres hostes | els altres clients | ningu mes | els demes
    @busy = campanya | estiu | agost | nadal | nadals | rebaixes | tancament | tancaments | nomines | migracio | inventari | matricula | matricules | exposicions | festes | pont | pluges | vacances | reformes | obres | obra | trasllat | mudanca | moguda | temporada | final de curs | sant jordi | fires | fira
    @hard = bogeria | disbarat | caos | infern | no parar | sidral | esgotador | esgotadora | de bojos | una pressio enorme | molta pressio | de bojos | un malson | de molta feina | molt dura | molt dur | complicat | complicada | fluix
    @flat = a tota castanya | a tope | a tot drap | com bojos | com boges | de cul | a mil | de bolit | de corcoll | ofegats | ofegat | ofegada | amb l' aigua al coll | amb el temps just | a cent | a tot gas | molt justos | curts de personal | de menys | coixos
    @load = ordres | blogs | clients | comptes | comandes | expedients | trucades | pacients | taules | projectes | alumnes | reserves | correus | encarrecs

    defensive:
      (procediment|procediments|norma|normes|normativa|contracte|protocol|regles|politica) [~2] (es|son) (el que|la que|els que|les que|lo que) (es|son|hi ha)
      les normes son les normes
      no (en|ens en|ens 'n|me 'n|hi) (podem|puc) sortir
      (ens|m'|em|mos|nos) (hem|he|vam|vaig) (cenyit|limitat|ajustat|atingut|cenyir|limitar|ajustar|atenir) ~3 (al|a|als|a la|a les|a l')
      (@house) ~1 (ha|va) (complert|complir|actuat|actuar|respectat|seguit|seguir) ~4 (terminis|normativa|legals|legalitat|protocol|correctament|procediment|condicions|obligacions|norma|llei)
      (@house) ~1 no (te|tenia) constancia ~3
      no (tenim|ens|hi) consta* ~1 (de|d') (cap|res)
      (@others) ~2 no ~1 (s' han|s' ha|s' havien|han|ha|es van|es va) ~1 (queixat|queixar|protestat|dit|reclamat|posat|trobat)
      (@others) ~1 (ho|aixo|li) ~1 (accepta|accepten|entenen|enten|funciona|funcionen|aguanten|aguanta|va be)
      (amb|per a) (@others|altres) ~2 (funciona|ha funcionat|va be|no passa|no hi ha)
      (la majoria|molts|moltes|tothom|tots) ~4 i no passa res
      (tio|home|dona|noi|noia|nena|reina|maco|calma|tranqui|xe|au|va|vinga|apa) [,] (relaxa 't|relaxi 's|tranquil|tranquilla|calma 't|respira|no t' exaltis|no facis) ~2
      (relaxa 't|relaxi 's|relaxeu -vos|calma 't|calmi 's) [,] que
      (fuig|va|home|vinga|apa|au) , ~1 (que|si) ~1 (es|era|son|eren|nomes) ~3 (@smallthing)
      que (es|era|son|eren) (una|un|quatre|uns) (@smallthing)
      (total|al cap i a la fi|al capdavall|ben mirat) , ~1 (era|eren|es|son|va ser|van ser|han estat|nomes|per) ~3 (@smallthing)
      com si (fos|fora|hagues) ~2 (la fi del mon|una tragedia|un drama|cosa greu|mort algu|un crim|la guerra)
      (per|tot aixo per|tant per) (una|un|quatre|uns|unes) ~3 (ja|tan|tant|tot aixo) ~2 ?
      tampoc no (t'|s'|us|has|ha|heu|et) ~4 (sense|mort|perdut|ferit|arruinat|quedat)
      (son|es|eren) (xavalla|calderilla|quatre rals|una miseria|peccata minuta|no res|quatre duros)
      (vos|us|et|s'|t') (espanteu|espantes|espanta|ofegueu|ofegues|ofega|queixeu|queixes|queixa) ~2 (per no-res|per no res|per res|per ben poc|en un got d' aigua|de vici|per tot)
      (el|es|aquest|aquell) to (del|de|d'|amb que) ~3 (correu|missatge|carta|escrit|parles|parla|escriu|trucada) ~1 (no|sobra|es|em)
      el to (sobra|no ajuda|no es|no cal)
      no (em|ens|m') (correspon|pertoca|toca|escau|compete) ~2 (donar|dir|explicar|respondre|decidir|valorar)
      no es (de|d') (la meva|la nostra|la meua|la nostra) (competencia|incumbencia|responsabilitat)
      =si no (li|et|us|vos|t'|l') (agrada|sembla be|convenc|va be|esta be) , ~8
      (convindra|convindras|estara|estaras|reconeixera|reconeixeras|admetra|admetras|veura|veuras) ~1 (amb mi que|d' acord que|que) ~8 (no es|es poca|son poca|tampoc|xavalla|coberta|clarament|perfectament|contracte|condicions)
      ja (ho|hi) (posa|diu|posava|deia|avisa|explica) (al|a|a la|en el|en la|a l') ~5
      no se (que|q|quina cosa) mes (vols|vol|voleu|volen|esperes|espera|esperen)
      (que|quina cosa) (vols|vol|voleu) que (li|et|us|hi|vos) (digui|faci|fem|faca|diga|diguem)
      (entra|entren|cau|es) ~1 (dins|dintre|dins de) ~1 (la normalitat|el normal|el que es normal|els marges|el previst|marges)
      ja (se|es) sap com (acaba|acaben|va|van|funciona)
      no cal (cridar|exagerar|fer -ne|que crideu|que cridi|que cridis|posar -s' hi|treure les coses)
      (jo|nosaltres) no hi (pinto|pinte|pint|pintem|tinc|tenim) res [a veure]
      (jo|nosaltres) [aqui|aci] ~1 no (puc|podem|hi puc|hi podem) fer ~1 (res mes|mes|res)
      (qui|el que) (avisa|paga|firma|signa) no ~2 (es|te|traidor)

    excuse:
      (@busy) ~4 (es|son|era|eren|va ser|va estar|ha estat|posa|posen) ~2 (@hard|a prova)
      (estavem|estem|estam|erem|anavem|ens trobavem|ens trobem) ~1 (en|enmig|al mig|a) ~2 (plena|ple|migdia|pic|punt|mig) ~2 (@busy|temporada|mudanca)
      (anem|anam|anavem|anava|vaig|estem|estam|estavem|vam anar|hem anat|van) ~2 (@flat)
      no (donam|donem|donavem|dono|donava|done|don|doneu) [s'|l'] abast
      (erem|som|estavem|anavem) ~1 (un|dos|dues|tres|pocs|quatre) (de menys|gats|menys|gats per)
      (tenia|teniem|portava|portavem|feia|va tenir|vam tenir|he tingut|hem tingut) ~1 (un|una|molts) (mal|mala|mals) (dia|setmana|nit|temporada|dies|moment)
      (estava|estavem|era|anava|tenia) ~1 (de mal humor|de mala lluna|malalt|malalta|adormit|esgotat|amb febre|atabalat|mal de cap|amb migranya|mort de son|molt nervios|rebentat|rebentada)
      (feia|fa|porto|portava|duia|duc) ~1 (dos|tres|quatre|molts|uns|#number) (dies|nits|hores|setmanes) ~1 (que no dormia|sense dormir|que no dormo|sense parar|que no parava|que no paro|seguit|seguits)
      (se 'm|se 'ns|se m'|se me|se mos) (van|va|han|ha) ~1 (ajuntar|ajuntat|acumular|acumulat|tirar|girar|encavalcar)
      (em|ens|mos|m') (va|ha) (sonar|sonat|trucar|trucat|interrompre|interromput|venir|vingut|distreure|cridar|entrar) ~3 (telefon|algu|un client|una clienta|cap|visita|una trucada|just)
      m' hi va agafar ~6
      (em|ens|m'|mos) (va|ha) (agafar|agafat|enxampar|enxampat|pillar) ~3 (pel mig|pont|vacances|dinar|sortint|plegant|canvi|relleu|reunio)
      (ja|i ja) (saps|sap|sabeu|se sap) (com va aixo|com son|com va|com es|com estem|com anem)
      (i|que) ja (saps|sap|sabeu) $
      (amb|de) (els|les|el|la|aquests|aquestes|l') ~3 ja (se sap|se sap com|saps|sabem)
      (a vegades|de vegades|sovint|al final|a l' hora) ~1 (el cap|un|una|la memoria|la vista) ~1 (no arriba|no dona|s' equivoca|falla|no dona per mes|es cansa)
      portem ~1 (vint|trenta|quaranta|cinquanta|seixanta|cent|dos-cents|#number|moltes|molts|massa) (@load)
      (qui|el qui|el que) (fa feina|treballa|toca|en fa|te boca|fa) ~1 (s' equivoca|erra|falla|es pot equivocar)
      (equivocar -se|errar|badar) es (huma|de persones|normal|de savis)
      (ningu|ningu no|cap de nosaltres no) (es|som|esta) (perfecte|infallible|lliure|perfectes)
      (hem|he) fet (el que|lo que|tot el que) ~1 (pogut|podiem|podia|sabut)
      (es|va ser|era) (culpa de|per culpa de|cosa de|per) (la calor|el transit|la vaga|la pluja|el temps|les presses|l' estres|el canvi d' hora)
      (ens|em|mos|m') (te|tenen|tenia|tenien) ~1 (desbordats|desbordat|desbordada|ofegats|collapsats|saturats|absorbits|ben enfeinats)
      (ens|em|mos) (cau|queia|va caure|ve|va venir) ~1 (tot|tota la feina|el mon) ~1 (a sobre|al damunt|damunt)
      (departament|equip|oficina|servei|cuina|planta) (treballa|treballem|va|anem|esta|estem) ~2 (sota|sotmesa|sotmes|amb) ~2 (pressio|menys gent|la meitat|poc personal|personal)
      (hi havia|hi ha|teniem|tenim) ~1 (molta|tanta|massa|moltissima) (gent|feina|cua|demanda|pressio|moguda) ~5
      no (podia|podiem|es podia) ~1 (pensar|respirar|ni respirar|ni pensar|parar|arribar a tot|estar a tot|ser a tot arreu)
      no (arribo|arribem|arribava|arribavem|arribe|arribam) a tot
      (entre|amb) (les|el|la|els|l'|una cosa i) ~3 , ~5 (i|les|el|la) ~4 (@busy|baixes|vacances|trasllat|malalts|baixa)
      (estan|son|es|esta|estaven|eren|queden) ~2 (juntes|juntets|tan juntes|de costat|massa juntes|calcats|tan semblants|clavats|calcades|gairebe iguals) ~3
      sempre (ens|em|mos) (cau|toca|passa|ve) ~3 (a sobre|igual|el mateix|tot)
      (passa|passen) (a|en) (les millors|totes les|tota) (families|cases)
      son coses que passen
    """#
}
