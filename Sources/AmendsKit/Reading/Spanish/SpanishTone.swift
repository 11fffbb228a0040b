extension SpanishLexicon {
  /// How it sounds: too strong, too light, formulaic, ironic, defensive.
  static let tone = #"""
    grovelling:
      (no me lo perdono|no me lo perdonare|no puedo perdonarme|jamas me lo perdonare|no nos lo perdonamos)
      (estoy|me siento) (absolutamente|totalmente|completamente) (destrozado|destrozada|hundido|hundida|horrorizado|devastado)
      (estoy|me siento|estamos) (destrozado|destrozada|hundido|hundida|devastado|devastada|horrorizado|horrorizada|destrozados)
      (soy|somos) (lo peor|un desastre|una calamidad|un inutil|una inutil|un idiota|una idiota|un imbecil|lo mas inutil|un burro)
      (soy|somos) (el|la|los) (peor|peores)
      no (merezco|merecemos) (que|tu|su|ser|ni)
      (no he|no hemos|llevo toda la noche sin|sin) (dormido|dormir|pegado ojo|podido dormir)
      (de rodillas|a tus pies|a sus pies|se lo suplico|te lo suplico|os lo suplico|le suplico|te suplico|te lo imploro)
      (mil millones|un millon|millones|infinitos|infinitas|un trillon) de (perdones|disculpas|perdon|veces)
      (lo mas|lo peor) (terrible|horrible|que me ha pasado|espantoso|grave) ~ (vida|carrera|mundo)
      (que tonto|que tonta|que idiota|que burro|que imbecil|que inutil|que torpe) (soy|fui|he sido)
      (imperdonable|una catastrofe|una tragedia|una verguenza absoluta|un horror)
      (me quiero morir|me muero de verguenza|me quiero tirar|que me trague la tierra|tierra tragame)
      (castigame|castigueme|peguenme|despidame|merezco que me despidan|haz conmigo|haga conmigo)
      (lo siento|perdon) , (lo siento|perdon) , [lo siento|perdon]
      (eterna|eternas|infinita|infinitas) (disculpas|verguenza|deuda|culpa)
      (llorando|he llorado|lagrimas|con el alma rota|el corazon roto)

    intensifier:
      (de verdad|de veras|de corazon|de todo corazon|en el alma|muy de veras|sinceramente|muchisimo)
      (enormemente|profundamente|infinitamente|sumamente|terriblemente|tremendamente|inmensamente)
      (muy|realmente|francamente|extremadamente) (avergonzado|avergonzada|apenado|apenada|mal|arrepentido)
      (lo siento|lo sentimos|lo lamento|siento|lamento|sentimos|lamentamos) (mucho|muchisimo|tanto)
      (mil|todas mis|un millon de|sinceras|mas sinceras) (disculpas|perdones)
      (cuanto|no sabes cuanto|no sabe cuanto) lo (siento|sentimos|lamento)

    colloquial:
      @blunder3
      (meti la pata|metimos la pata|he metido la pata|hemos metido la pata|metedura de pata|la pifie|pifia)
      (la embarre|la embarramos|la regue|la regamos|patine|patinamos|patinazo|me cole|la hice buena)
      (un lio|el lio|vaya lio|menudo lio|un follon|el follon|un marron|el marron|una movida|un quilombo|un desmadre)
      (tio|tia|colega|majo|maja|crack|nano|guey|wey|compadre|parce|che|macho|jefe) (,|!|$)
      (jo|ostras|jolin|jolines|caray|caramba|vaya tela|madre mia|menuda|que palo|vaya chapuza|chapuza)
      (porfa|porfi|finde|curro|curre|guay|flipar|mola|rollo|a saco|un monton|pasada|chungo|cutre|currar)
      (se me fue la olla|se me fue la pinza|se me fue el santo|se me cruzaron los cables|se me fue la onda)
      (my bad|sorry|ok|okey|oki|bro)
      (no te rayes|sin malos rollos|buen rollo|no te agobies|te debo una|tierra tragame|mea culpa)

    vulgar:
      (cague|cagamos|cagada|cagado|cagadas|cagarla|cagarme|joder|jodi|jodimos|jodido|jodida|jodete)
      (mierda|cono|hostia|hostias|puta|puto|putada|putadas|cojones|gilipollas|gilipollez|capullo|cabron)
      (chingada|chingue|chingado|pendejo|pendeja|pendejada|huevon|boludo|boludez|pelotudo|carajo|verga|culiado)
      (me cago en|que os den|a tomar por|de los huevos|de los cojones|me la pela|me la suda)

    flippant:
      (ups|upsi|oops|uy uy|ja ja|jaja*|jeje*|jiji*|je je)
      (cosas que pasan|nadie es perfecto|errar es humano|es de humanos|gajes del oficio|la vida misma|asi es la vida)
      (que le vamos a hacer|que se le va a hacer|que se le hace|pelillos a la mar|aqui paz y despues gloria)
      (no pasa nada|tampoco ha pasado nada|no ha muerto nadie|nadie se ha muerto|no se acaba el mundo)
      (a otra cosa mariposa|a otra cosa|mala suerte|otra vez sera|la proxima sera|mas se perdio en cuba)
      (un fallito|un errorcillo|un errorcito|un problemilla|un despistillo|una tonteria|una chorrada|una bobada)
      (sorry not sorry|perdon por existir|perdon por vivir|me ha salido rana)
      (hay que tomarselo con humor|tomatelo con humor|tomeselo con humor|que risa|que gracioso)

    sarcasm:
      (enhorabuena|felicidades|felicitaciones|bravo|te felicito|le felicito) por (darse|darte|notar+|percatar+|fijar+|descubrir+)
      (claro|por supuesto) , como (no tenemos|no tengo|aqui no tenemos) (nada mejor|otra cosa|nada mas) que hacer+
      (como si no tuvieramos|como si no tuviera|como no tenemos) (nada mejor|otra cosa) que hacer+
      (perdone|perdona|perdon|disculpe|disculpa|perdonad|siento|sentimos|lo siento) por no (ser|tener+) (adivino|adivina|adivinos|adivinas|una bola|bola|telepatas|telepata|perfecto|perfectos)
      (perdone|perdona|perdon|disculpe|disculpa|siento) [por] no (adivinar+|leerle|leerte|leer+) [la|el|su|tu] [mente|pensamiento|lo que]
      (perdone|perdona|perdon|disculpe|disculpa) por (existir|respirar|vivir|trabajar)
      (que|menuda|vaya) (tragedia|catastrofe|desgracia|drama|pena mas grande) [,|!]
      (genial|estupendo|perfecto|maravilloso|fantastico) , otro (cliente|cliente mas) (encantado|satisfecho|feliz|contento)
      (humildes|humildisimas) disculpas , ~ (majestad|alteza|excelencia|senoria|su senoria)
      (su majestad|vuestra majestad|alteza|su alteza|oh gran|su excelencia)
      (como usted todo lo sabe|como tu todo lo sabes|ya que es usted tan listo|ya que eres tan listo)
      (usted|tu) [por lo visto] nunca (se equivoca|te equivocas) [claro|no]
      (pobrecito|pobrecita|pobrecillo|ay pobre|que pobrecito)
      (gracias por iluminarnos|gracias por la leccion|gracias por su sabiduria|gracias por ensenarnos)

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
      (como|segun|tal y como|tal como) ya [te|le|os|les] (he|hemos|habia|habiamos) (explicado|dicho|indicado|comentado|informado)
      (como|segun) ya [te|le|os|les] (explique|explicamos|dije|dijimos|indique|indicamos|comente|comentamos)
      (ya te|ya le|ya os|ya les) (he|hemos) (explicado|dicho|advertido|avisado|repetido)
      (tranquilizate|tranquilicese|tranquilizaos|calmate|calmese|calmaos|relajate|relajese|tranquilo|tranquila) [,|!|$]
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
      (teniamos|tenia|habia|tenemos|hay) (mucho|muchisimo|demasiado|tanto) (trabajo|lio|jaleo|volumen|faena|curro)
      (estabamos|estaba|estamos|estuvimos|andabamos|ibamos) [muy] (desbordados|desbordado|desbordada|saturados|saturado|liados|agobiados)
      (estabamos|estaba|andabamos) [muy] (ocupados|ocupado|ocupada|hasta arriba|a tope|cortos de personal|bajo minimos)
      (mucho|un pico de|exceso de|gran volumen de) (trabajo|demanda|pedidos|llamadas|solicitudes)
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
