extension SpanishLexicon {
  /// Taking in what the client said, greeting, and asking.
  static let dialogue = #"""
    uptake:
      (me|nos) (preguntas|pregunta|preguntabas|preguntaba|preguntaste|preguntais|preguntan) [usted] (por|que|si|como|cuando|quien|cuanto)
      (preguntas|preguntabas|preguntaste|pregunta usted|preguntaba usted) (por|que|si|como|cuando|quien|cuanto)
      (me|nos) (dices|dice|decias|comentas|comenta|cuentas|cuenta|senalas|senala|planteas|plantea|explicas|explica) (que|lo|el|la)
      (como|tal como|tal y como) [bien|usted|tu|muy bien] (dices|dice|decias|comentas|comenta|senalas|senala|apuntas|apunta|explicas)
      (lo que|eso que) (me|nos) (pides|pide|dices|dice|cuentas|cuenta|planteas|plantea|reclamas|reclama|preguntas|pregunta)
      (quieres|quiere|quereis|necesitas|necesita) (saber+|entender+|que te|que le|una respuesta|garantias)
      (te|le|os) (preocupa|importa|inquieta|molesta|duele|interesa) (que|el|la|lo|como|si)
      (tu|su|vuestra|la) (pregunta|duda|preocupacion|queja|reclamacion) (sobre|de si|de por que|es si|es por que|es como|es cuando|era si|era por que)
      (lo primero que|lo que mas) (te|le|os) (preocupa|molesta|duele|importa)
      (respecto a|en cuanto a|sobre) (lo que|tu|su) (preguntas|pregunta|dices|dice|queja|planteas)
      (si te he entendido bien|si le he entendido bien|si lo entiendo bien|si no me equivoco) [,]
      (entiendo|comprendo|veo) que (quieres|quiere|necesitas|necesita|esperabas|esperaba|te|le|tu|su|lo que)
      (tienes|tiene) razon (en|al|cuando|con)
      (es|era) una (buena|muy buena) (pregunta|observacion)
      (lo que cuentas|lo que cuenta|lo que describes|lo que describe)

    token-uptake:
      ^ [ya|lo|te|le|la] (entiendo|comprendo|entendido|entendemos|comprendemos|comprendido) (,|;|:)
      ^ [ya|lo|te|le|la] (entiendo|comprendo|entendido|entendemos|comprendemos|comprendido) $
      ^ (de acuerdo|ya veo|vale|claro|ok|tomo nota|tomamos nota|recibido|muy bien|perfecto)
      (lo|te|le|os) (entiendo|comprendo|entendemos|comprendemos) [perfectamente|muy bien|bien]

    greeting:
      ^ [muy] (hola|buenas|buenos dias|buenas tardes|buenas noches|buen dia|que tal|saludos)
      ^ (estimado|estimada|estimados|querido|querida|apreciado|apreciada|distinguido) _
      ^ (senor|senora|sr|sra|don|dona) _
      ^ (hola)

    closing:
      ^ (atentamente|atte|cordialmente|respetuosamente|afectuosamente)
      ^ [un|muchos|reciba un|recibe un|reciban un] [cordial|afectuoso|fuerte] (saludo|saludos|abrazo)
      ^ [muchas|mil] gracias (,|.|!|$)
      ^ sin otro particular
      ^ (quedo|quedamos) [a|como siempre a] (tu|su|vuestra) disposicion

    question:
      (¿) ~~
      (te|le|os|les) (parece|va|viene|sirve|queda|encaja|importa|late|cuadra) ~5 ?
      (puedes|puede|podrias|podria|podeis|tienes|tiene|quieres|quiere|prefieres|prefiere) ~5 ?
      (que|cual|cuando|como|donde|quien|cuanto|a que hora) ~5 ?

    none:
      (entiendo|comprendo) (de|por|nada)
    """#
}
