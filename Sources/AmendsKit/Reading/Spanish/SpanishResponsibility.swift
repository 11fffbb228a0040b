extension SpanishLexicon {
  /// Owning the failure: admissions, ownership by noun, datives.
  static let responsibility = #"""
    @mine = mio | mia | mios | mias | nuestra culpa
    @our = nuestro | nuestra | nuestros | nuestras
    @own-all = toda la | la entera | mi | nuestra | la | por entero la | plenamente la | toda mi | mi total
    @blunder1 = la cague | la cagamos | la he cagado | la hemos cagado | la jodi | la jodimos | la chingue
    @blunder2 = meti la pata | metimos la pata | he metido la pata | hemos metido la pata | la pifie
    @blunder3 = la pifiamos | la he pifiado | la hemos pifiado | la lie | la liamos | la he liado
    @blunder4 = la hemos liado | la fastidie | la fastidiamos | la he fastidiado | la regue | la regamos
    @blunder5 = la embarre | la embarramos | patine | patinamos | la hice buena | la he hecho buena
    @blunder = @blunder1 | @blunder2 | @blunder3 | @blunder4 | @blunder5 | me cole | me he colado

    @slip-part = pasado | olvidado | escapado | colado | ido | perdido | traspapelado | quedado | cruzado
    @slip-part2 = mezclado | confundido | borrado | caido | echado encima | hecho tarde | pasado por alto

    admission:
      (me|nos) (equivoque|equivocamos|equivocaba|confundi|confundimos|confundia)
      (me|nos) (he|hemos|habia|habiamos) (equivocado|confundido|despistado|descuidado|liado|columpiado)
      (me|nos) (despiste|despistamos|descuide|descuidamos|distraje|distrajimos|lie|liamos)
      (me|nos) (precipite|precipitamos|columpie|columpiamos|adelante|relaje|relajamos|confie|confiamos)
      (haberme|habernos) (equivocado|confundido|despistado|descuidado|precipitado|liado)
      @blunder
      (me hice|nos hicimos|me he hecho|nos hemos hecho) un lio
      (falle|fallamos|he fallado|hemos fallado|te falle|le falle|os fallamos)
      [te|le|os|les] (he|hemos) (fallado|decepcionado|defraudado|dejado tirado|dejado plantado)
      (te|le|os|les) (falle|fallamos|decepcione|decepcionamos|defraude|defraudamos)
      (te|le|os|les) (deje|dejamos) (tirado|tirada|colgado|colgada|plantado|plantada|en la estacada)
      (fui|he sido|fuimos|hemos sido) (yo|nosotros|nosotras) [solo|sola] [quien|el que|la que|los que]
      (el|la|los) que (fallo|metio la pata|se equivoco|se despisto) (fui|he sido|fuimos) (yo|nosotros)
      quien (fallo|metio la pata|se equivoco|se despisto|lo hizo mal) (fui|he sido|fuimos) (yo|nosotros)
      (admito|admitimos|reconozco|reconocemos) que ~2 (equivoque|equivocamos|falle|fallamos|hice|hicimos|fue)
      (admito|reconozco|reconocemos|admitimos) que (he|hemos|no)
      (tuve|tuvimos|he tenido|hemos tenido|sufri) un (despiste|descuido|lapsus|olvido|patinazo|desliz)
      (cometi|cometimos|he cometido|hemos cometido) ~2 @failing
      (hice|hicimos|he hecho|hemos hecho) [muy] mal [en|al|las cosas|mi trabajo|nuestro trabajo]
      (lo|la|las cosas) (hice|hicimos|he hecho|hemos hecho) [muy|fatal] mal
      (obre|obramos|actue|actuamos|he obrado) [muy] mal
      (debi|debimos|debiamos) [haber+] ~2 (%inf|@part|@to-check)
      (deberiamos|tendriamos que|teniamos que|habriamos tenido que) haber+ ~2 @part
      (deberiamos|tendriamos que) haber+
      (nunca|no|jamas) (debi|debimos) ~ %inf
      (tenia|tendria|habria tenido) que haber+ ~3 yo
      (debia|deberia|debiera|hubiera debido) [de] haber+ ~3 yo
      yo ~2 (tenia|tendria|debia|deberia|debiera) [que|de] haber+ ~ @part
      yo ~2 (tenia|tendria) que ~ %inf
      (me|nos) tocaba a (mi|nosotros)
      no (estuve|estuvimos|he estado|hemos estado|supe estar|supimos estar) a la altura
      no (estuve|estuvimos|he estado|hemos estado) [lo bastante|suficientemente] (atento|atenta|atentos|fino|fina)
      no (estuve|estuvimos|he estado) [lo bastante] (pendiente|pendientes|al tanto|a lo que tenia que estar)
      no (cumpli|cumplimos|he cumplido|hemos cumplido) [con]
      (falte|faltamos|he faltado|hemos faltado) a (mi|nuestra) (palabra|promesa|compromiso)
      (incumpli|incumplimos|he incumplido|hemos incumplido|haber incumplido)
      (baje|bajamos) la guardia
      (esto|esta|eso) va (a mi cuenta|por mi cuenta)
      (te|le|os) lo (explique|explicamos|dije|puse|he explicado|hemos explicado) [muy] mal
      (llevas|lleva|tienes|tiene) razon [en que] (falle|me equivoque|nos equivocamos|no cumplimos)

    nominal-admission:
      (es|fue|ha sido|era) [solo|toda|enteramente|unicamente] (culpa mia|culpa nuestra|mi culpa|nuestra culpa)
      (la culpa|la responsabilidad) (es|fue|ha sido) [solo|toda|enteramente|unica y exclusivamente] (mia|nuestra)
      (culpa mia|culpa nuestra|mi culpa|por mi culpa|por culpa mia|por nuestra culpa|por culpa nuestra)
      (tengo|tenemos|tuve|tuvimos) [toda] la culpa
      no (es|fue|era|ha sido) [culpa] @fault-yours , [sino|es|fue|era|ha sido] [que] [toda] (mia|nuestra)
      no (es|fue|era|ha sido) [culpa] @fault-yours , [sino] (es|fue|ha sido) (culpa mia|culpa nuestra)
      no (es|fue|ha sido) culpa @fault-yours sino (mia|nuestra)
      (soy|somos|me siento) [el|la|los|yo] [unico|unica] (responsable|responsables|culpable|culpables)
      (asumo|asumimos|acepto|aceptamos|reconozco|reconocemos) @own-all (responsabilidad|culpa|parte)
      (asumo|asumimos) (toda|plenamente|enteramente) [la] (responsabilidad|culpa)
      (asumo|asumimos|acepto|aceptamos|admito|admitimos|reconozco|reconocemos) (mi|nuestro|nuestra|el|la) @failing
      (me|nos) (hago|hacemos) [completamente] (responsable|responsables) (del|de lo|de la|de este|de esto)
      (me|nos) (hago|hacemos) (responsable|responsables)
      (me hago cargo|nos hacemos cargo) (del|de mi|de nuestro|de este|del propio) @failing
      (me hago cargo|nos hacemos cargo) de (lo ocurrido|lo sucedido|lo que paso|lo que ha pasado|la equivocacion)
      (doy|damos) la cara
      (cargo|cargamos) con (la|toda la|mi) (culpa|responsabilidad)
      @failing (mio|mia|mios|mias|de mi parte|por mi parte|personal mio|solo mio)
      @failing (erroneo|erronea) (mio|mia)
      (envio|cobro|cargo|calculo|dato|apunte|pedido) (erroneo|equivocado|incorrecto) mio
      mi @failing
      (el|este|ese|la|esta|todo el) @failing (es|fue|ha sido|era) (mio|mia|solo mio|cosa mia)
      (es|fue|ha sido) (cosa mia|un despiste mio|una torpeza mia)
      (era|es|fue) (mi|nuestra) (obligacion|tarea|responsabilidad|trabajo|deber)
      (era|es) (cosa mia|cosa nuestra) (comprobar+|avisar+|mirar+|revisar+|confirmar+)
      (la responsabilidad es|es responsabilidad) (mia|nuestra)
      (soy|fui|he sido) (un despistado|una despistada|el unico culpable)
      my bad

    institutional-ownership:
      @failing (nuestro|nuestra|nuestros|nuestras|de nuestra parte|por nuestra parte|propio)
      (nuestro|nuestra|nuestros) (@failing|retraso|demora|incumplimiento|mala gestion|falta de)
      (mi|nuestra) falta de (atencion|cuidado|respuesta|prevision|comprobacion)
      (el|este|ese|la|esta|todo el) @failing (es|fue|ha sido|era) (nuestro|nuestra|cosa nuestra)
      (es|fue|ha sido|era) (nuestro|nuestra) [solo] (el|la) @failing
      por (error|despiste|descuido|equivocacion|olvido|confusion|torpeza) (mio|mia|nuestro|nuestra)
      (tuvimos|hemos tenido|tenemos) (un|una|varios) [pequeno] (@failing|problema interno|desajuste)
      (un|el) (error|fallo|descuido) (interno|de la casa|de nuestro equipo|de mi equipo|de nuestra oficina)
      (nuestro equipo|mi equipo|nuestra empresa|nuestra oficina) (cometio|ha cometido|fallo|se equivoco)
      (por|de|desde) (nuestra|mi) parte (hubo|ha habido|fallo|falto|quedo|falto)
      (fallo|fallaron|ha fallado|han fallado) (nuestro|nuestra|nuestros|mi)

      (habra|habran) sido (uno|una|alguno|alguien) de (nosotros|nuestro equipo|los nuestros) {medium}
      (lo|la|los|las) (edito|cambio|toco|borro|modifico|publico) (alguien|uno|una|alguno) de (nosotros|nuestro equipo) {medium}
      (alguien|uno|una|alguno) de (nosotros|nuestro equipo|los nuestros) ~2 (@part|edito|cambio|toco|borro|modifico|publico) {medium}

    dative-slip:
      se (me|nos) (paso|pasaron|olvido|olvidaron|escapo|escaparon|colo|colaron|fue|fueron|perdio|perdieron)
      se (me|nos) (traspapelo|traspapelaron|quedo|quedaron|cruzo|cruzaron|mezclo|mezclaron|confundio)
      se (me|nos) (confundieron|borro|borraron|cayo|cayeron|hizo tarde|echo encima|vino encima|desconfiguro)
      se (me|nos) (ha|han|habia|habian) ~ (@slip-part|@slip-part2)
      se (me|nos) (fue|ha ido|iba) (el santo al cielo|de la cabeza|la olla|la pinza|la cabeza|el tiempo)
      se (me|nos) (debio|debe|habra|habran) ~2 (pasar|olvidar|colar|escapar|@part)
      (me|nos) (paso|ha pasado) (por alto|desapercibido|inadvertido)
      (que|haber+) se (me|nos) ~ (@slip-part|@slip-part2)
      (habersenos|haberseme) (@slip-part|@slip-part2)
    """#
}
