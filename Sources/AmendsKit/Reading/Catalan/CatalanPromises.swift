extension CatalanLexicon {
  static let promises = #"""
    @from1 = des d' avui | a partir d' avui | des de dilluns | a partir de dilluns | des de dema | a partir de dema
    @from2 = d' ara endavant | d' ara en avant | a partir d' ara | des d' ara | des d' ara mateix | en endavant
    @from3 = cada dia | cada mati | cada vegada | cada cop | sempre que | abans d' enviar+ | abans de contestar+
    @from4 = abans de respondre+ | abans de tancar+ | abans de fer+ | abans de cada ~1 | abans de donar+ | abans de guardar+
    @from = @from1 | @from2 | @from3 | @from4 | des del #date | a partir del #date | a partir de #date | des de #date
    @habit1 = comprovo | comprove | comprov | comprovem | comprovam | comprovare | comprovarem | reviso | revise | revis
    @habit2 = revisem | revisam | revisare | revisarem | verifico | verifique | verifiquem | verificare | verificarem
    @habit3 = miro | mire | mir | mirem | mirare | mirarem | llegeixo | llegisc | llegesc | llegim | llegire | llegirem
    @habit4 = confirmo | confirme | confirm | confirmem | confirmare | confirmarem | apunto | apunte | apuntem | apuntare
    @habit5 = repasso | repasse | repassem | repassare | repassarem | poso | pose | pos | posem | posare | posarem
    @habit6 = escric | escrivim | torno a llegir | torno a mirar | torno a comprovar | torne a mirar | comparo | compare | comparem | contrasto | contrastem | obro | obrim | tanco
    @habit7 = demano | demanem | pregunto | preguntem | faig | fem | fare | farem | comprova | revisa | mira | tindrem
    @habit8 = hi haura | rebras | rebra | rebreu | sonara | saltara | fara | comprovara | revisara | comprovaran
    @habit9 = passa | passara | signara | llegira | miren | mirara | revisen | comproven | revisaran | =tindré | tinc
    @habit10 = tenim | utilitzare | utilitzarem | treballare | treballarem | enviare | enviarem | avisare | avisarem
    @habit = @habit1 | @habit2 | @habit3 | @habit4 | @habit5 | @habit6 | @habit7 | @habit8 | @habit9 | @habit10
    @guard = avis | avisos | alarma | alerta | alertes | recordatori | control | revisio | comprovacio | doble comprovacio
    @guard2 = llista | checklist | plantilla | filtre | segona mirada | verificacio | protocol | norma | pas | registre
    @guards = @guard | @guard2

    bare-promise:
      no (tornara|tornaran) a (passar|succeir|ocorrer|repetir -se|haver -hi)
      no es (tornara|tornaran) a (repetir|produir|donar)
      no es (repetira|repetiran|repetira mes)
      no (passara|succeira|ocorrera) (mes|mai mes|una altra vegada|un altre cop)
      no ho (tornare|tornarem) a fer
      no (et|us|li|t') (tornare|tornarem|tornara) a (fallar|passar|deixar|decebre)
      (que|perque|per que) no (torni|torne|es torni|es torne|torni mai) a (passar|repetir|succeir|ocorrer)
      (que|perque|per que) no es (repeteixi|repetisca|repetesca|repeteixin|torni a repetir)
      (evitar|evitarem|evitare) que ~1 (torni|torne|es repeteixi|passi|es torni)
      (es|sera) l' (ultima|ultim) (vegada|cop|error) que

    intention:
      (sere|serem|anirem|anire|intentare|intentarem|mirare|mirarem|procurare|procurarem|tractare|tractarem) ~3 (mes|molt mes) ~1 (curos|curosa|curosos|cura|atencio|compte|atent|atenta|atents|rapid|diligent|rigoros|vigilant|clar)
      (tindre|tindrem|parare|pararem|posare|posarem|prestare|prestarem|fare|farem|hi posare|hi posarem) ~1 (mes|molta mes|tota la) ~1 (cura|atencio|compte|interes|esforc)
      (hi|m' hi|em|ens hi|ens) (fixare|fixarem|mirare|esforcare|esforcarem) ~1 (mes|millor|molt mes) [~2]
      (estare|estarem) ~2 (mes|molt mes|ben) ~1 (al cas|a sobre|pendent|atent|atenta|atents|pendents|alerta|a l' aguait)
      (en|n') (aprendre|aprendrem|aprenc|aprenem|he apres|hem apres)
      (he|hem) apres la llico
      (en|me 'n|ens en) (prenc|prenem) ~1 (nota|bona nota)
      prenc bona nota
      (vigilare|vigilarem|m' hi esforcare|ens hi esforcarem)
      (mirarem|mirare|intentare|intentarem|procurare|procurarem) (que|de|d') ~1 (no|millorar|evitar|fer)
      (millorarem|millorare|hem de millorar|he de millorar|volem millorar|vull millorar)
      amb (mes|molta mes) (cura|atencio|compte)
      cal que ~1 (sigui|siga|tingui|vagi|estiguem) ~2 (mes|cura|compte)
      (he de|hem de|haig de) (anar|estar|tenir|ser|vigilar|fixar -me|parar) ~2 (mes|compte|cura|al cas) [~1]

    concrete-change:
      @from ~~ @habit
      (podem|puc|podriem|et puc|us podem) (activar+|posar+|crear+|afegir+|programar+|fer+) ~3 (@guards)
      @from ~5 (%fut1)
      (%fut1) ~5 @from
      (@he posat|poso|posem|posare|posarem|@he afegit) ~5 (linia|plantilla|capcalera|assumpte|titol)
      @from ~6 @habit
      @from , ~5 @habit
      @habit ~6 @from
      @habit ~4 (dues vegades|dos cops|dues persones|una segona|un segon|en veu alta|a quatre ulls)
      (una altra|una segona|segona|dues|una) (persona|persones|companya|parella) ~3 (comprova|comprovara|revisa|revisara|mira|mirara|comproven|revisen|comprovaran|revisaran|repassara|llegira|llegeix)
      (un company|una companya|dos companys|un segon parell d' ulls) ~3 (comprova|comprovara|revisa|revisara|mira|mirara|comproven|revisen|repassara|i jo)
      (@he|@past1) [ja] (afegit|posat|creat|activat|programat|instaurat|establert|canviat|afegir|posar|crear|activar|introduit|implantat|muntat|fet) ~3 (@guards)
      (afegire|afegirem|posare|posarem|creare|crearem|activare|activarem|programare|programarem|afegim|activem|poso|pose|posem|afegeixo|activo|afegisc|crearem|muntarem) ~3 (@guards)
      (@he|@past1) [ja] (separat|arxivat|esborrat|retirat|desactivat|tancat|tret|reanomenat|canviat|bloquejat) ~3 (versio|plans|pla|carpeta|fitxer|autocompletat|autocompletar|accessos|contrasenya|procediment|proces|formulari|llista)
      (arxivarem|arxivare|separarem|separare|esborrarem|retirarem|desactivarem|desactivare|tancare) ~3 (versio|pla|carpeta|fitxer|autocompletat|antiga|antic|antigues)
      (abans d'|abans de) (enviar|contestar|respondre|fer|tancar|desar|donar) [~4] , ~3 @habit
      sempre ~1 (comprovo|comprove|comprovem|reviso|revise|revisem|llegeixo|llegisc|miro|mire|mirem|posem|poso)
      (posare|poso|pose|escriure|escric|indicare) ~3 (versio|numero|nom|data) ~2 (a la|en la|al) (primera|principi|inici|assumpte)
      (tens|tindras|tindreu|tindra|rebras|rebreu) ~2 (un avis|una alerta|avisos|alertes|un registre|una llista)
      (fem|farem|hem fet|faig) ~2 (doble|segona) (revisio|comprovacio|lectura|mirada)

    empty-promise:
      (fare|farem|fem|faig|estem fent|hem de fer) ~1 (tot el|el|tot) ~1 (possible|que puguem|que pugui|que podem|que puga|que calgui|que estigui|que siga possible)
      (farem|fare) (mans i manigues|l' impossible|tot allo)
      (ho|hi|s' ho|t' ho|els) (estem|estic|estan) (mirant|veient|revisant|estudiant|treballant|analitzant|gestionant|valorant|tractant|solucionant)
      [ja] (ho|hi) (mirarem|mirem|veurem|estudiarem|revisarem|valorarem|analitzarem|donarem una volta|tractarem)
      (estem|estic) treballant (per|en|per a|perque|de valent)
      (algu|una persona|un company|un tecnic|un agent) ~4 (contactara|posara en contacte|trucara|dira|contestara|respondra)
      (ens|em) (posarem|posare) en contacte (amb|en breu|aviat)
      (us|et|li|vos) (direm|dire|diem|dic|informarem|informare|contactarem) ~1 (alguna cosa|coses|quelcom|algo) ~1 (al mes|aviat|en breu|com mes|quan|quan puguem|ben aviat)
      (us|et|li|vos|ja us|ja et|ja li) (direm|dire|dic) (alguna cosa|coses|quelcom|algo)
      (mirarem|intentarem|mirare|intentare|procurarem|buscarem|buscare|trobarem|mirem) (de|d'|la manera de|com|una manera de|com podem|alguna manera de) ~1 (compensar+|solucionar+|arreglar+|resoldre+|ajudar+|millorar+)
      [ja] (t'|us|li|et|vos) ho (compensare|compensarem|arreglarem|arreglare|solucionarem)
      ja (et|us|li|vos) (compensare|compensarem|dire|direm|trucarem|avisarem) {medium}
      (te 'n|et|t' en|us en|li 'n|us|vos) (dec|devem) (una|un cafe|un sopar|un favor)
      (te la|us la|li) (dec|devem)
      (prendrem|prenem|adoptarem|aplicarem|hem pres) ~2 (mesures|les mesures|accions)
      (tindras|tindreu|tindra|rebras|rebreu|rebra) (noticies|resposta) ~2 (aviat|nostres|al mes|en breu)
      (ens|em) (ocuparem|ocupare|ocupem|encarregarem) ~1 (de|del|d') ~1 (tot|tema|assumpte|aixo) {medium}
      (vetllarem|treballarem|lluitarem|ens esforcarem|seguirem treballant|continuarem treballant) (per|perque|en)
      (donarem|trobarem|buscarem) ~1 (una|alguna) solucio
      (ho|ja ho) (solucionarem|arreglarem|resoldrem) (aviat|com sigui|d' alguna manera|tan aviat|com mes aviat)
      (volem|intentem|mirem de) millorar

    over-promise:
      mai mes de la vida
      no ~1 (tornara|passara|repetira|tornare|tornarem) ~4 mai (mes|per mai)
      mai mes ~2 (tornara|tornaras|passara|tindras|tindra|tindreu)
      (mai de la vida|mai dels mais|per sempre mes|mai mes ~1 de la vida)
      [li|et|us|vos] (garanteixo|garantim|garantisc|garantesc|asseguro|assegurem|jure|juro) ~5 (cap|mai|al #percent|no tindras|no tindra|no tindreu|no tornara|sempre)
      (garanteixo|garantim|asseguro|prometo|promet|juro) al (100|cent per cent|#percent)
      (et|us|li|vos) (prometo|promet|prometem|prometre|assegur|assegurem|asseguro|garanteixo|garantim) que (el|la|l'|els|les|no tindras|no tindra|mai|cap|tot|no hi haura)
      (a|en) qualsevol hora [del dia|de la nit|del dia i de la nit|del dia o de la nit]
      (de dia i de nit|nit i dia|dia i nit|les 24 hores|les vint i quatre hores|els 365 dies)
      (cobrirem|cobrire|cobrim|pagarem|pagare|assumirem|assumire|paguem) (qualsevol|tota|totes|tots|tot)
      (sigui|siga|sia) (la que|el que|quin|quina|els que|les que|quina que) (sigui|siga|fos)
      (dema|avui|dilluns|tot) ~2 (estara|sera|quedara|anira) [tot] (perfecte|perfecta|perfectament|impecable)
      tot (estara|sera|quedara|anira) perfecte
      (el que|tot el que|tot allo que) (faci falta|faca falta|calgui|vulguis|vulgui|vulgueu|demanis|demani) {medium}
      (no tindras|no tindra|no tindreu|no tindran) ~1 (cap|mai) (mes|altre) ~2 problema
      (cap|mai cap) ~2 (problema|error|retard) ~2 mai mes

    none:
      no (et|us|li) (prometre|prometo|promet|dire|puc prometre|podem prometre) ~2 (que|,) ~5 ~3 mai mes
    """#
}
