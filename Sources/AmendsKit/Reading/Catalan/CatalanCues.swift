extension CatalanLexicon {
  /// Negation, condition, contrast, report, address: what frames a move.
  static let cues = #"""
    cue.negation:
      (no|mai|tampoc|ni|ningu|mica|jamai)
      en cap (cas|moment)
      de cap manera
      res de (l'|la|aixo|el)

    cue.pseudo-negation:
      no (nomes|sols|tan sols|solament|unicament)
      no es (nomes|sols) que
      no es que no
      no (saps|sap|sabeu|saben) (el|la|l'|quin|quina|quant|com|que)
      no et pots imaginar
      no (es|us|et) (poden|podeu|pot|pots) imaginar
      no (puc|podem) ~2 (prou|mes)
      no (puc|podem) deixar de
      no (puc|podem|vull|volem|cal) negar
      no ho (nego|negare|negarem|negue|neguem)
      no (hi ha|en tinc|tinc|cap) dubte
      no (amago|amague|amaguem|dissimulo) que
      no em fa res reconeixer
      no cal (dir|que ho digui)
      no sense rao
      no (he|vull|volem|vaig) de fugir d' estudi
      no (buscare|buscarem|busco|busque|busquem|poso|pose|posem|posare|posarem) ~1 excuses
      fins que no
      abans que no
      a menys que no
      no fos cas que
      que no pas
      ni mes ni menys
      com no podia ser
      no em queda mes remei que
      no (m'|em|ens) (costa|fa) ~2 (reconeixer|dir|admetre)

    cue.condition:
      =si
      per si
      (en|en el) cas (que|de)
      cas que
      en el suposit que
      sempre que
      sempre i quan
      si es que
      si de cas
      a condicio que
      en la mesura que

    cue.contrast:
      (pero|empero|tanmateix|nogensmenys|sino)
      ara be
      (encara|tot i|malgrat|per be|be) que
      si be
      tot i (aixo|aixi|aquest|aquesta|el|la|els|les|haver|que)
      malgrat (tot|aixo|el|la|els|les)
      amb tot
      no obstant [aixo|aco]
      (aixo si|ara) ,
      es que
      el que passa es que
      (passa|cal dir|el cas es) que
      nomes que
      en canvi

    cue.reporting:
      (cap|jefe|jefa|director|directora|company|companya|responsable|encarregat|gerent) ~2 (diu|deia|va dir|ha dit|vol) que
      (direccio|empresa|oficina|equip|departament) ~2 (diu|deia|va dir|ha dit) que
      (em|m'|ens) (diuen|deien|van dir|han dit|va dir|deia|diu) que
      (diu|deia|creu|creia|pensa|pensava|diuen|deien|creuen|es diu) que
      (donar|donant|dona|donen) per (fet|descomptat|segur) que
      que (diu|demana|reclama|explica) ~~ :
      (vas|vau|va|has|heu|ha) (dir|dit|escriure|escrit) que
      (deies|deieu|escrivies|escrivieu) que
      (et|us|li) han dit que
      de part (del|de la|de)

    cue.hypothetical:
      si (haguessim|haguessem|haguerem|hagues) fet ~2 (malament|mal fet)
      si hagues (estat|sigut) ~2 (culpa|cosa|error) ~1 @mine
      si (fos|fora) ~2 (culpa|cosa|error) ~1 @mine
      si ens haguessim equivocat
      em disculparia si
      (demanaria|demanariem) ~3 si

    # Only what proves the familiar address.
    cue.familiar:
      (tu|et|t'|'t|-te)
      =te ('l|'ls|'n|la|les|ho|lo|los|vaig|vam|he|hem|demane|deman|done|dic|torne|envie)
      (teu|teva|teua|teus|teves|teues)
      (vas|vares|has|havies|ets|tens|vols|pots|saps|fas|dius|deies|prefereixes|preferixes)
      (hauries|haguessis|hagueres|haguesses|tindras|podras|veuras|rebras|hages|hagis|tinguis)
      (vulguis|vulgues|puguis|pugues|sapigues|diguis|estas|estaves|tenies|podries|voldries)
      (digue|perdona|disculpa|dispensa|mira|escolta|truca|avisa|permet) ('m|'ns|-me|-nos)
      ^ [hola|ai|ui] [,] (perdona|disculpa|dispensa) [,|per|pel|si|que]
      , (perdona|disculpa|escolta) ,

    # Only what can be no third person.
    cue.formal:
      (voste|vostes)
      (li|els) (demano|demane|deman|demanem|demanam|prego|pregue|preguem|agraeixo|agraim|presento|presentem) [~2]
      (us|vos) (demano|demane|demanem|enviem|envio|agraim|informem) ~4 (per|de|sobre|pel) (la|el|els|les) (seva|seua|seu|seus|seves)
      (li|els) (dec|devem|escric|oferim|ofereixo|truco|adjunto|adjuntem|envio|confirmo) [~2]
      (demanar|oferir|presentar) (-li|-los)
      (perdoni|disculpi|dispensi|perdone|disculpe|dispense|perdonin|disculpin)
      (permeti|permeta|digui|calmi|accepti|accepte|cregui|avisi|truqui) ('m|'ns|-me|-nos|'s|aquest|aquesta|les)
      (comprovi|revisi|confirmi|miri) -ho
      (vulgui|prefereixi|preferisca) voste

    cue.vos:
      (us|-us|-vos)
      =vós
      (vostre|vostra|vostres)
      (perdoneu|disculpeu|dispenseu|heu|vau|vareu|teniu|voleu|podeu|sabeu|preferiu|digueu)
      (haguessiu|haguesseu|haurieu|tindreu|podreu|vulgueu|pugueu|hagueu|hagiu|escriviu)
      vos (vaig|vam|varem|he|hem|demane|demanem|deman|tornem|enviem|envie|dic|diem)

    """#
}
