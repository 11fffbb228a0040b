extension CatalanLexicon {
  /// Machines, colleagues and third parties told as culprits in the words of every day.
  static let culprits = #"""
    @gadget = macro | macros | robot | bot | xatbot | algorisme | autocompletar | autocorrector | drive | nuvol | excel
    @gadget = base de dades | antivirus | filtre | impressora | escaner | centraleta | portatil | xarxa | internet | wifi
    @gadget = copia de seguretat | sincronitzacio | gestor de correu | intelligencia artificial | web del proveidor
    @tool = @machine | @gadget
    @newbie = persona nova | noi nou | noia nova | noi de practiques | noia de practiques | alumne en practiques | estudiant en practiques
    @newbie = substitut | substituta | suplent | subcontracta | gestoria | informatic | programador | programadora | dissenyador | dissenyadora
    @newbie = noi de correus | repartidor | noia del mostrador | noi del mostrador | torn anterior | torn de nit | torn de tarda
    @toolact = tirar | agafar | triar | posar | omplir | enganxar | afegir | suggerir | canviar | sobreescriure | substituir | rebutjar
    @toolacted = tirat | agafat | triat | posat | omplert | enganxat | afegit | suggerit | canviat | sobreescrit | substituit | rebutjat
    @tooldo = sincronitzar | actualitzar | carregar | desar | guardar | registrar | enviar | processar | respondre | reconeixer | llegir
    @tooldone = sincronitzat | actualitzat | carregat | desat | guardat | registrat | enviat | processat | respost | reconegut | llegit
    @slow2 = pedra | pet | lent | lenta | lents | lentissim | lentissima | fatal | malament | coix | coixa | caigut | caiguda | penjat
    @slow2 = penjada | saturat | saturada | boig | boja | a pedals | com volia | a batzegades | fora de servei | de mal en pitjor
    @absent = havia plegat | havia marxat | no hi era | era de vacances | estava de vacances | estava de baixa | era de baixa | tenia festa
    @absent = era fora | estava fora | ja no hi era | havia acabat el torn

    blames-other:
      (va|ha) (filtrar|bloquejar|esborrar|retenir|moure|perdre|filtrat|bloquejat|esborrat|perdut) (el|la|l') ~1 (@tool)
      (la culpa|l' error|la fallada|el problema|la responsabilitat) (@was) ~1 (de l'|del|de la|dels|de les) (altra|altre|altres|@newbie|@gadget)
      ja [m'|ens] (ho|l'|la|el|els|les) havien (deixat|fet|enviat|canviat|posat) {medium}
      (em|m'|ens|m' ho|ens ho) (van|han) (donar|donat|passar|passat|dir|dit|enviar|enviat) ~3 (aixi|d' aquesta manera|tal qual)
      (em|m'|ens) (va|ha) (arribar|arribat|venir|vingut) ~2 (malament|mal|equivocat|equivocada|aixi|incomplet|incompleta) ~1 (de|des de|del|d') ~1 (@staff|@outside|altre departament|altra oficina|dalt)
      (tenir|tingut|haver -hi|hi va haver|hi ha hagut|patir|patit|hi havia|per|degut a|a causa d') ~2 (caiguda|tall|apagada|avaria|saturacio) (de|del|de la|d'|a la|en el|a l'|de l') ~1 (@tool|llum|corrent|electricitat|servei|connexio|fibra)
      (el|la|l'|un|una|@our) ~1 (@tool) ~1 no [@cl] (havia|ha|va) ~1 (@tooldo|@tooldone)
      (@tool) ~2 (anava|va|anaven|estava|estaven|funcionava|feia) ~1 (@slow2)
      (el|la|l'|un|una) ~1 (macro|robot|bot|xatbot|algorisme|autocompletar|autocorrector|programa|sistema|aplicacio|eina|plataforma|software) ~2 (va|ha) [@cl] (@toolact|@toolacted)
      (el|la|l'|un|una) (@tool) [es|s'|se|ens|em|m'] [@cl] (va|ha) (quedar|quedat|tornar|tornat|parar|parat|caure|caigut) ~1 (@slow2|encallat|encallada|bloquejat|bloquejada)
      (correu|missatge|mail|avis) ~1 (se 'n|se 'm|s') ~1 (va|ha) (anar|anat) ~1 (a|al|a la) ~2 (spam|correu brossa|brossa)
      (per|a causa de|a causa d'|degut a|va ser|hi va haver|hi ha hagut|hem tingut|@vam tenir|va haver -hi|es va produir|s' ha produit) [un|una|uns|unes] (problema|problemes|error|errors|fallada|fallades|incidencia|incidencies) (tecnic|tecnics|tecnica|tecniques|informatic|informatics|informatica|informatiques|del sistema|de sistema|de xarxa|de connexio|de la plataforma|del programa) {medium}
      (porta|portava|duu|duia|fa|feia|gestiona|gestionava|tramita|tramitava|controla) , ~2 (@absent)
      (la|el|en|na|aquella|aquell|una) _ [ja|aquell dia|aquella setmana|dijous|divendres|ahir|llavors] (@absent)
      (ho|el|la) (portava|duia|feia|tenia|gestionava) (en|na|la|el|l') _ , ~1 [i|que|pero] ~1 (@absent)
      (ho|el|la) (portava|duia|feia|tenia|gestionava) (en|na|la|el|l') _ (i|que|pero) ~1 (@absent)
      (la|el|en|na) _ (es|se 'n|se n'|s' ho|s'|me 'l|me la) (va|ha) ~1 (oblidar|oblidat|despistar|despistat|descuidar|descuidat)
      (els|les) (de|d'|del|de la) ~1 (@staff|@staff2|@outside|dalt|baix|nit|tarda) ~3 (va|van|han|ha|no|se 'ls)
      (a|des de|des d') (@staff) ~1 (se 'ls|no ho|no ens|no m'|es) [@cl] (va|van|ha|han)
      se 'ls (va|ha|devia) (passar|passat|oblidar|oblidat|escapar|escapat|colar|colat)
      (@newbie) ~3 (va|ha|havia|van|han|no) ~1 (@erring|@erring2|@erringd|@erringd2|@toolact)
      (@newbie) ~2 (es|se|s') ['n|en|n'] (va|ha|van) (@erring|@erring2|@erringd|@erringd2)
      (ho|el|la|l') (va|ha|havia) (fer|enviar|portar|tocar|gestionar|fet|enviat|contestar|contestat) (un altre|una altra|algu altre|un company|una companya|un tercer)
      no (vaig ser|he estat|soc|era) jo (qui|el que|la que)
      (m'|ens) (havien|van|han) (assegurat|assegurar) que
      (depenem|depenc|depeniem|depenia) (de|d'|del|dels|de la|de l') [@mine] (@someone|tercers|un tercer|altres|altra gent)
      en mans (de|d'|del|dels|de la|de l') [@mine] (@someone|tercers|un tercer|altres)
      (@was) (cosa|culpa|tema|assumpte|problema) (d'|de|dels|del) (ells|elles|un altre departament|altres|altra gent|tercers|l' altre torn|l' altre equip)

    none:
      (la|el) (client|clienta|senyor|senyora|transferencia|ordre|comanda) ~2 (@absent)
    """#
}
