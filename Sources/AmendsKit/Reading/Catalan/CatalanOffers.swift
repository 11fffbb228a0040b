extension CatalanLexicon {
  /// What makes up for the loss, and how it is offered.
  static let offers = #"""
    @cost = penalitzacio | multa | recarrec | recarrecs | despesa | despeses | cost | costos | comissio | comissions | ports
    @cost2 = quota | rebut | import | carrec | enviament | port | factura | transport | diferencia | mensualitat
    @costs = @cost | @cost2
    @extra = sessio | hora | classe | mes | setmana | dia | dies | setmanes | mesos | visita | revisio | copia | trucada

    loss-offer:
      (@costs) [@it] (@give|assumeixo|assumim|assumirem|assumire|posem|poso) ~1 [jo|nosaltres]
      (et|t'|te|us|vos|li|l'|els) [@it] (@give) ~5 (#money|#percent|@costs|tot|integrament)
      (@give) ~5 (#money|#percent|@costs|integrament)
      (@give) ~3 (any|mes|trimestre|curs|setmana|sessio|mesos|mitja quota) [sencer|sencera|complet|completa]
      (pago|paguem|pagare|pagarem) ~5 butxaca
      de per vida
      (t'|te|us|vos|li) (els|el|la|les|ho|'ls|'l) (@give)
      #money ~4 (@give|tornats|abonats|retornats|de tornada|a favor @addressed|a @addressed compte)
      (et|us|li|vos|els) (rebaixem|rebaixo|rebaixe|rebaixarem|fem|faig|fare|farem|apliquem|aplico|aplicarem|aplicare|descomptem) ~3 (#percent|#money|un #percent|descompte del|descompte d'|la meitat)
      (descompte|rebaixa|abonament|devolucio|reemborsament) (del|de|d') ~3 (#percent|#money|la quota|la comissio|l' import|tot l' import)
      #percent ~1 de (descompte|rebaixa)
      (assumeixo|assumisc|assumesc|assumim|assumirem|assumire|pagarem|paguem|ens fem carrec|em faig carrec|cobrim|correm amb) [de|amb] ~3 (#money|@costs)
      (em faig|ens fem|me 'n faig|ens en fem) carrec (de|del|dels|de les|de la|de l') ~1 (@costs|#money)
      no [@you] [@it] (cobro|cobre|cobr|cobrem|cobrare|cobrarem|cobrara|cobraran|facturem|facturarem|facturare|passem|passarem|passare|carreguem|carregarem)
      [aquest|el] ~2 mes [que ve|vinent] no ~4 (cobrem|cobrarem|passarem|passem|pagues|pagaras|pagara|pagareu|paga|facturem|facturarem)
      (no|ni) (pagaras|pagara|pagareu|pagues|pagueu|veuras|veura|veureu|et costara|li costara|us costara|tindras) ~2 (@costs|res|cap|aquest carrec|carrec)
      (sense|cap) (cost|costos|carrec|despesa|recarrec|comissio|cobrar -te|cobrar -li|cobrar -vos|que et costi|que li costi) [@cl|addicional|per tu|per a voste|extra] [res]
      (de franc|gratis|gratuit|gratuita|gratuits|gratuites|gratuitament|debades|de bades)
      (va|van|corre|corren|anira|correra|es|son) ~2 (a carrec|a compte|per compte|pel compte|del compte|de la butxaca) ~1 @mine
      (va|van|corre|corren|anira) ~1 (a|pel|per|de|del) @mine (carrec|compte)
      (a|pel) @mine (carrec|compte)
      a carrec (@mine|nostre|de la casa)
      (invita|convida|paga) la casa
      (la|a|per) meitat [de|del] [preu|la quota|l' import|cost]
      a (meitat|mitja) de preu
      (et|us|li|vos) (regalem|regalo|regale|regalarem|convidem|convido|obsequiem|oferim|ofereixo|oferisc|dono|donem|donarem|donare) ~4 (@extra|#money|#duration|#percent|de mes|mes de|gratis)
      (una|un|dues|dos|tres|#number) (@extra) (extra|mes|addicional|addicionals|de mes|gratis|gratuita|gratuit|de franc|de regal|sense cost)
      (allargo|allargue|allarguem|allargarem|amplio|amplie|ampliem|ampliarem|ampliare|prorroguem|prorrogo|moc|movem|mourem|passo|passem|ajornem|ajorno) ~3 (termini|data|subscripcio|contracte|servei|limit|entrega|lliurament)
      (tens|tindras|tindra|tindreu|te|teniu) ~1 (fins|un dia|dos dies|una setmana|#duration|temps) ~2 (mes|a|al|#date|#time|extra)
      (et|us|li|te|vos|t') [@it] (reservo|reserve|reserv|reservem|reservare|reservarem|guardo|guarde|guardem|aparto|bloquejo) ~4 (@extra|@date|placa|taula|lloc|#date|#time)
      (ens hi posem|ho omplim|ho fem|ho mirem|ho repassem|ho deixem) ~2 (junts|plegats|a mitges|entre tots dos|tu i jo)
      (t'|us|li|te|vos) [ho|'l|la|els|les|el] (deixo|deixe|deix|deixem|deixare|deixarem|dono|donem) ~2 (omplert|omplerta|fet|feta|enllestit|enllestida|preparat|preparada|a punt|llest|llesta|muntat|acabat)
      (t'|us|li) ho (omplo|omplim|omple|omplire|faig|fem|fare|farem|preparo|preparem|munto|muntem|porto|porte|portem|portarem)
      (t'|us|li) ~1 (ajudo|ajude|ajud|ajudem|ajudare|ajudarem|acompanyo|acompanye|acompanyem) (a|amb|en)
      (una|un) (trucada|videotrucada|sessio|reunio|estona|rato) (de|d') ~2 (#duration|#number|minuts)
      (ho|el|la) (porto|porte|portem|portarem|portare|lliurem|entreguem) ~3 (a casa|en ma|avui|jo mateix|personalment|al despatx|sense cost)
      (queda|quedi|quedeu|quedin) (-te|-vos|'s|-se)
      (pot|pots|podeu|podra|podras) quedar (-se|-te|-vos)
      (la|els|les|el) (@costs) ~3 (no|quedara|queda|ni|sera|es) ~2 (cobrat|cobrara|anullat|anullada|gratis|pagat|pagada|a zero|cobrem|condonat|condonada)
      (eximim|eximirem|condonem|condonarem|perdonem|perdonarem|anullem|anullarem|treiem|trec|traiem|suprimim) ~3 (@costs)
      hi haura ~2 (router|equip|tecnic|recanvi)
      (router|equip|ordinador|cotxe|material|terminal) ~2 (de substitucio|de cortesia|de prestec|provisional|4g)
      (amb prioritat|tens prioritat|sense fer cua|sense cua|davant de tot|passes el primer|la teva va primer)

    vague-repair:
      (un|una|algun|alguna|cap|uns|unes) [petit|petita|bon|bona] (descompte|compensacio|detall|detallet|rebaixa|gest|bonificacio|indemnitzacio)
      (et|t'|us|vos|li|l') [ho|en] (compensare|compensarem|compensem|compensara|recompensarem|recompensare|rescabalarem)
      (compensar|recompensar|rescabalar) (-te|-vos|-li|-ho|-t') [ho|-ho]
      (ja|alguna|la manera) [@cl] [@cl] (compensare|compensarem|compensar)
      (farem|fare|trobarem|buscarem|pensarem|pensare) ~1 (alguna cosa|algo|quelcom|la manera|una solucio)
      (ho|t' ho|us ho|li ho) (arreglarem|arreglare|solucionarem|resoldrem)
      (alguna|una) (cosa|atencio) (per|per a) (compensar|tu|voste|voste)
      (te|us|li|t') ['n|en|la|n'] (dec|devem) (una|un)
      (et|us|vos) (dec|devem) una

    @handout = val | cupo | bo | descompte | abonament | compensacio | bonificacio | regal | obsequi | #percent | #money

    impersonal-offer:
      (val|vals|xec|xecs|cupo|cupons|bo|bons|targeta|targetes) (regal|descompte|de descompte|del #percent|de #percent|de #money|d' un #percent|d' un ~2)
      (accepti|accepta|accepteu|accepte) ~1 (aquest|este|un) (val|xec|cupo|obsequi|detall|regal|bo)
      (punts|punt) (de cortesia|de fidelitat|de regal|extra)
      (hem|he) (afegit|abonat|sumat|carregat) ~1 punts
      (compensacio|indemnitzacio|bonificacio|quantitat) (estandard|habitual|prevista|general|que correspongui|establerta)
      (fes|faci|feu) servir el codi
      (codi|cupo) [promocional|de descompte]
      (un|el|cap) (obsequi|regal|detall) ~1 (a|per a) tots [els]
      @handout ~~ (a|per a) (tots els|tots|cadascun dels) [nostres] (clients|usuaris|afectats)
      (a|per a|als) (tots els|cadascun dels) [nostres] (clients|usuaris|afectats) ~~ @handout
      @mine politica (de|d') (compensacio|compensacions|devolucions|devolucio|atencio)
      (propera|proxima|properes|seguent) (compra|comanda|visita|factura|compres) [amb ~3]
      (tassa|boligraf|samarreta|llibreta|clauer|gorra) [amb ~3]

    refuses-repair:
      no (entra|esta inclos|va inclos|hi entra) ~4 (contractat|contracte|quota|tarifa|servei|pressupost)
      (demana|demani|demaneu|sollicita|solliciti) ~1 pressupost
      no [@you] [@it] (podem|puc) ~1 (tornar+|retornar+|abonar+|reemborsar+|compensar+|oferir+|descomptar+|indemnitzar+)
      no (procedeix|escau|pertoca)
      no (tens|te|teniu|hi ha) ~1 (dret a|cap dret)
      no (es|son) ~1 (reemborsable|reemborsables|retornable|compensable)
      no (tornem|retornem|fem|compensem|oferim|contemplem|abonem) ~1 (diners|imports|devolucions|compensacions|compensacio|cap)
      no (hi ha|hi haura|correspon) ~1 (compensacio|devolucio|indemnitzacio|descompte)
      (haura|hauras|haureu) de (fer -se 'n|fer -te 'n|assumir) ~1 carrec

    choice:
      (t' estimes|s' estima|us estimeu|vos estimeu) mes
      (que|quina|quin|quan|com|on|quina cosa) ~2 (t'|et|li|us|vos) (aniria|va|vindria|convindria|aprofitaria|quadraria)
      (si|com|quan|on|el que|el dia que|la que|a l' hora que) [ho] (prefereixes|prefereix|preferiu|prefereixen|preferixes|preferix|prefereixis|prefereixi|preferisques|t' estimes mes|s' estima mes|us estimeu mes)
      (si|quan|com|on|el dia que|a l' hora que) ~1 (et|li|us|vos) (va|vagi|va be|vagi be|vaja|anira|convingui|convinga|conve|sembla|sembli|semble|interessa|quadra|quadri|ve)
      si (et|li|us|vos|t'|l') (va|anava|sembla|conve|interessa|agrada|serveix|ve|sembles|vingues|fa)
      si (vols|vol|voleu|volen|vols que|t' ho estimes|ho vols|ho vol)
      (quan|com|on|el que) (vulguis|vulgui|vulgueu|vulgues|vulga|vulguen|puguis|pugui|pugueu|et sigui|li sigui|us sigui)
      (tu|voste|vosaltres) (tries|tria|trieu|diras|dira|direu|decideixes|decideix|decidiu|mateix|manes)
      (tria|trii|trieu|escull|esculli|escolliu)
      (que|quina|quin|quan|com|on) ~2 (prefereixes|prefereix|preferiu|preferixes|t' estimes mes|s' estima mes|et va|li va|us va|et conve|li conve)
      (et|li|us|vos) (va|aniria|sembla|semblaria|vindria|convindria|quadra) [be|millor|bien|a] ~3 ?
      (digue|digui|digueu|dis|diga) ('m|-me|'ns|-nos) ~2 (que|quan|quin|quina|com|si|on)
      (o|o be|o si no|o si ho) ~2 (un altre dia|una altra hora|qualsevol altre|el dia que|quan|si ho|la que|el que)
      (o|o be) ~3 , [el|la|com|el que|la que] [que] (prefereixis|prefereixi|vulguis|vulgui|preferiu|vulgueu)
      (el que|la que|allo que) ~1 (mes|millor) ~1 (et|li|us) (convingui|vagi|sembli|serveixi|va|conve|vaja)
      (abans de|no) ~1 (tocar|fer|restaurar|canviar) (res|-ho|la) ~1 (fins que|sense)
      (amb|necessito|espero|em cal) ~1 (@yours|seu|seva|el teu) (permis|vistiplau|d' acord|confirmacio|si)
      (et|li|us) (sembla|semblaria) (be|bien) [que|si]

    size-reason:
      (els|les) (#number|#money) [euros] que ~5 (cobrar|cobrat|costar|costat|pagar|pagat|penalitzar|carregar)
      [el|la|els|les|que] ~2 #money (que|de|del|de la|dels) ~4 (cobrar|cobrat|cobrava|costar|costat|pagar|pagat|facturar|facturat|carregar|carregat|penalitzacio|multa|recarrec|quota|nordfrakt|posar|comissio|ports|enviament|porte)
      (els|les|l'|la|el) (#money|import|quantitat|diferencia) ~1 que (t'|li|us|et|vas|vau|va|ha|has|heu|han)
      (equival|correspon|es correspon|respon|es igual|son iguals) (a|al|als|a la|a l')
      (es|son|sera|seran) ~1 (exactament|just|justament) (el|la|els|les|l') que
      (es|son) (el|la|els|les) que ~2 (va|ha|vas|has|vau|heu|van|han)
      (l'|el|la) (equivalent|import exacte|import integre|valor|cost) (de|del|a|d'|dels)
      (per|pel|pels|a canvi|en compensacio) ~2 (temps|hores|mati|dies|dia|mitja hora|hora|tarda) (que|perdut|perduda|perdudes)
      (per|pel|pels|per les|per la|per el) (temps|hores|mati|dies|dia|hora|tarda|dues hores|dos dies|#duration) (que|perdut|perduda|perdudes|perduts|sense|d' espera)
      (les|els|la|el) (hores|dies|dues hores|dos dies|mati|#duration) que ~1 (vas|vau|va|has|heu|ha|t'|li|us|hem)
      (per cobrir|que cobreix|que cobreixen|cobreix|cobreixen|cobrix) ~3 (penalitzacio|despeses|cost|recarrec|dies|#money|hores|el que)
      (la penalitzacio|el recarrec|la multa|la quota|els ports|l' enviament) (de|que|del)
      (el|els|la|les) (dia|dies|setmana|setmanes|mes|mesos) (sense|que) ~3 (servei|linia|internet|perdre|perdut|estar|estat|vas|has)
      (de mes|indegudament) que

    personal-fit:
      (com que|ja que|sabent que|ates que) ~5 ~3 (#date|#deadline|#time)
      (com que|ja que|ates que|donat que|sabent que|veient que|vist que|pensant que) ~3 (@yours|@theirs|tens|te|teniu|vas|vau|has|heu|necessites|necessita|obres|obre|obriu|dijous|dema|#date)
      (perque|per a que|per tal que|a fi que|de manera que) ~2 (puguis|pugui|pugueu|pugues|puga|arribis|arribi|arribeu|tinguis|tingui|tingueu|tingues|entreguis|registris|obris|no perdis|no perdi|no hagis|no hagi)
      (abans de|abans del|abans d'|a temps per|a temps de|per a|per|de cara a|pensant en) ~1 (@addressed|@yours|seva|seu) ~1 (sessio|reunio|entrega|lliurament|termini|obertura|classe|curs|viatge|fira|projecte|festa|boda|presentacio|inauguracio|servei|pla|comanda)
      (se|sabem|recordo|tinc present) que ~2 (tens|te|teniu|has|ha|heu|necessites|necessita|dijous|dema|la teva|el teu|la seva|el seu|obres|obre)
      (tens|te|teniu) ~2 (sessio|reunio|entrega|termini|classe|obertura|dates) ~1 (#date|#time|dijous|dema|dilluns|dimarts|dimecres|divendres)
      (el|la) (@yours|teva|teu|seva|seu) (termini|data limit|entrega|lliurament|sessio|reserva) ~1 (passa|es|sera|queda|es mou|s' allarga)
      (al|a la|en el|en la) (@yours|teu|teva|seu|seva) (document|pla|projecte|compte|cas|formulari|entrada|botiga|clinica|empresa)
      (en el|al|pel) (teu|seu|vostre) cas
      (et|li|us) (cal|calen|fa falta|fan falta|toca|caldra) ~1 (abans|per|per a|dema|avui|dijous|aquesta|el|la)
    """#
}
