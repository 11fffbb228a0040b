extension SpanishLexicon {
  /// The client's failing said sideways: how little it would have cost, how late it was asked.
  static let blameIndirect = #"""
    @which = cual | que version | que plan | para cuando | de que | que era | si era | que hora | cuanto
    @no-way = en ningun momento | nunca | jamas | tampoco
    @said3 = dijo | aviso | aclaro | especifico | preciso | menciono | concreto | advirtio | comento | explico
    @look2 = leyeras | miraras | abrieras | revisaras | comprobaras | te fijaras | lo leyeras
    @look2 = lo miraras | lo abrieras | preguntaras | avisaras | llamaras | te asomaras | vieras
    @seen2 = lo habrias visto | la habrias visto | te habrias dado cuenta | lo hubieras visto
    @seen2 = la hubieras visto | te hubieras dado cuenta | lo habrias sabido | lo hubieras sabido
    @seen2 = lo habrias encontrado | te habrias enterado | te hubieras enterado | lo veias | la veias
    @seen2 = te dabas cuenta | te enterabas | lo sabias | os habriais dado cuenta | lo habriais visto
    @seen2 = se habria dado cuenta | se hubiera dado cuenta | usted lo habria visto
    @seen2 = lo habria visto usted | se habria enterado | se daba usted cuenta
    @told-us = avisarnos | avisarme | decirnoslo | decirmelo | preguntarnos | preguntarme | llamarnos
    @told-us = llamarme | confirmarnoslo | confirmarmelo | aclararnoslo | aclararmelo | indicarnoslo
    @small-hours = a esas horas | a semejantes horas | a esa hora | tan encima | con tan poco margen
    @send-it = mandarla | mandarlo | enviarla | enviarlo | pedirla | pedirlo | firmarla | firmarlo
    @send-it = mandandola | mandandolo | enviandola | enviandolo | pidiendola | pidiendolo | firmandola
    @client3 = el cliente | la clienta | el usuario | la usuaria | don _ | el senor _ | la senora _
    @client3 = el sr _ | la sra _ | la senorita _

    blames-client:
      (tu|su|vuestro|vuestra) @ask-noun no (decia|indicaba|ponia|especificaba|aclaraba|mencionaba|incluia|concretaba|precisaba|explicaba|especifico|indico|aclaro|detallaba) ~ (@which|con cual|con que|version|plan|plazo|fecha|importe|urgente|urgencia|nada de|nada sobre|nada del|si)
      (preguntaste|pediste|mandaste|enviaste|escribiste|llamaste|firmaste|=preguntó|pidio|=mandó|=envió|escribio|=firmó) ~4 sin (decir+|aclarar+|indicar+|especificar+|avisar+|concretar+|precisar+|explicar+|marcar+|mencionar+|adjuntar+|confirmar+)
      (echandole|echando|mirando|leyendo|abriendo|fijandote|revisando|comprobando|preguntando|avisando|llamando) ~6 @seen2
      (la|su|tu|vuestra) (orden|peticion|solicitud|firma|confirmacion|documentacion|autorizacion) [me|nos] (entro|llego|vino|se recibio) ~2 (con muy poco|con poco|sin|con escaso|sin apenas) (margen|tiempo)
      (usted|ustedes) (no|tampoco|nunca) [me|nos] [lo|la|se] (marco|marcaron|llamo para|llamaron para|adjunto|facilito|facilitaron|insistio|insistieron|fijo|fijaron|entrego|relleno|completo|cumplio|cumplieron|informo)
      no [me|nos] [lo|la|se] (marco|=adjuntó|facilito|insistio|=fijó|=entregó|informo) usted
      no [lo|la|nos|me|te] (marcaste|llamaste|pusiste|adjuntaste|facilitaste|insististe|fijaste|entregaste|rellenaste|completaste|informaste|caiste en)
      no se (te|le|os) (ocurrio|ha ocurrido) %inf
      conviene (mandarla|mandarlas|enviarla|enviarlas|avisar+ antes|avisar+ con tiempo|leerlo antes|leerla antes|mandarlo antes|enviarlo antes)
      antes de (acusar+|echarnos la|echarme la|echarnos el|reclamar+|protestar+|quejarse|quejarte|culpar+|enfadarse|enfadarte|senalar+|poner+ el grito) ~4
      si (me|nos) [lo|la] (llega|llegas|llegan) a (decir+|avisar+|llamar+|preguntar+|confirmar+|recordar+|firmar+|mandar+)
      si [usted|tu] (me|nos) [lo|la] (avisa|avisas|dices|dice|llama|llamas|recuerda|recuerdas|preguntas|pregunta) ~~ (no habria|no hubiera|habria|hubiera|no habriamos|habriamos)
      (una|un|cualquier) (llamada|llamadita|aviso|mensaje|correo|palabra|confirmacion|recordatorio|toque) (tuya|tuyo|suya|suyo|vuestra|vuestro|de su parte|de tu parte|por su parte|por tu parte) ~2 (habria|hubiera|hubiese|bastaba|bastaria)
      como (hacen|suelen hacer|hace|hacian) (los demas clientes|el resto de clientes|otros clientes|la mayoria de clientes|la mayoria de los clientes|todos los clientes|nuestros clientes)
      no llamo usted (para|ni|a)
      (mira|mire|ojo con|cuidado con|vigila|vigile) ~2 (a quien le|a quien|con quien) (das|da|dejas|deja|compartes|comparte|pasas|pasa)
      @no-way [me|nos] [lo] @said3 [usted|ustedes|el|ella] @which
      @no-way [me|nos] [lo] @said3 (usted|ustedes|el cliente|la clienta)
      @no-way [me|nos] [lo] (@duty2|habias @duty-part)
      ni [siquiera] [me|nos] [lo|la|los|las] @duty2
      no (dijo|aclaro|especifico|preciso|concreto) [el|ella|usted] @which ~ (llevaba|tenia|usaba|queria) [el|ella|usted]
      con %inf ~4 @seen2
      con ~4 %inf , (@seen2)
      (bastaba|bastara|habria bastado|hubiera bastado|hubiese bastado|sobraba|era suficiente) con que (@look2)
      (bastaba|habria bastado|hubiera bastado|hubiese bastado|era suficiente|valia) con (@told-us)
      (bastaba|habria bastado|hubiera bastado|hubiese bastado) con que (nos|me) [lo|la] (@would)
      (era|habria sido|hubiera sido) (cuestion|tan facil como|tan sencillo como) [de] @told-us
      (te|le|os|les) (bastaba|habria bastado|hubiera bastado|sobraba) con (%inf|un|una|echar+)
      (no|nada|poco|que) (te|le|os|les) (costaba|habria costado|hubiera costado|cuesta|costo) [nada|tanto|mucho|trabajo] %inf
      con (@told-us) ~ (no costaba nada|no cuesta nada|bastaba|habria bastado|sobraba)
      no costaba [nada|tanto] (@told-us)
      con lo facil que (es|era|habria sido) (@told-us)
      (solo|solamente) (tenias|tendrias|teniais|tenia usted) que (leer+|mirar+|abrir+|fijarte|fijarse|avisar+|preguntar+|decir+|llamarnos|llamarme)
      no (tenias|teniais|tenia usted) mas que (leer+|mirar+|abrir+|fijarte|fijarse|avisar+|preguntar+|decir+|llamarnos|llamarme)
      (no|ni|ni siquiera|tampoco) te (molestaste|has molestado|dignaste|has dignado|tomaste la molestia) ~ %inf
      (usted|ustedes) (no|ni|ni siquiera|tampoco) se (molesto|molestaron|digno|dignaron|tomo la molestia) ~ %inf
      (sabias|sabiais) (perfectamente|muy bien|de sobra|bien) (que|a)
      (tu|vosotros) ya (sabias|sabiais) que
      (usted|ustedes) ya [lo] (sabia|sabian)
      (usted|ustedes) (sabia|sabian) (perfectamente|de sobra|muy bien|bien) que
      @client3 (ya|bien|de sobra) sabia
      @send-it ~2 @small-hours
      a quien se le ocurre %inf
      (con|por) (tu|su|vuestra) (prisa|prisas|insistencia|impaciencia|tardanza|desidia|dejadez)
      (tu|su|vuestro|vuestra) (retraso|demora|tardanza) (en|al) %inf
      (un poco de|algo de|un minimo de|algo mas de|un poco mas de) (atencion|interes|cuidado|colaboracion|prevision) (por|de) (tu|su|vuestra) parte
      (por|de) (tu|su|vuestra) parte [tambien] (falto|ha faltado|hubo|ha habido|no hubo|tampoco) ~ (atencion|claridad|informacion|aviso|interes|cuidado|colaboracion|respuesta|error|despiste)
      tampoco [es que] [nos|me|lo] [lo] (pusiste|pusisteis|dejaste|ponias|ayudaste|facilitaste|diste|explicabas) ~3 (facil|claro|detalles|datos|pistas|informacion|mucho)
      no (nos|me) lo (pusiste|pones|ponias|has puesto) [nada|muy] facil
      (con lo poco|con los pocos datos|con la poca informacion) que (nos|me) (diste|dio|pasaste|paso|mandaste|mando|contaste)
      (los datos|la informacion|lo) que (nos|me) (diste|dio usted|facilitaste|facilito|pasaste|mandaste) (era|eran|estaba|estaban|venia|venian) ~2 (incompleta|incompletos|insuficiente|insuficientes|escasa|escasos|confusa|confusos|mal)
      (firmaste|aceptaste|mandaste|enviaste|confirmaste|firmasteis|confirmasteis) ~3 sin (leer+|mirar+|comprobar+|revisar+)
      (firmo|acepto|mando|envio|confirmo) usted ~3 sin (leer+|mirar+|comprobar+|revisar+)
      (diste|disteis|dio usted) por (hecho|sentado|supuesto)
      a ver si ~3 (lees|te fijas|nos avisas|me avisas|prestas|se fija usted|nos avisa|lee usted|aprendes)
      (la proxima|otra vez|otro dia|de aqui en adelante) [,] [por favor] (lee|lea|fijate|fijese|avisa|avise|mira|mire|pregunta|pregunte) (antes|bien|mejor|con|un poco|con tiempo|primero)
      (yo en|en) (tu|su) lugar [yo|,] [lo|la|me] (habria|hubiera) (leido|mirado|avisado|preguntado|comprobado|revisado|confirmado|fijado)
      (te|os) (tocaba|correspondia) a (ti|vosotros|vosotras) ~ %inf
      le (tocaba|correspondia) a usted ~ %inf
      quien (debia|debio|tenia que|tendria que|deberia) ~4 (eras tu|era usted|erais vosotros|eran ustedes|fuiste tu)
      (me|nos) (hiciste|hizo usted|hicisteis) (creer|pensar|entender|dudar|equivocarme|equivocarnos)
      (me|nos) (indujiste|indujo usted|indujisteis) a
      (tu|su|vuestro|vuestra) @ask-noun (se prestaba|daba lugar|daba pie|llevaba|inducia|indujo|nos indujo|me indujo|llevo) a
      (tu|su|vuestra) (forma|manera) de (preguntar+|escribir+|explicar+|pedir+|explicarse|explicarte) [no|era|fue|es|lleva|llevo|da|dio]
      @client3 ~ (no|tampoco|nunca) [me|nos] [lo|la] (@duty3|ha @duty-part|habia @duty-part)
      @client3 (se equivoco|se confundio|se olvido|olvido|tardo|se despisto|debio|deberia|tenia que|podria haber+|podia haber+)

    none:
      (mi|nuestro|nuestra|la|el) (respuesta|correo|mensaje|aviso|mail|orden) [@no-way|no] @said3 ~4
      @send-it yo ~4
      con %inf yo ~5
      (yo|nosotros) (ya|bien) sabia ~
      (la proxima vez|para la proxima|otra vez|en adelante) [,] (avisame|aviseme|avisanos|avisenos|dime|digame) [con tiempo] (si|cuando) (necesitas|necesita|quieres|quiere|prefieres|prefiere|te|le) ~

    clears-client:
      [tu|usted|ustedes|vosotros] (hiciste|hizo|ha hecho|has hecho|hicisteis|hicieron) [usted|tu|absolutamente] todo (bien|perfecto|correcto|correctamente|lo que|a tiempo|como)
      (me|nos) lo (dijiste|dijo|pusiste|puso|dejaste|dejo|indicaste|indico) [usted|tu] (bien|muy|perfectamente|desde|todo|con)
      no (@seen2)
      (sabias|sabia usted|sabiais) [perfectamente|muy bien] lo que (pedias|pedia|querias|queria|hacias|hacia)
    """#
}
