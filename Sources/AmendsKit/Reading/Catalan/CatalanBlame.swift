extension CatalanLexicon {
  /// Accusations are worse when wrong than when missed: every phrase names its culprit.
  static let blame = #"""
    @subj2a = avisessis | avisessiu | avisesseu | haguessis | haguessiu | haguesseu | haguesses | hagueres
    @subj2b = diguessis | diguessiu | diguesseu | digueres | confirmessis | confirmessiu | confirmares
    @subj2c = revisessis | revisessiu | revisares | comprovessis | comprovessiu | comprovares | llegissis | llegissiu
    @subj2d = miressis | miressiu | enviessis | enviessiu | especifiquessis | especifiquessiu | indiquessis
    @subj2e = expliquessis | expliquessiu | firmessis | signessis | signessiu | preguntessis | truquessis | truquessiu
    @subj2f = contestessis | contestessiu | responguessis | responguessiu | omplissis | omplissiu | fossis | fossiu
    @subj2 = @subj2a | @subj2b | @subj2c | @subj2d | @subj2e | @subj2f
    @pres2 = revisis | reviseu | revises | comprovis | comproveu | comproves | llegeixis | llegiu | confirmis | confirmeu
    @pres2b = avisis | aviseu | avises | miris | mireu | verifiquis | verifiqueu | expliquis | especifiquis | indiquis
    @pres3 = revisi | comprovi | llegeixi | confirmi | avisi | miri | verifiqui | expliqui | especifiqui | indiqui
    @imp = revisa | revisi | reviseu | comprova | comprovi | comproveu | mira | miri | mireu | llegeix | llegeixi | avisa
    @inform = dir | avisar | confirmar | comunicar | enviar | indicar | especificar | explicar | facilitar | proporcionar
    @inform2 = contestar | respondre | passar | donar | concretar | aclarir | advertir | recordar | signar | firmar
    @informed = dit | avisat | confirmat | comunicat | enviat | indicat | especificat | explicat | facilitat | proporcionat
    @informed2 = contestat | respost | passat | donat | concretat | aclarit | advertit | recordat | signat | firmat
    @read = llegir+ | mirar+ | fixar+ | veure+ | revisar+ | comprovar+ | verificar+ | confirmar+ | adonar+ | obrir+ | parar+
    @readd = llegit | mirat | fixat | vist | revisat | comprovat | verificat | confirmat | adonat | obert | parat
    @ask2 = peticio | sollicitud | encarrec | correu | missatge | instruccions | ordre | consulta | pregunta | comanda
    @ask3 = indicacions | formulari | dades | explicacio | document | brief
    @slow = trigar | tardar | oblidar | descuidar | equivocar | confondre | errar | badar | deixar
    @slowed = trigat | tardat | oblidat | descuidat | equivocat | confos | errat | badat
    @bytheway = company | companya | companys | collega | becari | becaria | comptable | comptabilitat | secretaria
    @staff = administracio | departament | informatica | sistemes | operacions | facturacio | logistica | magatzem
    @staff2 = agent anterior | anterior agent | comercial | tecnic | tecnics | recepcio | central | oficina | cap | encarregat
    @outside = proveidor | transportista | missatger | missatgeria | plataforma | operadora | impremta | empresa externa
    @machine = sistema | programa | ordinador | servidor | aplicacio | eina | software | app | correu electronic | automatisme
    @someone = @bytheway | @staff | @staff2 | @outside | @machine
    @erring = oblidar | enviar | deixar | equivocar | fallar | confondre | badar | esborrar | canviar | perdre | endarrerir
    @erring2 = bloquejar | penjar | caure | donar | posar | cobrar | carregar | passar | descuidar | trigar | tardar | fer
    @erringd = oblidat | enviat | deixat | equivocat | fallat | confos | badat | esborrat | canviat | perdut | endarrerit
    @erringd2 = bloquejat | penjat | caigut | donat | posat | cobrat | carregat | passat | descuidat | trigat | tardat | fet

    blames-client:
      (@addressed|teva|seva|vostra) ~1 (@ask2|@ask3) no (va|van) (ser|estar|quedar) ~1 (clara|clar|clares|clars|precisa|prou|completa)
      no [em|ens|m'|n'|'ns] [ho|el|la|l'|en|hi] @past2 [pas] (@inform|@inform2)
      no [em|ens|m'|n'] [ho|el|la|l'|en|hi] @has [pas] (@informed|@informed2)
      (no|mai no|mai) [et|us|t'|vos] [ho|el|la|l'|hi|ens] @past2 [pas] (@read)
      no [et|us|t'|vos] [ho|el|la|l'|hi|ens] @has [pas] (@readd)
      voste no ~2 (va|van|ha|han) (@inform|@inform2|@informed|@informed2|@read|@readd)
      (voste|vostes) ~1 no ~2 (va|van|ha|han) (@inform|@inform2|@informed|@informed2|@read|@readd)
      (voste|vostes) ~1 tampoc ~4 (va|van|ha|han) (@inform|@inform2|@informed|@informed2|@read|@readd)
      (tu|vosaltres|vos) tampoc ~4 (@past2|@has)
      no (ens|em) va (dir|especificar|aclarir|explicar) (quin|quina|quins|quines|quan|on|si|que|com)
      tampoc no (s' hi|hi|s'|s' ho) va (fixar|mirar|llegir|adonar)
      sempre ~2 (envia|envies|envieu|demana|demanes|avisa|avises) ~3 (ultima hora|tard|malament)
      (es va|s' ho va|ho va|la va|el va) ~4 (ella mateixa|ell mateix|voste mateix|voste mateixa) {medium}
      no ens va (confirmar|facilitar|indicar|especificar|proporcionar)
      =si ~3 (haguessis|haguessiu|haguesseu|haguesses|hagueres|haguereu) ~1 (%part|@readd|@informed)
      =si (voste|vostes|el client|la clienta) ~2 (hagues|haguessin|haguera|hagueren) ~1 (%part|@readd|@informed)
      =si ~2 (hagues|haguessin) ~1 (%part|@readd|@informed) voste
      =si (ens|m') [ho] (hagues|haguessin|haguera) (@informed|@informed2) {medium}
      =si ~2 (avisessis|avisessiu|llegissis|llegissiu|miressis|revisessis|revisessiu)
      (hauries|haurieu|haguerieu|hagueres) (d'|de|hagut de) ~1 (haver+ ~1 %part|@read|@inform|@inform2)
      (havies|havieu|tenies|tenieu) (de|que) ~1 (@read|@inform|@inform2|haver+)
      (voste|vostes) ~1 (hauria|haurien|havia|havien|tenia) (d'|de|que) ~1 (haver+ ~1 %part|%inf)
      (hauria|havia) (d'|de) ~1 (haver+ ~1 %part|%inf) voste
      (et|us|vos) (tocava|corresponia|pertocava) ~1 (@read|@inform|@inform2|revisar+|%inf)
      [li] (tocava|corresponia|pertocava) a voste
      (perque|ja que|com que|pero|i) ~2 @past2 (trigar|tardar|oblidar+|descuidar+|equivocar+)
      (et|us|vos|t') [n'|en|hi|ho] (@past2 (@slow)|has @slowed|heu @slowed)
      @past2 (trigar|tardar) ~4 (a|en)
      (has|heu) (trigat|tardat) ~4 (a|en)
      (voste|vostes) [~2] (va|van|ha|han) (trigar|tardar|trigat|tardat|oblidar|oblidat)
      (@addressed|teva|seva|vostra) ~1 (@ask2|@ask3) no (era|eren|quedava|s' entenia|s' entenien|estava|deia|especificava|indicava|quedaven)
      (@ask2|@ask3) (@yours|de voste) no (era|eren|quedava|s' entenia|estava)
      (@addressed|teva|seva|vostra) ~1 (@ask2|@ask3) (era|eren|va ser|estava|estaven) ~1 (confusa|confus|confuses|poc clara|poc clar|incompleta|incomplet|ambigua|erronia|ambigu|incorrectes|mal omplert|malament)
      (normal|habitual|logic) es que ~1 (el client|la clienta|els clients|un client)
      (normal|habitual|logic) es que (@pres2|@pres2b)
      (la majoria|la majoria de|gairebe tots els|tots els|la resta de|altres) ~2 clients ~1 (confirmen|revisen|llegeixen|comproven|miren|avisen|contesten|ho entenen|entenen)
      (qualsevol|un|tot) client ~2 (hauria|ho hauria|s' hauria|s' adona|ho veu|ho veuria|sap|revisa|llegeix|s' ho llegeix)
      (qualsevol|un) (persona|altre) ~2 (ho hauria|s' hauria)
      (caldria|calia|cal) que ~3 (@subj2)
      (hauria|haguera|hagues) [~1] (anat|estat|sigut|ajudat|agradat|facilitat|convingut|servit) ~4 (que|si) ~3 (@subj2)
      (hauria|haguera|hagues) [~1] (anat|estat|sigut|ajudat) ~4 (que|si) (ens|voste) ~2 (hagues|confirmes|avises|digues|revises|comproves|enviara|avisara|confirmara)
      (agrairiem|agrairia|s' agrairia|s' hauria agrait|hauriem agrait|esperavem|esperava) ~2 que ~3 (@subj2)
      (aniria|seria|estaria|convindria|ajudaria) ~3 (que|si) ~3 (@subj2|@pres2|@pres2b)
      (llastima|pena|mala sort) que no ~2 (@subj2|avises|confirmes|@past2|@has)
      (la|en la|de cara a la) (propera|proxima|seguent) (vegada|ocasio) , [sisplau|si us plau|per favor] [@imp|si us plau] (@imp)
      (la|en la) (propera|proxima|seguent) (vegada|ocasio) (@imp|@pres2)
      (la|en la) (propera|proxima) (vegada|ocasio) , (seria|aniria|estaria|convindria|cal|caldria) ~4 (que|si) ~2 (@subj2|@pres2|@pres2b|@pres3|revises|comproves)
      (en el futur|d' ara endavant|a partir d' ara) , [et|li|us] [preguem|recomanem|demanem|agrairem|agrairiem] [que] (@pres2|@pres2b|@pres3|@imp)
      (et|li|us) (recomanem|recomano|preguem|aconsellem|suggerim) que ~1 (@pres2|@pres2b|@pres3)
      (potser|segurament|probablement) [no] ~1 (et|us|li|vos|se us|se 't|a voste li) (va|ha) ~1 (passar|passat|escapar|escapat) [per alt]
      (et|us|vos|t') (va|ha|deu haver|devia) (passar|passat) per alt
      se (us|te|'t|vos|t') (va|ha|deu haver|devia) (passar|passat|oblidar|oblidat|escapar|escapat|colar)
      (li|l') (va|ha) (passar|passat) per alt [a voste] {medium}
      (@was) ~3 culpa ~1 (@yours|de voste|de vostes|del client|de la clienta)
      (@was) ~3 culpa (seva|seua) {medium}
      (la culpa|la responsabilitat|el problema|l' error|l' errada|la falta) ~1 (@was) ~2 (@yours|de voste|de vostes|del client)
      (la culpa|l' error|l' errada|la fallada) ~1 (es|va ser) ~2 (seu|seva|seua) {medium}
      (en|al) no ~2 (rebre|tenir|disposar de|disposar|haver rebut|obtenir) ~3 (@yours|@theirs)
      (ens|em|m'|encara ens) (va|ha|van|han) (faltar|faltat|mancar) ~2 (@yours|@theirs)
      (ens|em) (faltava|faltaven|mancava|mancaven) ~2 (@yours|@theirs)
      (a falta de|a falta d'|per falta de|a l' espera de|pendents de|sense|manca de) ~1 (@yours|@theirs) (confirmacio|resposta|signatura|firma|autoritzacio|dades|document|vistiplau)
      (no ens|mai ens|no ens ha|no) (va arribar|arribava|constava|consta) ~2 (@yours|@theirs) (confirmacio|resposta|signatura|firma|autoritzacio|comanda|correu)
      (dades|adreca|informacio|document|numero) que (ens|em) (@past2|@has|va|ha) ~1 (donar|facilitar|enviar|passar|donat|facilitat|enviat|passat) ~1 (no|era|eren|estava|estaven)
      assumeixi ~2 (seva|part)
      assumeix la (teva|teua)
      (el|els|les|la|ho|tot aixo) [~2] (els|ho|la|les|el) (@past2|@has) (fer|fet|canviar|canviat|esborrar|esborrat|editar|editat|moure|mogut|tocar|tocat) (tu|voste|vosaltres)
      (ho|la|el|els|les|l'|et|us) @past2 (canviar|esborrar|editar|reanomenar|moure|tocar|modificar|eliminar) (tu|vosaltres|tu mateix|tu mateixa)
      (ho|l'|els|les) @has (canviat|esborrat|editat|reanomenat|mogut|tocat|modificat|eliminat) (tu|vosaltres|tu mateix|tu mateixa)
      ho (va|ha) (fer|canviar|esborrar|editar|fet|canviat|editat) voste
      [qui] ~5 (@past2 ser|has estat|has sigut|heu estat) (tu|vosaltres|vos)
      (va ser|ha estat) voste
      (@past2|@has) (ser|estat) (tu|vosaltres) ~1 (qui|que|els qui|la qui)
      (ho|el|la) (estaves|estaveu|buscaves|buscaveu) ~1 (buscant|mirant|fent) ~3 (equivocat|equivocada|malament|on no tocava)
      (buscaves|buscaveu|estaves mirant) ~3 (equivocat|equivocada|on no tocava)
      (deus|deveu|devies|devieu) ~1 (haver+ ~1 %part|tocar ~1|canviar ~1|esborrar ~1|%inf)
      (deu|devia) haver+ ~1 (tocat|canviat|esborrat|oblidat|editat) ~2 voste
      (segur|segurament|potser|probablement) [que] [et|us|t'|ho|hi] (@past2|@has) ~1 (tocar|tocat|canviar|canviat|esborrar|esborrat|oblidar|oblidat|confondre|equivocar|equivocat)
      (abans|en lloc|en comptes) (d'|de) ~1 (acusar+|queixar+|culpar+|reclamar -nos)
      (no|mai no) (t'|us|s') ~1 (llegeixes|llegiu|mires|fixes|fixeu)
      (vas|vares|vau|has|heu) ~1 (omplir|omplert|posar|posat|escriure|escrit|introduir|introduit|donar|donat) ~3 (malament|equivocat|equivocada|erroni|erronia|incorrecte|incorrecta)
      (tu|voste|vosaltres) ~1 (mateix|mateixa|mateixos) ~1 (ho|el|la|l'|els) (@past2|@has|va|ha)
      la (teva|teua|vostra) part de culpa
      (part de|tambe) ~1 culpa ~2 (teva|teua|seva|seua|vostra|de voste)
    """#
}
