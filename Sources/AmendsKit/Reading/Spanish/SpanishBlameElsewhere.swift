extension SpanishLexicon {
  /// Others as the culprit, in the words of an office: who left it so, what would not work.
  static let blameElsewhere = #"""
    @passed = paso | dio | comunico | traslado | transmitio | entrego | conto | dejo dicho | pasaron
    @passed = dieron | comunicaron | trasladaron | entregaron | contaron
    @news = aviso | recado | mensaje | dato | datos | encargo | nota | papel | informacion | nada | parte
    @soft = drive | lms | crm | app | intranet | excel | algoritmo | base de datos | automatismo | robot
    @soft = sistema | programa | servidor | aplicacion | herramienta | plataforma | ordenador | software
    @soft = red | conexion | web | migracion | actualizacion | integracion | computadora | versionado
    @worse = fatal | mal montado | mal montada | fatal montado | fatal montao | fatal montada | hecho un desastre
    @worse = hecha un desastre | patas arriba | de pena | mal configurado | mal configurada | a pedales
    @worse = hecho un asco | que no hay quien | que da pena | un caos | fatal desde | mal hecho | caido
    @they-did = la liaron | se olvidaron | no avisaron | no pasaron | no me avisaron | no nos avisaron
    @they-did = se equivocaron | fallaron | no miraron | confundieron | no hicieron | no nos dijeron
    @they-did = no me dijeron | la cagaron | metieron la pata | lo dejaron | la dejaron | tardaron | no me lo pasaron
    @they-did = me lo pasaron | me la pasaron | nos lo pasaron | no contestaron | lo hicieron | la perdieron
    @he-did = se olvido | se equivoco | se despisto | se confundio | la lio | la pifio | metio la pata
    @he-did = no me aviso | no nos aviso | no aviso | no me dijo | no nos dijo | la cago | tardo
    @he-did = se cargo | se metio | lo toco | la toco | lo borro | la borro | se lo cargo | toco lo que

    @stand-in = chica de practicas | chico de practicas | chico nuevo | chica nueva | muchacho | muchacha
    @stand-in = practicante | pasante | eventual | suplente | sustituta | sustituto | de practicas | en practicas
    @stand-in = informatico | informatica | temporal | chaval | chavala | nuevo | nueva | externo | externa

    blames-other:
      (la|lo|las|los) (ordena|lleva|mantiene|organiza|actualiza) (otra persona|otro equipo|otro departamento|otra gente|otro)
      (la|lo|las|los) (monto|organizo|subio|guardo|nombro|archivo|configuro|diseno|ordeno) (otra persona|otro|otra|alguien|un companero|una companera|mi companero|mi companera|el becario|la becaria)
      (yo|ahi|en eso|contra eso|nosotros) ~2 no (puedo|podia|pude|podemos|podiamos) hacer+ nada
      (pase|di|deje|encargue|pedi|pasamos|dejamos) ~4 (a un|a una|a mi|al|a la|a) (@mate|@dept) ~~ (no la|no lo|se le olvido|se olvido|no lo hizo|no me)
      quien (monto|hizo|organizo|configuro|diseno|preparo|subio|guardo|nombro|ordeno) ~6 (no penso|no sabe|no sabia|se lucio|se cubrio de gloria|no tenia|lo hizo mal|no miro|la lio)
      (debio|debieron|debe|tuvo|tiene) [de|que] (ser|haber sido) [cosa de|culpa de] (la|el|mi|un|una|algun|alguna|los|las) (@stand-in|@mate|@dept|gente)
      (habra|habran|habria) sido [cosa de|culpa de] (la|el|mi|un|una|algun|alguna|los|las) (@stand-in|gente|de @dept)
      (es|fue|ha sido) (cosa|culpa|obra) (de|del) [la|el|mi|un|una] (@stand-in)
      (me|nos) (limite|limitamos) a (copiarlo|pasarlo|reenviarlo|pegarlo|enviarlo|mandarlo|cumplir+|seguir+ ordenes|seguir+ instrucciones|hacer+ lo que)
      no (me|nos) [lo|la] @passed [el|la|los|las|ningun|ninguna] @news
      no (me|nos) (lo|la) (paso|pasaron|dejo dicho|comunicaron) [nadie|a tiempo|ninguno]
      (el|la|este|esta|nuestro|nuestra) @soft (te|le|nos|me) (cierra|cerro|corta|corto|bloqueo|expulso|echo|impidio|obligo|colgo)
      (el|la|este|esta|nuestro|nuestra) @soft ~4 no (sincroniza|sincronizo|carga|responde|respondio|funciona|guardo|actualizo|anda|tira|rula|funcionaba|respondia|cargaba|me dejo|nos dejo|me dejaba|nos dejaba)
      (el|la|este|esta|nuestro|nuestra) @soft ~2 (esta|es|va|iba|estaba|anda|andaba) [muy] @worse
      (yo|nosotros) (solo|solamente|unicamente) (pego|copio|hago|sigo|paso|envio|mando|pongo|pegamos|copiamos|hacemos) lo que
      (solo|solamente|unicamente) (hice|hago|copie|pegue|pase|segui|hicimos|pasamos) lo que (me|nos) (sale|aparece|salia|aparecia|dicen|dijeron|mandan|mandaron|dieron|pasaron|indica|indicaron|pidieron)
      (yo soy|soy|somos) (un mandado|una mandada|unos mandados)
      a mi me (lo|la) (pasaron|dieron|mandaron) (asi|mal|tarde|equivocado|equivocada)
      (habra|habran|habria|debio de|tuvo que) (sido|ser) [cosa de|culpa de] [el|la|mi|un|una|algun|alguna|nuestro|nuestra|los|las] [otro|otra|nuevo|nueva] (@mate|@dept|@soft|nuevo|nueva)
      (seguro que|seguramente|fijo que|supongo que|imagino que) (fue|ha sido|lo hizo|lo toco|la toco) [cosa de] (el|la|mi|un|una|algun|alguna) [otro|otra|nuevo|nueva] (@mate|@soft|nuevo|nueva)
      (los|las) de (@dept|arriba|la otra oficina|otra oficina|el otro turno|la central|al lado|la tarde|la manana|el turno) ~2 @they-did
      (el|la) (turno|equipo|gestor|gestora|agente|comercial|companero|companera|oficina|persona) (anterior|saliente|de la manana|de la tarde|de noche|de al lado|que estaba antes) ~2 (@he-did|lo dejo|la dejo|no me lo paso)
      , (el|la) (de|que lleva|nuevo|nueva) ~5 , [que] @he-did
      , (el|la) (de|que lleva|nuevo|nueva) ~5 , [que] no (me|nos) ~2 (paso|dijo|aviso|conto|dio)
      (mi|el|la|un|una|nuestro|nuestra) @mate [el nuevo|la nueva|nuevo|nueva] [,] [que|,] @he-did
      (yo|nosotros) no (lo|la) (llevaba|llevabamos|gestionaba|tenia) [yo|nosotros] , (lo|la) (llevaba|tenia)
      a mi (no me mires|no me mire|no me culpes|que me registren)
      (el|la) culpable (es|fue|ha sido) (el|la|mi|un|una|otro|otra)
      eso (es|fue|sera) cosa de (otros|otro|ellos|los de|@dept|arriba)
      (me|nos) (dejaron|dejo) [a mi] (el marron|el muerto|el embolado|la papeleta)

    none:
      (no|sin) (quiero|queremos|voy a|vamos a|pretendo) ~ (culpar+|cargar+|senalar+) ~5
    """#
}
