extension SpanishLexicon {
  /// Who takes an act on, what the act is about, and acts of ours that nobody has verified.
  static let owners = #"""
    @take1 = llamo | mando | envio | devuelvo | reembolso | abono | ingreso | anulo | retiro | restauro | recupero
    @take1 = confirmo | aviso | digo | escribo | paso | adjunto | dejo | hago | pongo | ocupo | encargo | explico
    @take1 = reservo | amplio | muevo | cambio | corrijo | arreglo | relleno | completo | descuento | preparo
    @take1 = acompano | enseno | muestro | propongo | ofrezco | pido | doy | quito | regalo | perdono | condono
    @take1 = gestiono | solicito | reviso | compruebo | miro | repito | rehago | reenvio | entrego | llevo | traigo
    @take1 = marco | asumo | cubro | pago | tramito | informo | vuelvo | deshago | dedico | comprometo | guio | reintegro
    @cl = me | te | le | os | les | lo | la | los | las | te lo | se lo | se la | te la | te los | se los | os lo | me lo | te las | se las

    owner:
      [@cl] @take1
      [@cl] %fut1
      (voy|puedo|podria|quiero|acabo) [a|de] %inf
      [@cl] he [ya|vuelto a] %part
      yo (me|te|le|lo|mismo|misma|personalmente|en persona|se|os)
      (lo|la|los|me) (hago|llevo|envio|mando) yo
      (me encargo|me ocupo|me comprometo|corre de mi cuenta|de mi parte|por mi parte)
      [@cl] (mande|envie|escribi|pedi|hable|llame|restaure|devolvi|anule|adjunte)
    named-owner:
      (mi|nuestra|nuestro|la|el|una|un) (companera|companero|jefa|jefe|directora|director|responsable|delegada|departamento|equipo|gestora|gestor|mensajero|transportista|contabilidad|administracion) ~3 (te|le|os|les|se|lo|la) ~3
      (contabilidad|administracion|logistica|nuestro delegado|nuestra delegada) ~2 (te|le|os|les|lo) _
    presumed-admission:
      (cambiamos|editamos|tocamos|modificamos|borramos|quitamos|eliminamos|publicamos|sobrescribimos|pisamos) ~2 (tu|el|la|las|los|tus|algo|su|lo|sin)
      (hemos|habremos|habiamos) (cambiado|editado|tocado|modificado|borrado|quitado|eliminado|publicado|pisado) ~3
      (haber|habernos|haberte) (cambiado|editado|tocado|modificado|borrado|quitado|eliminado|publicado) ~3
      (habra|habra sido|habran|debio|ha debido|tuvo que) ~3 (uno de nosotros|alguien de [nuestro|mi|aqui|la]|de los nuestros|companero|companera|de aqui|nosotros)
      (seguro|segura|fijo|probablemente|supongo|quiza|quizas|igual|imagino) [que] ~3 (uno de nosotros|alguien de|de nuestro equipo|fuimos|hemos sido|de aqui|nosotros)
      (fuimos|hemos sido) nosotros
      alguien (de nuestro equipo|del equipo|de aqui|de la agencia) ~2 (toco|edito|cambio|borro|modifico|publico|entro|guardo|quito|piso|debio|ha|habra)
      no (debimos|debiamos|teniamos que) ~2 (publicar+|cambiar+|editar+|tocar+|haber+) ~4
    thing:
      @thing-one
      (transferencia|banco|corte|pedido|paquete|vuelo|habitacion|mesa|cita|reserva|factura|recibo|nomina|etiquetas|sillas|blog|entrada|fotos|enlaces|boletin|plan|version|orden|contrato|envio|cuenta)
    distinguishing:
      (en vez|en lugar) de ~5
      (y no|no) (el|la|los|las) (tuyo|tuya|suyo|suya|base|basico|nuevo|que) ~3
      (el|la|del|al|de la) (2026|nuevo|nueva|antiguo|antigua|base|basico|otro|otra|anterior) ~1
    change-made:
      (ya|acabo de) [@cl] (he|hemos|tengo|tenemos|esta|estan|queda) ~2
      (he|hemos) (puesto|creado|activado|cambiado|anadido|pedido|acordado|dejado|apuntado|hablado|configurado|adjuntado|enviado|escrito)
      desde (hoy|ayer|esta manana)
      va adjunto
      (te|le|os) adjunto
      queda (hecho|hecha|puesto|activado|corregido|corregida)
    moved-date:
      (plazo|fecha|entrega|limite) ~4 (al|a|hasta el|para el|hasta) #date [a las #clock]
      (hasta el|al|hasta) #date a las #clock
      (hasta el|hasta) #date
    lavish-offer:
      (ano|curso|plan|proyecto) (entero|gratis|completo)
      (todo|toda) (tu|su|el|la) (ano|curso|proyecto|plan|cuota) ~2
      un ano gratis
      (meses|mes) gratis
      de por vida
      de mi [propio] bolsillo
    trifle:
      (un vale|un cupon|un bono|un descuento) de #money
      (una|un) (taza|boligrafo|llavero|libreta|camiseta) ~4
    jargon:
      (sla|slas|backlog|crm|sepa|cut-off|cut off|cutoff|scorm|lms|dod|sprint|staging|ticket|tiquet|triado|mal triado|escalado|n2|n1|kpi|erp|api|rollback|deploy|despliegue|liquidacion|mismatch|versionado|workflow|pipeline|rma|eta|poc|stakeholders|historia de usuario|repo|cms|log|logs|cache|metadatos|compliance|batch|conciliacion|fecha valor|stp|swift|desincronizados|onboarding|churn|producto minimo|subsanacion|expediente interno|trazabilidad)
    """#
}
