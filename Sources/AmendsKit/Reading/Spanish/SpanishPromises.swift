extension SpanishLexicon {
  /// What will be different, from the bare promise to the change that can be seen.
  static let promises = #"""
    @recur = pasar | ocurrir | suceder | repetirse | sucederte | pasarte | ocurrirte | pasarle | ocurrirle
    @guard-verb = compruebo | comprobamos | reviso | revisamos | verifico | verificamos | miro | miramos
    @guard-verb = leo | releo | abro | cierro | confirmo | confirmamos | apunto | anoto | pongo | ponemos
    @guard-verb = contrasto | repaso | pregunto | llamo | aviso | avisamos | guardo | trabajo | uso | copio
    @guard-verb = comprobare | revisare | verificare | comprobaremos | revisaremos | verificaremos | mirare
    @guard-verb = confirmare | confirmaremos | compararemos | comparo | programo | reservo | tramito
    @guard-verb = quedan | queda | revisa | revisan | comprueban | comprueba | salta | saltan | pasa | pasan
    @guard-verb = recibo | recibimos | tengo puesta | tengo puesto | hay | habra | tendremos | exijo | exige
    @guard-verb = checo | checamos | activo | activamos | dejo | dejamos | releo | relee | mando | envio
    @measure = aviso | alarma | alerta | recordatorio | control | lista | doble comprobacion | filtro
    @measure = doble revision | segunda revision | comprobacion | carpeta | version | plantilla | casilla
    @measure = etiqueta | rotulo | regla | paso | protocolo | procedimiento | calendario | turno | bloqueo
    @done-change = puesto | creado | anadido | montado | activado | programado | cambiado | archivado
    @done-change = quitado | retirado | separado | rotulado | marcado | bloqueado | configurado | borrado
    @done-change = instalado | incluido | fijado | acordado | establecido | organizado | movido | renombrado

    bare-promise:
      no (vuelva|vuelvan|volviera) a @recur
      no (volvera|vuelve|volveran|va a volver) a @recur [mas]
      no (se repetira|se repetiran|se va a repetir|pasara mas|ocurrira mas|sucedera mas|pasara otra vez)
      no (te|le|os|les|me|nos|se) [nos|me|lo] (volvera|volveremos|vuelvo|volvere|va) a ~ (@recur|%inf)
      no (va|van) a (pasar|ocurrir|suceder|repetirse) [mas|otra vez|de nuevo|nunca]
      no volvere (a|mas)
      no volveremos a
      (para|de modo) que (no|nunca) (se repita|vuelva a @recur|pase mas|ocurra mas|pase otra vez)
      (nunca|jamas) (mas|volvera|volveremos|volvere) ~ (@recur|%inf)
      (sera|ha sido|es) la (ultima|unica) vez
      (evitar+|impedir+) que (se repita|vuelva a @recur|pase|ocurra)

    intention:
      (tendre|tendremos|pondre|pondremos|prestare|prestaremos) [mucho] (mas|mayor) (cuidado|atencion|empeno)
      (sere|seremos) mas (cuidadoso|cuidadosa|cuidadosos|atento|atenta|atentos|diligente|diligentes|riguroso)
      (estare|estaremos|ire|iremos) [mucho] (mas|con mas) (atento|atenta|atentos|pendiente|pendientes|cuidado|ojo)
      (intentare|intentaremos|procurare|procuraremos|tratare de|trataremos de|voy a intentar) ~2 %inf
      (voy|vamos) a (tener|poner|prestar|ser|estar|ir) [con] (mas|mayor)
      (aprendere|aprenderemos|he aprendido|hemos aprendido) [de|la|mucho] ~2 (leccion|error|esto|errores|ello)
      (me|nos) (servira|sirve) de (leccion|aprendizaje|experiencia)
      (tomo|tomamos|he tomado|hemos tomado) (buena nota|nota)
      (mejoraremos|extremaremos|extremare|reforzaremos|redoblaremos|cuidaremos mas)
      (la proxima vez|de ahora en adelante|en el futuro) ~2 (tendre|tendremos|pondre) (mas|mayor) (cuidado|atencion)
      (quiero|queremos|espero|esperamos) (mejorar+|hacerlo mejor|estar a la altura)

    concrete-change:
      (desde|a partir de) (hoy|ahora|manana|ya|este|esta|el|la|#date|#deadline) ~3 [,] ~4 @guard-verb
      @guard-verb ~5 antes de (enviar+|mandar+|contestar+|responder+|pasar+|cobrar+|cerrar+|dar+|darle|publicar+)
      antes de (enviar+|mandar+|contestar+|responder+|pasar+|cobrar+|darle|publicar+|facturar+) ~3 [,] ~2 @guard-verb
      (he|hemos) [ya] @done-change ~4 @measure
      (he|hemos) [ya] (cambiado|modificado|corregido) ~2 (forma|manera|modo|procedimiento|proceso|rutina) de
      (me he|nos hemos) puesto (un|una|dos) @measure
      (he|hemos) [ya] (archivado|borrado|retirado|quitado|separado|rotulado|marcado|renombrado|bloqueado) (la|las|el|los)
      (hay|habra|tenemos|tendremos|pondre|pondremos|anadire|anadiremos|pongo|ponemos|anado) (un|una|dos|doble) @measure
      (una|otra|dos|segunda|segundo) (persona|personas|companera|companero|revision) (revisa|revisan|revisara|comprueba*|mira*)
      (dos personas|entre dos|otro companero|un companero|una companera) ~2 (revis*|comprueb*|comprob*|mir*|cotej*)
      (lo|la|las|los) (revisamos|comprobamos|miramos|revisaremos|comprobaremos) (dos|entre dos|siempre dos|cada)
      (cada|todas las|todos los) (dia|manana|tarde|#time|lunes|semana|orden|envio|factura|correo) ~4 @guard-verb
      (ninguna|ningun) @thing (sale|se envia|se manda|saldra) (sin|hasta)
      [ya] no (se puede|podra|podran|se podra|es posible) %inf ~ sin
      (la version antigua|la carpeta antigua|el plan antiguo) [ya] (esta|queda|ha quedado) (archivada|borrada|fuera|bloqueada)
      (solo|unicamente) (tendre|tengo|dejo|abro|trabajo con) (una|un) ~ (abierta|abierto|version|carpeta|plan)
      (recibiras|recibira|te llegara|le llegara|te saltara) (un|una) (aviso|alerta|correo|notificacion) (cada vez|cuando|si)
      (te|le|os) (activo|activamos|he activado|pongo|activaremos|activare|dejo) ~2 (avisos|aviso|alerta|alertas|notificaciones)
      (responsable|a cargo|encargada|encargado) de ~2 (comprobar+|revisar+|que)

    empty-promise:
      (veremos|ya veremos|miraremos|vemos|a ver) (como|de que manera|si)
      (hare|haremos|vamos a hacer|voy a hacer) [todo] (lo posible|lo que este en|cuanto este en|lo que podamos|lo imposible)
      (hare|haremos|vamos a hacer) (todo|cuanto) (lo posible|lo que|podamos|pueda|este)
      (lo|la) (estamos|estoy|seguimos) (mirando|viendo|estudiando|revisando|valorando|gestionando|tratando)
      (lo|la) (miramos|miro|estudiaremos|miraremos|veremos|mirare|valoraremos|tendremos en cuenta|investigaremos)
      (estamos|estoy) (en ello|trabajando en|trabajando para|trabajando por|mirando|viendo)
      (alguien|un companero|un agente|nuestro equipo|el equipo|el departamento) [ya] (se pondra|contactara|llamara|respondera)
      (nos pondremos|se pondran|nos ponemos) en contacto
      (intentaremos|intentare|procuraremos|trataremos de|tratare de|buscaremos la forma de) compensar+
      [te|le|os|les] (diremos|dire|decimos|contaremos) algo
      [te|le|os|les] (tendremos|tendre|mantendremos) (al tanto|informado|informada|informados|al corriente)
      (tomaremos|se tomaran|vamos a tomar|hemos tomado) ~ (medidas|cartas)
      (pondremos|hemos puesto) (los medios|todos los medios|todo nuestro empeno|todo de nuestra parte)
      (te debo|le debo|os debo|te debemos) (una|una cerveza|un cafe) $
      (te debo|le debo|os debo|te debemos) una (,|;|y|por)
      [ya] (te|se|le|os) [lo] (compensare|compensaremos|compensamos)
      (veremos|ya veremos|a ver) ~2 (se puede|podemos|puedo) hacer+
      (lo trasladamos|lo trasladaremos|trasladaremos|pasaremos nota|lo comento|lo comentaremos|lo elevaremos)
      (en cuanto) (sepamos|sepa|tengamos|tenga|podamos|pueda) (algo|novedades|noticias|mas)
      (buscaremos|encontraremos|buscare) (una|alguna|la mejor) (solucion|manera|forma)
      (lo solucionaremos|lo arreglaremos|se solucionara|se arreglara|lo resolveremos|se resolvera|todo se arreglara)
      (algo se nos ocurrira|ya hablaremos|ya te contaremos|ya lo arreglaremos|ya lo vemos)
      (tendras|tendra|tendran) noticias (nuestras|mias)

    over-promise:
      (nunca jamas|jamas de los jamases|nunca mas en la vida|jamas en la vida|nunca nunca)
      (nunca|jamas) (volvera|volveran|tendra|tendras|volveras|pasara|ocurrira|vas|va|habra)
      no (volvera|vuelve) a @recur (nunca|jamas) [mas|jamas]
      (te|le|os|les) (garantizo|garantizamos|aseguro|aseguramos|juro|prometo|prometemos) ~3 (nunca|jamas|ningun|ninguna|100)
      (te|le|os) (garantizo|garantizamos) al #percent
      (te|le|os) (garantizo|garantizamos) [al #percent] que (no|nunca|jamas|todo|ningun|ninguna|nadie|esto no|esto nunca|siempre)
      (te|le|os|les) (prometo|prometemos|aseguro|aseguramos|garantizo) que (el banco|el proveedor|la aseguradora|hacienda|ellos)
      (cubriremos|cubrire|pagaremos|asumiremos|asumo|asumimos|cubrimos) (cualquier|lo que haga falta|todo lo que haga falta)
      (cubriremos|cubrire|pagaremos|asumiremos|asumo|asumimos|cubrimos) (toda|todo|todos|todas) ~2 (perdida|perdidas|dano|danos|perjuicio|perjuicios)
      (cualquier|toda) (perdida|gasto|coste|dano|perjuicio|importe) ~2 (sea cual sea|cualquiera que sea|que sea)
      (sea cual sea|cueste lo que cueste|sin limite|pase lo que pase|a cualquier precio)
      (a cualquier hora|las 24 horas|de dia y de noche|dia y noche|a todas horas|del dia o de la noche)
      (manana|hoy|en una hora) ~2 (todo) ~ (perfecto|perfectamente|resuelto|impecable)
      (estara|quedara|va a quedar|va a estar) todo (perfecto|impecable)
      (de por vida|para toda la vida|por siempre jamas|para siempre)
      (cero errores|ningun problema mas|ningun fallo mas|ni un error mas|ni un solo error)
      (el banco|nordfrakt|el proveedor|la aseguradora) (anulara|devolvera|quitara|perdonara|retirara)
      (lo que quieras|lo que quiera|lo que pidas|lo que pida) [,] (te lo|se lo) (doy|damos|daremos|hacemos)
    """#
}
