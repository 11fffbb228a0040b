extension SpanishLexicon {
  /// What the failure did to the client, and how the client feels.
  static let empathy = #"""
    @fair = normal | logico | natural | comprensible | razonable | justo | legitimo | de esperar
    @upset = enfado | malestar | frustracion | decepcion | disgusto | indignacion | enojo | molestia
    @upset = preocupacion | impotencia | cabreo | desconfianza | rabia | sorpresa | alarma | inquietud
    @upset-adj = molesto | molesta | enfadado | enfadada | disgustado | disgustada | enojado | enojada
    @upset-adj = decepcionado | decepcionada | indignado | indignada | frustrado | frustrada | dolido
    @upset-adj = dolida | preocupado | preocupada | harto | harta | cabreado | cabreada | bravo | brava
    @upset-adj = desconfiado | desconfiada | furioso | furiosa | molestos | enfadados | alarmado | asi
    @lost = manana | tarde | dia | jornada | tiempo | hora | horas | noche | semana | rato | dinero
    @lost = sesion | clase | cita | turno | plaza | vuelo | tren | viaje | reserva | oportunidad | venta
    @lost = fin de semana | cliente | trabajo | descuento | entrega | puesto | evaluacion | confianza
    @hadto = rehacer+ | repetir+ | llamar+ | buscar+ | esperar+ | venir | volver+ | ir | pagar+ | dar+
    @hadto = explicar+ | justificar+ | cancelar+ | anular+ | aplazar+ | posponer+ | salir | cambiar+
    @hadto = disculparse+ | disculparte | quedarse | quedarte | trabajar | empezar+ | adelantar+ | escribir+
    @hadto = perder+ | corregir+ | deshacer+ | leer+ | mirar+ | preguntar+ | reclamar+ | insistir

    formulaic-harm:
      (las|la|los|el|cualquier|estas|estos|tantas|tantos|posibles) [posibles] @nuisance
      (molestias|inconvenientes|trastornos) (causadas|causados|ocasionadas|ocasionados|que)
      (sin causar|causar|ocasionar) ~ @nuisance

    reaction-named:
      (entiendo|comprendo|imagino|me imagino|entendemos|comprendemos) (el|la|vuestro|lo) (susto|disgusto|rabia|enfado|malestar|sofocon|chasco)
      (entiendo|comprendo|entendemos|comprendemos|lamento|imagino|me imagino) [bien|perfectamente] (tu|su|vuestro|vuestra) @upset
      (entiendo|comprendo|entendemos|comprendemos|imagino|me imagino) [bien|perfectamente] que ~4 @upset-adj
      (entiendo|comprendo|entendemos|imagino) [perfectamente] que te ~2 (sientas|enfades|enojes|molestes|cabrees|moleste|fastidie|duela)
      (entiendo|comprendo|entendemos|imagino) [perfectamente] que (le|os|se) ~2 (moleste|enfade|enoje|sienta|duela|preocupe)
      (se|sabemos|imagino|me imagino|entiendo|comprendo) (como|lo que) ~ (sientes|siente|sentis|sienten|sentiste|estas)
      (se|sabemos|imagino|me imagino|entiendo|comprendo) (lo|cuanto|que) ~ (molesto|frustrante|fastidioso|duro)
      (me hago|nos hacemos) (cargo|una idea) de (lo|tu|su|la|el|como|que)
      (me pongo|nos ponemos) en (tu|su|vuestro) (lugar|piel|sitio)
      (se|sabemos) que es (molesto|frustrante|una faena|un fastidio|una molestia|desagradable)
      (debe|debio|tuvo que|debiste) [de] (ser|sentar+|resultar+|sentirte|sentirse) ~2 (mal|frustrante|molesto|desagradable)
      (entiendo|comprendo|entendemos) la (molestia|frustracion|decepcion|preocupacion|rabia)
      (que rabia|que faena|que fastidio|vaya faena|menudo fastidio)

    harm-named:
      (perdiste|perdio|perdisteis|perdieron|has perdido|ha perdido|habeis perdido|han perdido) ~3 (@lost|#duration)
      (pierdes|pierde|perdias|perdia|perder+) ~3 (@lost|#duration)
      (la|el|las|los) @lost que ~ (perdiste|perdio|has perdido|ha perdido|te hice perder|le hice perder)
      (te|le|os|les) (hice|hicimos|he hecho|hemos hecho|hizo|ha hecho) ~ @hadto
      (te|le|os|les) (costo|ha costado|cuesta|supuso|ha supuesto|hizo gastar+) ~3 (@lost|#duration|#money|una|un|el|la)
      (te|le|os|les) (robe|quite|quitamos|robamos|comi|gaste|hemos quitado|he quitado) ~3 (@lost|#duration)
      (te|le|os|les) (cobraron|cargaron|penalizaron|sancionaron|han cobrado|han cargado|multaron|pusieron)
      (te|le|os|les) (=cobró|=cargó|=costó|=retuvo|=penalizó) ~2 [#money|@lost]
      (banco|proveedor|transportista|cliente|aseguradora) (te|le|os) (cobro|cargo|penalizo|retuvo|multo)
      (tuviste|tuvo|tuvisteis|tuvieron|has tenido|ha tenido|habeis tenido|han tenido) que ~ (@hadto|%inf)
      (estuviste|estuvo|estuvisteis|estuvieron|has estado|ha estado|llevas|lleva) ~4 (esperando|buscando|sin|pendiente)
      (esperaste|espero usted|esperasteis|has esperado|ha esperado)
      (pasaste|paso usted|pasasteis|te pasaste|se paso|te has pasado|se ha pasado) ~4 (esperando|buscando|rehaciendo|sin)
      (te|le|os|les) (deje|dejamos|he dejado|hemos dejado|dejo) [#duration] (sin|esperando|a oscuras|vendido|a ciegas)
      (te|le|os|les) (dejamos|deje|he dejado|hemos dejado|dejo) ~3 (sin|esperando|en mal lugar|en evidencia|colgado)
      (te quedaste|se quedo|os quedasteis|te has quedado|se ha quedado|se haya quedado|se quedaron) ~ (sin|fuera|esperando)
      (te|le|os|les) (puse|pusimos|puso|hemos puesto|ha puesto) en (un compromiso|un aprieto|evidencia|un brete)
      (quedaste|quedo usted|quedasteis|has quedado|haya quedado|ha quedado) ~ (mal|fatal) [con|delante|ante]
      (te|le|os|les) (retrase|retrasamos|retraso|paralizo|freno|ha retrasado|hemos retrasado|bloqueo|paro)
      (no pudiste|no pudo|no pudisteis|no has podido|no ha podido|no pudieron) ~ %inf
      (te|le|os|les) (obligue|obligamos|obligo|hemos obligado) a
      (te|le|os|les) (tuve|tuvimos|he tenido|hemos tenido|tuvo) ~3 (esperando|buscando|pendiente|en vilo|sin|dando vueltas)
      (te|le|os|les) (maree|mareamos|hemos mareado|fastidie|fastidiamos|estropee|estropeamos|complicamos|complique)
      (retuvieron|retuvo|bloquearon|pararon|cortaron|anularon) (tu|su|vuestro|vuestra|el|la)
      (tu|su|vuestro|vuestra) (mercancia|envio|pedido|trabajo|proyecto|equipo|reunion|negocio) ~ (parado|parada|retenido|retenida)
      (pagaste|pago usted|has pagado|ha pagado) ~ (de mas|dos veces|#money)
      (el susto|mal rato|el disgusto|el mal trago) que ~ (llevado|llevaste|llevo|pasado|diste|hice pasar+|hicimos)
      (te|le) (dio|dimos|di|hice pasar|hicimos pasar|has llevado|ha llevado|llevaste) un (susto|mal rato|disgusto)
      (susto|mal rato) (que te has llevado|que se ha llevado|que te llevaste|que se llevo|al ver|de ver|al abrir)
      (buscando|buscaras|buscases|buscara|esperando) (algo|una pagina|un boton|unas fechas) que no (existe|existia|estaba)
      (llegaste|llego usted|has llegado|ha llegado|llegar) tarde (a|por)
      (una|la|toda la|media) (manana|tarde|jornada|noche) (perdida|entera|tirada|en balde)
      (#duration|horas|dias|dinero|trabajo|tiempo) (perdidas|perdidos|perdido|perdida|tirado|tirados|en balde|para nada)
      (en vano|para nada|en balde)
      (afecto|afectaba|afecta|afectado|perjudico|perjudicado|trastoco|trastocado|descuadro) (a|tu|su|la|el|vuestra)
      (confiabas|confiaba|confiaste|confio|contabas|contaba|confiasteis) ~ (en mi|en nosotros|con ello|conmigo)

    reaction-fair:
      (tienes|tiene|teneis|tienen|llevas|lleva) [usted] [toda] [la] razon
      (tienes|tiene|teneis|tienen) [usted] (motivos|razones|motivo|todo el derecho|derecho) [de sobra|para|a]
      (te|le|os|les) (sobran|sobra) (motivos|razones|razon)
      no (te|le|os|les) (faltan|falta) (motivos|razones|razon)
      (con|y con) [toda la|toda] razon
      (es|seria|me parece|nos parece|veo|encuentro) [muy|perfectamente|totalmente] @fair [que|tu|su]
      @fair que (estes|este|sigas|siga|te|le|os|se|hayas|haya|desconfies|desconfie|buscaras|buscara)
      (a mi|a nosotros|a cualquiera) [tambien] (me|nos|le) (molestaria|habria molestado|enfadaria|habria sentado|pasaria)
      (yo|nosotros|cualquiera) [tambien] ~ (estaria|estariamos|habria estado|me enfadaria|me habria enfadado)
      (yo|cualquiera) (en tu lugar|en su lugar|estaria igual|tambien lo estaria|se enfadaria|se habria enfadado)
      (en tu lugar|en su lugar|en vuestro lugar|yo en tu lugar) [,] ~ (igual|tambien|estaria|molestaria|enfadaria)
      no es para menos
      (haces|hace|haceis|hacen) [muy|usted] bien en (decir+|quejar+|enfadar+|reclamar+|protestar+|preguntar+)
      (esperabas|esperaba|esperabais|merecias|merecia|mereces|merece) (otra cosa|algo mejor|mas de nosotros|mas)
      (faltaria mas|solo faltaria|no me extrana|lo raro seria)
    """#
}
