extension CatalanLexicon {
  /// The client blamed without the word: what they left out, what they might have done.
  static let blameIndirect = #"""
    @which = quin | quina | quins | quines | quan | on | com | si | que | amb | de | res | la | el | l' | les | els | cap
    @toldus = deies | deieu | posaves | posaveu | especificaves | especificaveu | indicaves | indicaveu | concretaves
    @toldus = aclaries | esmentaves | mencionaves | precisaves | explicaves | concretaveu
    @said3 = deia | posava | especificava | aclaria | indicava | concretava | esmentava | precisava
    @lateish = tard | massa tard | molt tard | a ultima hora | a darrera hora | fora de termini | amb retard | a deshora
    @lateish = amb el temps just | amb poc temps | a l' ultim moment | a l' ultim minut | a correcuita
    @sendyou = enviar | passar | demanar | avisar | contestar | respondre | signar | lliurar | comunicar
    @sentyou = enviat | passat | demanat | avisat | contestat | respost | signat | lliurat | comunicat
    @touch = tocar | esborrar | canviar | editar | moure | eliminar | guardar | desar | sobreescriure | clicar | premer
    @touched = tocat | esborrat | canviat | editat | mogut | eliminat | guardat | desat | sobreescrit | clicat | premut
    @wouldnt = no hauria | no hauriem | no en parlariem | no seriem | no estariem | no hi hauria | no hagues | no haguera

