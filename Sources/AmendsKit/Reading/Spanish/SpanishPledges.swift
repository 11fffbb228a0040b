extension SpanishLexicon {
  /// Promises that nobody can keep or check, and changes told in the words of an office.
  static let pledges = #"""
    @life = en la vida | en mi vida | en la perra vida | en la puta vida | nunca en la vida | bajo ningun concepto
    @life = jamas en la vida | bajo ninguna circunstancia | en mi vida entera | ni en mil anos | ni en suenos
    @again = volver+ | volvera | volveran | vuelve | repetira | repetir+ | repite | pasara | ocurrira
    @care = trabajando | esforzandonos | esforzandome | mejorando | avanzando | afinando | perfeccionando
    @care = velando | luchando | optimizando | puliendo
    @gauge = verificacion | validacion | alerta | cotejo | chequeo | repaso | confirmacion | candado
    @guard-noun = @measure | @gauge
    @set-up = poner+ | montar+ | crear+ | armar+ | implementar+ | implantar+ | establecer+ | instalar+
    @set-up = meter+ | activar+ | anadir+ | agregar+ | habilitar+
    @set-fut = se implementara | se implantara | se incorporara | se establecera | se habilitara
    @set-fut = se creara | se instalara | se anadira | implementaremos | implantaremos | incorporaremos
    @set-fut = estableceremos | habilitaremos | montaremos | crearemos | instalaremos | instauraremos

    over-promise:
      ni una sola vez mas
      , (garantizado|asegurado|se lo garantizo|te lo garantizo) $
      (lo que sea|cualquier cosa) , (cuando sea|a la hora que sea|como sea)
      aunque sean las #time
      (no|nunca|jamas) (tendra|tendras|tendran|habra|vera|veras|encontrara|encontraras) (un solo|una sola) (@mishap|queja|problema|pega)
      (me hago|nos hacemos|me hare|nos haremos) cargo de (todos|todas|todo|cualquier) ~2 (dano|danos|perdida|perdidas|perjuicio|perjuicios)
      (quitaran|anularan|perdonaran|retiraran|devolveran) (el|la|los|las) @cost , (se|te) lo (aseguro|garantizo|prometo|juro)
      (no|nunca|jamas) (vas|va|vais|van) a (encontrar+|tener+|ver|sufrir+) (ni un|ni una|ningun|ninguna) [solo|sola] (@mishap|queja|problema|pega|motivo)
      (no|nunca|jamas) (tendra|tendras|encontrara|encontraras|habra|vera|veras) (ni un|ni una|ningun|ninguna) [solo|sola] [otro|otra] (@mishap|queja|problema|pega) [mas]
      (pagare|pagaremos|pago|pagamos|asumo|asumimos|cubro|cubrimos|cubriremos|cubrire|devolvere|devolveremos) (todo|todos|todas|cuanto) ~4 (perdido|perdida|perdidas|danos|perjuicios)
      (conseguire|conseguiremos|lograre|lograremos) que _ (le|te|les|os|se|_ le) (anule*|devuelva*|quite*|perdone*|retire*|levante*|olvide*|pida*)
      (festivos incluidos|fines de semana incluidos|incluso de madrugada|aunque sean las|sean las que sean)
      (ninguna|ningun) _ (tuya|suya|tuyo|suyo) (volvera|se perdera|llegara|fallara) ~ (jamas|nunca|tarde|mal)
      @life ~5 @again
      @life [me|nos|te|le] (va|vamos|van) a ~ (pasar|ocurrir|suceder|repetirse|fallar+|equivocar+)
      (es|sera|resulta) [totalmente|absolutamente] imposible que (vuelva|se repita|pase|ocurra)
      (se|te|os) lo (firmo|juro|garantizo) (ante notario|con sangre|donde quieras|donde quiera|al #percent)
      (pongo|pondria) la mano en el fuego
      (me juego|nos jugamos) (el puesto|el cuello|mi puesto|el trabajo)
      (respondo|respondemos) con (mi puesto|mi patrimonio|mi sueldo|mi dinero)
      (me encargo|nos encargamos|me encargare|nos encargaremos|conseguire|conseguiremos|lograre|lograremos) [de] que (el banco|el proveedor|la aseguradora|ellos|hacienda|su proveedor|tu proveedor) ~2 (anule*|devuelva*|quite*|perdone*|retire*|levante*|olvide*)
      (a la hora que sea|sea la hora que sea|24 horas al dia|los siete dias de la semana|los 365 dias)
      (nunca|jamas) [mas] (tendra|tendras|volvera a tener|volveras a tener|notara|notaras|vera|veras) ~ (problema|queja|error|fallo|retraso|motivo)
      (todos los|todas las|cualesquiera) (perjuicios|perdidas|gastos|danos) (que sean|que tenga|que tengas|habidos y por haber|presentes y futuros|sin limite)
      (riesgo cero|fallo cero|error cero|cero fallos|cien por cien seguro|100 por 100 seguro)
      (pidame|pideme|pida) lo que (quiera|quieras|sea)

    empty-promise:
      (miraremos|trataremos|veremos|procuraremos|intentaremos|buscaremos) [de|como] (tener+|dar+|hacer+|encontrar+) (un|una|algun|alguna) (detalle|gesto|atencion|solucion|salida|cosa)
      (intentaremos|procuraremos|trataremos de|haremos) que ~ (mejor|mejore|bien|satisfecho|contento|a gusto)
      (alguien|algun companero|un companero|uno de nosotros) ~3 (se pondra|lo mirara|lo vera|se ocupara|se encargara|te dira|le dira|contestara)
      (nos pondremos|me pondre|nos ponemos) las pilas
      (algo|alguna cosa) (te|le|os) (buscare|buscaremos|dare|daremos|conseguire|miraremos|mirare|haremos)
      (dejelo|dejalo|dejemelo|dejamelo) en (mis|nuestras) manos
      (encontraremos|buscaremos|hallaremos|encontrare) (la manera|el modo|la forma|como)
      (gestiones|pasos|tramites|acciones|medidas) (oportunas|necesarias|pertinentes|oportunos|necesarios|pertinentes)
      (su|tu) (caso|incidencia|reclamacion|solicitud|queja|expediente|consulta) (ha sido|fue|esta siendo|sera|queda|se ha|ha quedado|esta) ~2 (elevado|elevada|trasladado|trasladada|derivado|derivada|escalado|escalada|remitida|registrado|registrada|estudiado|analizado|revisado|valorado|atendida|tramite|estudio)
      (recibira|recibiras|tendra|tendras) (noticias|respuesta|novedades|contestacion|una respuesta|informacion) ~2 (en breve|pronto|cuando|antes posible|brevedad|proximamente)
      (vere|veremos|mirare|miraremos|a ver|vamos a ver|voy a ver) (que|si|como) (puedo|podemos|se puede|pueda|podamos|lo puedo|lo podemos) ~ hacer+
      (velaremos|velare|velamos) (por|para) ~
      (seguiremos|continuaremos|seguimos|continuamos|seguire|continuare) [@care] (@care) [para|por|en|en la|nuestros|nuestro]
      (nos esforzaremos|nos esforzamos|me esforzare|pondremos todo|haremos un esfuerzo) ~3 (para|por|en|de nuestra parte)
      (estamos|seguimos) (comprometidos|comprometidas) (con|en|a)
      (adoptaremos|se adoptaran|implementaremos|se tomaran|se estudiaran|tomaremos|se valoraran|aplicaremos) ~ (medidas|acciones|mejoras) (oportunas|necesarias|pertinentes|correctoras|adecuadas|que)
      (revisaremos|se revisaran|se estan revisando|estamos revisando|repasaremos) (los|nuestros|las|nuestras) (protocolos|procesos|procedimientos|mecanismos|sistemas|politicas)
      (se esta|se estan|estamos|se va a|se) (valorando|estudiando|analizando|evaluando|valorara|estudiara|analizara) ~3 (posibilidad|opciones|caso|situacion|recuperacion|alternativas|tema|asunto|solicitud)
      (le|te|os) (tengo|tenemos|tendremos|tendre) (en cuenta|presente|en mente)
      (estare|estaremos|estamos) (al pendiente|pendientes|atentos|al tanto)
      (haremos|hare|daremos|dare) (seguimiento|traslado|curso) (a|al|de|del)
      (se le|se te|se les) (contactara|informara|avisara|comunicara|dara respuesta|notificara) ~3 (pronto|en breve|oportunamente|brevedad|momento|cuando)
      (voy|vamos) a ver (si|que|como) (puedo|podemos|se puede|hacemos|hago)
      (ya te|ya le|ya os) (digo|decimos|dire|diremos|aviso|avisamos|avisare|contare|cuento) (cuando|algo|si|mas adelante|luego) 
      (lo|la) (hablo|hablare|comento|consulto|consultare|elevo|paso) (con|a|al) (los de arriba|mi jefe|mi jefa|la direccion|direccion|quien corresponda)
      (cuando|en cuanto) (lo|la) (hable|comente|consulte|vea) con
      (no se preocupe|no te preocupes) , ~ (lo vemos|lo arreglamos|se arregla|ya se vera|algo haremos)
      algo (haremos|hare|podremos hacer|se hara|buscaremos|inventaremos)

    bare-promise:
      (a la|en la|para la) proxima no (pasa|ocurre|sucede|fallo|fallamos|pasara)
      (no|nunca) (te|le|os|les) (vuelvo|volvemos|volvere|volveremos) a (fallar+|dejar+|hacer+)
      (no|nunca) (habra|hay) (una|otra) (segunda vez|proxima vez|otra vez)

    intention:
      (tengo|tenemos|tendre|tendremos) que (organizarme|organizarnos|fijarme|fijarnos|mejorar+|estar+|andar+|tener+|poner+|prestar+) ~2 (mejor|mas|atencion|cuidado|ojo)
      (me|nos) (fijare|fijaremos|organizare|organizaremos) (mas|mejor)
      (andare|andaremos|ire|iremos) con (mas|mil|cien) (ojo|ojos|cuidado|tiento)

    concrete-change:
      (@set-fut) ~2 [@guard-noun]
      (toca|hay que|falta|queda|vamos a|tenemos que|tengo que|voy a|queda por|se va a) @set-up (uno|una|un|algun) [@guard-noun] (para|antes|de|que|cada|al)
      (toca|hay que|falta|queda|vamos a|tenemos que|tengo que|voy a) @set-up (un|una|dos) ~ @guard-noun
      (quedamos|acordamos|hemos acordado|hemos quedado|decidimos|hemos decidido|hemos acordado ya) ~4 @set-up (un|una|el|la) ~ @guard-noun
      (para|a) (la proxima|partir de ahora) [:|,] (poner+|indicar+|escribir+|copiar+|anotar+|mirar+|revisar+|comprobar+) ~4 (version|plan|primera|primer|ficha|lista|antes)
      (podriamos|podemos|propongo) @set-up (un|una|unas|unos) ~ (@guard-noun|alertas|avisos|notificaciones)
      (repaso|repasamos|revisamos|compruebo|comprobamos|cotejo|cotejamos) ~4 (con|junto a|al lado de) (una|un|mi|otra|otro) (companera|companero|colega|persona)

    none:
      (como|si) (te|le|se|os) (lo|la) (arreglamos|solucionamos|compensamos|resolvemos|arreglo|soluciono|compenso)
    """#
}
