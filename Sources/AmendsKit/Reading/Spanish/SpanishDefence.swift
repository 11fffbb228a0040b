extension SpanishLexicon {
  /// Defending oneself: playing it down, turning it round, hiding behind the rule.
  static let defence = #"""
    defensive:
      (no hace falta|no es para|sin|a que viene) (armar+|montar+|tanto|hacer+) ~ (lio|escandalo|jaleo|ruido|drama|follon|pollo)
      no (respondemos|nos responsabilizamos|garantizamos|cubrimos|contestamos) (de|por|ante) ~ (retraso|retrasos|demora|demoras|perdida|perdidas|dano|danos|recargo|recargos)
      (no existe|no hay|no tenemos) [ninguna] obligacion ~
      no (tengo|tenemos) (mas que|nada mas que) (decirte|decirle)
      tampoco (has|ha|habeis|han) perdido (tanto|tanta|nada|mucho|tantas)
      tampoco (fue|ha sido|era|eran|son|fueron) (tanto|tantas|tantos|mucho|para tanto)
      como (usted|tu) (comprendera|comprenderas|entendera|entenderas)
      (comprendera|entendera|comprenderas|entenderas) [usted|tu] que ~3 (no podemos|no puedo|somos|tenemos|es imposible|hay|esto|estas cosas|las normas|no es facil)
      no (podemos|puedo|se puede) estar (pendientes|pendiente|en todo|encima|a todo)
      no (nos|me) (corresponde|compete|toca|incumbe) [a nosotros|a mi] (devolver+|pagar+|asumir+|responder+|abonar+|arreglar+)
      (excesivo|excesiva|exagerado|exagerada|desproporcionada|desproporcionado|fuera de lugar|injusto|injusta) ~ (ese|esa|tu|su|este|esta|vuestro|vuestra) (tono|queja|reaccion|enfado|correo|reclamacion|mensaje|actitud|comentario)
      (tu|su) (tono|reaccion|actitud|enfado|queja) ~ (es|me parece|resulta|esta|parece) ~ (excesiv*|exagerad*|desproporcionad*|fuera)
      (monta|montas|arma|armas|montar+|armar+) (este|tal|un|tanto|semejante|menudo) (numero|escandalo|pollo|show|escena|jaleo|follon)
      (es|seria) la primera vez que (alguien|nadie|un cliente) (se queja|protesta|me|nos|reclama)
      (un dia|dos horas|una hora|un rato|#duration) ~6 no (arruina|mata|es nada|tiene importancia|importa tanto|hace dano)
      (hicimos|hice|aplicamos|actuamos|obramos|hemos hecho) ~2 (lo que|como|segun|conforme) ~ (marca|manda|dice|dicta|establece|indica|exige) (el|la|las|los) (reglamento|norma|normativa|procedimiento|protocolo|contrato|ley|manual|normas|condiciones|politica)
      no hay (mas que hablar|nada mas que hablar|mas que discutir)
      (una montana|un mundo|un drama|una tragedia|una tormenta) (de|por|en) (un|una|esto|nada|tan)
      (ahogando|ahogas|ahoga) ~ en un vaso de agua
      (buscar+|buscando|buscandole) [le] (tres pies|cinco patas|los tres pies) al gato
      (no se|no sabemos) (que mas|a que viene|por que tanto) ~3 (quieres|quiere|esperas|espera|lio|escandalo|revuelo)
      (tanto|menudo|vaya) (escandalo|revuelo|jaleo|drama|lio) (por|para) (un|una|nada|tan)
      (ya|pues ya) (te|se) (apanaras|apanara|las arreglaras|las arreglara)
      (no|tampoco) (hay que|hace falta|hay por que|es como para|era como para|es para) (ponerse|ponerte|exagerar+|dramatizar+|hacer+ un drama|sacar+|alterar+|enfadarse|enfadarte)
      no (exageremos|dramaticemos|exageres|exagere|saquemos|hagamos un drama|nos pongamos)
      (tampoco|no) (hagas|haga|hagamos|haz) (un|una) (drama|mundo|tragedia|montana)
      tampoco (exageremos|exageres|exagere|dramaticemos|es el fin|se acaba el mundo|se ha muerto nadie|se murio nadie)
      (hay|existen) (cosas|problemas|casos) (peores|mas graves|mas importantes)
      (podria|pudo|podia) haber+ sido (mucho|bastante) peor
      por (un|una|dos|tres|unas|unos) ~2 tampoco (es|se|hay|pasa|ha sido)
      (ya|bastante) [te|le] (he pedido|pedi|pedimos|hemos pedido) (perdon|disculpas) [,|y|que mas]
      que mas (quieres|quiere|queres|puedo|podemos|quereis) (que|hacer+|?)
      (no veo|no vemos|no le veo|no entiendo|no entendemos) (el problema|cual es el problema|a que viene|por que te|por que se)
      (las|nuestras) (normas|reglas|condiciones|cosas) son las (normas|reglas|condiciones|que son|que hay)
      es lo que hay (,|;|!|y|$)
      (asi|esto) (funciona|se hace|se trabaja|lo hacemos) (aqui|siempre|con todos|con todo el mundo)
      siempre (se ha hecho|lo hemos hecho|se hace) asi
      (nunca|jamas) [antes] [nos|me] (habia pasado|ha pasado|se ha quejado|se habia quejado|hemos tenido) ~ (queja|quejas|nadie|esto)
      (ningun|ninguno|nadie) ~2 (nos|me|se) [lo|ha] (ha quejado|puesto pegas|puso pegas|reclamado|ha reclamado)
      en ~2 anos ~ (nadie|ninguna queja|ni una queja|ningun cliente)
      (bajale|bajele|tomatelo|tomeselo|relajese|serenese|serenate|no te aceleres|no se acelere)
      (no|ni) (te|se) (sulfures|sulfure|exaltes|exalte|calientes|caliente|embales|embale)
      (un error|un fallo|un despiste) lo (tiene|comete|puede tener) cualquiera
      (todo el mundo|cualquiera) (se equivoca|puede equivocarse|comete errores|tiene un mal dia)
      (deja|deje|dejad) de (quejar+|protestar+|insistir|exagerar+)
      (lo|la) (pone|dice|indica) [bien claro] (el contrato|en el contrato|la letra pequena|en las condiciones|el reglamento)
      (haber+|si) (leido|leyeras|leyera) (el contrato|las condiciones|la letra pequena)
      (esta|estas) (usted|tu) muy (equivocado|equivocada|nervioso|nerviosa|alterado|alterada)
      (con|en) ese tono
      (hemos|he) cumplido con (nuestra parte|el contrato|lo pactado|todo)
      (nosotros|yo) (hicimos|hice|hemos hecho|he hecho) (lo que|todo lo que) (tocaba|debiamos|debia|habia que|correspondia|pudimos|pude)
      (no|tampoco) (tenemos|tengo) por que (dar+|aguantar+|explicar+|justificar+|disculpar+)

    excuse:
      no (paro|paraba|dejo|dejaba) de (sonar+|entrar+|llamar+|venir) ~
      (tambien|bueno) es (verdad|cierto) que ~ (dia|manana|semana|telefono|nosotros|aqui)
      (faltaba|faltaban) (media plantilla|gente|personal|medio equipo|la mitad|dos companeros|manos)
      (iba|ibamos|andaba|andabamos|estabamos|estaba) (fatal|mal|muy mal|corto|corta|cortos|escaso|escasos|pillado|pillada|pillados|justo|justos) de (tiempo|gente|personal|manos|plantilla)
      no (nos|me) (daba|da|dio) (la vida|tiempo a nada|tiempo a mas|tiempo para todo)
      (se nos|se me) (junto|acumulo|ha juntado|amontono) (todo|el trabajo|la faena|mucho)
      (ibamos|iba|andabamos|andaba) (a mil|de cabeza|con la lengua fuera|de culo|como locos|como loco|como loca|a contrarreloj|hasta el cuello|hasta las cejas)
      (nos|me) (pillo|agarro|cogio) (en|con|de) (mal momento|plena|pleno|vacaciones|cierre|el cierre|la mudanza|medio)
      (habia|hubo|teniamos) (una|un|la) (huelga|mudanza|auditoria|inventario|cierre|apagon|obra)
      (era|fue) (hora punta|la hora de comer|ultima hora|dia de cierre|principio de mes)

    none:
      (no|nunca) [@cl] (voy|vamos|quiero|queremos|pretendo|pretendemos) ~ (decir+|pensar+|soltar+) ~~
    """#
}
