extension CatalanLexicon {
  /// Ways to say sorry, from the clear to the corporate.
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
    """#
}