    blames-client:
      =si no (ens|m'|em|ens ho|m' ho) (dieu|dius|diu|expliqueu|expliques|aviseu|avises|avisa) ~3 , ~2 no (podem|puc|hi podem|ho podem|ho sabem|som|ho sabrem)
      (client|persona|professional|empresa|algu) (amb|de) ~1 (@yours|@theirs) (experiencia|ofici|nivell|trajectoria) ~2 (hauria|sap|sabria|veu|veuria|s' adona)
      (tant|tan dificil) (costava|costa|era|es|et costava|li costava|us costava) ~1 (@read|@inform|@inform2)
      =si no (vas|va|aneu) ~1 (amb compte|al cas|en compte|alerta)
      (pregunta|consulta|ordre|encarrec|peticio|comanda|sollicitud) (venia|arribava|va venir) ~1 (sense|incompleta|incomplet|coixa|mal)
      (client|clienta|tu|voste|vosaltres|usuari) (qui|el que|la que) (ha|has|hauria|hauries|heu|haurieu|havia|havies) (de|d')
      (podies|podieu|podries|podrieu) ~1 haver+ ~1 (@informed|@informed2|@readd)
      voste ~1 (podia|podria|podien) ~1 haver+ ~1 (@informed|@informed2|@readd)
      amb (una mica|un poc|mes|un xic) (d'|de) ~1 (atencio|cura|previsio|interes|ganes|compte) (per|de) [la] part (teva|seva|vostra|teua|seua|de voste|del client)
      (fores|foreu|fereu) (tu|vosaltres)
      no [@cl] [@cl] (avisares|digueres|confirmares|revisares|comprovares|mirares|enviares|signares|contestares|respongueres|especificares|explicares|indicares|avisareu|diguereu|confirmareu)
      tampoc [no] (es|era) que (tu|voste|vosaltres) ~3
      (dades|adreca|informacio|document|formulari|instruccions|explicacio) que ~1 (@past2|@has) ~2 (estava|estaven|era|eren|venia|venien) ~1 (incomplet*|incorrect*|equivocad*|equivocat*|confus*|erroni*|insuficient*|mal)
      (tu sabras|voste sabra|vosaltres sabreu) ~1 (que|qui|com) [@cl] (vas|has|va|ha|heu|vau|hi entra|hi toca|te)
      (ets|sou|es) (tu|voste|vosaltres) ~1 (qui|el que|la que) ~2 (te|tens|teniu) ~2 (contrasenya|clau|claus|acces)
      qui ~2 (te|tens|teniu) ~2 (contrasenya|clau|claus|acces) ~1 (ets tu|es voste|sou vosaltres)
      abans (de|d') ~1 (assenyalar|acusar|culpar|donar la culpa|queixar -se) ~2 , ~1 (@imp)
      (enlloc|en cap lloc|en cap banda|per cap banda|en cap moment|en cap correu) ~4 (@toldus|@past2 (@inform|@inform2|posar|escriure))
      no [@cl] [@cl] (@toldus) ~1 (@which|enlloc)
      (al|en el|en|a|del|a la|en la|l'|el|la) (@yours|seu|seva|seua) ~1 (@ask2|@ask3|mail) no [hi|ens|s' hi] (@said3) ~1 (@which|enlloc)
      (@past2|@has) (escriure|preguntar|demanar|escrit|preguntat|demanat) ~4 sense (dir|especificar|aclarir|indicar|concretar|mirar|llegir) ~1 (@which|-nos|-me|la|el)
      =si ~3 (ens|m'|em) arriba ~6 i no
      =si ~3 (ens|m'|em) arriba ~~ ~~ (@wouldnt)
      =si [@cl] [@cl] (arribes|arribeu) a (@inform|@inform2|@read)
      =si (ens|m'|m' ho|ens ho|em|ho) arriba a (@inform|@inform2)
      =si [@cl] [@cl] (dius|dieu|envies|envieu|avises|aviseu|passes|demanes|confirmes|contestes|dieu|signes) ~~ ~~ (@wouldnt)
      (d'|de) haver (-nos|-me|-nos -ho|-m' ho|-ho -nos) (@informed|@informed2) ~~ (@wouldnt|hauriem|ho hauria|hauria|s' hauria)
      =si ~2 (mires|llegeixes|busques|repasses|mireu|llegiu|busqueu|repasseu) ~1 (be|amb calma|amb atencio|amb deteniment|amb cura|una mica millor|a poc a poc) {medium}
      (@imp|llegiu|fixa|fixi) (-ho|-te|-se|-vos|-t'|-s'|-t' ho|-la|-les|-s' ho|-vos -ho|t' ho|s' ho|-t' hi|-s' hi|t' hi|-los|-hi) ~4 [,] (dona|home|noia|noi|reina|maca|maco|rei|filla|fill)
      (primer|abans) (mira|miri|comprova|comprovi|llegeix|llegeixi|revisa|revisi) ~2 i (despres|llavors|aleshores) ~1 (acusa|acusi|queixa|queixis|reclama|parla|parli|en parlem|escriu)
      (el proper cop|la propera|a la propera|per a la propera|per la propera|una altra vegada|un altre cop|la proxima) , ~2 (@imp) (-ho|-t' ho|-s' ho|t' ho|be|millor|abans)
      abans (de|d') ~1 (protestar+|cridar -nos|cridar -me|posar el crit al cel|donar -nos la culpa|tirar -nos|carregar -nos|assenyalar -nos|dir que hem|dir que ha estat)
      (@past2|@has) (@sendyou|@sentyou) [l'|la|el|les|els] [ordre|comanda|correu|peticio|encarrec|consulta|avis|document|contracte|formulari|dades] (@lateish)
      (voste|vostes) [@cl] [@cl] (va|van|ha|han) (@sendyou|@sentyou) [l'|la|el|les|els] [ordre|comanda|correu|peticio|encarrec|consulta|avis|document|contracte|formulari|dades] (@lateish)
      (ens|m'|em|m' ho|ens ho|ens la|ens el) (@past2|@has) (@sendyou|@sentyou) ~2 (@lateish)
      (@past2|@has) (apurar|apurat|esgotar|esgotat) ~3 (fins|temps|termini|ultim|ultima)
      (@past2) esperar ~4 (per|a|per a) (@inform|@inform2|@sendyou)
      (@yours|seva|seua|seu) ~1 (@ask2|@ask3|ordre) ~1 (ens|m') ~1 (va|ha|havia) (arribar|arribat|entrar|entrat) ~2 (incomplet|incompleta|sense|tard|massa tard|molt tard|malament|fora|mal)
      (el client|la clienta|els clients|cada client|l' usuari|els usuaris|cadascu) (ha|han|hauria|haurien|te|tenen) (de|d'|que) ~1 (@read|@inform|@inform2|saber|assegurar -se|fixar -se|tenir cura)
      (es|era|son) ~1 (feina|responsabilitat|obligacio|deure) (@yours|de voste|de vostes|del client|de la clienta|dels clients|de cadascu)
      (contrasenya|contrasenyes|clau|claus) (es|era|son|eren) ~1 @yours
      (contrasenya|contrasenyes|clau|claus) (la|les) (tens|te|teniu) ~1 (tu|voste|vosaltres)
      (nomes|sols|unicament) (tu|voste|vosaltres) [hi|en] (tens|te|teniu) ~1 (acces|accessos|contrasenya|clau|permisos)
      algu ~1 (del|de la|de|dels) ~1 (@yours|teus|casa teva) ~2 (deu|devia|deuria) haver+
      (ho|l'|la|les|els) (has|heu) ~1 (fet|tret|tocat|carregat|perdut|sobreescrit|trencat|desat) (tu|vosaltres|tu mateix|tu mateixa)
      (te|us) (les|la|'ls|'l|el|els|ho) (@past2|@has) (carregar|carregat)
      (@past2|@has) (@touch|@touched) ~3 (sense voler|sense adonar -te 'n|sense adonar -vos -en|per error|per equivocacio|per descuit|sense saber -ho)
      (@past2|@has) (@touch|@touched) ~2 on no (tocava|calia|havies)
      amb (la informacio|les dades|el poc|el que|allo) ~1 que ~1 (ens|em) (@past2|@has|va|ha) ~1 (donar|donat|dir|dit|passar|passat|facilitar|facilitat) ~~ (no podiem|no podia|impossible|no es podia|mal podiem|dificilment)
      (no (et|li|us|vos)) (costava|costa|hauria costat) ~2 (@read|@inform|@inform2)
      (va|ha) (signar|acceptar|autoritzar|signat|acceptat|autoritzat) (voste|voste mateix|voste mateixa) {medium}
      (que|quina cosa) (vols|vol|voleu) que ~2 (fem|faci|faca) si no [@cl] [@cl] (@inform|dius|diu|dieu|avises|avisa)
      (et|us|vos|t') ~1 (@past2|@has) ~1 (saltar|saltat|mirar|mirat|llegir|llegit) ~3 (per sobre|de pressa|en diagonal|a mitges|massa rapid|sense fixar -te)

    none:
      =si no ~2 (haguessis|haguessiu|hagues|haguesses|hagueres) ~1 (vist|avisat|dit|advertit|trobat|detectat|escrit|trucat|preguntat|reclamat|insistit)
      (@addressed|teva|seva|vostra) ~1 (@ask2|@ask3) no (era|eren) ~1 (dificil|complicada|complicat|dificils|cap problema|urgent)
      no (deies|deieu) (cap|res) (mentida|mal|estrany|dolent)
      (deus|deveu|devies|devieu) ~2 (estar|sentir+|pensar+|tenir|trobar -te|trobar -vos|quedar+|passar+)
      (deus|deveu|devies|devieu) ~1 haver+ ~2 (patit|passat|quedat|perdut|pensat|tingut|estat|sentit|vist|hagut)
      ho (has|heu|vas|vau) (fet|fer) tu ~1 (be|perfecte|perfectament)
    """#
}
