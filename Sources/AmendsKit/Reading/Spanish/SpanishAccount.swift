extension SpanishLexicon {
  /// What failed, why, and what is still open.
  static let account = #"""
    @guard = control | controles | aviso | alerta | alarma | recordatorio | comprobacion | revision
    @guard = verificacion | filtro | doble comprobacion | segunda comprobacion | doble revision
    @guard = segunda revision | lista compartida | lista | sistema de aviso | segunda mirada
    @guard = par de ojos | confirmacion | verificador | seguimiento | registro | semaforo

    vague-event:
      (algo|todo|nada) (salio|ha salido|fallo|ha fallado|fue|ha ido|no salio|no fue) (mal|como debia|bien)
      (algo|alguna cosa) (fallo|ha fallado|no funciono|no ha funcionado|se torcio|se ha torcido)
      (hubo|ha habido|hay|surgio|ha surgido|tuvimos|hemos tenido) (un|una|algun|alguna) [pequeno] @trouble
      (hubo|ha habido|se produjo|se ha producido) (un|una|algun|alguna) [pequeno|pequena] @failing
      (lo ocurrido|lo sucedido|lo acontecido|lo que ha pasado|lo que paso|lo que ocurrio|lo que ha ocurrido)
      (lo de|lo del) (ayer|otro dia|lunes|martes|miercoles|jueves|viernes|esta manana)
      (la|esta|una|dicha) (situacion|incidencia|circunstancia)
      (el|este|un|dicho) (incidente|inconveniente|percance|contratiempo|imprevisto|malentendido|problema)
      un (error|fallo)
      (por motivos|por causas|por circunstancias|por razones) (tecnicos|tecnicas|ajenas|ajenos|internas|operativas)
      (las cosas|las cuentas) no (salieron|han salido) (como|bien)

    named-failure:
      (el|este|ese|los|estos) (error|errores|fallo|fallos|despiste|descuido) {medium}
      (por|siento|lamento|sentimos|lamentamos) (el|la|los|este|esta) @failing
      (el|este|nuestro|mi|un) (retraso|cobro duplicado|doble cobro|cobro indebido|cargo duplicado|planton)
      (la|esta|nuestra|mi|una) (demora|tardanza|confusion|equivocacion|mezcla|falta de respuesta|espera)
      (el|la|un|una|mi|nuestro|este|esta) @failing (con|en|de|del|al|sobre) (el|la|los|las|tu|su|un|una|lo|%inf|@thing)
      (el lio|el baile|el cruce|el cambio|la duplicidad|la falta) (de|con) ~ @thing
      (la|el) @thing (equivocado|equivocada|erroneo|erronea|incorrecto|incorrecta|que no era)
      (retraso|demora) (en|con|de|del) ~2 (@thing|%inf)
      (me|nos) (equivoque|equivocamos|confundi|confundimos) (de|en|con|al) [el|la|tu|su] (@thing|%inf)
      (me|nos) (he|hemos) (equivocado|confundido) (de|en|con|al) [el|la|tu|su] (@thing|%inf)

    cause-clause:
      (porque|ya que|puesto que|dado que|debido a|a causa de|a raiz de|por culpa de|gracias a que)
      ^ (como|al)
      como (no|yo|tenia|teniamos|habia|estaba) [me|lo|la|te|le|se|los|las]
      por no (haber+|volver a|fijarme|fijarnos|comprobar+|revisar+|mirar+|releer+|verificar+|preguntar+)
      por (ir|tener+|querer+|fiarme|fiarnos|confiarme|usar+|copiar+|tratar+)
      (con|por) [las] prisas
      (por|debido a) (despiste|descuido|confusion|inercia|costumbre|ahorrar+ tiempo)
      al %inf
      ^ [y] es que
      y es que
      (resulta que|lo que paso es que|lo que ocurrio es que|la razon es que|el motivo es que)
      (la causa|el motivo|la razon|el origen) (fue|es|ha sido)
      (tenia|teniamos) [las|los] (dos|ambas|ambos|varias|varios) ~ (abiertas|abiertos|delante|en pantalla)
      (tenia|teniamos) ~2 (abierto|abierta|abiertos|abiertas|delante|a la vez)
      (por eso|por lo que|de ahi que|asi que|de modo que|de manera que|y asi fue como|de forma que)
      (di|dimos|he dado) por (hecho|sentado|bueno|buena|supuesto)
      sin [volver a|haber+] ~2 @to-check
      (pensando|creyendo|suponiendo|convencido de|convencida de) que
      (crei|pense|creiamos|pensabamos|creimos|pensamos) que (era|estaba|ya|tenias|tenia|el|la|lo)
      (se parecen|se llaman igual|son casi iguales|estaban juntas|estaban juntos|tienen el mismo nombre)

    missing-check:
      sin [volver a] (@to-check)
      sin (haber+|volver a) ~2 (comprobado|revisado|mirado|verificado|@to-check)
      sin (una|ninguna|otra|la) [segunda|doble|ultima] (comprobacion|revision|verificacion|confirmacion)
      no [me|nos|lo|la|los|las] @check-past
      no (volvi|volvimos|he vuelto|hemos vuelto|llegue|llegamos) a @to-check
      (nadie|ninguno) [mas] [lo|la|los|las] (reviso|comprobo|verifico|miro|vio|controlo|ha revisado|revisa|comprueba)
      no (habia|hay|existia|existe|teniamos|tenemos|tenia|tengo|tuvimos) [ningun|ninguna|un|una] @guard
      (faltaba|falto|falta|nos faltaba|nos falto) (un|una|el|la) @guard
      no (me puse|nos pusimos|puse|pusimos|tenia puesto|habia puesto) [ningun|ninguna|un|una] @guard
      (debi|debimos|deberia|deberiamos|tenia que|teniamos que|tendria que) [haber+] (@to-check|comprobado|revisado)
      (nada|nadie) (me|nos|lo) (aviso|avisaba|alertaba|impedia|indicaba|recordaba)
      (ningun|ninguna) (aviso|alerta|control|alarma|comprobacion|filtro)
      no (lo|la|los) (detecta|detecto|detectaba) (ningun|ninguna|nada|nadie)
      (la falta de|por falta de|a falta de) @guard

    guess:
      (quiza|quizas|tal vez|a lo mejor|seguramente|probablemente|posiblemente|supuestamente)
      (puede que|puede ser que|es posible que|es probable que|cabe la posibilidad)
      (supongo|suponemos|imagino|imaginamos|sospecho|deduzco|intuyo|me da que|diria que|me temo que)
      (creo|creemos|pienso|me parece|nos parece|tengo la impresion de) que
      (al parecer|por lo visto|segun parece|parece que|parece ser que|da la impresion)
      (debio|debieron|debe|debi|deben) de %inf
      (habra|habran|habre|habremos) (sido|@part)
      (no se si|no sabemos si|igual fue|seria)

    open-point:
      (por|sin|pendiente de|falta|queda por|a) (confirmar+|verificar+|aclarar+|contrastar+)
      (aun|todavia) no (se|sabemos|lo se|lo sabemos|me consta|nos consta|tengo|tenemos|esta|hay|he podido)
      no (se|sabemos) (aun|todavia)
      (falta|queda|me falta|nos falta|me queda) [por] (saber+|confirmar+|comprobar+|ver|averiguar+|aclarar+)
      (estoy|estamos|sigo|seguimos) (comprobando|comprobandolo|verificando|averiguando|contrastando|confirmando)
      (esta|queda) por (ver|confirmar+|aclarar+|saber+)
      (no consta|se desconoce|desconozco|desconocemos|por determinar)
      (pendiente|pendientes) de (confirmar+|confirmacion|comprobar+|saber+|verificar+)

    human-error:
      (error|fallo|factor|descuido) humano
      (somos|todos somos) humanos
    """#
}
