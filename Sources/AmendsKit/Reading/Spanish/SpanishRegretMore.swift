extension SpanishLexicon {
  /// Regret that is no clear apology, and what only looks like one.
  static let regretMore = #"""

    @ashamed = avergonzado | avergonzada | avergonzados | avergonzadas | apenado | apenada | apenados
    @ashamed2 = abochornado | abochornada | consternado | consternada | desolado | desolada | apenadas
    @hurt1 = molest* | causado | ocasionado | ofend* | afectado | afecto | perjudic* | sentido mal
    @hurt2 = sentiste | sentido | sintio | sentisteis | incomod* | malinterpret* | parecio mal
    @hurt3 = parecido mal | sento mal | sentado mal | causamos | cause | ocasione | confundido | dolido
    @hurts = @hurt1 | @hurt2 | @hurt3 | decepcionado | decepcione | disgustado | resultado dificil
    @hurt-part = causado | ocasionado | causar+ | ocasionar+ | molestado | ofendido | afectado | suponer+
    @doubted = malentendido | confusion | error | fallo | molestia | problema | inconveniente
    @asks1 = que | cual | como | cuando | donde | quien | me puede | me puedes | me podria | puede
    @asks2 = puedes | podria | podrias | me oye | me oyes | me repite | me repites | tiene | sabe
    @asks3 = me dice | me dices | me confirma | me confirmas | usted es | eres tu | sabes | con quien
    @asks = @asks1 | @asks2 | @asks3

    remorse:
      (estoy|estamos|me siento|nos sentimos) [muy|realmente|francamente|tan] (@ashamed|@ashamed2)
      (que|me da|nos da|me dio) [mucha|tanta|muchisima] verguenza
      (me da|me dio|nos da) [mucha|tanta|muchisima] (pena|rabia|lastima) ~ (haber+|que|con usted|contigo)
      (se me|me) cae la cara de verguenza
      (me siento|nos sentimos|me he sentido) [muy|fatal] (mal|fatal|culpable|culpables|horrible|pesimo)
      (me arrepiento|nos arrepentimos|estoy arrepentido|estoy arrepentida|me pesa|nos pesa)
      me sabe [muy|tan] (mal|fatal)
      (nos sabe) [muy|tan] (mal|fatal)
      (me duele|nos duele|me remuerde|no me quito de la cabeza) ~ (haber+|que|lo que)
      (me averguenza|nos averguenza|me abochorna|me apena|nos apena)
      (ojala|quien pudiera) ~2 (volver+ atras|dar+ marcha atras)

    institutional-regret:
      (lamento|lamentamos|lamentando) [@very] (las|la|los|el|cualquier) [posibles] @nuisance
      (lamento|lamentamos) [@very] (@event|el retraso|la demora|la confusion|el error|los errores)
      (lamento|lamentamos) [@very] que [esto|su|tu|la] ~4 @subj
      (sentimos|siento) [@very] @event
      (se lamenta|se lamentan|es de lamentar|es lamentable|es desafortunado|es una pena)
      (trasladamos|trasladar+|transmitimos|expresamos|manifestamos) ~2 (pesar|disgusto|sentir)
      (la empresa|la compania|el banco|la entidad|la casa|el equipo) (lamenta|siente)
      (nos apena|nos entristece|nos disgusta|es una lastima)

    sympathy:
      (siento|sentimos|lamento|lamentamos) [@very] (oir+|saber+|leer+|escuchar+|enterarme|ver) [que|eso|lo]
      (siento|sentimos|lamento|lamentamos) [@very] que ~2 tenido (una mala|un mal|problemas|un problema)
      (que pena|que lastima|vaya por dios|que mala suerte|que rabia) ~ (me cuenta|me cuentas|lo que)
      (siento|sentimos|lamento) [@very] (tu|su|vuestra) (perdida|mala experiencia)

    reported-apology:
      [ya] [@you] (pedi|pediste|habia pedido|he pedido|hemos pedido|habiamos pedido) ~2 @pardons
      (ya|ayer|el otro dia|por telefono|en su momento|antes|anoche) ~3 (pedimos) ~2 @pardons
      me =disculpé
      (me he disculpado|nos hemos disculpado|nos disculpamos ayer|ya nos disculpamos)
      (ya me disculpe|ya te dije que lo siento|ya le dije que lo siento|ya he dicho que lo siento)
      (presente|presentamos|transmiti|ofreci) ~ disculpas (ayer|en su momento|por telefono|anoche)
      [ya] (dije|dijimos|he dicho) que lo (sentia|sentiamos|siento|sentimos)

    harm-in-doubt:
      (siento|sentimos|lamento|lamentamos|perdona|perdone|perdonad|disculpa|disculpe|disculpen|perdon) [@very] =si (_)
      si ~5 podido (confundir+|molestar+|causar+|ofender+|ocasionar+|afectar+|perjudicar+)
      si [es que] ~3 @hurts
      si (hubo|ha habido|hubiera habido|existio|hubiera|hay) [algun|alguna|un|una] ~ @doubted
      si en (algo|algun momento|algun caso|alguna medida)
      si (algo|alguien|alguno|esto|eso) ~3 (molest*|ofend*|moleste|sento mal|sentado mal|incomod*)
      (en caso de que|en el caso de que|en caso de|de) ~3 (haber+|haya|hayan|hubiera) ~2 @hurt-part
      (en caso de que|en el caso de que) (le|te|os|les|se) (haya|hayan|hubiera|afecte|moleste)
      [que] [le|te|os|les|se] (haya|hayan|hayamos|pueda|puedan|pudiera|pudieran) (podido|haber+)
      [que] [le|te|os|les] (podamos|pudieramos|pudiesemos|podria|podriamos) haber+ @hurt-part
      (las|los|la|el) (posibles|posible|eventuales|eventual) @nuisance
      cualquier (@nuisance|malentendido|confusion|perjuicio|problema|error) [que|causado|ocasionado]
      (siento|lamento|sentimos|lamentamos) [@very] que ~2 (sientas|sienta|sientan|sintais) (asi|de ese modo)
      (siento|lamento|sentimos|lamentamos) que lo ~ (veas|vea|vean|entiendas|entendieras|entendiera)
      (siento|lamento|sentimos) que (te|le|os|les|se) ~ (lo tomes|lo tome|lo hayas tomado|lo haya tomado)
      por si (te|le|os|les|se|en algo|acaso) ~3 @hurts
      en la medida en que
      (@nuisance|perjuicios|danos) que ~2 (hubiera|hubieran|pudiera|pudieran) ~

    refusal:
      no (disponemos|dispongo) de
      no (ofrecemos|hacemos|trabajamos|vendemos|prestamos|servimos|contamos con)
      no (podemos|puedo|nos es posible|me es posible|es posible) (ofrecer+|atender+|facilitar+|dar+|aceptar+)
      no (tenemos|tengo|queda|quedan|hay) ~ (disponible|disponibles|disponibilidad|plazas|existencias|stock)
      no (esta|estan) (disponible|disponibles|incluido|incluida|en venta)

    asks-forgiveness:
      (me|nos) (perdonas|perdona|perdonais|disculpas|perdonan) [por] ~ ?
      (puedes|puede|podras|podra|podrias|podria|podeis) [tu|usted] (perdonarme|perdonarnos|disculparme)
      (perdoname|perdoneme|perdonanos|perdonenos) (y|,) (hagamos|olvid*|pasemos|dejemos|ya esta|hacemos)
      (pasar|pasemos|hagamos) (pagina|borron) [y cuenta nueva]
      (borron y cuenta nueva|hacer como si nada|hagamos como si nada|aqui no ha pasado nada)
      (espero|confio|esperamos|confiamos) ~3 (me perdon*|nos perdon*|podamos olvidar+|olvidemos)
      (espero|confio en|esperamos|confiamos en) que ~2 (perdones|perdone|sepas perdonar|sepa perdonar+)
      (espero|confio en|esperamos) que ~ acepte* ~2 disculpas y ~ (cerrado|zanjado|zanjar+|pagina)
      (necesito|necesitamos|me gustaria|quiero|queremos) que (me|nos) (perdone|perdones|disculpe|perdonen)
      dime que (no estas|ya no estas|todo esta|seguimos|estamos)
      (digame|dime|dinos) que (no esta|no estas|me perdonas|me perdona|nos perdona)
      (demos|dar|damos) (el tema|el asunto|esto) por (cerrado|zanjado|olvidado)
      (olvidemos|olvidemonos de|dejemos atras|zanjemos) (esto|el asunto|el tema|lo ocurrido|lo sucedido)
      (no me guardes|no me guarde|no nos guarde|no me lo tengas|no me lo tenga) (rencor|en cuenta)
      (seguimos tan amigos|seguimos siendo amigos|todo bien entre nosotros|amigos como siempre)

    none:
      (que|me|nos|te|le|lo|se|los) (perdone|disculpe|perdona|disculpa|perdonen|disculpen|perdonad)
      ^ [ay] (perdon|perdona|perdone|perdonen|disculpa|disculpe|disculpen|sorry) , ¿
      ^ (perdon|perdona|perdone|disculpa|disculpe|disculpen|sorry) [,] @asks
      (acepto|acepta|aceptamos|aceptadas|agradezco|agradecemos|recibi) ~ disculpas
      (te|le|os|les|lo|la|los) (disculpo|disculpamos|perdono|perdonamos)
      (te|le|os|les|se|lo) (perdona|perdone|perdonan|disculpa) (la|el|los|las|esta|este|una|un) ~
      (lo siento|lo sentimos) (como|asi|dentro|propio|cerca|mio)
      (perdone|perdona|perdon|disculpe|disculpa|perdonad) por no ser
      (con perdon|sin perdon|dicho sea con perdon|perdon de la)
      (esta|estas|este|su|tu|la) disculpa [no]
      (sin|ninguna|mala) disculpa
    """#
}
