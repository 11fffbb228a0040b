extension CatalanLexicon {
  /// What it cost the client, how it came to light, and apologies that doubt both.
  static let harm = #"""
    @goods = mercaderia | enviament | carrega | camio | contenidor | genere | comanda | material | obra | botiga | produccio
    @halted = parada | parat | aturada | aturat | retinguda | retingut | bloquejada | bloquejat | clavat | clavada | encallada | encallat | al moll
    @upsetting = confondre | confos | despistar | despistat | liar | liat | disgustar | disgustat | alarmar | alarmat | espantar | espantat
    @upsetting = preocupar | preocupat | desorientar | desorientat | descollocar | descollocat | trasbalsar | trasbalsat | decebre | atabalar | atabalat | contrariar | contrariat

    harm-named:
      (el que|la feinada|la feina|les hores|l' esforc|el temps|sa feinada|sa feina) [que] (et|li|us|vos) (costen|costa|van costar|han costat|va costar|ha costat|duen|du|porten|porta|donen|dona|va portar|han portat)
      amb (la|sa|tota la) (feina|feinada|feinassa|illusio|pressa) que ~2 (duen|porten|costen|donen|du|porta|hi poses|hi vas posar|hi has posat|hi has dedicat|tens|tenies)
      que ~1 [ja|ara] no hi (siguin|sigui|siguen|siga|son)
      (empaitant|empaitar|perseguint|encalcant|rebuscant|remenant|cercant|voltant) ~4 (que no hi era|que no hi havia|que no existia|que no era|inexistent|res)
      (@goods) ~2 (@halted)
      que (li|us|et|vos|t') (cobrin|cobressin|hagin cobrat|hagen cobrat|cobraren|parin|paressin|hagin retingut|hagen retingut|retinguessin|hagin posat)
      (li|et|us|t'|l') (ha|va|han|van) (costar|costat|sortir|sortit) ~2 (#money|#duration|diners|car|cara|cars)
      (has|ha|heu|vas|va|vau) (haver|hagut) (de|d') (donar|demanar|fer|sortir|anar|tornar|dedicar) ~4
      (has|ha|heu|vas|va|vau) (quedar|quedat|anar|anat) ~1 (de cul|amb l' aigua al coll|contra rellotge|amb la llengua fora|amb el temps just|a contrarellotge)
      amb el (termini|temps|rellotge|venciment) ~3 (al clatell|a sobre|al damunt|damunt|al coll|encima)
      (pagant|pagar|pagat) ~2 per ~2 (error|errada|badada|retard) (nostre|nostra|meu|meva)

    reaction-fair:
      (estaria|estariem|hi estaria) ~2 (que trec foc|que trauria foc|que mossego|que m' enfilo|que bramo|que bufo|que trec fum|que trine|de mala lluna|fet una fura|feta una fura|tip|tipa|cremat|cremada|empipadissim)
      (te|tens|teniu) tot el dret (a|de|d'|del mon)
      motius (de sobres|sobrats|de sobra|mes que suficients)
      (et|li|us) sobren ~1 (motius|raons)
      (et|li|us) sobra (la rao|rao|motiu)
      (el|la|@yours|@theirs) (@mood|@mood2) (es|em sembla|esta) ~1 (justificat|justificada|legitim|legitima|just|justa|comprensible|normal|fonamentat)
      (n' hi ha|hi ha|hi havia|n' hi havia) per (llogar -hi cadires|estirar -se els cabells|tirar -se dels cabells|pujar -se per les parets|treure foc)
      (jo|qualsevol|tothom) ~3 (perdria la paciencia|trauria foc|se 'n queixaria|me 'n queixaria|es pujaria per les parets|em pujaria per les parets)
      (fas|fa|feu) (molt be|ben fet|be) de (queixar+|dir+|reclamar+|enfadar+|demanar+|exigir+)

    discovery:
      no (ho|me 'n|m' en|ens en|hi) (@past1|@he|vaig|vam) [pas] (veure|adonar|vist|adonat|temer|temut|caure|caigut) ~1 fins (que|a|al|les|ahir|avui|dilluns|dimarts|dijous|divendres|#time|#date|l' endema)
      (un cop|una vegada) (detectat|detectada|descobert|descoberta|vist|vista) ~4 [,] ~2 (#time|#date)
      (detectat|detectada|descobert|descoberta) (a les|#time|en|per|arran|pel|el|dilluns|divendres|dijous|avui|ahir)
      (@yours|seu|seva) (avis|correu|trucada|missatge|queixa) (va|ha) ~1 (fer veure|fet veure|obrir els ulls|obert els ulls|posar en alerta|alertar|alertat)
      (fins que|quan) (em|ens|m'|no) ~2 (va|vas|has|ha|vau) ~1 (escriure|avisar|trucar|reclamar|escrit|avisat|trucat|reclamat)
      quan @past1 (voler recordar|aixecar el cap|mirar el rellotge|tornar -hi)
      (ens|em) (avises|avisa|aviseu|escrius|escriu|escriviu|alertes|adverteixes) ~2 que

    harm-in-doubt:
      (sap ~2 greu|@feel) que [t'|s'|us] ho (hagis|hagi|hages|haja|hagiu|hagueu) ~1 (pres|agafat|interpretat|entes|viscut|vist)
      (possibles|eventuals|hipotetics|hipotetiques) (@bother|perjudicis|molesties)
      =si ~5 ~2 (t'|et|li|us|l'|vos|els) (ha|han|hem|he|va|van|vam|vaig) (pogut|poder) %inf
      =si ~5 ~2 (t'|et|li|us|l'|vos|els) (ha|han|hem|he|va|van|vam|vaig) ~1 (@upsetting)
      (sap ~2 greu|@feel|@regret) [molt] =si ~2
      per si ~3 (@causable|@causing|sentit|enfadat|@upsetting)
      (@bother) que ~5 ~3 (hagi|haja|hagin|hagen|hagim|hagem|pugui|puguin|puguem|puga) ~1 (pogut|@causing|@causable)

    bare-apology:
      ^ (perdonaa*|perdoo*|disculpaa*|perdoneee*)
      , (perdonaa*|perdoo*|disculpaa*)

    none:
      @feel [molt] si (sona|soc|m' allargo|escric|em repeteixo|semblo) ~2
    """#
}
