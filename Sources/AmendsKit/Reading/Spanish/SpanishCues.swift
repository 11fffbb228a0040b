extension SpanishLexicon {
  /// Cues for negation, condition, contrast, reported speech and address.
  static let cues = #"""
    @who-says = mi jefe | mi jefa | el jefe | la jefa | la direccion | mi companero | mi companera

    cue.negation:
      (no|ni|nunca|jamas|tampoco|nadie|ningun|ninguna|ninguno)
      (en absoluto|ni siquiera|en ningun momento|en ningun caso|de ninguna manera|de ningun modo)
      (no pienso|no voy a|no vamos a|me niego a|nos negamos a)
      (lejos de|rechazo|rechazamos|niego|negamos)

    cue.pseudo-negation:
      no (pudiste|pudo|pudieron|has podido|ha podido|recibiste|recibio|tuviste|tuvo|llego|llegaste|salio|encontraste|encontro)
      no [me|nos|lo|la|los|las] @check-past
      no (solo|solamente|unicamente)
      (sin duda|sin lugar a dudas|sin ninguna duda|no hay duda|no cabe duda|no dudo|sin mas|sin rodeos)
      no (sabe|sabes|saben|sabeis|te imaginas|se imagina|os imaginais|se imaginan) ~ (cuanto|como|lo que)
      no (te|le|os|les) puedes imaginar
      no (puedo|podemos) (dejar de|menos que|sino)
      no (puedo|podemos|podria) ~ (lo suficiente|bastante)
      no (me cuesta|nos cuesta|tengo reparo en|hay reparo en|tenemos reparo en)
      no es que no
      (no hay|no tengo|no tenemos|no existe) (excusa|excusas|disculpa|justificacion|perdon)
      (sin excusas|sin excusa|sin panos calientes|sin peros|no es excusa)
      no (voy|vamos) a (negar+|poner+ excusas|buscar+ excusas|esconder+|ocultar+|justificar+)
      no (quiero|queremos) (poner+ excusas|buscar+ excusas|justificar+|esconder+)
      (antes de nada|ante todo|nada mas|mas que nada|no obstante|no te preocupes|no se preocupe)
      (por que no|a no ser que|a menos que|ni mas ni menos|nada menos)
      (no hace falta que|no tienes que|no tiene que|no tienes por que|no tiene por que)
      no (hay|tengo|tenemos) mas que
      (no pasa un dia|no hay dia) [en] que no

    cue.condition:
      =si
      (siempre que|siempre y cuando|en caso de|en caso de que|en el caso de que|a condicion de)
      (con tal de que|como no sea que|a menos que|a no ser que|salvo que|suponiendo que)
      (por si|si acaso|por si acaso|de ser asi|si es que)

    cue.contrast:
      (pero|sino|mas bien|sin embargo|no obstante|ahora bien|aunque|aun asi|con todo|eso si)
      (si bien|por mas que|por mucho que|a pesar de|pese a|en cambio|mientras que|por contra)
      (solo que|lo que pasa es que|es que|lo cierto es que|lo que ocurre es que|tampoco es que)
      (eso no quita|ahora|de todas formas|de todos modos|de todas maneras|igualmente|por otra parte)
      (la verdad es que|el caso es que|pasa que|nomas que)

    cue.reporting:
      @who-says (dice|dijo|ha dicho|piensa|cree|opina|insiste en|sostiene|asegura|me pide) [que]
      (dar|dando|da|dan) por (hecho|sentado|seguro) que
      que (dice|pide|reclama|cuenta) ~~ :
      (dice|decia|cree|creia|piensa|pensaba|dicen|dijeron|creen|piensan|segun dicen|me han dicho|me dijeron|nos han dicho) [que]
      segun (mi jefe|mi jefa|ella|el departamento|la direccion|mi companero|mi companera)
      (de parte de|en nombre de|por encargo de) (mi jefe|mi jefa|la direccion|la empresa|el equipo)
      (usted|tu|vos) (escribio|escribiste|dijo|dijiste|decias|decia|dice|dices|escribe|escribes) [que]
      (escribiste|escribisteis|decias|me decias|me dijiste|dijiste|me escribiste) [que]
      (he oido|hemos oido) que

    cue.hypothetical:
      si (hubieramos|hubiesemos|hubiera|hubiese|hubieras|hubieses) ~5 (mal|malo|error|culpa|equivocado)
      (pediria|pediriamos|me disculparia|nos disculpariamos) ~5 si
      si (de verdad|realmente) (fuera|fuese|hubiera|hubieramos|hubiesemos)
      (podria|podriamos|podia) (decirte|decirle|deciros|echar+|culpar+|escudarme|ampararme)
      (seria|era) facil (decir+|echar+|culpar+)

    cue.familiar:
      (haberte|habertelo|habertela|pedirte|mandarte|enviarte|decirte|darte|contestarte|responderte|llamarte)
      (hacerte|ofrecerte|explicarte|pasarte|dejarte|ayudarte|devolverte|avisarte|confirmarte|compensarte)
      (escribirte|causarte|cobrarte|ponerte|preguntarte|disculparte|mandartelo|enviartelo|agradecerte)
      (te|tu|tus|ti|contigo|tuyo|tuya|tuyos|tuyas|=tú)
      (tienes|quieres|puedes|sabes|prefieres|necesitas|=estás|eres|has|habias|hayas|vas|dices|ves)
      (perdona|perdoname|disculpame|perdonanos|disculpanos|dime|avisame|llamame)
      ^ disculpa
      (,|;) disculpa
      (escribeme|cuentame|dinos|avisanos|diselo|quedate|enviame|mandame|confirmame)
      (pides|esperabas|querias|podias|tenias|necesitabas|confiabas|pedias|preguntabas)
      (perdiste|pediste|preguntaste|escribiste|esperaste|tuviste|hiciste|dijiste|avisaste|mandaste)
      (enviaste|quedaste|confiaste|llamaste|pagaste|viste|recibiste|encargaste|reservaste|compraste)
      (podras|tendras|veras|recibiras|querras|sabras|estaras|iras|llegaras)

    cue.formal:
      (usted|ustedes|ud|uds|vd|vds)
      (disculpe|perdone|disculpeme|perdoneme|disculpenos|perdonenos|disculpen|perdonen)
      (digame|diganos|aviseme|avisenos|permitame|permitanos|llameme|escribame|indiqueme|confirmeme)
      (estimado|estimada) (senor|senora|sr|sra|cliente|clienta|don|dona)
      (rogarle|pedirle|ofrecerle|presentarle) ~ (disculpas|perdon)
      le (pido|pedimos|ruego|rogamos|debo|debemos|presento|presentamos|ofrezco|agradezco|agradecemos)
      le (saluda|escribo|escribimos|llamo|informo|informamos|atiende|confirmo)

    cue.vos:
      (vos|=perdoná|=disculpá|=mirá|=avisá|=decí|=tenés|=querés|=podés|=sabés|=preferís|=necesitás)
      (sos|tenes|queres|podes|decime|contame)

    """#
}
