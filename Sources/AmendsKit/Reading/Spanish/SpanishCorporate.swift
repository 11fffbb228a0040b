extension SpanishLexicon {
  /// The slip, the repair and the offer in the words of an office.
  static let corporate = #"""
    @odd = anomalia | incidencia | deficiencia | irregularidad | discrepancia | disfuncion | contingencia
    @odd = inexactitud | omision | desviacion | descoordinacion | desajuste | eventualidad | disconformidad
    @undone-office = curso | proceso | liquido | materializo | formalizo | practico | efectuo | completo
    @undone-office = cumplimento | gestiono | emitio | dio curso | llevo a cabo | cursaron | efectuaron
    @undone-office = remitio | traslado | localizo | advirtio | detecto | contemplo | observo | cargo
    @office-past = curso | efectuo | realizo | practico | emitio | gestiono | tramito | traslado | suministro
    @given-part = remitida | facilitada | suministrada | trasladada | proporcionada | comunicada | emitida
    @given-part = remitido | facilitado | suministrado | trasladado | proporcionado | comunicado | emitido
    @given-part = enviada | enviado | indicada | indicado
    @corp = la agencia | la empresa | el banco | la entidad | la compania | la firma | la oficina | la casa
    @corp = nuestro equipo | el equipo | nuestro departamento | el departamento | esta casa | la sucursal
    @corp = nuestra empresa | nuestra entidad | nuestra agencia | esta entidad | banco _
    @do-fut3 = enviara | remitira | reenviara | restaurara | repondra | corregira | rectificara | sustituira
    @do-fut3 = recuperara | entregara | restablecera | anulara | subsanara | reparara | reemplazara | facilitara
    @do-fut3 = enviaran | restauraran | corregiran | repondran | hara llegar | revertira | reactivara
    @give-fut3 = abonara | aplicara | reintegrara | devolvera | asumira | condonara | bonificara | reembolsara
    @give-fut3 = ingresara | descontara | abonaran | devolveran | asumiran | sufragara | acreditara | depositara
    @give-fut3 = restituira | eximira | exonerara | regalara | cubrira | pagara | compensara con
    @give-inf2 = devolver+ | reembolsar+ | abonar+ | reintegrar+ | descontar+ | bonificar+ | ingresar+
    @give-inf2 = condonar+ | restituir+ | acreditar+ | depositar+ | eximir+ | exonerar+ | indemnizar+
    @mend-noun = envio | correccion | restauracion | sustitucion | anulacion | remision | reposicion
    @mend-noun = rectificacion | entrega | recuperacion | reenvio | cambio | subsanacion | reemision
    @will-get = recibira | recibiras | recibireis | recibiran | tendra | tendras | tendreis | dispondra
    @will-get = dispondras | obtendra | obtendras | contara con | contaras con | le llegara | te llegara
    @will-get = le haremos llegar | te haremos llegar | le ofrecemos | te ofrecemos | le brindamos
    @will-get = podra disfrutar de | podras disfrutar de | queda a su disposicion | tiene a su disposicion
    @talk = sesion | llamada | reunion | asesoria | videollamada | tutoria | clase | visita | entrevista
    @personal = telefonica | virtual | presencial | individual | personalizada | personal | privada | particular
    @personal = de acompanamiento | de apoyo | de refuerzo | de ayuda | gratuita | extra | adicional | de repaso

    agentless-slip:
      (la|el|su|tu) (@thing|contestacion) (salio|fue|iba|se envio|llego) con (datos|informacion|fechas|indicaciones|el contenido|un dato) ~ (de otro|de otra|equivocad*|erroneo*|que no)
      (la|el|su|tu) @thing se (vio|ha visto) (afectada|afectado|retrasada|retrasado|perjudicada|interrumpida)
      no (fue|fueron|ha sido|han sido|pudo ser|pudieron ser) %part
      (quedo|quedaron|se quedo|ha quedado) sin (%inf|@part)
      se (dio|ofrecio|facilito|emitio|proporciono|entrego|=envió|=mandó) (una|un|la|el) ~2 (basada|basado|de otra|de otro|con otra|con otro|distinta|distinto|que no)
      (sufrio|experimento|registro|presento|acumulo|ha sufrido) (una|un|cierto|cierta) [lamentable|pequena|pequeno|ligero|ligera] (@mishap|@odd|alteracion)
      no se [le|te|les|os] @undone-office
      se [te|le|os|les] @office-past ~4 (@wrong|antiguo|antigua|anterior|distinta|distinto)
      (la|el|su|tu) (@thing|documentacion|indicacion|dato) @given-part ~2 (correspondia|pertenecia|resulto|era de|no era|no correspondia|procedia)
      (correspondia|pertenecia) a (una|otra|un|otro) @thing (distinta|distinto|diferente|anterior|equivocada|equivocado)
      (debido a|por|a causa de|como consecuencia de|a raiz de|con motivo de) (una|un|cierta|alguna|la) [pequena|lamentable|puntual] @odd (en|con|de|durante|del)
      (se detecto|se registro|se observo|se ha detectado|se ha registrado|hubo|existio|se dio) (una|un|cierta|alguna) [pequena|lamentable|puntual] @odd
      (quedo|ha quedado|fue|resulto) (liquidada|liquidado|pospuesta|pospuesto|sin efecto|sin cursar|sin procesar|retenida|retenido|traspapelada|desatendida|omitida|rechazada)
      no (quedo|ha quedado) (registrada|registrado|enviada|enviado|cursada|tramitada|tramitado|guardado|procesada)
      no (alcanzo|llego|alcanzaron|llegaron) a (salir|enviarse|cursarse|entrar|tramitarse|procesarse|hacerse|ejecutarse)
      (te|le|os) (salio|llego|aparecio) (la|el|lo|una|un) ~ que no (era|tocaba|correspondia)

    formulaic-harm:
      (le|te|les|os) (genero|ocasiono|causo|provoco|supuso|ha generado|ha ocasionado|ha causado) (contratiempos|molestias|inconvenientes|trastornos|perjuicios|complicaciones|dificultades|problemas)
      (conscientes|consciente) (del|de la|de los|de las) (trastorno|trastornos|perjuicio|impacto|dano|molestia|molestias|contratiempo|contratiempos|incomodidad)

    fix:
      @will-get ~2 (el|la|los|las|un|una|su|tu) ~2 @thing ~ (@right|rectificado|rectificada|actualizada|actualizado)
      [se|le|te|les] (procedera|procederemos|procedere|procederan) a (@do-inf|restablecer+|subsanar+|reparar+|remitir+|reenviar+)
      (se|le|te) (procedio|ha procedido|procede) (a|con) (la|el|su|tu) @mend-noun
      (procedimos|procedemos|hemos procedido|procederemos|se procedera) (a|con) (la|el|su|tu) @mend-noun
      @corp [le|te|les|os|lo|la|se] [lo|la] @do-fut3
      (hoy|manana) (se|le|te) [le|te] [lo|la] @do-fut3 ~2 @thing
      (quedara|queda|sera|seran) (restaurada|restaurado|corregida|corregido|repuesta|repuesto|rectificada|subsanado|subsanada|reenviada)
      (le|te|os) (hago|hacemos|haremos|hare) (entrega de|llegar) ~3 @thing

    contained:
      (se|le|te) (procedio|ha procedido) (a|con) (la|el|su|tu) @mend-noun
      (procedimos|hemos procedido) (a|con) (la|el|su|tu) @mend-noun
      ya (esta|estan|quedo) (cobrado|cobrada|abonado|abonada|pagado|pagada|en cuenta|liquidado|liquidada|recibido|recibida|cursada)
      (quedo|ha quedado) (abonada|abonado|acreditada|acreditado|cursada|pagada|resuelta) @when
      @when ~2 (quedo|ha quedado) (abonada|abonado|acreditada|acreditado|cursada|pagada|pagado|enviada)

    loss-offer:
      (se|le|te|les) [le|te] (procedera|procederemos|procedere|procede|procedemos) a @give-inf2
      (procedera|procederemos|procedere|procedo|procedemos|procederan) a @give-inf2
      @corp [le|te|les|os|se] [lo|la|los|las] @give-fut3 ~5 (#money|#percent|@cost|abono|recargo|penalizacion)
      @will-get ~~ @talk @personal
      (te|le|os|se lo|te lo|se los|te los) (regreso|regresamos|acredito|acreditamos|deposito|depositamos|giro|transfiero|transferimos|repongo|reponemos) ~3 (#money|@cost|dinero|plata|importe|hoy|manana)
      (te|le|os) (exonero|exoneramos|exento|eximimos|condonamos|condono|dispensamos) (de|del|la|el|los|las) ~ (@cost|pago|cuota|comision)
      (vera|veras) [usted] (abonados|reflejados|ingresados|devueltos|abonadas|reflejadas) ~
      (vera|veras) (reflejado|abonado|reflejada|el abono|el ingreso|la devolucion|el reintegro)
      (tendra|tiene|tendras|tienes|recibira|recibiras) [usted] ~2 #money (en|de vuelta|abonados|ingresados|devueltos)
      @corp (corre|correra|se hace cargo|se hara cargo) (con|de) (el|la|los|las|ese|esos) ~ (@cost|#money)
      sin (cargo|costo|coste) (alguno|para usted|para ti|adicional)

    vague-repair:
      (como|a modo de|en) (gesto|muestra|detalle|senal) (comercial|de buena voluntad|de cortesia|de buena fe|de disculpa|de cordialidad)
      (una|alguna|la) (compensacion|reparacion|restitucion) (adecuada|justa|oportuna|acorde|que corresponda)

    impersonal-offer:
      (para|en) (futuras|proximas|siguientes|sus proximas|tus proximas) (compras|reservas|operaciones|contrataciones|facturas|visitas)
      (por|segun) (politica|norma|normativa) (de empresa|de la casa|del banco|interna|comercial) ~
      (la|una) (bonificacion|compensacion|indemnizacion|ayuda|atencion) (prevista|establecida|fijada|estipulada|contemplada|general)
      (previsto|prevista|establecido|establecida|contemplado|habitual) (para|en) (estos|tales|este tipo de) casos
      (#percent|descuento) ~3 (en|para) cualquier (curso|producto|compra|servicio|pedido|articulo)
      puntos (en|para|de) (su|tu|la) (tarjeta|cuenta|programa|perfil)
      #number puntos
      tarjeta de (socio|puntos|fidelidad)
      politica de (compensacion|devolucion|reembolso|reclamaciones)
      como a todos (los|nuestros|sus|quienes)
      @handout ~~ (a|para) todos (los|nuestros|sus|quienes)
      (mete|meta|pon|ponga|introduce|introduzca|teclea|escribe|ingresa|ingrese|canjea|canjee|aplica|aplique|usa|use) ~2 (codigo|cupon|vale|voucher|promocode|bono)
      (descuento|rebaja|bonificacion|#percent) ~3 (en|para|sobre) (tu|su|vuestra|la|cualquier) (proxima|siguiente|proximo|nueva) (factura|compra|pedido|cuota|contratacion|visita|reserva|operacion)
      (#percent|descuento|rebaja) ~2 (en|para|sobre) (todo|toda|todos|todas) (el|la|los|las|nuestro|nuestra|nuestros|nuestras)
      (en|de) todo (el|nuestro) (catalogo|surtido|portal|repertorio)
      (como|a modo de) (gesto|muestra|detalle) (comercial|de buena voluntad|de cortesia|de cordialidad) ~~ (descuento|vale|bono|cupon|obsequio|puntos|#percent)
      (nuestro|el) (programa|plan) de (fidelidad|puntos|lealtad|recompensas)
      (tarjeta|cheque) regalo
      (compensacion|atencion) (general|generica|comun|igual) para (todos|todas|los)

    lavish-offer:
      (el|todo el|un) (master|posgrado|grado|programa|temario|catalogo) (entero|gratis|completo)
      (la matricula|la cuota|la anualidad|el curso|la suscripcion|la inscripcion) ~5 (entera|entero|completa|completo|integra|gratis|regalada)
      (gratis|regalado|regalada) (todo el ano|para siempre|el ano que viene|todo el curso|el resto)
      (un viaje|un crucero|un fin de semana|unas vacaciones|un ordenador|un movil|una tableta) [de regalo|gratis|para|en|a]

    trifle:
      (este|un|una|el) (boli|paraguas|mochila|termo|gorra|pluma|botella|agenda) ~3
      (un|unos) (detallito|detallitos|regalito|obsequio|obsequios|llavero|calendario)
      (un|una|unos|unas) (lote|cesta|caja|botella) de (vinos|vino|cava|bombones|navidad|productos)
      (unas|dos|un par de) entradas (para|al|del|a)
    """#
}
