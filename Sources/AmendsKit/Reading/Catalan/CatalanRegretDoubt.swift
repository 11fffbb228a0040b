extension CatalanLexicon {
  /// What looks like an apology and is less than one.
  static let regretDoubt = #"""
    sympathy:
      (@feel) [molt] =si ~2
      (em|me|ens) sap ~2 greu (sentir+|saber+|llegir+|veure+)
      (em|me|ens) sap ~2 greu (sentir|saber) (aixo|que)
      @feel [molt] (saber+|llegir+|veure+|escoltar+)
      (em|me|ens) sap ~2 greu que (et|us|li|t'|l') (passi|passin|trobis|trobi)
      quina llastima que

    reported-apology:
      (em|me|ens|mos) (va|ha|havia|anava) (saber|sabut) ~2 (greu|mal)
      [ja] (@past1 demanar+|@he demanat) ~3 @pardon
      (em|ens) (@past1 disculpar|@he disculpat)
      m' he disculpat
      ho (@past1 sentir|@he sentit)

    harm-in-doubt:
      =si ~5 ~2 (@causable|@causing) ~3 [@bother]
      =si (hi ha|hi va|hi hagues) ~2 (hagut|haver|haver -hi) ~3 (@failure|@bother)
      =si (hi ha|hi va) ~2 (hagut|haver) cap
      =si (et|us|s'|li|t'|se) ~2 (sentit|sentir|sents|sentiu|senten) ~3 (atesa|ates|atesos|malament|ofesa|ofes|decebut|decebuda|molest|molesta)
      =si en (algun|cap|qualsevol) moment
      =si (en algun|d' alguna) (moment|manera)
      =si (alguna cosa|quelcom|res) ~2 (et|us|li|t'|l') ~2 (%part|%inf|molest)
      =si (la|el|les|els|l') ~2 no [@cl] (ha|va) ~3 (clara|clar|estar|estat|ser)
      =si es que
      =si (et|us|li|t'|l'|s') (va|ha|vam|hem|vaig|he) ~1 (molestar|molestat|ofendre|ofes|afectar|afectat|sentir|fer mal|causar|perjudicar|incomodar)
      =si ~3 (trobat|trobar|patit|patir) (cap|algun|alguna)
      (en|en el) cas (que|de) ~3 (hagi|haja|hagim|hagem|hagin|hagen|haver) ~1 (@causable|sentit|resultat|estat|vist)
      que ~4 (hagi|haja|hagin|hagen) [pogut] (@causing|@causable)
      que ~2 (hagim|hagem|haguem|hagi|haja|hagin|hagen|poguem|puguem) (pogut|podido) ~2 (@causing|tenir)
      que ~2 (hagim|hagem|hagi|haja|hagin|hagen) [@cl] (@causable|tingut)
      (que|@bother) ~2 (hagi|haja|hagin|hagen|puga|pugui|puguin) [pogut ~1] (@causing|@causable)
      (els|les) possibles (@bother|molesties|perjudicis)
      (qualsevol|eventual|eventuals) (molestia|inconvenient|perjudici|problema|confusio|malentes|molesties)
      (sap ~2 greu|@feel) que (et sentis|et sentes|se senti|es senti|us sentiu|vos sentiu|se senta) ~2 (aixi|d' aquesta manera|malament)
      (sap ~2 greu|@feel) que ho (hagi|hagis|hagiu|haja|hages) (interpretat|entes|vist|viscut|percebut)

    # "No tenim aquest servei" refuses nothing that was owed.

    refusal:
      no (disposem|disposo|disposam) (de|d'|del|dels)
      no (tenim|oferim|fem|treballem|venem) ~3 (servei|producte|opcio|model|disponible|disponibilitat|estoc|existencies)
      no (podem|puc) (oferir+|atendre+|acceptar+|facilitar+|donar+)
      no (podem|puc) (ajudar+|fer+ res)
      no (esta|estan|es|son) (disponible|disponibles|possible)
      aquest (servei|producte) no

    asks-forgiveness:
      ^ [i] (em|ens|me) perdones
      (em|ens|me) (perdones|perdona|perdoneu) i
      (passem|passarem|girem) (pagina|full)
      ^ (em|ens|me|m') (perdones|perdona|perdonareu|perdoneu|perdonaras|perdonara) ~2 ?
      (em|ens) (podras|pots|podreu|podeu|podra|pot|podries|podria) [arribar a] perdonar
      (podras|pots|podreu|podeu|podra|pot) (perdonar -me|perdonar -nos)
      @excuseus ('m|'ns|-me|-nos) i (fem|oblidem|passem|deixem|no en|tornem|tan amics)
      (pugui|puguem|puguis|pugueu|podem|podrem|poder) ~2 (passar+ pagina|girar+ full|fer+ net|oblidar+ ~2)
      (fem|facem) com si res
      (fem|farem) (les paus|net|tabula rasa)
      (necessito|necessite|necessitem|vull|voldria|espero|espere|esperem|confio) que (em|ens|m') (perdoni|perdonis|perdoneu|perdone|perdones)
      (espero|espere|esperem|confio|confiem) que ~3 (acceptis|accepti|accepteu|accepte|acceptes) ~5 (tancat|tancar|endavant|pagina)
      (digue|digui|digueu) ('m|-me) que no (estas|esta|esteu) ~3 (enfadat|enfadada|molest|molesta|enfadats)
      (oblidem|deixem) ~2 (ho|tema|assumpte|correr)
      (dona|doni|doneu) -ho per (tancat|oblidat)
      donem ~3 (tancat|oblidat)
      no m' ho tinguis en compte
      tan amics com abans

    none:
      @excuseus per no endevinar
      @excuseus , [em|m'|ens|et|us|li] (pot|pots|podeu|podria|podries|podrieu|sent|sents|sentiu|escolta|escoltes) ~~ ?
      @excuseus , [@cl] (que|quin|quina|quins|quines|com|on|quan|qui|sap|saps|te|tens|teniu|hi ha|es|vol|vols) ~~ ?
      @excuseus , (amb quin|amb quina|amb qui|de quin|a quin|a quina|per quin|de part) ~~ ?
      (perdo|sorry) , ~~ ?
      (perdo|perdona|perdoni|disculpi|com) ?
      no ho @feel (be|gaire|gaire be|gens|prou)
      no (et|la|el|us|lo) @feel
      @feel (molt|molta|un|una|molt de|massa) [de|mica de] (soroll|veu|veus|fred|calor|eco|interferencia*)
      @feel que (podem|puc|hem|es|som|tenim|la|el|has|heu)
      ho @feel (dir|comentar)
      (el|la|els|les|et|te|us|li) (disculpo|disculpe|perdono|perdone)
      accepto ~2 @addressed disculpes
      (m'|em|ens) (ha|va|han|van|has|vas) (demanat|demanar) ~2 @pardon
      (li|els|et|us) sap ~1 greu ~~ ?
      (li|et|us|els) sap (greu|mal)
      (perdona|disculpa) (-ho|'l|'ls) tot
      la disculpa
      excusa (perfecta|barata)
    """#
}
