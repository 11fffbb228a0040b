extension SpanishLexicon {
  /// Blame told by who stands as the subject of a failing: the client, a colleague, a program.
  static let blameRoles = #"""
    @slow2 = apuraste | te retrasaste | te demoraste | te liaste | te precipitaste | te confiaste
    @slow2 = te dormiste | te descuidaste | te adelantaste
    @slow3 = apuro | se retraso | se demoro | se lio | se durmio
    @slow3 = se confio | se descuido | se adelanto | se precipito | apuraron
    @slow3 = se demoraron | se retrasaron | se confiaron | lo dejo para | la dejo para
    @brink = casi a la hora | al filo | sobre la bocina | in extremis | con la hora pegada | pegada al cierre
    @brink = justo antes del cierre | a la hora del cierre | a ultima hora | con el tiempo justo
    @brink = cuando todo | cuando ya | cuando cierra | a esas horas | casi al cierre | al limite
    @edit2 = hiciste | cambiaste | editaste | borraste | moviste | quitaste | subiste | guardaste | publicaste
    @edit2 = modificaste | eliminaste | pisaste | retocaste | tocaste | renombraste | sobrescribiste
    @edit3 = toco | tocaria | edito | cambio | entro | borro | habra | debio | modifico | ha | retoco | guardo
    @omit3 = saco | aparto | subio | bajo | cogio | recogio | ordeno | archivo | compartio | apunto | vio | leyo
    @undone3p = @undone | @omit3 | supo | quiso | tramitaron | avisaron | pasaron | sacaron | revisaron | miraron

    blames-client:
      (tu|su|vuestra|vuestro) @ask-noun (era|estaba|fue|venia|resultaba) [tan|muy|demasiado|bastante|un poco|algo] (escueto|escueta|escuetos|vago|vaga|ambiguo|ambigua|general|generica|generico|parco|parca|lioso|liosa|poco claro|poco clara)
      (me|nos) (extrana|sorprende|choca|cuesta entender) que no (notaras|vieras|te dieras|miraras|avisaras|leyeras|preguntaras|cayeras|comprobaras|lo vieras|lo miraras)
      (nadie|a nadie se le ocurre) ~ (manda|envia|pide|firma|mandar+|enviar+|pedir+|firmar+) ~~ (margen|a ultima|el mismo dia|tan tarde|de antelacion|tan justo)
      (su|tu|vuestra) (firma|orden|peticion|confirmacion|solicitud|documentacion) [nos|me] (llego|entro|vino) ~ (ajustada|justa|apurada|justita|pillada)
      (@client3|usted) (no se explico|no explico|no nos explico|no me explico) (bien|claro|claramente|del todo)
      _ no se explico (bien|claro|claramente)
      _ no explico (bien|claro|claramente) (lo que|que|cual)
      (recomiendo|recomendamos|aconsejo|aconsejamos|rogaria|ruego) que no (edites|edite|toques|toque|cambies|cambie|mandes|mande|borres|borre) ~
      (espero|esperaron|esperaste|esperasteis) (hasta|al|a) ~4 para (firmar+|mandar+|enviar+|avisar+|pedir+|confirmar+|decir+|darnos|darme)
      [tu] @slow2
      (usted|ustedes|@client3) ~2 @slow3
      (mandaron|enviaron|firmaron|pidieron|mando|envio|firmo|pidio) (usted|ustedes) ~3 @brink
      (usted|ustedes|@client3) ~ (mandaron|enviaron|firmaron|mando|envio|firmo|pidio) ~3 @brink
      (mandaste|enviaste|firmaste|pediste|enviasteis|mandasteis) ~3 @brink
      (deberias|tendrias que|deberiais) [@cl] (conocer+|saber+|fijarte|prestar+|estar mas|comprobar+|revisar+|avisar+|aprender+)
      no (costaba|cuesta|costaria|era) (tanto|nada|tan dificil|tan complicado) (leerse|leerte|fijarse|fijarte|mirarse|mirarte|preguntarnos|avisarnos|preguntarme|avisarme)
      (se olvida|se olvido) de (decir+|indicar+|avisar+|aclarar+|poner+|mencionar+|especificar+)
      (no dice|no aclara|no especifica|no menciona|no precisa) [usted|el|ella] (que plan|que version|cual|con cual|de que|para cuando)
      (las ordenes|los pedidos|estas cosas|esas cosas|las peticiones|las transferencias) ~ se (avisan|mandan|piden|envian|confirman|preguntan) (con|antes|por)
      (la|el) (suya|tuya|suyo|tuyo) (llego|vino|entro) ~2 (sin|con poco|con muy poco|tarde|justa|justo)
      @failing (tuyo|tuya|suyo|suya|vuestro|vuestra|de tu parte|de su parte|por tu parte|por su parte)
      (el error|el fallo|el problema|la causa) (esta|estaba|viene|vino|parte|salio|procede) (en|de|por) (tu|su|vuestro) (lado|parte|cuenta|equipo|movil|telefono)
      (los|las|lo|la) @edit2 (tu|vos|vosotros) [mismo|misma]
      @edit2 ~5 (sin darte cuenta|sin querer)
      alguien (de|en) (tu|su|vuestra|vuestro) (casa|equipo|entorno|familia|oficina|lado|parte|empresa) ~2 @edit3

    blames-other:
      (los|las) de (@dept|sistemas|informatica|arriba|la central|al lado) ~ (llevan ~3 sin|siguen sin|nunca|no hacen|tardan)
      (tuvo|ha tenido|tenia|debio) (que|de) ser (el|la|un|una|algun|alguna) (plugin|@soft|@mate|@stand-in|extension|actualizacion|hosting|proveedor)
      (el|la) (plugin|extension|buscador|@soft) ~ [que|,] (se actualiza solo|se actualiza sola|rompe cosas|lo rompe|da fallos|da problemas|te ensena|me ensena|te muestra|me mostro|me saco|me puso) ~
      (me|nos) (dejo|dejaron|pasaron|cayo|cayeron) [a mi] (el muerto|el marron|un marron) ~
      (mi|el|la|un|una|otro|otra|los|las|nuestro|nuestra) @mate ~6 no [@cl|me|nos|me lo|me la] @undone3p
      (mi|el|la|un|una|otro|otra|los|las|nuestro|nuestra) @stand-in ~4 no [@cl|me|nos] @undone3p
      @dept ~2 no [@cl|me|nos] @undone3p
      desde @dept ~2 (nos|me) (tienen|tenian|dijeron|mandaron|pasaron|dieron|la liaron|vendieron)
      (el|la|este|esta|nuestro|nuestra) @soft (se queda|se quedo|se quedaba|se cuelga|se cae|se bloquea|se colgo|se bloqueo) ~
      (lo|la|los|las) tenia ~3 (mal|sin|equivocado|cambiado|desordenado) ~2 (el equipo|la gente|el departamento|otro|otra|los de|mi companero|mi companera)
      (fue|es|ha sido) (un tema|un asunto|una cosa|cuestion|una historia|un lio) (de|del) [la|el|los] (@dept|central|otro|otra|@soft|@mate)
      (la culpa la tiene|la culpa es de|el problema es de) (quien|el que|la que|los que)

    none:
      (mi|nuestro|nuestra|la|el) (respuesta|correo|mensaje|aviso|mail) (no dice|no aclara|no especifica|no menciona|no precisa) ~3
      @failing (tuyo|tuya|suyo|suya) (no|ni|nunca) ~2
    """#
}
