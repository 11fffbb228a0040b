extension CatalanLexicon {
  /// Promises by frames: effort without an act, and changes of habit that can be seen done.
  static let promiseFrames = #"""
    @every = cada | tot | tota | totes les | tots els | qualsevol | cap
    @unit2 = ordre | ordres | correu | correus | missatge | missatges | factura | factures | comanda | comandes | encarrec | encarrecs | expedient | expedients | adreca | habitacio | clau | nomina | reserva | reserves | canvi | canvis | actualitzacio | actualitzacions | quantitat | import | preu | preus | horari | alergia | allergia | al-lergia | avis | avisos | document | versio | reclamacio | queixa | trucada | visita | instal-lacio | feina | resposta | respostes | plat | fitxa | client | pacient | cartell | alta | baixa
    @checks = comprova | comproven | comprovara | comprovaran | revisa | revisen | revisara | revisaran | mira | miren | mirara | miraran | llegeix | llegeixen | llegira | llegiran | repassa | repassen | repassara | repassaran | repassem | mirem | confirma | confirmen | signa | signen | signara | creua | creuen | valida | validen | verifica | verifiquen | contrasta | contrasten | publica | passa | compta | compten
    @goes = va | van | porta | porten | duu | du | surt | surten | comenca | comencen | queda | queden | entra | entren | es | es fa | es fan | es tanca | es tanquen | es creua | es creuen | es llegira | es llegeix | es revisa | es revisen | es comprova | es comproven | es confirma | es confirmen | es canvia | se canvien | es canvien | es penja | es pengen | es guarda | es guarden | es signa | s' envia | s' envien | s' apunta | s' apunten | s' avisa
    @safe = avis | avisos | etiqueta | etiquetes | paper | vermell | groga | groc | roig | alarma | alerta | signatura | signatures | confirmacio | codi | dues persones | dos persones | segona | copia | preguntes | registre | llista | foto | fotos | casella | veu alta | a part | doble | per escrit | abans d' enviar | abans de sortir | abans de desar | abans de tancar | abans de donar | abans d' entregar
    @bef = abans de plegar | abans de marxar | abans d' enviar | abans de enviar | abans de donar | abans de tancar | abans de desar | abans de sortir | abans de publicar | abans de cobrar | abans d' entregar | abans de lliurar | abans de respondre | abans de contestar | abans de prometre | abans de dir | abans de premer | abans d' entrar | abans del tall | abans de servir | abans de carregar | abans que surti | abans que s' enviï
    @now1 = deixo | deixe | deix | deixem | deixam | posam | pengem | penjam | truquem | trucam | diem | deim | repassem | repassam | mirem | miram | comprovam | revisam | apuntam | guardem | fem | enviem | demanem | confirmam | tanquem | obrim | validem | contrastem | comptem | tornem | no carreguem | no diem | no enviem | no tanquem

    concrete-change:
      (a partir d' ara|des d' avui|d' ara endavant|des d' ara|a partir de #date|des de #date|a partir d' avui|des de fa|des d' aquest mes|des d' aquesta setmana|des d' aquest dilluns|a partir d' aquest) ~8 ~6 (@now1|@checks|@goes|dira|dire)
      (@every) ~4 (@unit2) ~6 (@checks|@goes) ~8 (@safe|@bef)
      (@every) ~1 (@unit2) ~6 (que passi|que superi|superior|urgent|nou|nova) ~6 (@checks|@goes|es)
      (@checks|@now1|mirem|repassa|passa) ~8 (@bef)
      (dos|dues|una segona|un segon|una altra|un altre|tres) (persones|persona|company|companya|companys|ulls|parell d' ulls|tecnic) ~3 (@checks)
      (el|la|l'|ho|els|les) ~1 (publica|fa|escriu|envia|entra|pica|prepara|redacta) (una persona|un|una|algu) i ~2 (comprova|revisa|repassa|signa|valida|llegeix|mira)
      (els|les|es|ses|cada) (dilluns|dimarts|dimecres|dijous|divendres|matins|tardes|vespres|primers de mes|mati|dia|setmana) ~1 (@now1|@checks)
      (@he|@past1|ja @he) (desactivat|tret|retirat|eliminat|bloquejat|suprimit|separat|reanomenat|desactivar|treure) ~8 (llista|formulari|menu|plantilla|sistema|circuit|carpeta|correus|pantalla|impres|teclat|web|qualsevol|papers|tots els)
      (cap|ni un|ni una) (@unit2) ~1 (no|ja no) ~1 (es tanca|s' envia|surt|es dona|entra|es publica|es cobra|es desa) ~1 (sense|fins que|si no|abans)
      no (@now1|marxa|surt|s' envia|es tanca|es desa|es cobra|enviem|diem|donem|tanquem|carreguem|obrim) ~6 (fins que no|fins que|sense que|si no|sense) ~5
      ja no (surten|surt|s' envien|s' envia|es fan|es fa|enviem|fem|publiquem|demanem|actualitzem) ~4 (en divendres|els divendres|sense|per telefon|de nit|a ultima hora|sols|sol)
      quan (ens|rebem|arribi|entri|hi hagi|algu|un client) ~6 , ~1 [la|el|ho|l'|les|els] (tornarem|confirmarem|comprovarem|repetirem|llegirem|trucarem|demanarem|revisarem|apuntarem|registrarem) ~4
      ^ (prova|revisio|doble lectura|recompte|comprovacio|doble comprovacio|llista|trucada) (de|d'|obligatoria|previa) ~5 (@bef|sempre|cada dia|cada mati|cada cop)
      (ens|et|us|li|m') (fara|faran) saltar ~2 (avis|alarma|alerta)
      (@unit2) ~3 (surten|surt|apareixen|es marquen|queden|salten) ~1 (en vermell|en groc|marcats|marcades|destacats|en un avis) ~4
      (@unit2) ~1 (se|es) (canvien|canvia|pengen|actualitzen|actualitza|publiquen|revisen) ~1 (el|es) mateix (dia|moment|mati)
      (@unit2) ~3 (porten|duen|tenen|va|van) [ara|ja] ~4 (etiqueta|etiquetes|paper|segell|codi|adhesiu|marca|nom) ~3
      ara (mirem|miram|revisem|comprovem|repassem|llegim|signem) ~4 (abans|dos|dues|sempre|cada|tots|junts)
      (governanta|encarregat|encarregada|cap|responsable|professor|mestre|supervisor|supervisora|infermera|tutor|tutora) ~4 (passa|repassa|revisa|comprova|signa|no marxa|mira|compta) ~5 (abans|fins que|cada|per cada)

    intention:
      (mirare|mirarem|provare|provarem|intentare|intentarem|procurare|miro) (de|d'|que) ~1 (no|estar|ser|anar|preguntar|escoltar|badar) ~4
      (pararé|parare|pararem|pare) ~1 mes (compte|atencio)
      (intentare|intentarem|procurare|mirare) no (badar|equivocar|oblidar|fallar|repetir|cometre|tornar) ~2
      (em|ens) (proposo|proposem|propose|propos|comprometo a|comprometem a) ~1 (ser|estar|anar|parar|tenir|escoltar) ~3
      (anire|anirem) ~1 (amb|mes) ~1 (ull|compte|alerta|cura|peus de plom|al tanto|viu|viva)
      (ens|m'|em) (esforcarem|esforcare|hi esforcarem) ~1 (a|per|en)
      (m' ho|ens ho|ho) (mirare|mirarem|prendre) ~1 amb mes (cura|calma|atencio|ull)
      (tinc|tenim) ~1 (ferma|tota la) ~1 (voluntat|intencio) (d'|de) ~3

    empty-promise:
      (fare|farem|fem|fer|faig) ~1 (mans i manigues|els impossibles|tots els possibles|tot lo possible|tot lo posible|tot el posible|lo possible|lo que estiga|el que estigui|el que estiga|tot el que estigui)
      (tot|el que|lo que) ~1 (estiga|estigui|estigue|siga|sigui) ~1 (a|en) (les nostres|les meves|la nostra|la meva|ses nostres) (mans|ma)
      (ho|hi) (tindrem|tindre|tenim) ~1 (present|en compte|en conter|en conte|en consideracio|molt en compte)
      (traslladarem|traslladare|trasladarem|elevarem|elevare|remetrem|farem arribar|comunicarem|passarem) ~1 (la|el|les|els|@yours) ~3 (als|a les|a l'|al|a la|a qui|nivells|instancies|area|areas|arees|departament|departaments|direccio|superiors) ~3
      (posar|posarem|posem|posare|posam) ~1 (tota la carn|tot de la nostra part|els cinc sentits|tota la nostra|tot l' interes|tot el cor|el coll|tota l' anima|de la nostra part)
      (donarem|donare|donem) ~2 (parell de voltes|voltes|un tomb|una volta|unes voltes) ~3
      (es|se) (fara|dura a terme|realitzara) ~1 (un seguiment|una valoracio|un estudi|una analisi|una revisio) ~4
      (mirarem|mirare|veurem|vorem|veure|mirem) ~1 (que|com|si) ~1 (s' hi pot fer|hi podem fer|es pot fer|podem fer|puc fer|s' arregla|ho arreglem|hi ha manera)
      no (estalviarem|escatimarem|regatejarem) (cap|ni un|esforcos|recursos|mitjans) ~1
      [ja] hi (direm|dire|farem|fare) ~1 (alguna cosa|algo|quelcom|el que es pugui)
      (ho|n') (parlarem|comentarem|tractarem|debatrem) (en|a|amb|al|a la) ~1 (algun|alguna|la propera|el proper|la proxima|un altre) ~3
      (estem|estam|estic|seguim|continuem) treballant ~2 (per|en|perque|incansablement|sense descans|de valent|a tope)
      (procurarem|procurare|mirarem|intentarem) que ~5 (vagi|siga|sigui|surti|estigui|quedi|funcioni) ~3
      un dia d' aquests ~8
      (mirarem|intentarem|procurarem|mirare) (de|d') (respondre|contestar|donar|dir|resoldre|trucar) ~3 (tan aviat|com mes aviat|al mes aviat|quan|en breu|el mes aviat|aviat|rapid) ~4
      (anam|anem|anirem|hi anem) (a tope|a totes|a per totes|al cent per cent|de valent) amb
      (s' ho|m' ho|ens ho|ho) (apuntara|apuntare|apuntarem|apunto|apuntem) ~1 (mentalment|al cap|a la llibreta|per a la propera)
      (rebra|rebras|rebreu|tindra|tindras|donarem|contestarem|respondrem) ~3 (en|dins) un (termini|temps) (raonable|prudencial|adequat|breu)
      (s'|es) (estudiara|valorara|analitzara|tindra en compte|considerara|examinara) ~1 (el|la|@yours|cas|situacio) ~2 (cas|situacio|queixa|peticio|sollicitud)
      (mirarem|mirare|procurarem|intentarem) de fer (algo|alguna cosa|quelcom|el possible|el que es pugui)
      (hi|li) (deixo caure|faig un cop d' ull|faig una ullada|donem un cop d' ull)
      (ja|algun dia|quan toqui|mes endavant|tard o d' hora) ~4 (ho farem|ho veurem|ho parlarem|ho mirarem|ens hi posarem)

    intention:
      (pararé|parare|pararem) mes compte
    """#
}
