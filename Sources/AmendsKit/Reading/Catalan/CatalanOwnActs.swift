extension CatalanLexicon {
  /// What we did or left undone, called wrong or only told.
  static let ownActs = #"""
    own-wrong-act:
      @did ~4 quan (era|eren|tocava|tocaven|calia|havia)
      @did ~5 i no [pas] (@art|amb)
      haver+ ~1 fet (esperar|perdre|anar|patir|quedar|tornar|buscar|voltar)
      @did ~~ (@wrong)
      @did ~4 (la|el|una|un|l') ~2 @wrongly
      (@past1 @inf|@he @pp) ~4 (massa|de menys|poc)
      @did (no|la que no|el que no|els que no|les que no) ~1 (tocava|era|corresponia|tocaven|eren)
      @did ~3 (el|la|l'|un|una|els|les|unes|uns) ~2 (d' un altre|d' una altra|d' algu altre) [client|clienta|empresa|persona]
      @did ~5 (a|de) (un altre|una altra|algu altre) [client|clienta|persona|adreca]
      @did ~3 [una|un] (altra|altre) (@thing)
      (vaig agafar|he agafat|vaig obrir|he obert|vaig mirar|he mirat) ~1 (l' altra|l' altre|una que|un que)
      (@past1|em @vaig|ens @vam|me 'n @vaig|ens en @vam|ens vam) [tornar a] (@lapse|@lapse2)
      (@he|m' he|ens hem|me n' he|ens n' hem|m' en he) (@lapsed|@lapsed2)
      (me 'n|m' en|ens en|em|m') (@past1) (oblidar|descuidar)
      (oblidi|m' oblidi|ens oblidarem|=oblidàrem|=confonguérem|=perdérem)
      (em|m'|ens|me|me 'l|me la|m' ho|m' el) (@past1 deixar|@he deixat)
      (@past1 deixar+|@he deixat) ~5 (per despres|per a despres|per mes tard|per l' endema|de banda|de costat|a mitges|pendent|aparcat|aparcada)
      (@past1 deixar+|@he deixat) ~3 (passar|caducar|vencer|escapar|esperar|sense|sola|sol|obert|oberta|dormir|adormir)
      (@past1 deixar+|@he deixat) de (@due|%inf)
      (@past1 aparcar+|@he aparcat|@past1 arraconar+|@he arraconat|@past1 apartar+|@he apartat)
      no [@cl] [@cl] [@cl] (@past1) [pas] tornar a %inf
      no [@cl] [@cl] [@cl] (@past1) [ni] [a temps] (@due)
      no [@cl] [@cl] [@cl] @he [pas|ni] (@duepp)
      ni [@cl] [@cl] (@past1 (@due)|@he (@duepp))
      no (vaig|@vam) (saber|poder|arribar a) ~1 %inf
      no em (vaig|he) (molestar|molestat|dignar|aturar|aturat) (a|en)
      sense que jo ~2 (hagues|me 'n adones)
      (@past1 donar|@he donat|@past1 donar+) ~3 per (fet|fets|bo|bona|bons|bones|suposat|entes|segur|segura)
      (@past1|@he) (suposar|suposat|pressuposar|pressuposat|assumir|assumit) que
      (@past1 fer|@he fet) (tard|cas omis|la viu viu|orelles sordes)
      [hi] (@past1 arribar|@he arribat) (tard|massa tard|amb retard)
      (@past1 perdre|@he perdut) ~2 (ordre|comanda|correu|document|missatge|temps|de vista|el fil)
      (@past1 incomplir|@he incomplert|@he incomplit|@past1 trencar|@he trencat|@past1 faltar|@he faltat)
      haver+ ~1 (incomplert|incomplit|oblidat|confos|fallat|trigat|tardat|equivocat|deixat|descuidat)
      haver+ ~2 (@pp) ~5 (@wrong)
      haver+ ~2 (@pp) ~4 (@wrongly)
      haver+ ~1 %part ~5 sense (permis|avisar+|demanar+|dir+|consultar+|comprovar+|mirar+|preguntar+)
      @did ~5 sense (permis|avisar+|demanar+|consultar+|comprovar+|mirar+|revisar+|llegir+|preguntar+|voler|adjuntar+)
      no haver+ ~2 (@duepp)
      per (enviar+|passar+|donar+|contestar+|cobrar+|dir+) ~5 (@wrong|@wrongly)
      (@past1 cobrar+|@he cobrat|@past1 facturar+|@he facturat) ~5 (dues vegades|dos cops|de mes|una quota que no|indegudament)
      (@past1 fer+|@he fet) (esperar|perdre|anar|patir|quedar malament|tornar|trucar|voltar)
      (@past1|et @vaig|us @vam) (donar|facilitar|dir) ~3 (mala|malament)
      (@past1 prometre+|@he promes) ~6 (i|pero|que) no ~2 (complir|complert|@past1|@he|podiem|podia)
      (@past1 fer servir|@he fet servir|@past1 utilitzar+|@he utilitzat|@past1 agafar+) ~2 (la|el|l'|una|un) ~2 @old
      (@past1 tenir|@he tingut) ~3 (parat|parada|oblidat|oblidada|encallat|encallada|adormit|esperant)
      (@past1 tirar|@he tirat|@past1 saltar -me|em @vaig saltar|m' he saltat|ens @vam saltar)

    own-act:
      @did
      [@cl] [@cl] (@past1 @inf|@he @pp) ~3 @thing
      (tenia|tenir|teniem) ~2 (obertes|oberts|oberta|obert)
      haver+ ~1 @pp
      (qui|que) ho (va enviar|va fer|ha enviat|ha fet) (@was|soc|vaig ser|he estat) jo
      (enviat|enviada|feta|fet|escrit|carregat) per (mi|nosaltres)
      (va ser|fou|va esser) (enviat|enviada|fet|feta|escrit) per (mi|nosaltres)

    agentless-slip:
      (es|se) (va|van|havia|havien) ~1 %inf ~5 (@wrong)
      s' (ha|han|havia|havien) ~1 %part ~5 (@wrong)
      (es|se) (va|van) (cometre|produir|donar|generar|enviar|perdre|extraviar|traspaperar|barrejar|confondre|endarrerir|retardar)
      s' (ha|han|havia|havien) (comes|produit|donat|generat|enviat|perdut|extraviat|traspaperat|barrejat|confos|endarrerit|retardat|escapat|colat)
      (hi|hi va|hi ha) (hagut|haver|va haver|havia|ha) ~2 (@failure)
      (va|ha) (haver -hi|hagut -hi) ~2 (@failure)
      hi (va haver|ha hagut|hague) ~2 (@failure)
      no (es|se) (va|van) [@cl] (complir|enviar|tramitar|executar|fer|comprovar|revisar|contestar|respondre|atendre|avisar|arribar|processar)
      no s' (ha|han|havia) [@cl] (complert|complit|enviat|tramitat|executat|fet|comprovat|revisat|contestat|respost|ates|avisat|processat)
      (va|van|ha|han) (ser|estat|sigut|quedar|quedat) ~1 (%part) ~5 (@wrong)
      (va|van|ha|han) (quedar|quedat|restar|romandre) ~2 (sense|pendent|pendents|a mitges|aturada|aturat|encallada|encallat|bloquejat|bloquejada|oblidada|oblidat)
      no va (ser|quedar|arribar a) ~1 (enviat|enviada|tramitada|tramitat|atesa|ates|resposta|registrat|registrada|sortir)
      [@det] @thing ~2 no (va|ha|van|han) (sortir|sortit|arribar|arribat|quedar|quedat)
      [@det] @thing ~2 (va|ha|van|han) (arribar|arribat|sortir|sortit|fer|fet) ~1 @late
      (sembla|pel que sembla|es veu) que ~4 (@slip|@slip2|traspaperar|barrejar|confondre|perdre)
      (un|una|aquest|aquesta|algun) (@slip|@slip2) (va|ha) (fer|fet|provocar|provocat|causar|causat|impedir|impedit)
      (per|a causa d'|degut a) (un|una) (@slip|@slip2|@slip3)
      (la|el|l') @thing ~2 (era|eren|estava|estaven|es|esta) ~1 (@wrongly|@wrongly2|malament|@old)
      (la|el|l') @thing ~3 no (era|eren|es) ~1 (correcte|correcta|correctes|la bona|el bo|la que tocava|el que tocava|bona)
      [@det] @slip ~2 (en|a|al|amb|de) (la|el|l'|els|les|aquest|aquesta) @thing
      (va|ha) (fallar|fallat) ~2 (alguna cosa|l' enviament|el proces|la comunicacio|el lliurament)
    """#
}
