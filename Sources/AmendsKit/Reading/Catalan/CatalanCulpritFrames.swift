extension CatalanLexicon {
  /// Somebody else as the culprit, in any trade; and the client cleared by what they did well.
  static let culpritFrames = #"""
    @who = cambrer | cambrera | cuiner | cuinera | repartidor | repartidora | xofer | conductor | lampista | electricista | fuster | paleta | manya | installador | operari
    @who = monitor | monitora | recepcionista | conserge | porter | perit | gestor | gestora | corredor | metge | infermera | higienista | auxiliar | dependent | dependenta
    @who = caixer | caixera | empleat | empleada | treballador | treballadora | majorista | subministrador | laboratori | taller | ajuntament | aeroport | duana | correus
    @who = organitzacio | organitzador | brigada | contractista | controladors | controlador | companyia electrica | operador | franquicia | filial | delegacio | associacio | fabricant
    @who = @newbie | @bytheway | @staff | @staff2 | @outside
    @which2 = nou | nova | de torn | de guardia | de nit | de tarda | de vesprada | de mati | d' abans | anterior | de sempre | de dalt | de baix | del costat | suplent | extern | externa | de fora
    @device = passarella | algoritme | algorisme | autocompletat | navegador | cercador | calendari | full de calcul | maquina | terminal | datafon | sensor | pagina web | app | aplicacio | cercador
    @device = @tool | web | mobil | bustia | router | caldera | alarma | torn automatic
    @muddled = deixar | posar | enviar | apuntar | anotar | prendre | fer | clavar | canviar | barrejar | tallar | trencar | perdre | donar | passar | cobrar | etiquetar | muntar | connectar | tancar | obrir | esborrar | duplicar | processar
    @muddledd = deixat | posat | enviat | apuntat | anotat | pres | fet | clavat | canviat | barrejat | tallat | trencat | perdut | donat | passat | cobrat | etiquetat | muntat | connectat | tancat | obert | esborrat | duplicat | processat
    @badway = malament | mal | de pena | fatal | a mitges | al reves | equivocat | equivocada | que no | dues vegades | dos cops | dos voltes | de mes | de menys | tot sol | tota sola | pel seu compte | sense avisar | sense dir | per error | que no era | on no

    blames-other:
      (el|la|l'|els|les|un|una|es|sa|s'|lo|los|ets) ~1 (@who) ~2 (es|se|s') ['n|n'] (va|van|ha|han) (confondre|confos|equivocar|equivocat|despistar|despistat|oblidar|oblidat|descuidar|descuidat|embolicar|embolicat|adormir|adormit)
      (el|la|l'|els|les|un|una|es|sa|s'|lo|los|ets) ~1 (@who) ~4 [@cl] (va|van|ha|han) (@muddled|@muddledd) ~3 (@badway)
      (el|la|l'|els|les|un|una|es|sa|s'|lo|los|ets) ~1 (@who) ~3 no ~2 (va|van|ha|han|havia|havien) ~1 (%inf|%part)
      (el|la|l'|els|les|un|una|es|sa|s'|lo|los|ets) ~1 (@who) (@which2) ~2 no ~2 (va|van|ha|han|deixa|havia|sap)
      (el|la|l'|els|les|un|una|es|sa|s'|lo|los|ets) ~1 (@who) ~3 (ens|m'|mos|em|nos) (ha|han|va|van) (@muddledd|@muddled|tinguts|fallar|fallat|deixar|retingut|retinguts)
      (el|els|los|la|les) (de|d'|del|de l'|de la) ~1 (@who|@staff|baix|dalt|reparto|magatzem) ~2 (encara no|no) [@cl] (ha|han|va|van)
      (el|els|los|la|les) (de|d'|del|de l'|de la) ~1 (@who|@staff|@staff2) ~2 (es|son) (de l' altre mon|un desastre|un cas|aixi|uns inutils|un perill)
      =si (el|la|els|los|les|l'|en|na) ~4 (s'|no|ens|m'|ho|hagues) ~1 (haguessin|hagues|hagueren|haguera|%part) ~8 , ~3 (hauria|hauriem|no hauria)
      (el|la|l'|els|les|es|sa|s') ~1 (@device) ~4 (va|ha|van|han|no) [@cl] [@cl] (@muddled|@muddledd|@tooldo|@tooldone) ~4 (@badway)
      (el|la|l'|els|les|es|sa|s') ~1 (@device) ~4 no ~1 (va|ha|van|han) [@cl] (acceptar|acceptat|deixar|deixat|carregar|carregat|enviar|enviat|agafar|agafat|reconeixer|reconegut|guardar|guardat|avisar|avisat)
      (el|la|l'|els|les|es|sa|s') ~1 (@device) ~4 (falla|fallen|te la mania|te mania|fa el que vol|sempre fa|sempre ho fa|es penja|esborra|es menja|no va be|va com vol|fa coses rares|fa figa|fa el boig)
      (el|la|l'|els|les|es|sa|s') ~1 (@device) ~3 (et|t'|us|li|l'|ho|te|se) (va|ha) (posar|enviar|duplicar|canviar|esborrar|treure|cobrar|clavar|posat|enviat|duplicat|canviat|esborrat|tret|cobrat|clavat)
      (el|la|l'|els|les) ~1 (proveidor|operador|operadora|fabricant|servidor|companyia electrica|plataforma) ~3 (va|ha) (patir|patit|tenir|tingut|experimentar|caure|caigut|fallar|fallat)
      (va ser|ha estat|ha sigut|es|era|fou) (l'|el|la|els|cosa de|cosa del|cosa de la|coses de|coses del) [mateix] (@device|@who)
      ^ (cosa|coses|culpa|error|fallada) (del|de la|de l'|dels|d') ~1 (@device|@who)
      (es|son|era|resulta) ~1 (atribuible|imputable|achacable) (al|a la|a l'|als|a un|a una) ~1 (@who|@device|tercers|tercer)
      (es|son|era|resulta) ~1 (alien|aliena|aliens|alienes) (a la|al|a l'|a) [@mine|nosaltres]
      (correspon|compete|pertoca) (al|a la|a l'|als) (@who|@outside)
      (aixo|aco|ho) ~2 (va|ha|van|han) (contestar|contestat|enviar|enviat|fer|fet|dir|dit|escriure|escrit|tramitar) (el|la|l'|un|una|els) ~1 (@who)
      (a|els de|la gent de|los de) (@staff|comptabilitat|facturacio|reserves|cuina|recepcio|manteniment) (tenen|son|fan|van|sempre) ~1 (aixo|aquestes|aixi|coses|la seva|com|tard)
      jo (nomes|sols|tan sols) (poso|pose|pos|dono|done) la cara
      (que|perque) ~1 (ens|mos|em|m') (van|ha|han|va) (vendre|venut|installar|installat|encolomar) ~3 (falla|no va|no funciona|fa figa|es un desastre)
      (per|per uns) (motius|causes|raons) (que li son propis|alienes|aliens|externes|que no depenen|fora del nostre)
      , que no es (de la casa|nostre|nostra|dels nostres|cap dels nostres) ,

    clears-client:
      (tu|voste|vostes|vosaltres|vos) [ja] [@cl] [@cl] (va|vas|vau|van|vares|ha|has|heu) (%inf|%part) ~4 (a temps|a l' hora|ben clar|ben clara|clarament|tot en regla|en regla|tot be|be|correctament|com tocava|com calia|en termini|dins del termini|dins de termini|amb totes les dades|en hora)
      (@past2|@has) (enviar|escriure|demanar|signar|fer|presentar|avisar|enviat|escrit|demanat|signat|fet|presentat|avisat) ~4 (a temps|a l' hora|ben clar|ben clara|clarament|tot en regla|en regla|correctament|com tocava|com calia|en termini|dins del termini|amb totes les dades)
      (el|la|l'|lo|sa|es) ~3 (@yours|seva|seua|seu) ~2 (va|ha|van) (fer|seguir|complir|fet|seguit|complert) ~1 (el que|lo que|tot el que|la indicacio|les instruccions|allo que) ~2 (vam|li vam|deia|calia|tocava)
      (voste|tu|vosaltres) ~1 (el|la|ho|els|les|hi|l') (va|vas|vau|ha|has|heu) (respectar|complir|respectat|complert|avisar|avisat|encertar|encertat)
      no (hi havia|hi ha|hi hagué) (res|cap cosa) que ~1 (voste|tu|vosaltres|el client|haguessis|hagues) ~1 (pogues|poguessis|poguessiu|fer|poguera)
      no (va ser|ha estat|es|fou) per (res|cap cosa) que ~1 (fes|fessis|fessiu|hagues|haguessis|menges|haguessiu|toques|toquessis)
      no (@past2|@has|va|ha) ~2 (res|cap cosa) que no (toques|calgues|pertoques|correspongues)
      no (has|ha|heu|cal|hauria|hauries) (de|d'|que) ~2 (demanar perdo|disculpar -te|disculpar -se|demanar disculpes|donar explicacions|justificar -te|justificar -se|disculpi|disculpis|disculpeu|justifiquis|justifiqui)
      no (ens|em|m') (deu|deus|deveu) ~1 (cap|res|disculpa|explicacio|explicacions)
      no (mancava|faltava|hi faltava|hi mancava) (res|cap paper|ni un) (a|en|de) ~1 (@yours|seva|seua|sa seva)
      de culpa , ~2 (gens|cap|ni mica|zero)
      (tu|voste|vosaltres) no (tenies|tenia|tenieu|havies|havia|havieu) (per que|cap obligacio|de fer res|perque)
      (qui|el que) (no|que) ~1 (ha|has) de donar explicacions ~2
      encara que ~1 (haguessis|haguessiu|hagues|haguesses|hagueres) ~6 [,] ~3 (hauries|hauria|haurieu|hauria passat|igual|tant se val)
      que (hagues|haguessis|haguessiu) ~6 no [hi] canvia res
      (tu|voste|vosaltres) no (t'|s'|us|et|es|vos) ~1 (has|ha|heu|vas|va|vau) ~1 (equivocat|equivocar|confos|confondre|despistat) ~2
      no (se li|se 't|se us|li|et|us) ~1 (pot|podem|puc) ~1 (retreure|recriminar|reprotxar|demanar que)

    denial:
      no (@he|@past1) [pas] (tocat|tocar|canviat|canviar|esborrat|esborrar|modificat|modificar|perdut|extraviat|retirat|manipulat) ~1 (res|cap|ni)
      (nosaltres|natros|nantros|jo|cap dels nostres|l' equip|el personal ~3|aquesta casa|aquesta empresa|la companyia|aquesta oficina|l' establiment) ~1 no [@cl] [@cl] (@he|@past1|ha|va) ~1 (sigut|estat|entrat|entrar|tocat|tocar|retirar|retirat|extraviat|perdut|esborrat|esborrar|canviat|canviar|fet|fer)
      no (@he|@past1) ~1 (sigut|estat|ser) (jo|nosaltres)
      no (la|el|ho|l'|les|els) (@vaig|he) ~1 (posar|fer|tocar|enviar|escriure|posat|fet|tocat|enviat|escrit|triar|trencar|trencat) jo
      cap (dels|de les) (nostres|companys|tecnics) no
      no (es|ha) (pot|poden) atribuir ~1 (a|al) ~2 (cap|@mine|la companyia|nosaltres)
      no ha (sortit|vingut|passat) (de|d') (nosaltres|casa|aqui|casa nostra)
      (error|fallada|problema|avaria|retard) ~3 no (es|ve|prove) (del|de la|de|d') ~1 (@mine|aqui|casa)

    none:
      no @he [pas] (tocat|estat|sigut|manipulat)
      no @past1 (ser|tocar)
      no (la|el|ho|l'|les|els) (@vaig|he) ~1 (posar|fer|tocar|enviar|escriure|posat|fet|tocat|enviat|escrit|trencar|trencat)
    """#
}
