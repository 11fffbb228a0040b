extension SpanishLexicon {
  /// How the failure came to light, and what is already contained.
  static let detection = #"""
    @when = #time | #date | #deadline | ayer | hoy | anoche | esta manana | esta tarde | al dia siguiente
    @when = cuando | al %inf | despues | #duration despues | el lunes | el martes | el miercoles
    @when = el jueves | el viernes | por la manana | por la tarde | a mediodia
    @saw = me di cuenta | nos dimos cuenta | me he dado cuenta | nos hemos dado cuenta | lo vi | lo vimos
    @saw = lo detecte | lo detectamos | la detectamos | lo he visto | lo hemos visto | lo descubri
    @saw = lo descubrimos | cai en la cuenta | caimos en la cuenta | me percate | nos percatamos
    @saw = lo advertimos | lo note | lo notamos | me entere | nos enteramos | vi el error | vimos el error
    @saw = detecte el error | detectamos el error | encontre el error | encontramos el error

    discovery:
      @saw [de ello|del error|de que] ~3 @when
      @when ~3 @saw
      (me|nos) (aviso|avisaste|avisasteis|avisaron|ha avisado|has avisado|han avisado|escribio|escribiste|llamo|llamaste)
      (me|nos) lo (dijo|dijiste|dijeron|comento|comentaste|hizo ver|hiciste ver|senalo)
      (gracias a|por) (tu|su|vuestro) (aviso|mensaje|correo|llamada|queja)
      (cuando|hasta que|al) (me|nos) (escribiste|escribio|llamaste|llamo|avisaste|aviso)
      (usted|el cliente|la clienta|el banco|un companero|una companera) (me|nos|lo) (aviso|advirtio|detecto|dijo|noto)
      (al|cuando) (revisar+|abrir+|cerrar+|cuadrar+|repasar+|reviso|revise|abri) ~4 (vi|vimos|veo|me di cuenta|detecte)
      (se|lo) (detecto|descubrio|vio|noto) (al|cuando|a las|ayer|hoy|el|esta)
      (el aviso|la alarma|el sistema de avisos) (salto|llego|sono)
      (tu|su) (queja|aviso|mensaje|correo|llamada) (llego|entro|me llego|nos llego) ~ @when
      (@when) ~2 (=avisó|escribio|=llamó|avisaste|escribiste|llamaste|reclamo|respondio|contesto)

    contained:
      [ya] (lo|la|los|las|te lo|se lo|te la|se la) (he|hemos) (corregido|enviado|mandado|anulado|parado|bloqueado|retirado|cambiado)
      ya (esta|estan|quedo|ha quedado|queda) (corregido|corregida|enviado|enviada|anulado|anulada|parado|bloqueado|retirado|restaurado)
      (enviado|enviada|corregido|corregida|mandado|mandada|hecha|anulada|ejecutada) @when
      (salio|ha salido|se envio|la envie|la mande|la enviamos|la di) ~2 (hoy|esta manana|ayer|#time|#date|a primera hora)
      [ya] (he|hemos) (parado|bloqueado|retirado|anulado|congelado|quitado|corregido|restaurado|avisado|reenviado)
      ya (tienes|tiene|teneis) ~3 (@right|corregido|corregida)
      (llego|la recibieron|lo recibieron|recibido|recibida|cobrado) @when
      ya (lo|la) (tienes|tiene|tienen|recibio|recibieron|recibiste)
      (desde|a) (#time|#date|esta manana|ayer) ~2 (esta|estan|queda|funciona) ~ (corregido|corregida|bien|parado|restaurado|normal)

    vague-status:
      @saw
      (hemos|he|han|se ha) (detectado|notado|visto|advertido|observado)
      (esta|queda|ha quedado|quedo|ya esta|todo esta) (solucionado|solucionada|resuelto|resuelta|arreglado|arreglada|subsanado|listo)
      (se ha|ya se ha|se) (solucionado|resuelto|arreglado|subsanado|soluciono|resolvio|arreglo)
      (en vias de|en proceso de|esta en) (solucion|resolucion|marcha|curso)
      (estamos al tanto|somos conscientes|soy consciente|tenemos constancia|nos consta)
    """#
}
