extension SpanishLexicon {
  /// Whose failing a clause tells: the client's, a third party's, or nobody's. Kept tight: a wrong
  /// accusation is worse than a missed one.
  static let blame = #"""
    @duty2a = dijiste | avisaste | leiste | comprobaste | revisaste | verificaste | miraste | firmaste
    @duty2b = contestaste | respondiste | confirmaste | preguntaste | especificaste | indicaste
    @duty2c = aclaraste | explicaste | facilitaste | seguiste | rellenaste | completaste | advertiste
    @duty2d = dijisteis | avisasteis | leisteis | comprobasteis | revisasteis | confirmasteis
    @duty2e = contestasteis | respondisteis | firmasteis | indicasteis | especificasteis | mirasteis
    @duty2 = @duty2a | @duty2b | @duty2c | @duty2d | @duty2e | recordaste | mandaste | enviaste
    @duty-part1 = dicho | avisado | leido | comprobado | revisado | verificado | mirado | firmado
    @duty-part2 = contestado | respondido | confirmado | preguntado | especificado | indicado | aclarado
    @duty-part3 = explicado | facilitado | seguido | rellenado | completado | advertido | recordado
    @duty-part = @duty-part1 | @duty-part2 | @duty-part3
    @duty3a = dijo | aviso | leyo | comprobo | reviso | verifico | miro | firmo | contesto | respondio
    @duty3b = confirmo | pregunto | especifico | indico | aclaro | explico | recordo | dijeron | avisaron
    @duty3c = firmaron | confirmaron | leyeron | revisaron | contestaron | recordaron | tardo | tardaron
    @duty3 = @duty3a | @duty3b | @duty3c | comprobaron | olvido | olvidaron
    @subj2p = hubieras | hubieses | hubierais | hubieseis
    @would1 = dijera | dijeras | avisara | avisaras | confirmara | confirmaras | contestara | contestaras
    @would2 = respondiera | respondieras | indicara | indicaras | avisaran | confirmaran | dijeran
    @would3 = firmara | firmaras | firmaran | aclarara | aclararas | recordara | preguntara | preguntaras
    @would = @would1 | @would2 | @would3 | hubiera %part | hubieras %part | hubieran %part
    @client-doc1 = confirmacion | respuesta | firma | autorizacion | visto bueno | contestacion
    @client-doc2 = aprobacion | documentacion | conformidad | datos | aviso | ok
    @client-doc = @client-doc1 | @client-doc2
    @ask-noun = peticion | solicitud | correo | mensaje | pregunta | encargo | pedido | consulta | email
    @unclear = clara | claro | completa | completo | bastante clara | muy clara | muy claro | bien explicada

    @tell1 = avisanos | avisenos | avisame | aviseme | compruebalo | compruebelo | reviselo | revisalo
    @tell2 = leelo | lealo | lea | fijate | fijese | confirmanos | confirmenos | preguntanos | preguntenos
    @tell3 = comprueba antes | compruebe antes | mira antes | mire antes | revisa antes | revise antes
    @tell-us = @tell1 | @tell2 | @tell3 | ponga atencion | ten mas cuidado | tenga mas cuidado | lee bien
    @other-did1 = se olvido | se equivoco | se confundio | se despisto | se cayo | se colgo | se bloqueo
    @other-did2 = mando | envio | dejo | puso | borro | fallo | ha fallado | cometio | metio la pata | cargo
    @other-did3 = no aviso | no funciono | no envio | no mando | no paso | no guardo | no hizo | no reviso
    @other-did4 = olvido | confundio | mezclo | duplico | genero | rechazo | perdio | extravio | retraso
    @other-did5 = se ha equivocado | se ha olvidado | ha mandado | ha enviado | ha perdido | no ha avisado
    @other-did6 = tiene la culpa | tuvo la culpa | la lio | la ha liado | no dejaba | no nos aviso | tardo
    @other-did7 = tuvo una caida | tuvo un fallo | estaba caido | estaba caida | no me aviso | lo mando
    @did-a = @other-did1 | @other-did2 | @other-did3 | @other-did4
    @other-did = @did-a | @other-did5 | @other-did6 | @other-did7

