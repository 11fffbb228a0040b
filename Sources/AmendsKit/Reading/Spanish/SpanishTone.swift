extension SpanishLexicon {
  /// How it sounds: too strong, too light, ironic.
  static let tone = #"""
    grovelling:
      no me lo (voy a perdonar|perdono|perdonare|perdonaria)
      no (valgo|valemos|sirvo) para (esto|nada|este trabajo)
      no tengo (verguenza|perdon de dios)
      (no me lo perdono|no me lo perdonare|no puedo perdonarme|jamas me lo perdonare|no nos lo perdonamos)
      (estoy|me siento) (absolutamente|totalmente|completamente) (destrozado|destrozada|hundido|hundida|horrorizado|devastado)
      (estoy|me siento|estamos) (destrozado|destrozada|hundido|hundida|devastado|devastada|horrorizado|horrorizada|destrozados)
      (soy|somos) (lo peor|un desastre|una calamidad|un inutil|una inutil|un idiota|una idiota|un imbecil|lo mas inutil|un burro)
      (soy|somos) (el|la|los) (peor|peores)
      no (merezco|merecemos) (que|tu|su|ser|ni)
      (no he|no hemos|llevo toda la noche sin|sin) (dormido|dormir|pegado ojo|podido dormir)
      (de rodillas|a tus pies|a sus pies|se lo suplico|te lo suplico|os lo suplico|le suplico|te suplico|te lo imploro)
      (mil millones|un millon|millones|infinitos|infinitas|un trillon) de (perdones|disculpas|perdon|veces)
      (lo mas|lo peor) (terrible|horrible|espantoso|grave|triste|vergonzoso) ~6 (vida|carrera|mundo)
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
    """#
}
