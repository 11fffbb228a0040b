extension CatalanLexicon {
  /// Slips told as a company letter tells them, and slips owned in the words of the street.
  static let slips = #"""
    @handed = facilitar | facilitat | remetre | remes | proporcionar | proporcionat | trametre | trames | enviar | enviat
    @handed = lliurar | lliurat | donar | donat | comunicar | comunicat | indicar | indicat | traslladar | traslladat
    @handled = processar | processat | tramitar | tramitat | cursar | cursat | executar | executat | gestionar | gestionat
    @handled = registrar | registrat | enviar | enviat | ordenar | emetre | emes | completar | completat | liquidar | liquidat
    @beyond = passat | passada | fora de | fora d' | fora del | mes enlla | tard | massa tard | amb retard | amb posterioritat
    @beyond = l' endema | al dia seguent | l' endema mateix | amb demora | a destemps
    @otherthan = diferent de | diferent del | diferents de | d' un altre | d' una altra | que no | que no era | que no corresponia | distinta
    @affair = operacio | pagament | tramitacio | gestio | peticio | sollicitud | tramesa | @thing

    agentless-slip:
      per (error|equivocacio|descuit) ~1 (es|se) (va|van) %inf
      per (error|equivocacio|descuit) ~1 s' (ha|han) %part
      (es|se) (va|van) (intercanviar|creuar|duplicar|desviar|ometre|capgirar) ~4 (dos|dues|dades|documents|noms|noms|comptes|adreces|fitxers)
      no (es|s') (va|ha) (fer|fet) (efectiu|efectiva|constar|arribar)
      (se|es|s') ['t|li|us|'l|'ls|vos|et] (va|van|ha|han|havia) ~1 (@handed) ~7 (@otherthan|@wrong)
      (es|s'|se) (va|ha|van|han|havia) (@handled) ~3 (@beyond)
      (@affair) ~2 (va|ha|van|han) (ser|estat|quedar|quedat) ~1 (@handled|registrada|tramitada|processada|cursada|executada|enviada) ~2 (@beyond)
      (@affair) ~2 (va|ha|van|han) (quedar|quedat) (pendent|pendents|encallada|encallat|aturada|aturat|en cua|fora|traspaperada|traspaperat|endarrerida|endarrerit|per fer|a mitges|a l' aire)
      (@affair) ~2 (va|ha) (liquidar|liquidat|entrar|entrat|sortir|sortit|arribar|arribat|cursar -se) ~2 (@beyond)
      (@affair) ~2 no (va|ha|van|han) (cursar -se|executar -se|tramitar -se|completar -se|ser|entrar|entrat|fer -se)
      (s'|es|se) (ha|va|havia|van|han) (meritar|meritat|generar|generat|aplicar|aplicat) ~2 (recarrec|penalitzacio|comissio|despesa|interessos)
      (hi va haver|hi ha hagut|hi hague|va haver -hi|s' ha produit|es va produir|es va donar|s' ha donat|per|a causa d'|degut a|hi havia) [un|una|uns|unes] ~1 (@slip4)
      (s'|es) (ha|va|van|han) (detectar|detectat|identificar|identificat|observar|observat|constatar|constatat) ~2 (@failure|@slip4)
      (informacio|dades|documentacio|resposta|versio|adjunt|indicacions) (facilitada|enviada|donada|tramesa|remesa|facilitades|enviades|donades) ~2 no (era|eren|es|corresponia|corresponien)
      (informacio|dades|documentacio|resposta|versio|adjunt|pla|pagina|indicacions|seccio) ~3 no (corresponia|corresponien|coincidia|coincidien) (a|amb|al|als)
      (un|una|algun) (error|errada|fallada|problema|defecte) (de|d'|en|del|en el|en la) (gestio|tramitacio|versionat|comunicacio|procediment|proces|coordinacio|seguiment|forma)

    admission:
      mai [no] [@cl] (hauriem|hauria|haviem) (d'|de) ~1 haver+
      (em @vaig|m' he|ens @vam|ens hem) (fer|fet) ~1 (embolic|garbuix|lio|nus|mal de cap)
      (@past1 estar|@he estat|@past1 anar|@he anat) ~1 (a la lluna|als nuvols|a la lluna de valencia|als llimbs|a la figuera|empanat|empanada|espes|espessa|encantat|encantada)
      no (@past1 estar|@he estat) ~1 (fi|fina|fins|llest|llesta|viu|viva|a lloc)
      (em @vaig|m' he|ens @vam|ens hem) (encantar|ennuvolar|empanar|aturullar|entortolligar|embarbussar|encantat|ennuvolat|empanat|aturullat|relaxar|adormir|adormit)
      (@past1 fer|@he fet) (figa|una badada|una espifiada|una pifiada|una relliscada|una ximpleria|una bestiesa|un disbarat|un nyap|una xapussa|un paperot|una bona badada|una errada|el ridicul)
      (@past1 tocar|@he tocat|@past1 posar|@he posat) ~2 (on no (devia|tocava|calia|havia))
      (se 'm|se 'ns|se m'|se ns) (van|han|va) (creuar|creuat) els cables
      (dono|done|donem|vull donar|he de donar) la cara
      no (@was|hi ha) ~1 [cap] altr* culpable (que|mes que) (jo|nosaltres)
      no haviem (de|d') (haver+|%inf)
      (jo|nosaltres) no (havia|haviem|hauria|hauriem) (de|d') ~1 (haver+|%inf)
      no (m'|em) (havia|hauria) (de|d') ~1 (haver+|%inf)

    dative-slip:
      (se|s') (m'|'m|me|'ns|ns|ens|nos|mos) ~1 (va|ha|van|han|havia) ~1 (enredar|enredat|encallar|encallat|adormir|adormit|escolar|escolat|esmunyir|esmunyit|ajuntar|capgirar|capgirat|mesclar|mesclat|confondre|confos)
      (em|m'|ens|mos) (va|ha) (relliscar|relliscat|passar|passat) ~1 (per sota el nas|davant dels ulls|de llarg|per davant)
      (em|m'|ens) (va|ha) (saltar|saltat|ballar|ballat) ~1 (una|un|la|el|el nom|la data|la versio|el numero)

    presumed-admission:
      (hem|vam|varem) (degut|deure) ~1 (ser|esser|haver+|tocar+|esborrar+|canviar+|fer+)
      (devem|deviem|deguerem) (haver+ ~1 %part|ser|tocar+|esborrar+|canviar+)
      haurem (estat|sigut|fet|tocat|canviat|esborrat)
      (el mes|lo mes) (probable|segur) ~2 que ~4 nosaltres
      (deu|devia) (ser|esser|haver estat|haver sigut) (cosa nostra|un error nostre|algun dels nostres|alguna de les nostres|una badada nostra)
      (se 'ns|se 'm|se ns) (deu|devia|degue|deuria) ~1 %inf
      (potser|segurament|probablement|segur que) [@cl] [@cl] (@past1|@he) (tocar|tocat|esborrar|esborrat|canviar|canviat|editar|editat|moure|mogut|trepitjar|trepitjat)
    """#
}
