extension SpanishLexicon {
  /// What the client went through, in everyday words of several countries, and how it came to light.
  static let plight = #"""
    @spent = pegaste | pego | has pegado | ha pegado | tiraste | tiro | has tirado | ha tirado | comiste | comio
    @spent = has comido | ha comido | tragaste | trago | has tragado | ha tragado | chupaste | has chupado
    @spent = echaste | has echado | ha echado | aventaste | avento | aguantaste | pasaste | has pasado | ha pasado
    @wasted = tiraste | has tirado | ha tirado | gastaste | has gastado | ha gastado | malgastaste | ha malgastado
    @wasted = desperdiciaste | has desperdiciado | ha desperdiciado | quemaste | has quemado | dedicaste
    @wasted = has dedicado | ha dedicado | invertiste | has invertido | ha invertido | perdieron | perdisteis
    @span = #duration | horas | manana | media manana | toda la manana | tarde | dia | rato | dos horas | un dia
    @span = jornada | noche | fin de semana | finde | semana | buen rato | tiempo
    @stopped = detuvieron | frenaron | pararon | bloquearon | inmovilizaron | demoraron | suspendieron
    @stopped = retuvieron | han retenido | han parado | han bloqueado | han detenido | detuvo | paro | inmovilizo
    @gone = perdidas | perdidos | desaparecidas | desaparecidos | borradas | borrados | a medias | vacia
    @gone = vacio | rota | roto | sin fotos | sin enlaces | patas arriba | destrozada | destrozado | mutilada
    @found-out = identificada | identificado | detectada | detectado | advertida | localizada | localizado
    @found-out = constatada | constatado | conocida | recibida la queja | advertido

    harm-named:
      (encontrar+|encontrado|encontraste|encontro|hallado) ~4 (asi|de esta manera|de esa manera|de esta forma|@gone)
      se (te|le|os|les) (fue|fueron|ha ido|han ido|iba|fue volando) ~2 (@lost|@span)
      (te|se|os) @spent ~3 (@span)
      (@wasted) ~3 (@lost|@span)
      (te|le|os|les) @stopped (el|la|los|las|su|tu|un|una) _
      (quedar|quedaste|quedo|quedasteis) [muy|fatal] mal (con|ante|delante)
      (te|le|os) (deje|dejamos|he dejado|hemos dejado|dejo|deje yo) [muy|fatal] mal (con|ante|delante)
      (dejarle|dejarte|dejarlo|hacerle quedar|hacerte quedar) [muy|fatal] mal (con|ante|delante)
      (ver|verte|encontrarte|encontrarse|encontrar|encontraste|abrir+|toparte|toparse|hallar+) ~4 @gone
      (te encontraste|se encontro|os encontrasteis) (con|sin|la|el|media) ~3
      ya no (se|te) (fia|fias|confia|confias) [de|en]
      (perder+|perdio|perdido|perdiste|danar+|dano|manchar+) ~2 (la confianza|credibilidad|prestigio|su imagen|tu imagen|reputacion|buen nombre)
      (tu|su|tanto|todo ese|todo el|vuestro) (trabajo|esfuerzo) ~ (perdido|a la basura|tirado|en balde|al traste|por la borda)
      (te|le|os) (toco|ha tocado) (rehacer+|repetir+|llamar+|buscar+|esperar+|pagar+|dar+|explicar+|justificar+|correr+|volver+)
      (andar|andaste|anduviste|anduvo|estar|ir) (de aqui para alla|dando vueltas|a ciegas|como loco|como loca|de cabeza)
      (con|y) (la entrega|el plazo|el cierre|la fecha) ~3 (encima|a la vuelta|al caer)
      el (plazo|tiempo) (te|se le|le|se te) (quedo|echo|ha quedado|vino) encima
      (te|le) (quedo|ha quedado) encima (el plazo|la entrega)

    reaction-named:
      (imagino|imaginamos|me imagino|nos imaginamos|entiendo|comprendo) (lo que|como) (es|fue|ha sido|debio ser|sento|te sento|le sento|habras|habra)

    reaction-fair:
      cualquiera (se|te) (enfada|disgusta|molesta|cabrea|preocupa|asusta|quejaria|sentiria)
      (a cualquiera|a mi tambien) (le|me) (molesta|enfada|disgusta|fastidia|duele)
      (estas|esta|estais|estan) [usted|ustedes] en (tu|su|vuestro) [pleno|perfecto] derecho
      (cualquiera|yo|a cualquiera) (en tu sitio|en su sitio|en tu caso|en su caso) [se|le] (habria|hubiera|estaria|haria)
      (es|seria) lo minimo que (puedes|puede|cabe|podias|podia) (esperar+|exigir+|pedir+)
      (con todo el derecho|con motivo|con motivos|con toda la razon del mundo)
      (yo|a mi) en tu (lugar|caso) [,] ~3 (igual|peor|molestaria|habria|tambien|estaria)

    discovery:
      (me|nos) (escribe|escriben|avisa|avisan|reclama|alerta|llama|llaman|manda un|envia un) [que|:|,|para|y|un|porque]
      (me doy|nos damos) cuenta
      (caigo|caemos|caia|cai|caimos) en (la cuenta|que)
      (veo|vemos|descubro|descubrimos|detecto|detectamos|compruebo) (que|el error|el fallo|la confusion|lo que) ~5 (version|plan|orden|error|equivocado|equivocada|sin|no)
      (repasando|revisando|cuadrando|cerrando|mirando|ordenando) (el|la|los|las|mi|mis) _ ~2 (me di|vi|veo|encontre|encuentro|aparecio|me encontre|note|la vi|lo vi|di con)
      (repasando|revisando|cuadrando|cerrando|mirando) (el|la|los|las|mi|mis) _ , (me di|vi|veo|encontre|encuentro|aparecio|note|la vi|lo vi|di con)
      no (la|lo) (vi|vimos|encontre|encontramos|detecte) hasta (las|el|que|la|pasadas|ya) _
      (no fue hasta|recien|apenas|solo) (a las|el|cuando|despues) ~5 (me di cuenta|la vi|lo vi|nos dimos cuenta|cai|supe|supimos|note)
      (supe|supimos|lo supe|lo supimos|me entere|nos enteramos) (por|cuando|gracias|a las|al|el)
      (tu|su) (mensaje|correo|llamada|aviso) (me|nos) (abrio los ojos|puso sobre aviso|alerto|hizo ver)

    vague-status:
      (una vez|tras ser|al ser) @found-out (la|el|esta|este|dicha|dicho)
      (se|ha sido|fue) (identifico|constato|advirtio|identificado|constatado) (la|el|esta|una|un|dicha)

    moved-date:
      (version|copia|entrada|post|articulo|captura|registro|correo|mensaje|orden|transferencia|sesion|clase|edicion|lo) (de|del) [este|pasado|mismo] #date
      (estaba|estaban|quedo|tenias|tenia|era|habia|guardada|guardado) (el|este) #date
      (como|tal como|tal cual) (estaba|estaban|quedo|tenias|tenia) [el] #date
    """#
}
