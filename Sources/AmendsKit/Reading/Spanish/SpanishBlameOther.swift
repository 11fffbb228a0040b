extension SpanishLexicon {
  /// Clearing the client, and putting it on a colleague, a system or a third party.
  static let blameOther = #"""
    @other-did1 = se olvido | se equivoco | se confundio | se despisto | se cayo | se colgo | se bloqueo
    @other-did2 = mando | envio | dejo | puso | borro | fallo | ha fallado | cometio | metio la pata | cargo
    @other-did3 = no aviso | no funciono | no envio | no mando | no paso | no guardo | no hizo | no reviso
    @other-did4 = olvido | confundio | mezclo | duplico | genero | rechazo | perdio | extravio | retraso
    @other-did5 = se ha equivocado | se ha olvidado | ha mandado | ha enviado | ha perdido | no ha avisado
    @other-did6 = tiene la culpa | tuvo la culpa | la lio | la ha liado | no dejaba | no nos aviso | tardo
    @other-did7 = tuvo una caida | tuvo un fallo | estaba caido | estaba caida | no me aviso | lo mando
    @other-did8 = paso mal | dio mal | dijo mal | paso otro | paso otra | dio otra | me dijo mal | informo mal
    @did-a = @other-did8 | @other-did1 | @other-did2 | @other-did3 | @other-did4
    @other-did = @did-a | @other-did5 | @other-did6 | @other-did7

    clears-client:
      (tu|su|vuestra|vuestro) @thing (estaba|era|llego|vino) [todo] (perfecta|perfecto|correcta|correcto|bien|a tiempo|en regla|en orden)
      (usted|tu|ustedes|vosotros) [si] (hizo|hiciste|cumplio|cumpliste|hicieron|hicisteis) [con] (su|tu|vuestra|lo suyo|lo tuyo) [parte]
      (envio|enviaste|mando|mandaste|aviso|avisaste|firmo|firmaste|pidio|pediste) ~3 (a tiempo|con tiempo|de sobra)
      no (es|fue|era|ha sido) [para nada|en absoluto] (culpa|error|fallo|responsabilidad|cosa) @fault-yours
      no (es|fue|era|ha sido) [para nada] (tu|su|vuestra|vuestro) (culpa|error|fallo|responsabilidad)
      no (tienes|tiene|tuviste|tuvo|teneis|tienen) [usted|tu|ustedes] [ninguna|ni] [la] culpa
      [tu|usted|ustedes|vos] no (hiciste|hizo|hicisteis|has hecho|ha hecho|han hecho|habeis hecho) nada (mal|malo)
      (tu|usted|ustedes|vosotros) no (tuviste|tuvo|tienes|tiene|tienen) (nada que ver|la culpa|culpa)
      (hiciste|hizo|has hecho|ha hecho|hicisteis) [usted|tu] (lo correcto|lo que debia|lo que debias|lo que tocaba)
      (hiciste|hizo|has hecho|ha hecho|hace|haces|hicisteis) [muy|usted|tu] bien (en|al) %inf
      (lo|todo lo) (hiciste|hizo|has hecho|ha hecho) [usted] [todo] (bien|perfecto|correctamente)
      (tu|su|vuestra) @ask-noun (era|estaba|estaba bien|es) [muy|perfectamente|bien] (clara|claro)
      (lo|nos lo|me lo) (pediste|pidio|dejaste|dejo|explicaste|explico|dijiste|dijo) [muy|bien|perfectamente] (claro|clarito)
      (no tenias|no tenia|no teniais) (por que|manera de|forma de) (saber+|comprobar+|revisar+|imaginar+)
      no (te|le|os|les) tocaba [a] [ti|usted|vosotros|ustedes]
      no (tenias que|tenia que|tenias por que|tenia por que) ~ %inf

    blames-other:
      (fue|era|ha sido) (el|la|los) (departamento|equipo|area|seccion|servicio|compania|gente) de
      (fue|ha sido|era) (un|una|todo) (fallo|error|problema|caida) (informatico|tecnico|tecnica|del sistema|de la web|de la plataforma)
      la culpa (es|fue|ha sido) (de|del) [el|la|los|las] (_) {medium}
      (mi|el|la|un|una|otro|otra|nuestro|nuestra) (@mate) [de @dept] ~2 @other-did
      (mi|el|la|un|una|otro|otra|nuestro|nuestra) (@mate) de (el|la|turno|guardia) ~3 @other-did
      (el|la|nuestro|nuestra|este|esta|los|las) [propio|propia] (@system) ~2 @other-did
      (@dept) (no|se|lo|la|nos|me|te|le) ~2 @other-did
      (@dept) @other-did
      (es|fue|era|ha sido) (cosa|culpa|error|fallo|asunto|problema|un fallo|un error|una caida) (de|del) ~ @other
      (es|fue|ha sido) [un|una] (fallo|error|problema) (de|del|de la|de los) (banco|otros|tercero|terceros|ellos)
      (por culpa|culpa) (de|del|de la|de mi|de un|de una|de los) [un|una|mi] @other
      por (un|el|una) (fallo|error|caida|averia|problema) (del|de la|de|en el|en la|de los) [un|nuestro] @other
      por (un|una) (fallo|error|averia|problema) (informatico|informatica|tecnico|tecnica|del sistema) {medium}
      (el fallo|el error|la culpa|el problema|la responsabilidad) (es|fue|era|ha sido) (de|del) ~ @other
      (el fallo|el error|la culpa) (es|fue|ha sido) (de la plataforma|de ellos|de ella|de otro|de otros|de un tercero)
      (la culpa la tiene|la culpa la tuvo|la culpa la tienen|los responsables son)
      (fue|ha sido|era) (el|la|mi|un|una|los) [propio|nuevo|nueva] @other
      (fue|era|ha sido) ~4 , no (nosotros|nosotras|yo|nuestro|nuestra)
      (lo|la|las|los) (llevaba|llevo|gestionaba|gestiono|atendio|tramito|hizo|mando|envio|puso) (el|la|mi|un|una|otro|otra) @other
      (lo|la) (llevaba|gestionaba|tramito|atendio|hizo) (otra persona|otro equipo|otro agente|otro departamento)
      (me|nos) (pasaron|dieron|dijeron|informaron|indicaron|mandaron|enviaron) ~2 (mal|equivocado|equivocada|erroneo|erronea)
      nadie (me|nos) [lo|la] (aviso|dijo|informo|comento|explico|habia avisado|ha avisado|habia dicho|paso)
      (no me|no nos) [lo] (avisaron|informaron|dijeron|pasaron el aviso|habian avisado|pasaron el recado)
      (eso|esto|ese tema|lo suyo|lo tuyo) (lo lleva|depende de|es cosa de|es de|corresponde a) (otro|otra|la|@dept)
      (yo no llevo|nosotros no llevamos|yo no era|yo no estaba|no era mi turno|no me tocaba a mi|no es mi area)
      no (es|depende|dependia|dependio) (de mi|de nosotros|mi departamento|nuestro departamento|cosa de mi departamento)
      (@mate|@system|@dept) ~~ (fue|es) culpa suya
      (escapa|escapaba|esta|estaba) (a|de|fuera de) nuestro (control|alcance|ambito)
      (causas|motivos|circunstancias|razones) ajenas a (nosotros|nuestra|la empresa|la compania)
      (motivos|factores) ajenos a (nosotros|nuestra|la empresa)
      (no podiamos|no pudimos|no podemos) hacer nada

    none:
      (decir+|insinuar+|pensar+|hacerte pensar|hacerle pensar|dar+ a entender) que ~ (es|era|fue|ha sido) culpa @fault-yours
      (podria|podriamos|podia) (decir+|echar+|culpar+|escudar+) ~6
      (seria|era) facil (decir+|echar+|culpar+) ~6
      (no voy a|no vamos a|no quiero|no queremos|no pienso) (culpar+|echar+|escudar+|esconder+|decir+) ~5
    """#
}
