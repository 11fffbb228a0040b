extension CatalanLexicon {
  static let regret = #"""
    @ask = demano | demane | deman | demanem | demanam | demanim
    @feel = sento | sent | senc | sentim
    @pardon = perdo | disculpes | disculpa | excuses | mil disculpes | mil perdons | perdons
    @regret = lamento | lamente | lament | lamentem | lamentam
    @forgive = perdona | perdoni | perdoneu | perdone | perdonin | disculpa | disculpi | disculpeu | disculpe
    @forgive2 = disculpin | dispensa | dispensi | dispenseu | dispense | dispensin | excusa | excusi | excuseu
    @excuseus = @forgive | @forgive2
    @causable = causat | ocasionat | provocat | generat | molestat | afectat | perjudicat | ofes | suposat | incomodat
    @causing = causar | ocasionar | provocar | generar | molestar | afectar | perjudicar | ofendre | suposar
    @harms = molesties | molestia | inconvenients | inconvenient | perjudicis | perjudici | trastorns | trastorn
    @harms2 = problemes | problema | incomoditats | incomoditat | contratemps | confusions | confusio
    @bother = @harms | @harms2

    apology:
      ho @feel [molt|moltissim|tant|de veritat|de debo|de cor|enormement|infinitament]
      lo (sento|siento|sentim|senc) [mucho|molt|moltissim]
      (ho|lo) siento
      (em|me|m'|ens|mos|'ns|nos) (sap|sab) ~2 greu
      (em|me|ens|mos|nos) (sap|sab) [molt|moltissim|ben] [de] mal
      [el|del|quin] greu que (em|me|ens|mos) sap
      @feel ~2 [no] haver+ ~1 %part
      @feel [molt|moltissim|de veritat|de debo|profundament] @det [@old|gran] (@failure|@wait|@bother)
      @feel [molt|moltissim] (el que|allo que|tot el que) @cl [@cl] (@vaig|@vam|@he|vaig|ha|va)
      @feel [molt|moltissim] que ~3 (hagi|hagis|hagin|hagiu|hagueu|haja|hages|hagen|hajau|hagim|hagem)
      @feel [molt|moltissim] que ~3 (sigui|siga|estigui|estiguis|estiga|hagut)
      (em|me|m') (disculpo|disculpe|disculp|excuso)
      (ens|mos|nos) (disculpem|disculpam|excusem)
      (vull|volia|volem|voliem|desitjo|desitjava|permeti 'm|permet -me|deixa 'm|deixi 'm) ~2 (disculpar -me|disculpar -nos|excusar -me)
      (em|ens) (vull|volia|volem|voliem) disculpar
      (vull|volia|volem|voliem|permeti 'm|permet -me|deixa 'm|deixi 'm|deixeu -me) ~2 demanar+ ~3 @pardon
      (et|li|us|vos|te|els) (vull|volia|volem|voliem) ~1 demanar ~3 @pardon
      @ask ~3 @pardon
      (presento|presentem|ofereixo|oferim|faig arribar|fem arribar|trasllado|traslladem) ~4 disculpes
      (prego|pregue|preg|preguem|pregam|demano|demane|demanem|suplico) [que|@you que] ~3 (disculpi|disculpis|disculpeu|disculpe|disculpes)
      (prego|pregue|preg|preguem|pregam|demano|demane|demanem) [que|@you que] ~3 (perdoni|perdonis|perdoneu|perdone|perdonen)
      (accepta|accepti|accepteu|accepte|acceptis|acceptin|rebi|rebeu|rep) ~2 @mine ~3 (disculpes|excuses)
      @excuseus ('m|'ns|-me|-nos)
      (em|ens|m'|me) (dol|sap) ~3 haver+ ~1 %part
      (em|ens|me|mos) (dol|doldria) ~2 (que|@art) ~4 (hagi|haja|hagis|hagim|hagem|@failure)
      @regret ~2 [no] haver+ ~1 %part
      @regret ~2 (el|la|l'|els|les) @mine ~1 (@failure|conducta|actitud|resposta|silenci|to)
      ho (lamento|lamente|lament) [molt|moltissim|profundament|de veritat|de debo|sincerament]
      ho (lamentem|lamentam) [molt|moltissim|profundament|de veritat|sincerament] {medium}
      em sap greu i (et|li|us) @ask
      no (puc|podem) ~2 (disculpar+|demanar+ ~2 @pardon) prou

    bare-apology:
      ^ @excuseus
      , @excuseus
      : @excuseus
      ^ (hola|ai|ui|uf|ep|bon dia|bona tarda) @excuseus
      i @excuseus (per|pel|pels|que|@art|@bother)
      @excuseus [molt] (per|pel|pels)
      ^ (perdo|perdons|disculpes)
      , (perdo|disculpes) [,|!]
      [mil|moltes] (perdons|disculpes)
      (perdo|disculpes|disculpa|excuses) (per|pel|pels|si)
      ((les|unes|els) @mine ~3|@mine [mes] [sinceres|humils]) (disculpes|excuses)
      una disculpa (per|pel)
      sorry

    courteous-apology:
      (voldria|voldriem|m' agradaria|ens agradaria|volguera) ~3 (disculpar -me|disculpar -nos|disculpar 'm)
      (em|ens) (voldria|voldriem|agradaria) ~1 disculpar
      (voldria|voldriem|m' agradaria|ens agradaria|volguera) ~3 demanar+ ~3 @pardon
      (voldria|voldriem|m' agradaria|ens agradaria) ~3 (presentar+|oferir+) ~3 disculpes

    owed-apology:
      (et|li|us|vos|te|els) (dec|devem|deg|dech) ~2 (disculpa|disculpes|perdo)
      (mereixes|mereix|mereixeu|es mereix|et mereixes|us mereixeu) ~3 (disculpa|disculpes)
      (he|hem|haig) de demanar+ ~3 @pardon
      (he|hem|haig) de disculpar+
      (et|li|us) (he|hem|haig) de demanar ~3 @pardon
      (toca|cal) ~3 demanar+ ~3 @pardon

    remorse:
      (estic|estem|n' estic|n' estem|em sento|em sent|ens sentim) ~2 (avergonyit|avergonyida|avergonyits|avergonyides)
      (estic|estem|em sento|em sent|ens sentim) ~2 (fatal|compungit|compungida|penedit|penedida|penedits|apenat|apenada)
      (em sento|em sent|ens sentim|em trobo|em sap) ~1 (molt malament|malament) [per|pel|d'|de]
      (em|m'|ens) (fa|dona|avergonyeix|avergonyix) ~2 (vergonya|aixo|haver)
      em cau la cara de vergonya
      quina vergonya
      (em|me|m') (penedeixo|penedisc|penedesc|'n penedeixo|en penedeixo)
      (ens|me|m') ['n|en|n'] penedim
      (em|ens) (pesa|reca) ~2 (haver|que|no haver)
      (em|ens) fa molta pena haver+

    institutional-regret:
      @regret ~3 (el que|allo|tot|tots|totes|que|la|el|els|les|l'|aquest*|qualsevol|cap|si)
      (traslladem|trasllado|expressem|volem expressar|manifestem) ~4 (pesar|condol|lament)
      (es|era|resulta) ~1 (de lamentar|lamentable|una llastima|desafortunat)
      @mine pesar per

    sympathy:
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
