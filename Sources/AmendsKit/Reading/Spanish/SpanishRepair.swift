extension SpanishLexicon {
  /// Acts that undo the failure, and what was checked.
  static let repair = #"""
    @proof = registro | registros | historial | captura | capturas | justificante | comprobante | extracto
    @proof = log | logs | prueba | pruebas | recibo | copia de seguridad | listado | detalle | bitacora
    @do1 = =mando | =envío | =envio | =paso | =adjunto | =dejo | =reenvío | =reenvio
    @do1 = =remito | hago llegar | =doy | =corrijo | =arreglo | =rehago | =repito | =cambio
    @do1 = =sustituyo | =anulo | =cancelo | =restauro | =recupero | =preparo | =relleno
    @do1 = =completo | =actualizo | =gestiono | =tramito | =rectifico | =recojo | =llevo
    @do1 = =entrego | =reprogramo | =repongo | =desbloqueo | =deshago | =reactivo | =reservo
    @do1p = enviamos | mandamos | pasamos | adjuntamos | dejamos | corregimos | arreglamos
    @do1p = rehacemos | repetimos | cambiamos | sustituimos | anulamos | cancelamos
    @do1p = restauramos | recuperamos | preparamos | rellenamos | gestionamos | tramitamos
    @do1p = rectificamos | recogemos | entregamos | reponemos | deshacemos | reactivamos
    @do-inf = mandar+ | enviar+ | pasar+ | corregir+ | arreglar+ | rehacer+ | repetir+ | cambiar+ | anular+
    @do-inf = sustituir+ | cancelar+ | restaurar+ | recuperar+ | preparar+ | rellenar+ | tramitar+ | reenviar+
    @do-inf = rectificar+ | recoger+ | llevar+ | entregar+ | reprogramar+ | deshacer+ | reponer+ | gestionar+
    @do-fut = mandare | enviare | pasare | corregire | arreglare | rehare | repetire | cambiare | anulare
    @do-fut = sustituire | restaurare | recuperare | preparare | rellenare | tramitare | rectificare
    @do-fut = mandaremos | enviaremos | corregiremos | arreglaremos | cambiaremos | anularemos
    @do-fut = restauraremos | recuperaremos | tramitaremos | rectificaremos | reharemos | reenviare
    @do-part = mandado | enviado | corregido | arreglado | rehecho | repetido | cambiado | anulado | resuelto
    @do-part = sustituido | cancelado | restaurado | recuperado | preparado | rellenado | tramitado
    @do-part = rectificado | reenviado | reprogramado | repuesto | transferido | enviada | corregida | hecha
    @do-part = anulada | restaurada | recuperada | tramitada | rectificada | arreglada | retirada | ordenada

    fix:
      (he|hemos) (escrito|llamado|hablado|avisado) (a|al|con) (el|la|los|las|tu|su|_)
      (te|le|os|les) @do1 [ahora|hoy|ya|aqui] [el|la|los|las|un|una|tu|su] [@thing] [@right]
      (te lo|se lo|te la|se la|os lo|os la|te los|se los|te las|se las) (@do1|@do1p) [ahora|hoy|ya|yo]
      (te|le|os|les) @do1p ~4 (hoy|ahora|ya|manana|#deadline|@right)
      @do1p ~4 (hoy mismo|ahora mismo|manana|#deadline|@right)
      [ahora|ahora mismo|hoy|hoy mismo|ya|manana|esta tarde] (lo|la|los|las) (@do1|@do1p|@do-fut) [yo]
      @do1 [ya|hoy|manana] (el|la|los|las|tu|su|una|un) [nueva|nuevo|misma] @thing
      @do-fut ~2 (el|la|los|las|tu|su|una|un|vuestra) ~2 @thing
      [@cl] (@do-fut)
      (voy|vamos|paso|procedo|procedemos) a (@do-inf)
      (aqui|ahi|abajo|debajo) (hay|tienes|tiene|teneis|va|van|esta|estan|te dejo|le dejo|te paso|le paso) ~2 (un|una|unas|unos|el|la|los|las|tu|su) ~2 (@thing|@proof)
      (aqui|ahi) (tienes|tiene|teneis|tienen|va|van|esta|estan|te dejo|le dejo) ~2 (el|la|los|las|tu|su) ~2 @thing
      (adjunto|te adjunto|le adjunto|os adjunto|adjuntamos) ~2 (el|la|los|las) ~2 (@thing|@right)
      [ya] (lo|la|los|las|te lo|se lo|te la|se la) (he|hemos) @do-part
      ya [te|le|os|se] [lo|la] (he|hemos) @do-part [el|la|los|las|tu|su] [@thing]
      (he|hemos) (corregido|arreglado|rehecho|anulado|restaurado|recuperado|rectificado|repuesto|sustituido|reenviado)
      (he|hemos) (enviado|mandado) ~4 @right
      ya (esta|estan|queda|quedan) @do-part
      (lo|la|los|las) (tienes|tiene|tendras|tendra|teneis|tienen|tendran) ~3 (@do-part|listo|lista|hecho|@right)
      (tienes|tiene|tendras|tendra|tendreis) ~2 (el|la|los|las|tu|su) @thing (@right|listo|lista|@do-part)
      (te|se|os) (lo|la|los|las) (dejo|dejamos|dejare|dejaremos) (hecho|hecha|listo|lista|rellenado|resuelto|puesto|preparado)
      (te|le|os) (ayudo|ayudamos|ayudare|ayudaremos) a (@do-inf|%inf)
      (hoy|manana|esta tarde|ahora mismo|esta manana) (sale|salio|ha salido|va) (el|la|tu|su) ~ @thing
      (la|el|tu|su) (transferencia|orden|pago|pedido|envio) [ya] (salio|ha salido|esta en camino|sale)
      (he|hemos) (dado|lanzado|pedido) (la|una|tu|su) (orden|transferencia) [urgente]
      (la|el) @thing (@right) (es|esta en|va en|te llega|le llega)
      (llamo|llamamos|llamare|hablo|hablamos|hablare|escribo|escribire|escribimos) (a|al|con) ~3 (para que|y)
      (me|nos) (encargo|encargamos|encargare|ocupo|ocupamos|ocupare) (yo|nosotros|personalmente) [mismo|de]
      (me|nos) (encargo|encargamos|ocupo|ocupamos) de (@do-inf|%inf)
      (hago|hare|haremos|hacemos) (yo|nosotros) ~3 (gestion|gestiones|tramite|tramites|cambio|llamada)
      (emito|emitimos|emitiremos|te hago|le hago|le hacemos) ~ (factura|abono) [nueva|rectificativa|corregida]
      (se|te|le) (enviara|enviaremos|corregira|restaurara|recogera|entregara|repondra)
      (vuelvo|volvemos|volvere|volveremos) a (@do-inf|hacer+|poner+|cargar+|subir+)
      [@cl] (reservo|reservamos|reservare|he reservado|hemos reservado) ~2 (otra|otro|una nueva|un nuevo|plaza)
      (restauro|restauramos|recupero|recuperamos|revierto|revertimos) ~ (version|entrada|copia|articulo|cambios)
      (te|le|os) (repito|explico|aclaro) ~2 (ahora|bien|paso a paso|desde el principio)
      (la|el) (pagina|version|respuesta|dato|fecha) (correcta|correcto|buena|que necesitas|que toca) (es|esta)

    fix-suffices:
      (con|gracias a) (eso|esto|ello) [ya] (queda|tienes|tiene|puedes|puede|no|basta|llegas|llega)
      (asi|de este modo|de esta forma) [ya] no (pierdes|pierde|perderas|tienes que|tiene que|tendras que|hay que)
      (asi) [ya] (puedes|puede|podras|podra|tienes|tiene|llegas|llega|llegaras)
      (y|asi) no (pierdes|pierde) nada
      no (tienes|tiene|tendras|tendra) que (hacer+|rehacer+|repetir+|cambiar+|mover+) nada
      (no te falta|no le falta|no hace falta) nada mas
      (y ya puedes|y ya puede|y puedes|y puede) (seguir|continuar|trabajar|usar+|entregar+)
      (el resto|lo demas) ~ (valido|bien|correcto|sirve|no cambia)

    evidence-shown:
      (te|le|os|les) (adjunto|adjuntamos|envio|enviamos|mando|mandamos|paso|dejo|muestro|enseno|comparto|ensenamos) ~3 @proof
      (te|se|os) (lo|la|los|las) (adjunto|adjuntamos|muestro|enseno|comparto|ensenare)
      (te|le|os|les) (enseno|muestro|ensenamos|mostramos) lo que (paso|ocurrio|ha pasado|hemos visto)
      (adjunto|adjuntamos) ~2 @proof
      (aqui|ahi) (tienes|tiene|teneis|va|esta|te dejo|le dejo) ~2 @proof
      (puedes|puede|podeis) (verlo|comprobarlo|consultarlo) en ~3 (@proof|adjunto|enlace)
      (en|con) (el|la) @proof adjunto

    check-made:
      (he|hemos|acabo de|acabamos de) (revisado|comprobado|comparado|mirado|consultado|verificado|contrastado|cotejado|repasado)
      (acabo|acabamos) de (revisar+|comprobar+|comparar+|mirar+|consultar+|verificar+|leer+)
      (he|hemos) leido ~ @proof
      (revise|revisamos|comprobe|comprobamos|consulte|consultamos|compare|comparamos) ~2 @proof
      (tras|despues de|al) (revisar+|comprobar+|consultar+|comparar+|mirar+|leer+) ~2 (@proof|@thing)
      (nuestro|nuestros|mi) (ultimo|ultimos) (acceso|accesos|cambio|cambios|entrada|entradas)
      (hemos|he) preguntado (a|al)

    records-show:
      (segun|de acuerdo con|como consta en|como muestra|como muestran) (el|los|la|nuestro|nuestros|nuestra) ~ @proof
      (el|los|la|las|nuestro|nuestros|nuestra) @proof [no] (muestra|muestran|indica|indican|dice|dicen|recoge|recogen|refleja|registra)
      en (el|los|la|nuestro|nuestros) @proof [no] (aparece|aparecen|consta|constan|figura|figuran|hay|se ve|veo|vemos)
      (consta|constan|figura|figuran|aparece|aparecen) ~3 (desde|que|en el|a nombre)
      no (consta|constan|aparece|aparecen|figura) (ningun|ninguna|cambios|accesos|ediciones)
      (se|fue|fueron) (edito|editaron|modifico|modificaron|cambio|cambiaron|renombro|editado|modificado|borro) ~2 desde
      (se le|se) (cambio|ha cambiado) (el|de) nombre
      (cambio|ha cambiado) de nombre
      (la entrada|el proyecto|el archivo|la pagina) se (edito|modifico|renombro|cambio|movio|borro)

    next-step:
      (te|le|os|les) (digo|cuento|aviso|llamo|confirmo|escribo|informo|respondo|explico) ~3 (#deadline|#time|hoy|manana)
      (#deadline|hoy|manana|#time) ~4 (te|le|os|se) [lo] (digo|cuento|aviso|llamo|confirmo|escribo|mando|doy|envio)
      (te|le|os|les|se lo|te lo) (llamare|confirmare|avisare|escribire|dire|contare|explicare|informare)
      (te|le|os|les|se lo|te lo) (llamaremos|confirmaremos|avisaremos|escribiremos|diremos|informaremos)
      (te|le|os|les|te lo|se lo) (confirmo|llamo|aviso|escribo) [hoy|yo|en]
      (me|nos) (encargo|encargamos|ocupo|ocupamos) [yo|nosotros|personalmente]
      (lo|la) (sigo|llevo|superviso|reviso) yo [mismo|misma|personalmente]
      (miro|mirare|miramos|compruebo|comprobare|comprobamos|averiguo|averiguare|reviso|revisare) ~3 (#deadline|hoy|ahora)
      (puedo|podemos) (llamar+|escribir+|enviar+|mandar+|restaurar+|recuperar+|ayudar+|mirar+|ensenar+)
      (quieres|quiere|quereis) que (lo|la|te|le|os|restaure|restauremos|recupere|miremos|lo miremos)
      (voy|vamos) a (comprobar+|mirar+|averiguar+|preguntar+|llamar+|revisar+|confirmar+)

    refuses-repair:
      no (entra|entran|esta incluido|esta incluida) en (tu|su|el|lo que) [contrato|plan|tarifa|cuota]
      no (podemos|puedo) (ayudarte|ayudarle|ayudaros|ayudarles)
      no se (hace|hacen) (responsable|responsables|cargo)
      no (podemos|puedo|vamos a|voy a|nos es posible|es posible|cabe) (devolver+|reembolsar+|compensar+|abonar+|descontar+|cambiar+)
      no (podemos|puedo|vamos a|voy a) ~ (ofrecer+|dar+|hacer+) ~3 (compensacion|devolucion|reembolso|descuento|nada)
      no (procede|corresponde|cabe|ha lugar|contempla|contemplamos) ~3 (compensacion|devolucion|reembolso|indemnizacion)
      no (hay|hacemos|admitimos|aceptamos) (devoluciones|reembolsos|compensacion|compensaciones)
      (no esta|no esta previsto|no estan) (contemplado|contemplada|cubierto|cubierta|en las condiciones)
      no (tienes|tiene|tienen) derecho a
      (no es|no era) (nuestra obligacion|nuestro problema|asunto nuestro)
      (nada|no hay nada|no podemos) que (podamos|pueda) hacer+
      no (podemos|puedo) hacer+ nada [mas|al respecto]
    """#
}
