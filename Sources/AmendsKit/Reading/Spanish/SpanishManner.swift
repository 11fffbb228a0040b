extension SpanishLexicon {
  /// Formulas, and the ways of defending oneself.
  static let manner = #"""
    corporate-formula:
      (agradecemos|le agradecemos|agradeciendo|agradezco) ~2 (su|tu|vuestra) (paciencia|comprension|confianza|colaboracion)
      (gracias|muchas gracias) por (su|tu|vuestra) (comprension|confianza|colaboracion)
      (agradecemos|agradezco|gracias por) (su|tu|vuestro) (comentario|comentarios|opinion|feedback|sugerencia)
      (nos ayuda|nos ayudan|nos permite) a (seguir|continuar) (mejorando|creciendo)
      (la|su|tu) (satisfaccion|experiencia) ~3 (prioridad|objetivo|razon de ser|lo primero|compromiso)
      (maxima|principal|mayor|primera|nuestra) prioridad
      (nos tomamos|nos lo tomamos|me tomo|tomamos) [muy] en serio
      (desde|en) (la compania|la empresa|nuestra compania|nuestra empresa|la entidad|el banco|esta casa) ~2 (traslad*|lament*|trabajamos|nos comprometemos|queremos)
      (trasladamos|transmitimos|trasladar+) ~2 (pesar|disculpas institucionales|sentir)
      (no haya|no han|no ha|no hayan) estado a la altura 
      (su|tu|la) experiencia no ~3 (altura|expectativas|esperada|deseada|satisfactoria)
      (compromiso|vocacion) (con|de) (la calidad|la excelencia|el servicio|servicio|el cliente|nuestros clientes)
      (estandares|niveles) de (calidad|excelencia|servicio)
      (quedamos|quedo|estamos) a (su|tu|vuestra) [entera] disposicion
      (nos ponemos|nos mantenemos) a su disposicion
      (para|en) (cualquier|lo que) (duda|consulta|aclaracion|necesite)
      (mejora continua|en aras de|a la mayor brevedad|nos esforzamos por|trabajamos cada dia|dia a dia para)
      (lamentamos|lamento|sentimos) [@very] (las|los|cualquier) [posibles] @nuisance
      (es|resulta) (desafortunado|lamentable) que
      (hemos tomado nota de|tomamos nota de) (su|tu)

    defensive:
      no se (hace|hacen) (responsable|responsables|cargo)
      no (podemos|puedo) hacer excepciones
      (los plazos|las normas|las condiciones) son (los mismos|las mismas|los que son|las que son|iguales)
      (como|segun|tal y como|tal como) ya [te|le|os|les] (he|hemos|habia|habiamos) (explicado|dicho|indicado|comentado|informado)
      (como|segun) ya [te|le|os|les] (explique|explicamos|dije|dijimos|indique|indicamos|comente|comentamos)
      (ya te|ya le|ya os|ya les) (he|hemos) (explicado|dicho|advertido|avisado|repetido)
      (tranquilizate|tranquilicese|tranquilizaos|calmate|calmese|calmaos|relajate|relajese)
      ^ (tranquilo|tranquila|calma) [,]
      no (es|ha sido|fue|era) [para|tan] (tanto|tan grave|grave|para ponerse|para tanto|tan importante|nada grave)
      (tampoco|no) (es|fue|ha sido) (tan|para|el fin|ninguna) (grave|tanto|del mundo|tragedia|catastrofe|urgente)
      (yo|nosotros) (no he dicho|no dije|no hemos dicho|no dijimos|nunca dije|nunca he dicho|jamas dije) (eso|nada)
      (eso no es lo que|eso no es cierto|eso es falso|eso no es verdad|no es verdad que|eso es mentira)
      (nadie|ningun cliente|ningun otro cliente) [mas] ~ (se ha quejado|se quejo|se queja|ha protestado|ha dicho nada)
      (es|eres|fue) (el|la|usted el|usted la) (unico|unica|primero|primera) que se (queja|ha quejado|quejo)
      (seguimos|segui|se siguio|hemos seguido|cumplimos|aplicamos) ~2 (procedimiento|protocolo|norma|normas|normativa|reglamento)
      (al pie de la letra|segun el protocolo|conforme al protocolo|segun la normativa|segun el procedimiento)
      (con todo [el] respeto|con todos los respetos) ,
      (esta|estas|estais|estan) [usted] (exagerando|sacando las cosas|dramatizando|siendo injusto|equivocado|equivocada)
      (exageras|exagera usted|dramatizas|te pones|se pone usted)
      (no se ponga|no te pongas|no hace falta ponerse|no se altere|no te alteres|no me grite|no me grites)
      (las|nuestras) (condiciones|normas|politicas) (lo dicen|son claras|son las que son|dicen|establecen)
      no es (mi|nuestro) (trabajo|problema|asunto)
      (que quiere|que quieres|que mas quiere|que mas quieres|que pretende|que pretendes) (que|haga|hagamos)
      (hay que|tiene que|tienes que|debe|debes) (entender+|comprender+|ponerse)
      (entienda|entiende|comprenda|comprende|entended|comprended) (que|usted|tambien)
      (entienda|comprenda) [usted] (nuestra|mi) (posicion|situacion)
      (pongase|ponte|poneos) (en nuestro|en mi) (lugar|sitio)
      (usted|tu) (sabra|sabras|vera|veras)
      (si no le gusta|si no te gusta|si no esta conforme|si no estas conforme)
      (yo ya me|yo ya te|bastante) (he disculpado|disculpe|hago|hacemos|hemos hecho)
      no (me|nos) (hable|hables) (asi|en ese tono|de ese modo)

    excuse:
      no (damos|dabamos|doy|daba|dimos) abasto
      es imposible (estar|llegar|atender) (en|a) todo
      (teniamos|tenia|habia|tenemos|hay) (mucho|muchisimo|demasiado|tanto) (trabajo|lio|jaleo|volumen|faena|curro)
      (estabamos|estaba|estamos|estuvimos|andabamos|ibamos) [muy] (desbordados|desbordado|desbordada|saturados|saturado|liados|agobiados)
      (estabamos|estaba|andabamos) [muy] (ocupados|ocupado|ocupada|hasta arriba|a tope|cortos de personal|bajo minimos)
      (por|con|hubo|tuvimos) (mucho|un pico de|exceso de|gran volumen de|tanto|tanta|el) (llamada|trabajo|demanda|pedidos|llamadas|solicitudes)
      (somos|eramos|estabamos|estamos) [muy] (pocos|pocas|dos|cuatro gatos|faltos de personal)
      (falta|escasez) de (personal|tiempo|medios|recursos|manos)
      (el|un) plazo (era|es|fue|estaba) (muy|demasiado|bastante) (justo|corto|ajustado|apretado)
      (iba|ibamos|andaba|andabamos) (muy|con|justo|justos|de) (prisa|prisas|justos|tiempo|mal de tiempo|apurado|apurados)
      (estas|esas|son) cosas [que] (pasan|ocurren|suceden)
      (cosas que pasan|le puede pasar a cualquiera|le pasa a cualquiera|todos nos equivocamos|nadie es perfecto)
      (a cualquiera le|esto le|eso le) (puede pasar|pasa|podia pasar)
      nadie (me|nos) [lo|la] (aviso|dijo|informo|explico|habia avisado|ha avisado|comento|habia dicho|recordo)
      (no me|no nos) [lo] (avisaron|dijeron|informaron|explicaron|comentaron|habian dicho)
      (estaba|estabamos) (cansado|cansada|cansados|enfermo|enferma|de vacaciones|de baja|solo|sola|solos|estresado|dormido)
      (tuve|he tenido|tuvimos|llevo|era) (un mal dia|una mala semana|un dia horrible|un dia malo|una semana horrible)
      (era|fue) (un dia|una semana|un viernes|un lunes|fin de mes|final de mes|temporada alta|puente) ~ (complicado|complicada|de locos|loco)
      (soy|era|es) (nuevo|nueva) [aqui|en esto|en el puesto]
      (el|la) (herramienta|sistema|programa|ordenador|web) (iba|va|estaba|funcionaba) (lento|lenta|mal|fatal|caido)
      (me|nos) (dijeron|pidieron|mandaron|habian dicho|obligaron a|dieron instrucciones) ~ (que|asi|hacerlo|de)
      (solo|solamente|unicamente) (seguia|seguimos|cumplia|cumpliamos|hacia) (ordenes|instrucciones|lo que me)
      (entienda|entiende|comprenda|comprende) que ~3 (pocos|trabajo|personas|humanos|dificil|complicado)
      (no es facil|es muy dificil|es imposible) (atender+|llegar+|estar+|controlar+|revisar+)
      (al fin y al cabo|a fin de cuentas|despues de todo) ~5 (humanos|humano|solo|pasa|error)
      (no hubo mas remedio|no habia otra|no me quedo otra|no nos quedo otra)
    """#
}
