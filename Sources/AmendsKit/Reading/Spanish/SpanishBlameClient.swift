extension SpanishLexicon {
  /// The client's failing. Kept tight: a wrong accusation is worse than a missed one.
  static let blameClient = #"""
    @would2 = dijeras | avisaras | confirmaras | contestaras | respondieras | indicaras | firmaras
    @would2 = aclararas | preguntaras | miraras | leyeras | revisaras | comprobaras | hubieras @part
    @late = muy tarde | demasiado tarde | tan tarde | a ultima hora | fuera de plazo | con poco tiempo
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
    @would = @would1 | @would2 | @would3 | hubiera @part | hubieras @part | hubieran @part
    @client-doc1 = confirmacion | respuesta | firma | autorizacion | visto bueno | contestacion
    @client-doc2 = aprobacion | documentacion | conformidad | datos | aviso | ok
    @client-doc = @client-doc1 | @client-doc2
    @ask-noun = peticion | solicitud | correo | mensaje | pregunta | encargo | pedido | consulta | email
    @unclear = clara | claro | completa | completo | bastante clara | muy clara | muy claro | bien explicada

    @tell1 = avisanos | avisenos | avisame | aviseme | compruebalo | compruebelo | reviselo | revisalo
    @tell2 = leelo | lealo | lea | fijate | fijese | confirmanos | confirmenos | preguntanos | preguntenos
    @tell3 = comprueba antes | compruebe antes | mira antes | mire antes | revisa antes | revise antes
    @tell-us = @tell1 | @tell2 | @tell3 | ponga atencion | ten mas cuidado | tenga mas cuidado | lee bien

    blames-client:
      como (es|era) (costumbre|habitual|norma) (en el|en ella|en usted|en ti|suya|en este cliente)
      (borra|borro|borraste|edita|edito|cambio|cambia) (sus|tus) (propias|propios)
      (habria|hubiera|hubiese) (estado|sido|venido) (bien|bueno|mejor|ideal|util) que [me|nos] [lo] @would2
      (usted|ustedes) (firmo|firmaron|envio|enviaron|mando|mandaron|contesto|respondio|aviso|pidio) ~5 @late
      (firmaste|enviaste|mandaste|avisaste|contestaste|respondiste|pediste|firmasteis|enviasteis) ~5 @late
      (tu|su|vuestra) @thing [nos|me] (llego|entro|vino) ~ (@late|con muy poco|con poco|sin margen|muy justa|muy justo)
      no [me|nos] [lo] (ponias|decias|indicabas|especificabas|aclarabas|explicabas|mencionabas|concretabas)
      no [me|nos] [lo] (ponia|decia|indicaba|especificaba|aclaraba) (usted|ustedes)
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
      si [lo|la|me|nos|tu] @subj2p ~ (@part|@duty-part)
      si (usted|ustedes) ~2 (hubiera|hubiese|hubieran|hubiesen) ~ @part
      si ~ (hubiera|hubiese|hubieran|hubiesen) ~ @part ~ (usted|ustedes)
      si (hubiera|hubiese|hubieran) ~4 , usted (se|lo|no)
      si (me|nos) [lo|la] (hubiera|hubiese|hubieran|hubiesen) @duty-part
      de (habernos|haberme|habernoslo|habermelo) [usted] @duty-part
      de haber+ (usted|tu|ustedes) @part
      (deberias|deberiais|tendrias que|tendriais que|tenias que|teniais que|debias|debiste) haber+ ~ @part
      (podrias|podias|podriais|podiais) haber+ ~ (@duty-part|@part)
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
    """#
}