    blames-client:
      no (me|nos) [lo|la] @duty2
      no [lo|la|los|las] @duty2
      [tampoco] no (me|nos) [lo|la] (has|habeis|habias) @duty-part
      no [lo|la|los|las] (has|habeis|habias) @duty-part
      (tampoco|nunca) [me|nos] [lo|la] (@duty2|has @duty-part|habeis @duty-part)
      (usted|ustedes) (no|tampoco|nunca) [me|nos] [lo|la] (@duty3|ha @duty-part|han @duty-part)
      (no|tampoco) [me|nos] [lo|la] (@duty3) (usted|ustedes)
      (porque|ya que|como|dado que|puesto que) (ustedes|usted|vosotros|tu) ~ (tardo|tardaron|tardaste|olvido)
      (porque|ya que|como) (tardaste|tardasteis|olvidaste|te olvidaste|no nos dijiste|no nos avisaste)
      (usted|ustedes) (se equivoco|se equivocaron|se confundio|tardo|tardaron|se olvido|olvido|se despisto)
      (se equivoco|se confundio|se olvido|se despisto) usted
      (te|os) (equivocaste|confundiste|despistaste|olvidaste|has equivocado|has confundido|has olvidado)
      (te habras|se habra usted|os habreis) (equivocado|confundido|olvidado|despistado)
      (pusiste|escribiste|mandaste|rellenaste|indicaste|diste|pediste) ~3 (mal|equivocado|equivocada|erroneo)
      [me|nos] (diste|disteis|mandaste|pasaste|enviaste) ~2 (equivocado|equivocada|erroneo|incorrecto)
      si [lo|la|me|nos|tu] @subj2p ~ (%part|@duty-part)
      si (usted|ustedes) ~2 (hubiera|hubiese|hubieran|hubiesen) ~ %part
      si ~ (hubiera|hubiese|hubieran|hubiesen) ~ %part ~ (usted|ustedes)
      si (hubiera|hubiese|hubieran) ~4 , usted (se|lo|no)
      si (me|nos) [lo|la] (hubiera|hubiese|hubieran|hubiesen) @duty-part
      de (habernos|haberme|habernoslo|habermelo) [usted] @duty-part
      de haber+ (usted|tu|ustedes) %part
      (deberias|deberiais|tendrias que|tendriais que|tenias que|teniais que|debias|debiste) haber+ ~ %part
      (podrias|podias|podriais|podiais) haber+ ~ (@duty-part|%part)
      (podrias|podias|deberias|tendrias que) (habernos|haberme|habermelo|habernoslo) @duty-part
      (podria|podia|deberia|tendria que) (habernos|haberme|habernoslo|habermelo) @duty-part
      (deberia|debia|debio|tendria|tenia|podria|podia) [que] (usted|ustedes) ~ %inf
      (deberia|debia|tendria que|tenia que|podria|podia) (haber+) ~3 (usted|ustedes)
      (usted|ustedes) ~ (deberia|debia|debio|debieron|deberian|tendria|tenia|podria|podia) [que] ~ %inf
      (debiste|debisteis|debio usted) ~ %inf
      (habria|hubiera|hubiese|habia) (sido|venido|estado|ido) ~4 que (me|nos) [lo] @would
      (habria|hubiera|hubiese|seria|nos habria) ~4 (ayuda|util|bien|mejor|ideal|facil) ~2 que (me|nos) [lo] @would
      (nos|me) (habria|hubiera) (ayudado|venido bien|facilitado|gustado) ~ que (nos|me) [lo] @would
      (nos|me) (habria|hubiera) (ayudado|venido bien|facilitado) ~ que ~2 (hubieras|hubieses|hubiera usted)
      (falto|ha faltado|faltaba|falto solo) que (me|nos) [lo] @would
      (me|nos) (falto|faltaba|ha faltado) (su|tu|vuestra|que)
      (faltaba|falto|echamos en falta|echamos de menos) (su|tu|vuestra) @client-doc
      (al|por) no (recibir|tener|llegarnos|contar con|haber recibido) ~ (su|tu|vuestra) @client-doc
      (a falta de|en ausencia de|sin|a la espera de) (su|tu|vuestra) @client-doc ,
      (como|porque|ya que) no (recibimos|recibi|tuvimos|tuve|nos llego|me llego) ~ (su|tu|vuestra) @client-doc
      no (nos|me) (llego|ha llegado|mandaron|constaba) ~ (su|tu|vuestra) @client-doc
      (tu|su|vuestra|vuestro) @ask-noun no (era|estaba|es|fue|quedaba|resultaba) [muy|del todo|lo bastante] @unclear
      (tu|su|vuestro) @ask-noun (era|estaba|resultaba) [muy|algo|un poco] (confuso|confusa|ambiguo|ambigua)
      (tu|su|vuestro) @ask-noun (era|estaba) [muy] (incompleto|incompleta|mal redactado|mal escrito)
      no (se entendia|quedaba claro|se entiende) ~3 (tu|su|vuestro) @ask-noun
      no (te explicaste|se explico usted|fuiste claro|fuiste clara|fue usted claro|os explicasteis)
      (te explicaste|os explicasteis|se explico usted) mal
      (lo normal|lo habitual|lo logico|lo suyo|lo correcto) (es|era|habria sido|seria) que (el cliente|la clienta)
      (lo normal|lo habitual|lo logico|lo suyo) (es|era|habria sido) que (me|nos) ~ @would
      (cualquier|todo) (cliente|persona|usuario) ~3 (habria|hubiera|lo ve|se da cuenta|sabe|revisa|comprueba)
      (la mayoria de|casi todos) (los|nuestros) clientes ~ (confirma*|revisa*|comprueba*|avisa*|lee*|pregunta*)
      (el cliente|los clientes|la clienta) (debe|deben|debia|deberia|tiene que|ha de|tenia que)
      (corresponde|correspondia|compete|toca|es responsabilidad) (al|del|a los) cliente*
      (otros|los demas) clientes (si|lo|no tienen)
      (es|fue|era|ha sido) [solo] (culpa|error|fallo|responsabilidad|cosa|problema) @fault-yours
      (es|fue|era|ha sido) [solo] tu (culpa|error|fallo|responsabilidad|problema)
      (la culpa|el error|el fallo|la confusion) (es|fue|era|ha sido) [mas bien] (@fault-yours|tuyo|suyo|vuestro)
      (tienes|tienen ustedes|tuviste|tiene usted|tuvo usted) [tu|parte de] [parte de] la culpa
      por (tu|vuestra) (culpa|despiste|descuido|error|falta de)
      por (culpa|error|despiste) (tuya|tuyo|suya|suyo|vuestra|vuestro)
      (fuiste|fuisteis|has sido|habeis sido) (tu|vosotros|vosotras|vos|el que|la que|quien)
      fue usted (quien|el que|la que|y no|no)
      (quien|el que|la que) ~3 (fuiste tu|fue usted|has sido tu|fuisteis vosotros|ha sido usted|fuiste vos)
      (los|las|lo|la) (hiciste|hizo|cambiaste|editaste|borraste|moviste) (tu|usted|vos)
      (los|las|lo|la) ~ (hiciste|editaste|cambiaste|borraste|tocaste) (tu|vos) [mismo|misma]
      (tu|usted|vos) [mismo|misma] [lo|la|los|las] (hiciste|cambiaste|editaste|borraste|borro|renombro|edito|cambio)
      [lo|la] (estabas|estaba usted|estabais) (buscando|mirando|haciendo|usando) ~4 (mal|equivocado|equivocada|que no)
      (buscabas|mirabas|usabas) ~3 (mal|equivocado|equivocada|donde no)
      (se te|se os) (habra|habran|debio|debe de haber|ha|olvido|paso|pasaron|escapo)
      (quiza|quizas|tal vez|a lo mejor|seguramente|puede que) se le (paso|pasara|olvido|escapo|haya pasado)
      (quiza|quizas|tal vez|a lo mejor|seguramente|puede que) no (vio|viste|leyo|leiste|vieras|leyera|leyeras)
      (debes|debiste|has debido|debe usted|habras) [de] (haber+|tocar+|tocado|borrado|cambiado|olvidado)
      (sin querer|sin darte cuenta|sin darse cuenta) ~ (tocaste|borraste|cambiaste|lo habras|lo cambiaste)
      (la proxima vez|para la proxima|en adelante|otra vez) [,] [por favor] (nos|me) ~ @tell-us
      (la proxima vez|para la proxima|en adelante|en el futuro) [,] [por favor] @tell-us
      (la proxima vez|para la proxima|en el futuro) ~3 (ayudaria|agradeceria|agradeceriamos|convendria) ~ que
      (agradeceria|agradeceriamos|rogamos|pedimos) que [la proxima vez|en el futuro|en adelante] ~2 (revise|compruebe)
      (usted|ustedes) (asuma|asuman|reconozca|reconozcan) (la|lo|su) (suya|suyo|parte|error|culpa)
      (usted|tu) tambien (tuvo|tuviste|tiene|tienes|fallo|fallaste)
      (haber|haberlo|haberse|habernos|haberla) (leido|avisado|preguntado|dicho|comprobado|mirado) antes
      (para eso|por eso) (esta|estan) (el manual|la guia|las instrucciones|las condiciones)
      (ya|bien claro) ~ (lo ponia|lo pone|lo decia) en (el correo|las condiciones|el contrato|el manual)

    clears-client:
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
      (lo|la|las|los) (llevaba|llevo|gestionaba|gestiono|atendio|tramito|hizo|mando|envio|puso) (el|la|mi|un|una|otro|otra)
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
