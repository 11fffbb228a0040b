extension CatalanLexicon {
  /// Checks that nobody made, slips of memory, faults of the house, and the firm's own praise.
  static let dutyFrames = #"""
    @verify3 = repasses | comproves | revises | mires | contrastes | confirmes | llegis | verifiques | ho mires | ho repasses | ho comproves | la mires | el contrastes
    @verifying = trucava | revisava | mirava | comprovava | repassava | confirmava | llegia | contrastava | verificava | controlava | en porta registre | en portava registre | hi donava un cop d' ull
    @control = recompte | control | revisio | comprovacio | confirmacio | segona lectura | verificacio | avis | filtre | registre | prova
    @mistake = errada | error | badada | descuit | fallada | embolic | equivocacio | relliscada | oblit | nyap | falta | culpa | negligencia | promesa | resposta | decisio

    missing-check:
      no hi havia (ningu|cap persona|res|cap) ~1 que ~2 (@verify3)
      no hi havia (cap|ni un|ni una) ~1 (@control)
      no (hi havia|teniem|tenim) (costum|habit|manera|la costum|el costum) de ~1 (preguntar|comprovar|mirar|revisar|confirmar)
      sense (demanar|fer|passar) ~1 cap (@control)
      sense cap (@control)
      sense que ningu ~2 (@verify3)
      ningu [no] ~1 (@verifying)
      no (el|la|ho|els|les) (@verifying) ningu
      (faltava|mancava|hi faltava) (el|la|un|una) (@control)
      no (@past1|@he) (fer|fet) (la|cap|el) (@control)
      no se 'n (feia|feien) ~1

    dative-slip:
      (sem|sens|se m'|se 'm|se 'ns|se mos|se me|se me 'n|sen) (va|van|ha|han) (oblidar|oblidat|passar|passat|escapar|escapat|colar|colat|creuar|creuat|traspaperar|traspaperat|anar del cap|anar de la ma|anar el sant|esborrar del cap)
      (em|ens|mos|m'|me) va (fugir|anar|marxar|volar) (del|des|de) cap
      (em|ens|mos) va passar (per alt|per ull|desapercebut|desapercebuda)
      se (me 'n|mos 'n|nos 'n|'ns en|'m) va anar (el dit|del cap|l' olla|el sant|la ma)
      (se 'ns|se 'm) =oblidà

    nominal-admission:
      (la|lo|sa|es|el) (culpa|falta|negligencia|errada|fallada|badada|mal|responsabilitat|error) [,] ~1 (es|tota|fou) ~1 (meva|meua|meu)
      ^ (culpa|responsabilitat|error|fallo|errada|badada|negligencia|falta) (meva|meua|meu)
      (es|era|va ser) (cosa|culpa) (meva|meua) i de ningu mes

    institutional-ownership:
      (@mistake) ~1 (de la casa|de casa nostra|de la companyia|d' aquesta casa|d' aquesta empresa|del nostre|de la nostra part|de collita propia)
      (@mistake) ~4 (es|fon|fou|va ser|ha estat) ~1 (nostra|nostre|de tot l' equip|responsabilitat nostra|responsabilitat de tot l' equip|de collita propia)
      (imputable|atribuible) a (aquest|aquesta|nosaltres|la nostra|el nostre) ~1

    impersonal-offer:
      (val|bo|tiquet|cupo|xec|credit) ~1 (estandard|generic) ~1
      (val|bo|tiquet|cupo|xec) ~1 de #money
      (tens|te|teniu|rebras|rebra) #number punts
      (li|et|us) (pertoca|correspon) (la|una) ~1 compensacio
      (assigna|s' assigna|assignem) ~1 (automaticament|d' ofici) ~2 (credit|val|bo)
      (targeta|pack|lot) (regal|de benvinguda|corporatiu|corporativa)
      com (es que|el que|la que|els que) ~1 (fem|donam|donem|oferim) (a tothom|a tots|sempre)

    corporate-formula:
      (es|son) ~1 (l' eix|l' actiu|el motor|la base|la rao de ser|el cor|el centre) (de|d'|del|mes|dels) ~4
      forma part del nostre (adn|taranna|ideari)
      (prenem|tractem|atenem) amb la maxima (serietat|atencio|cura) ~3
      el client es ~1 (el primer|la nostra rao|el centre)
      (ens mou|ens guia|ens inspira) ~4
      (afany|cultura|esperit|voluntat) de (millora|excellencia|superacio|servei) ~1
      vocacio de servei ~2
      ens (fa|fan) (evolucionar|millorar|creixer|avancar)
      ets el centre

    size-reason:
      ni un (centim|euro|dia) (mes|menys) ~5
      (que|,) (es|son) just ~2 (diferencia|import|cost)
      que son (els|les) ~1 (#number|dos|dues|tres) ~4
      (les mateixes|els mateixos|el mateix|la mateixa) que (ha|has|heu|vas|va|vau) ~4
      un (euro|dia|mes) per cada ~5
      tot el que ~5 (ha costat|va costar|has pagat|ha pagat)

    harm-in-doubt:
      qualsevol (inconvenient|molestia|perjudici) que ~5 (hagi|haja|pugui|puga)
      (eventual|hipotetic|hipotetica|possible) (perdua|perjudici|molestia|inconvenient)
      en la mesura que ~5 (hagi|haja|s' hagi) ~3
      en cas que ~5 (hagues|hagi|haguessis|hagis) ~3
    """#
}
