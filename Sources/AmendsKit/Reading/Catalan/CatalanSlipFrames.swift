extension CatalanLexicon {
  /// Our own wrong acts by the contrast they carry, and slips that nobody seems to have made.
  static let slipFrames = #"""
    @notthis = q no era | q no tocava | on no tocava | a qui no era | a qui no tocava | on en tocaven | on en tocava | on calia | on hi havia | que no calia | que ja teniem | que ja tenia
    @notthis = que no ho era | que no hi era | que ja no valia | que no existia | que no toca | que no hi havia
    @badly = mal apretat | mal apretada | mal posat | mal posada | mal tancat | mal tancada | mal muntat | mal collat | mal collada | torcat | de traves | del reves | cap per avall
    @late = fins l' endema | fins a l' endema | fins dos dies despres | hores despres | dies despres | quan ja era tard | dos dies tard | un dia tard | una setmana tard
    @swap = en compte de la | en compte del | en lloc de la | en lloc d' al | en comptes de la | en lloc del teu | en lloc de a
    @gone = confondre | barrejar | oblidar | creuar | intercanviar | capgirar | duplicar | traspaperar | extraviar | desaparèixer | desapareixer | esborrar
    @nobase = sense cap base | sense tenir -ne cap base | sense saber -ho | sense saber | a la babala | a ull | a l' aire | de memoria | a les fosques | per dir alguna cosa | sense base | sense fonament
    @wrongplace = a un altre | a una altra | a algu altre | de un altre | de una altra | d' un altre | d' una altra | de altre | d' altre | d' un altre client | d' una altra empresa

    own-wrong-act:
      (@past1 %inf|@he %part|%past1) ~6 (@notthis|@swap|@byerror|@badly)
      (@past1 %inf|@he %part|%past1) ~5 (@wrongplace)
      (@past1 %inf|@he %part|%past1) ~4 (@nobase)
      (@past1 %inf|@he %part) ~5 (al reves|de mes|de menys|de propina|dos cops|dues vegades|dos voltes|dues voltes)
      (@past1|@he) (clavar|picar|teclejar|posar|afegir|clavat|picat|teclejat|posat|afegit) ~1 (un|una|dos|cent|mil|#number) (zero|zeros|coma|xifra|digit) ~2 (de|massa)
      (@past1 %inf|@he %part) ~4 sense (que|tenir|saber|contrastar+|confirmar+|provar+|contestar+|respondre+|comptar+|pensar+|verificar+|repassar+)
      (@past1 %inf|@he %part) ~3 (amb l' altre|amb l' altra|amb el d' un altre|amb la d' un altre|la de l' any passat|el de l' any passat|de l' any passat|la d' ahir|el d' abans|la d' abans|la vella|el vell)
      (@past1 (publicar|anunciar|dir|escriure|posar|prometre)|@he (publicat|anunciat|dit|escrit|posat|promes)) que ~6 i ~3 (obrim|obriem|era|eren|no|es|son)
      (no|mai no|mai) [@cl] [@cl] [@cl] (@past1) (cursar|desar|arribar a|mirar|comptar|apuntar|preguntar|contrastar|provar|treure|posar|pujar|penjar|gravar|tramitar|connectar) ~6
      (mai|mai no) %past1 a %inf
      ningu (de l' equip|dels nostres|d' aqui|de casa|de nosaltres|de l' oficina|de la casa) ~1 [@cl] [@cl] (va|ha|havia) (%inf|%part)
      (@past1 (servir|posar|donar)|@he (servit|posat|donat)) ~4 (amb|que tenia|que duia) ~2 (havent|sabent|quan) ~3 (dit|avisat|apuntat|al-lergi*)
      (@past1 %inf|@he %part) ~6 (havent -me|havent -nos|tot i haver|sabent) ~2 (dit|avisat|apuntat|que)
      (@past1 donar|@he donat|@past1 vendre|@he venut|@past1 llogar) ~3 (habitacio|taula|placa|seient|cita|hora|lloc) ~2 (a una altra|a un altre|a uns altres|a algu)
      (@past1 tancar|@he tancat|@past1 arxivar|@he arxivat|@past1 enviar|@past1 lliurar) ~6 (encara pendent|pendent de|a mig|sense llegir|per llegir|per acabar|per revisar)
      (@past1 demanar|@he demanat|@past1 reclamar|@he reclamat) ~4 que ja ~1 (teniem|tenia|ens havia|havia|ens havies|havies)
      (la|el|ho|els|les) (@past1|@he) (escriure|fer|enviar|escrit|fet|enviat) ~1 (seca|sec|malament|sense contestar|de qualsevol manera|nosaltres|a corre-cuita)
      per haver (-li|-te|-vos|-lo|-la|-los|-les) ~1 (dit|fet|enviat|donat|deixat|cobrat|posat|promes|fet esperar)
      per no haver [-li|-te|-vos|-lo|-la|-los|-les] ~1 %part
      (de|per) (vos|te|li|us) haver ~1 (deixat|fet|dit|cobrat|enviat)
      (jo|nosaltres) (envio|envie|passo|poso|dono|cobro) ~4 (@wrongplace)
      (se me 'n|se 'm) va anar (el dit|la ma|l' olla)
      (@past1|@he) (precipitar|precipitat|improvisar|improvisat) ~2
      (@past1 trencar|@he trencat|@past1 ratllar|@he ratllat|@past1 fer malbe|@he fet malbe|@past1 cremar|@he cremat|@past1 tacar|@he tacat) ~3

    agentless-slip:
      (es|se|s') (va|van|havia|havien) (quedar|arribar a|acabar|%inf) ~4 (@notthis|@badly|@swap|@wrong|sense fer|sense entrar|sense cursar|sense ser -ho)
      (sa|s' ha|s' han|se ha) (posat|enviat|cobrat|fet|perdut|barrejat|carregat|duplicat|marcat) ~5 (de mes|de menys|mal|malament|dues vegades|dos cops|equivocat|equivocada|que no)
      (es|se|s') (va|van|ha|han) (cobrar|girar|enviar|imprimir|carregar|facturar|processar|cobrat|girat|enviat|carregat|facturat) ~3 (dues vegades|dos cops|dos voltes|dues voltes|per duplicat|dues voltes)
      (va|van|ha|han) (quedar|quedat|restar) ~1 (mal|malament|sense|a mig|per|fora|oberta|obert|penjat|penjada) ~1 (%part|posa|posat|fer|cursar|enviar|entrar|tancar|signar|revisar|desar|guardada|guardat)
      (va|van|ha|han) (sortir|sortit|eixir|eixit|anar|anat|arribar|arribat|acabar|acabat) ~1 (malament|mal|amb la|amb el|amb un|amb una|sense) ~2 (canviada|canviat|equivocada|equivocat|error|errors|erronia|erroni|@badly|@wrongly|de mes|data|nom|adreca|xifra)
      (va|van|ha|han) (anar|anat|acabar|acabat|sortir|arribar|arribat) ~1 (al|a la|a l'|cap a) ~4 (equivocat|equivocada|que no|d' un altre|d' una altra|de dalt|del costat|d' enfront)
      (va|van|ha|han) (desapareixer|desaparegut|esfumar -se|volar|esborrar -se|caure) (de|del|de l'|de la|dels) ~1 (agenda|llista|calendari|sistema|carpeta|registre|web|compte|historial)
      (va|van|ha|havia) (constar|constat|figurar|apareixer|sortir) ~1 com (a|si) ~3 (sense|i no|quan)
      (es|s'|se) (va|ha|van|han) (comunicar|comunicat|donar|donat|facilitar|facilitat|anunciar|anunciat|publicar|publicat) ~3 (no ajustada|no ajustat|inexacta|inexacte|indeguda|indegut|que no|errada|sense base|incorrecta|incorrecte)
      (s'|es) (ha|va|han|van) (produir|produit|donar|donat) ~2 (perdua|comunicacio indeguda|duplicitat|filtracio|caiguda|interrupcio|desajust|demora|alteracio|desconfiguracio|confusio)
      (hi va haver|hi ha hagut|hi hague|va haver -hi) [un|una] ~1 (mal calcul|mala|mal|doble|barreja|encreuament|salt|ball|malentes) ~2
      (doble|triple|mal|mala) (carrec|cobrament|rebut|reserva|factura|enviament|calcul|assignacio|transcripcio|etiquetatge|lectura) [al|a|del|en|de|el]
      (ha|va|han) (entrar|entrat|colar -se|sortir) ~1 (bug|error|bugs|errors|fallo|errada) ~3
      (@affair|caixa|expedient|fitxa|carta) ~1 (etiquetada|etiquetat|enviada|enviat|lliurada|lliurat|carregada|carregat|assignada|assignat|dirigida|girat|adrecada) ~3 , (no|i no) (a|al|en|de)
      (fou|va ser|ha estat|fon|va esser) ~1 (expedit|expedida|emes|emesa|enviat|enviada|tramesa|trames|lliurat|lliurada|assignat|assignada|registrat|registrada) ~3 (amb|a) ~3 (equivocat|equivocada|erroni|erronia|errat|errada|que no|incorrecte|incorrecta)
      (peca|article|producte|talla|model|color|paquet|plat|clau|fitxa|capsa|llibre) ~3 (era|eren|es|son) (d' un altre|d' una altra|un altre|una altra|del model|la d' un altre)
      no (es|s'|se) (va|ha|van|han) (gravar|gravat|desar|desat|guardar|guardat|arribar|arribat|apuntar|apuntat|registrar|registrat|anotar|traslladar|traslladat|avisar)
      (hora|data|nom|adreca|preu|xifra|titol|import|cognom) =eixí (malament|mal|canviada|canviat)
      (era|eren) ~1 (d' un altre|d' una altra) (model|client|clienta|talla|color|any|pla|curs|mida|persona)
      (es|se) va (tancar|imprimir|fer|enviar|sumar) amb ~4 (de mes|de menys|que no|q no)
    """#
}
