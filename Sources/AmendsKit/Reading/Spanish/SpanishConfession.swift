extension SpanishLexicon {
  /// Apologies of several countries, and owning what we did in everyday words.
  static let confession = #"""
    @big = sincera | sentida | enorme | gran | muy | humilde | sinceras | sentidas | mas sinceras | mas sentidas
    @hurt-them = machacamos | machaque | pisamos | pise | tumbamos | tumbe | estropeamos | estropee | desconfiguramos
    @hurt-them = desconfigure | destrozamos | destroce | cargamos | cargue | fastidiamos | fastidie | descolocamos
    @hurt-them = jodimos | volamos | vole | chafamos | chafe | desgraciamos | desordenamos | rompimos | dejamos sin
    @their-thing = blog | entrada | post | articulo | fotos | enlaces | web | pagina | texto | receta | links
    @their-thing = contenido | imagenes | publicacion

    apology:
      (quiero|queremos|queria|queriamos|deseo|deseamos|necesito|vengo a|me gustaria) ~2 (ofrecer+|presentar+|dar+|extender+|expresar+|hacer+ llegar|pedir+) [una|mil|mis|nuestras|unas] [mas] [@big] (disculpa|disculpas)
      (te|le|os|les) (extiendo|extendemos|ofrezco|pido|pedimos|debo y pido|hago llegar) (una|mis|nuestras|mil) [mas] [@big] (disculpa|disculpas)
      (recibe|reciba|reciban) (una|mi|mis|nuestras|nuestra) [mas] [@big] (disculpa|disculpas)
      (de verdad|en serio|sinceramente) [que] (lo siento|lo sentimos|perdon|perdona|perdone)
      (te|le|os) (pido|ruego) [mil|todas las] (disculpas|perdones)

    asks-forgiveness:
      (espero|confio|esperamos|confiamos|deseo) [en] que no (me|nos) lo (tengas|tenga|tengan|tomes|tome) (en cuenta|a mal|muy en cuenta)
      (dime|digame|decime) que no (me|nos) ~ (guardas|guarda|tienes|tiene|odias)
      (espero|confio|esperamos|confiamos) ~2 (sepa|sepas|pueda|puedas|podra|podras) (disculparme|perdonarme|disculparnos|perdonarnos)
      (sigamos|seguimos|sigas|continuemos|sigue) (como siempre|como antes|como si nada|tan amigos)
      (seguimos|somos|seguiremos|todavia|aun|¿) amigos (como|?|,|otra|de)
      [le|te|les] (ruego|rogamos|pido|pedimos|suplico) que [lo|nos|me] (olvide|olvides|olviden|pase pagina|pases pagina)
      (olvide|olvida|olviden|olvidad) (este|el|lo|la|esta) ~2 (percance|incidente|ocurrido|sucedido|episodio|asunto|tema)
      ¿ [todo] (olvidado|arreglado|bien entre nosotros|en paz)
      (confio|confiamos|espero|esperamos|deseo|deseamos|ojala) [en] ~3 (dejar+ atras|pasar+ pagina|superar+ este|superar+ esto|olvidar+ este|olvidar+ esto|dar+ por cerrado|dar+ por zanjado|zanjar+)
      (poder|podamos|podemos|podremos) dejar+ (atras|esto atras|este)
      dejemos (atras|esto|lo pasado|el pasado)
      (sin rencores|hacemos las paces|hagamos las paces|quedamos en paz|estamos en paz|tabla rasa)
      (que quede|quede|quedara) [todo] (olvidado|en nada|en una anecdota|como una anecdota)
      (seguir|sigamos|seguimos|sigas) confiando ~4 como (si nada|antes|siempre)

    grovelling:
      (lo|se lo|te lo|le|te) juro por (mi|mis|lo mas|dios|la|mi madre|mis hijos)
      (por dios|por favor) , (perdoneme|perdoname|perdonenos)
      (no sabe|no sabes) [usted] (lo mal que|la verguenza que|lo fatal que|lo hundido)
      (que soy|soy) un (inutil|desastre|animal|negado|zoquete|miserable|bestia)

    admission:
      (se me|se nos) (fue|ha ido|han ido|fueron) (la mano|la cabeza|de las manos)
      (se me|se nos) (cruzaron|han cruzado) los cables
      (la|lo) (liamos|lie|hemos liado|he liado|cague|hemos cagado) [parda|bien|gorda|con tu|con su|con el|con la]
      (me|nos) (pase|pasamos|he pasado|hemos pasado) de (listo|lista|listos|confiado|confiados|rosca)
      (fallo|fallaron) (mi|nuestra) (cabeza|atencion|memoria)
      (quien|el que) (tenia|debia) ~4 (era yo|soy yo|eramos nosotros)
      (de mi|de nadie) (y de nadie mas|mas que mio|mas que de mi)
      (lo|la) hice mal yo
      la tenia (yo|delante) y no (la|lo) (%past1|mande|envie)

    own-wrong-act:
      (%past1|he %part|hemos %part) ~~ sin (mirar+|comprobar+|revisar+|leer+|verificar+|fijarme|fijarnos|preguntar+|confirmar+|contrastar+)
      (te|le|os) (mande|envie|dirigi|remiti|lleve|guie) (a|al) (otro|otra|apartado|seccion|pagina) ~5 (que no|del otro|equivocado|equivocada)
      (me|nos) (olvide|olvidamos|he olvidado|hemos olvidado) (de|por completo|completamente) ~ (%inf|@thing)
      (olvide|olvidamos) (%inf|tu|su|la|el)
      (deje|dejamos) (pasar|correr|vencer|caducar) (el|la|las|los) _
      (la|lo) (deje|dejamos) (en espera|en cola|para el final|durmiendo|en la pila|en el limbo|olvidada|olvidado)

    presumed-admission:
      se (me|nos) (debio|debieron|habra|habran|pudo) [de] (colar+|escapar+|pasar+|borrar+|ir+|colado|escapado|borrado|pisado) ~
      (=guardé|guardamos|=subí|subimos|=pegué|pegamos|=publiqué) (encima|sobre) ~
      (estropicio|destrozo|desaguisado|lio|desastre|faena|jugada|chapuza) que (te|le|os) (hemos|hicimos|he|montamos|causamos|armamos) ~
      (algun|alguna|un|una) (companero|companera|colega|persona del equipo) ~ (debio|debe|habra|habria|tuvo que) ~ (%inf|@part)
      (te|os|le) (hayamos|hemos|habremos) dejado ~3 (sin|a medias|hecha|patas)
      (habremos|habriamos|hayamos) (guardado|sobrescrito|machacado|pisado|perdido|subido|publicado|liado|metido) ~3
      sobrescribimos ~3
      (te|os|le) (hemos|habremos) (liado|fastidiado|estropeado|machacado|pisado|cargado|roto|desconfigurado|destrozado|chafado) ~3 @their-thing
      (te|os|le) @hurt-them ~3 @their-thing
      (te|os|le) @hurt-them (el|la|los|las|tu|su|media|medio|todo|toda)
      nos (cargamos|hemos cargado|habremos cargado|comimos|hemos comido|llevamos) ~3 @their-thing
      nos (cargamos|llevamos|hemos llevado) [por delante] (el|la|los|las|tu|tus|su|sus) _
      (algo|alguna cosa) (tocariamos|tocamos|debimos tocar|habremos tocado|cambiariamos|hemos tocado|se nos)
      (debimos|debi|tuvimos que|hemos debido) [de] (tocar+|cambiar+|borrar+|pisar+|editar+|sobrescribir+|guardar+) ~
      (debe|debio|tuvo que|ha debido|habra) [de] (haber+ sido|ser+|sido) (alguien|uno|una|cosa) [de] (nuestro|nosotros|nuestra|aqui|los nuestros|el equipo)
      (metimos|hemos metido|habremos metido) (mano|la zarpa)
      (sin querer|por error|al programar|al subir|al enviar|al tocar) ~3 (borramos|pisamos|quitamos|tocamos|cambiamos|machacamos|eliminamos|editamos|perdimos)
      (es|ha sido|fue|habra sido) cosa nuestra
      (los|las|lo|la) (borramos|quitamos|tocamos|cambiamos|editamos|pisamos|machacamos|perdimos) (nosotros|sin querer|por error|al)

    none:
      (lo que|cada vez que|todo lo que|que es lo que) [te|le] (tocamos|cambiamos|editamos|modificamos|borramos|publicamos) ~3
    """#
}
