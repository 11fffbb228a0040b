extension SpanishLexicon {
  /// Our own act or omission, called wrong or told as a fact.
  static let ownActs = #"""
    @object = [con|desde|en] (el|la|los|las|lo|un|una|tu|su) [@thing] [antigua|antiguo|base|nueva|nuevo]
    @read1 = abri | abrimos | lei | leimos | mire | miramos | cogi | cogimos | tome | tomamos | use | usamos
    @read1 = copie | copiamos | elegi | marque | pulse | cargue | cargamos | conteste | contestamos
    @read1 = respondi | respondimos | envie | enviamos | mande | mandamos | pase | di | dimos | puse
    @read1 = pusimos | apunte | reserve | reservamos | guarde | publique | publicamos | escribi | adjunte
    @steps = paso | pasos | comprobacion | control | revision | procedimiento | protocolo | semaforo

    own-wrong-act:
      ni [@cl] (@check-past|@omitted)
      @did1 ~2 no (era|eran|es|correspondia|correspondian|tocaba|servia|valia) (el|la|los|las|a|de|para|lo)
      @did1 ~5 con ~3 (retraso|demora)
      @did1 ~2 con (otra|otro) @thing
      @did1 ~5 que no (existe|existia|estaba|sirve|servia|funciona|tienes|tiene|usas|usa|vale|valia)
      @did1 ~8 cuando (el|la|lo) (tuyo|tuya|suyo|suya|vuestro|vuestra|que) ~ (es|era)
      @did1 ~8 cuando (tenias|tienes|tenia|tiene|usas|usabas|usa|era|es) ~ (plan|version|base|otro|otra)
      tampoco [lo|la|te|le|se lo|te lo] (@check-past|@omitted)
      (me|nos) (falto|ha faltado) (@to-check|avisar+|llamar+|preguntar+|decir+)
      (@act1|he @part|hemos @part|habiamos @part) ~5 @wrong
      %past1 ~3 (@bad-a|@bad-how2|mal|por error)
      [@cl] @did1 ~3 (@bad-how|@bad-how2)
      (mal|tarde y mal|tarde) [@cl] (@act1|he @part|hemos @part)
      @did1 [el|la|los|las|tu|su|un|una] [@thing|#duration|media hora|una hora|un dia] [muy] tarde
      (por error|por equivocacion|por despiste|sin querer|sin darme cuenta) [@cl] @did1
      (haber+|haberme|habernos) ~ @part ~5 @wrong
      @to-act ~4 @wrong
      (pulse|abri|lei|cogi|tome|copie|use|elegi|marque) ~3 (otro|otra|el del lado|la de al lado)
      (confundi|confundimos|he confundido|hemos confundido|mezcle|mezclamos|he mezclado|hemos mezclado)
      (baraje|=crucé|trabuque|intercambie|traspapele|traspapelamos|he traspapelado) ~2 @thing
      (me|nos) (equivoque|equivocamos) (de|en|con|al)
      (me|nos) (he|hemos) equivocado (de|en|con|al)
      (me|nos) (confundi|confundimos) (de|con|al)
      (me|nos) (he|hemos) confundido (de|con|al)
      (di|dimos|he dado|hemos dado|di yo) por (hecho|sentado|bueno|buena|supuesto)
      (@did1) ~5 (que|el cual|la cual) no (era|eran|es|tocaba|correspondia|debia)
      (@did1) ~3 sin ~ @to-check
      sin (@to-check|preguntar+|avisar+|fijarme|leer+) ~3 @did1
      no [@cl] (volvi|volvimos|he vuelto|hemos vuelto|llegue|llegamos) a (@to-check|llamar+|escribir+|tiempo)
      no [me|nos|lo|la|los|las|te|le|os|les] @check-past
      no [@cl] @omitted
      no [@cl] (me|nos) (fije|fijamos|asegure|aseguramos|cerciore|acorde|acordamos|entere|percate)
      no (me|nos) (he|hemos) (fijado|asegurado|acordado|enterado|cerciorado|dado cuenta)
      no (me di|nos dimos|cai|caimos) (cuenta|en la cuenta|en que)
      no (preste|prestamos|puse|pusimos|he prestado|tuve|tuvimos) [la] [suficiente] (atencion|cuidado)
      no (fui|fuimos|he sido) (capaz|capaces|claro|clara|claros|lo bastante)
      no (supe|supimos|he sabido|hemos sabido) %inf
      (sin|no) (haber+) ~ (@omit-p|@omit-q|@omit-r|@omit-s)
      (por|siento|lamento|sentimos|lamentamos|perdona|perdone) ~ no haber+ ~ @part
      (por|siento|lamento|sentimos|perdona|perdone|disculpa) ~ no (@to-check|@to-act|avisar+|llamar+|cumplir+)
      (olvide|olvidamos|he olvidado|hemos olvidado|habia olvidado)
      (me|nos) (olvide|olvidamos) [de]
      (me|nos) (he|hemos) olvidado [de]
      (me|nos) (descuide|despiste|despistamos|distraje) (con|y|al|de|mirando)
      (deje|dejamos|he dejado|hemos dejado) ~3 (para luego|para despues|para el final|a un lado|aparcado|aparcada)
      (deje|dejamos|he dejado|hemos dejado) ~3 (para mas tarde|sin %inf|pasar+|pendiente|a medias|a la espera)
      (deje|dejamos) ~3 (esperando|en espera|en el cajon|en la bandeja|encima de la mesa|en borrador|parada|parado)
      (deje|dejamos|he dejado|hemos dejado) (pasar+|correr+|vencer+|caducar+)
      (aparque|aparte|arrincone|aparcamos|postergue|postergamos|aplace|aplazamos|retrase|retrasamos) ~2 @thing
      (tarde|tardamos|he tardado|hemos tardado|me demore|nos demoramos) [demasiado|mucho|tanto] en %inf
      (tarde|tardamos|he tardado|hemos tardado) (demasiado|mucho|tanto|#duration)
      (me|nos) (retrase|retrasamos|demore|demoramos|he retrasado|hemos retrasado)
      (llegue|llegamos|he llegado|hemos llegado) (tarde|con retraso)
      (me|nos) (salte|saltamos|he saltado|hemos saltado) ~2 @steps
      (omiti|omitimos|he omitido|hemos omitido|pase por alto|pasamos por alto|he pasado por alto|ignore)
      (perdi|perdimos|he perdido|hemos perdido) (tu|su|el|la|vuestra|vuestro) @thing
      (lo|la|los|las|te lo|se lo|te la|se la) (hice|hicimos|puse|mande|envie|copie|apunte|cobre|meti) mal
      (te|le|os|les) (cobre|cobramos|facture|facturamos|cargue|cargamos|he cobrado|hemos cobrado) ~3 (de mas|dos veces)
      (te|le|os|les) (cobre|cobramos|cargue|cargamos|hemos cobrado) (lo que no|algo que no|mas de lo que)
      (incumpli|incumplimos|he incumplido|hemos incumplido|haber incumplido)
      (falte|faltamos) a (la cita|mi palabra|la reunion|lo acordado)
      (rompi|rompimos|estropee|estropeamos|danamos|dane)
      (borre|borramos|elimine|he borrado|hemos borrado) ~3 (sin querer|por error|que no)
      @thing ~2 (equivocado|equivocada|erroneo|erronea) que ~ @did1
      el error (de|que) (cometi|cometimos|mandar+|enviar+|confundir+|pasar+)
      (fue|ha sido) (mandado|mandada|enviado|enviada|cargado|cargada) ~5 por (mi|nosotros)
      (la|el|lo) (mande|envie|mandamos|enviamos) yo

    own-act:
      [@cl] (@act1) (yo|nosotros|nosotras) [mismo|misma]
      (lo|la|los|las) (cambiamos|tocamos|editamos|borramos|modificamos|movimos) nosotros
      (te|le|os|les) @act1 [@object]
      (te|le|os|les) (he|hemos) @part [@object]
      (te lo|te la|se lo|se la|os lo|os la|te los|se los) (mande|envie|pase|di|deje|conteste|dije|puse|cobre)
      (te lo|te la|se lo|se la|os lo|os la|te los|se los) (explique|escribi|entregue|adjunte|cambie|apunte)
      (te lo|te la|se lo|se la|os lo|os la|te los|se los) (he|hemos) @part
      (haberte|haberle|haberos|haberles|haberselo|habertelo|habersela|habertela) @part [@object]
      por (mandarte|enviarte|mandarle|enviarle|mandaros|enviaros|pasarte|pasarle|contestarte) [@object]
      por (responderte|contestarle|responderle|decirte|decirle|darte|darle|cobrarte|cobrarle) [@object]
      por (hacerte|hacerle|dejarte|dejarle|ponerte|ponerle|explicarte|explicarle|cargarle) [@object]
      @read1 (el|la|los|las|un|una|con|desde|en|del|de la) [el|la] [@thing] [nueva|nuevo|base|antigua|antiguo]
      (he|hemos) @part (el|la|los|las|con el|con la|un|una|tu|su) @thing

    presumed-admission:
      (lo|la|los|las) (cambiamos|tocamos|editamos|borramos|modificamos|movimos) [nosotros|nosotras]
      alguien de (aqui|nosotros|la casa|la oficina|la agencia|nuestro equipo) ~2 (toco|edito|cambio|borro|modifico|publico|@part)

    none:
      (=esté|este|esten) @wrong
      (siento|sentimos|lamentamos) (mal|tarde)
      (que|para que|espero que|quiero que|si quieres que|si quiere que) [te|le|os|les] =envíe
      (no se|no te|no le) (olvide|olvides|preocupe|preocupes) [de] ~
    """#
}
