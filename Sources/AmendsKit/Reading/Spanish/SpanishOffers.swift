extension SpanishLexicon {
  /// What is offered for the loss, how it fits this client, and the say they have in it.
  static let offers = #"""
    @give1 = devuelvo | devolvemos | reembolso | reembolsamos | reintegro | reintegramos | abono | abonamos
    @give1 = descuento | descontamos | bonifico | bonificamos | ingreso | ingresamos | rebajo | rebajamos
    @give1 = regalo | regalamos | devolvere | devolveremos | reembolsaremos | abonaremos | abonare | pago
    @give1 = descontaremos | descontare | pagamos | pagaremos | pagare | resto | restamos | condono | condonamos | quitamos
    @give1 = quito | perdonamos | perdono | anulamos | retiramos | eximimos | amplio | ampliamos | prorrogo
    @give-inf = devolver+ | reembolsar+ | abonar+ | reintegrar+ | descontar+ | bonificar+ | regalar+ | pagar+
    @cost = comisiones | recargos | coste | costo | costes | gastos | gasto | penalizacion | recargo | comision | cargo | porte
    @cost = portes | envio | diferencia | multa | sancion | intereses | importe | demora | transporte
    @period = mes | mensualidad | cuota | recibo | factura | trimestre | semana | ano | anualidad
    @extra = sesion | clase | hora | noche | mes | semana | dia | visita | revision | llamada | unidad

    loss-offer:
      (te|le|os|les|te lo|se lo|te los|se los|te la|se la|os lo|os los) @give1 [integro|integra|entero|entera|hoy]
      (te|le|os|les) @give1 ~3 (#money|#percent|@cost|@period)
      @give1 ~3 (#money|#percent|@cost|@period|la mitad|el doble|integro|entero)
      (voy|vamos|puedo|podemos) [a] (@give-inf)
      (voy|vamos|puedo|podemos) [a] (@give-inf) ~3 (#money|#percent|@cost|@period)
      (ya|hoy|manana) ~2 (@give1|he devuelto|hemos devuelto|he abonado|hemos abonado)
      (he|hemos) (devuelto|abonado|reembolsado|descontado|anulado|ingresado) ~3 (#money|@cost|@period|el|la|los)
      (se|le|te) (abonara|abonaran|devolvera|devolveran|reembolsara|descontara|descontaran|reintegrara)
      (el|los) (importe|dinero|#money) se [le|te] (abonara|abonaran|devolvera|devolveran|reembolsara)
      (asumo|asumimos|asumire|asumiremos|cubro|cubrimos|pago|pagamos) ~3 (#money|@cost)
      (te|le|os|les|se lo|te lo) (cobramos|cobro|cobraremos|cobrare) [solo|solamente] (la mitad|#money|#percent|menos)
      (un|una|dos|tres|cuatro|seis|#number) (@period|meses|anos|semanas|dias|sesiones|clases) (gratis|de regalo|sin coste|sin pagar)
      (me hago|nos hacemos|me hare|nos haremos) cargo de (los|las|el|la|ese|esos|tus|sus) (@cost|#money|recargos|comisiones)
      (corre|corren|va|van|correra|correran) (de|por|a) (mi|nuestra|cuenta de la) [cuenta|casa]
      (el|la|los|las) ~2 (lo|la|los|las) (pago|pagamos|pongo|ponemos|asumo|asumimos|invito|invitamos) [yo|nosotros]
      no (te|se|le|os|les) [lo|la|los|las] (cobro|cobramos|cobrare|cobraremos|facturo|facturamos|facturaremos|cargamos)
      no (te|le|os|les) (cobramos|cobro|cobraremos|pasamos|pasaremos|pasare|paso|cargaremos) ~2 (@period|@cost|@thing)
      no (cobramos|cobraremos|cobro) (la|el|los|las) ~2 (@period|@cost|@thing)
      no (veras|vera|vereis|pagas|paga|pagaras|pagara|pagais|pagan) ~3 (@period|@cost|cargo|nada)
      (esa|ese|este|esta|la|el) (factura|recibo|cargo|mes|cuota) no (la|lo) (vas|va|veras|vera|pagas|paga)
      (este|ese|el proximo) (@period) no (pagas|paga|pagais|se cobra|te lo cobramos|se lo cobramos)
      (este|el proximo|ese) (@period) (te|le|os) (sale|sera|queda) (gratis|a cero|sin coste|gratuito)
      (gratis|gratuito|gratuita|gratuitamente|sin coste|sin costo|sin cargo|sin gasto|a coste cero|sin cobrarte nada)
      (a mitad de|a la mitad de|por la mitad de) [su|tu] precio
      (la mitad) (del precio|de la cuota|del importe|de la factura)
      (#percent|#money) (de descuento|menos|de abono|de rebaja|de compensacion|de vuelta|de credito)
      (descuento|abono|rebaja|compensacion|devolucion|reembolso|credito|bonificacion) (de|del|por) [un] (#money|#percent)
      (devolucion|reembolso|abono) (integro|integra|total|completo|completa|del importe|de la cuota)
      (un|una|dos|tres|media|otra|otro) [@extra] [mas] (gratis|de regalo|extra|adicional|sin coste|de mas)
      (un|una|dos|tres|otro|otra) (@extra) (extra|adicional|gratis|gratuita|gratuito|de regalo|mas)
      (te|le|os) (regalo|regalamos|dedico|dedicamos|doy|damos|reservo|reservamos|ofrezco|ofrecemos) ~3 (#duration|@extra)
      (te|le|os) (ofrezco|ofrecemos|propongo|proponemos|doy) (una|un|media) (sesion|llamada|clase|hora|rato)
      (media hora|una hora|un rato|#duration) [conmigo|contigo|hoy|juntos] ~2 para (rellenar+|hacer+|ver+|dejar+|repasar+|acabar+)
      (nos ponemos|nos sentamos|me siento|me pongo) (juntos|contigo|con usted|con vosotros|con tu|con su)
      (lo|la|los|las) (rellenamos|hacemos|vemos|repasamos|completamos|montamos) (juntos|contigo|con usted|entre los dos)
      (te|se|os) lo (dejo|dejamos|hago|hacemos|relleno|rellenamos|monto|montamos) (hecho|rellenado|yo|nosotros|listo)
      (tu|su|el|la) (plazo|fecha|entrega|limite) (pasa|se mueve|se alarga|queda|sera) (al|a|hasta|para)
      (te|le|os) (amplio|ampliamos|doy|damos|alargo|alargamos) ~ (plazo|dias|tiempo|semana|margen)
      (quedate|quedese|quedaos|quedense|puedes quedarte|puede quedarse) (con|el|la)
      (recupero|recuperamos|repongo|reponemos) ~2 (hora|horas|sesion|clase|tiempo)
      (te|le|os) (lo|la) (llevo|llevamos|traigo|traemos|acerco) (yo|a casa|en mano|a su oficina|a tu oficina)
      (te|le|os) (doy|damos|daremos|dare) prioridad
      (por mensajero|en furgoneta|por envio urgente|por transporte urgente|urgente sin)
      (invita la casa|invito yo|lo paga la casa|de mi bolsillo)

    vague-repair:
      [@cl] @give1 (una cantidad|algo|una parte) (cuando|si|que|en|segun|a)
      (una cantidad|alguna cantidad|cierta cantidad)
      (un|algun|el|unos) (descuento|detalle|gesto|regalo|abono|obsequio|bono)
      (una|alguna|la) (compensacion|bonificacion|atencion|indemnizacion|rebaja|recompensa)
      (te|le|os|les|se) [lo] (compensaremos|compensare|compensamos|recompensaremos|vamos a compensar)
      compensar+ (de alguna|como|por|el|la|las|los)
      (de alguna manera|de alguna forma|como sea|con algo|de algun modo)
      (lo que haga falta|lo que necesites|lo que necesite|lo que quieras|lo que quiera)
      (lo|la) (solucionaremos|solucionamos|arreglaremos|resolveremos|soluciono|solucionare)
      (se|lo) (solucionara|arreglara|resolvera|subsanara)
      (ponerle|poner|dar|buscar|daremos|buscaremos) [una] (remedio|solucion)
      (un trato especial|condiciones especiales|una atencion especial|algo especial)

    @handout = vale | cupon | bono | descuento | abono | compensacion | bonificacion | regalo | obsequio | #percent | #money

    impersonal-offer:
      (un|este|el|otro) (vale|cupon|bono|cheque|codigo|voucher) (de|del|por|descuento|regalo)
      (vale|cupon|bono|descuento) ~3 (para|en) (tu|su|vuestra) (proxima|siguiente) (compra|pedido|visita|reserva|factura)
      (puntos|creditos|millas) (de cortesia|a tu cuenta|a su cuenta|extra|de fidelidad|de regalo)
      (nuestra|la|una) (compensacion|indemnizacion) (estandar|habitual|prevista|tipo|ordinaria)
      (usa|use|utiliza|utilice|introduce|introduzca|aplica) (el|este|nuestro) (codigo|cupon)
      @handout ~~ (a|para) (todos|cada uno de) [los|nuestros] (clientes|usuarios|afectados|perjudicados)
      (todos los|a todos los|los) (clientes|usuarios) (afectados|perjudicados) ~~ @handout
      (nuestra|la) politica de (compensaciones|devoluciones|reembolsos|garantias)
      (un|una) (obsequio|detalle|taza|boligrafo|camiseta|agenda|libreta|bolsa) ~ (promocional|corporativo|logo|cortesia|empresa)
      (un|el) (obsequio|detalle) (de cortesia|corporativo|promocional)
      (lo que|segun) (marca|establece|prevea|preve|indican) (nuestra politica|el protocolo|la normativa|las condiciones)
      (codigo) (perdon*|lo siento|sorry*|disculpa*|gracias*)

    choice:
      en cuanto me (des|de|digas|diga|confirmes|confirme) [el] [visto bueno|ok|que si|luz verde]
      si me (das|da|dices|dice) (luz verde|el visto bueno|el ok|que si|permiso)
      (la|lo|las|los) (quieres|quiere|quereis|prefieres|prefiere) ~6 ?
      cuando me (digas|diga|confirmes|confirme)
      si (quieres|quiere|quereis|quieren|gustas|gusta)
      (si|cuando|como|lo que|cual|el que|la que|el dia que|a la hora que) ~2 (prefieras|prefiera|prefieres|prefiere|prefirais|prefieran)
      (si|cuando|como|donde) ~2 (te|le|os|les) (parece|va|viene|conviene|encaja|cuadra|queda|venga|convenga|vaya|acomoda)
      (te|le|os|les) (parece|va|viene|conviene|encaja|cuadra|sirve|queda|late|acomoda|iria|vendria) [bien|mejor] ~ ?
      (prefieres|prefiere|preferis|prefieren|preferirias|preferiria)
      (tu|usted|vosotros|vos) (eliges|elige|decides|decide|dices|dira|diras|elegis|mandas|manda|diga)
      (elige|elija|elegid|escoge|escoja) ~ (opcion|entre|lo que|el|la|cual)
      (dime|digame|dinos|diganos|decime|dimelo) [tu|usted] (que|cual|cuando|si|a que|como|lo que|la hora|el dia|cuanto)
      (si|y si) (no|lo) (te|le|prefieres|prefiere) ~3 (dime|digame|otra|otro|lo)
      (a tu|a su|a vuestra) (eleccion|conveniencia|gusto)
      (lo que|como|cuando) (mas|mejor) (te|le|os|les) (convenga|venga|vaya|guste|interese|sirva)
      (cuando|como|donde|lo que) (quieras|quiera|querais|quieran|te venga|le venga|gustes|guste)
      (con tu|con su) (permiso|visto bueno|ok|conformidad)
      (que te parece|que le parece|que os parece|como lo ves|como lo ve|te parece|le parece) [si|?|esto|bien]
      (o|u) (otro|otra|cualquier otro|en otro) (dia|hora|momento|fecha)

    size-reason:
      (los|las|esos|esas) (#money|#number|horas|dias) que (te|le|os|les) ~2 (cobraron|cargaron|costo|cobramos|cobre|han cobrado)
      (los|las|esos|esas) (#money|#number|#duration) que (perdiste|perdio|pagaste|pago|esperaste|has perdido|ha pagado)
      (es|son|equivale|equivalen|corresponde|corresponden) [justo|exactamente|precisamente] (a|lo|el|la|los|las) ~3 (costo|perdiste|pago|perdio|cobraron)
      (lo que|el tiempo que|la hora que|las horas que|la sesion que|el dia que|la manana que) ~ (costo|perdiste|perdio|pagaste|pago|ha perdido)
      (el mismo importe|la misma cantidad|la cantidad exacta|el importe exacto|ni mas ni menos|hasta el ultimo euro)
      (por|a cambio de|como compensacion por|en compensacion por) (las|los|la|el|esa|ese) ~2 (horas|hora|manana|dia|dias|rato|tiempo|tarde|espera) (que|perdida*|perdido*|de espera)
      (la penalizacion|el recargo|la multa|la comision|el cargo|los #money) que (te|le|os|les) (cobro|cobraron|puso|pusieron|aplicaron|cargo|cargaron)
      (que es|que son) (lo que|el coste|el tiempo|justo|exactamente|los #money)

    personal-fit:
      como (tienes|tiene|teneis|tu|su|vuestra|perdiste|perdio|has perdido|se que|el|la|necesitas|necesita|pediste|manana)
      (ya que|puesto que|dado que) (tienes|tiene|tu|su|perdiste|perdio|necesitas|necesita)
      para que (llegues|llegue|llegueis|puedas|pueda|tengas|tenga|no pierdas|no pierda|no te|no le|lo tengas|lo tenga)
      (antes de|a tiempo para|para|a tiempo de) (tu|su|vuestra|vuestro) (sesion|reunion|entrega|viaje|evaluacion|clase|presentacion|cita|plazo|curso|vuelo|cierre)
      (asi) (llegas|llega|puedes|puede|tienes|tiene|lo tienes|lo tiene|no pierdes|no pierde)
      (se|sabemos) que (tu|su|tienes|tiene|necesitas|necesita|te|le|el|la|manana)
      (tu|su|vuestra|vuestro) (sesion|entrega|evaluacion|reunion|presentacion|viaje|curso|plazo|boda|examen) (es|sera|empieza|cae)
      (con|ante) (tu|su|vuestro) (cliente|clienta|proveedor|jefe|jefa|equipo|transportista)
      (la|el|las|los) ~ que (perdiste|perdio|te perdiste|se perdio|necesitas|necesita|te hice perder)

    none:
      [@cl] @give1 (una cantidad|algo|una parte)
    """#
}
