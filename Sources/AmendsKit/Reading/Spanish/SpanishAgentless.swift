extension SpanishLexicon {
  /// The slip that nobody did.
  static let agentless = #"""
    @got1 = envio | mando | cargo | cobro | facturo | adjunto | copio | paso | publico | asigno
    @got2 = entrego | indico | dio | facilito | comunico | registro | apunto | anoto | reservo | uso
    @got3 = aplico | introdujo | cambio | confundio | mezclo | programo | remitio | contesto | puso
    @got-many = enviaron | mandaron | cargaron | cobraron | cometieron | produjeron | mezclaron
    @got-many2 = confundieron | cruzaron | perdieron | extraviaron | traspapelaron | duplicaron
    @got = @got1 | @got2 | @got3 | @got-many | @got-many2
    @got-part1 = enviado | mandado | cargado | cobrado | facturado | adjuntado | copiado | publicado
    @got-part2 = asignado | entregado | indicado | dado | facilitado | registrado | apuntado | usado
    @got-part3 = aplicado | introducido | cambiado | confundido | mezclado | perdido | extraviado
    @got-part4 = traspapelado | duplicado | producido | cometido | enviada | mandada | cargada | cobrada
    @got-part5 = entregada | perdida | cambiada | confundida | enviados | enviadas | realizada | tramitada
    @got-part = @got-part1 | @got-part2 | @got-part3 | @got-part4 | @got-part5
    @undone1 = cumplio | envio | tramito | ejecuto | hizo | comprobo | reviso | atendio | proceso
    @undone2 = entrego | registro | anoto | contesto | respondio | aviso | mando | realizo | verifico
    @undone3 = actualizo | llego | guardo | dio | paso | cerro | informo | llamo | cumplieron
    @undone4 = ha podido | pudo | han podido | pudieron | ha llegado | hicieron | enviaron
    @undone = @undone1 | @undone2 | @undone3 | @undone4

    agentless-slip:
      se (cometio|cometieron|ha cometido|han cometido|produjo|produjeron|ha producido|han producido)
      se (@got) ~4 (@wrong|antiguo|antigua|anterior|de otro)
      se (ha|han|habia|habian) @got-part ~4 (@wrong|antiguo|antigua|anterior)
      se [te|le|os|les] (envio|mando|cobro|cargo|facturo|indico|dio|paso) ~4 (@wrong|antiguo|antigua)
      se (traspapelo|extravio|perdio|borro|mezclo|cruzo|duplico|colo|cayo|desconfiguro)
      se (traspapelaron|extraviaron|perdieron|borraron|mezclaron|cruzaron|duplicaron|colaron)
      se ha (traspapelado|extraviado|perdido|borrado|mezclado|cruzado|duplicado|colado)
      se han (traspapelado|extraviado|perdido|borrado|mezclado|cruzado|duplicado|colado)
      no se [te|le|os|les|lo|la] @undone
      no se (ha|han|habia) [te|le] (@got-part|@omit-p|@omit-q|@omit-r|@omit-s|hecho|cumplido|realizado)
      (hubo|hay|existio|existe|surgio|ocurrio|aparecio|se dio|se ha dado|ha surgido) ~2 @mishap
      (ha habido|ha ocurrido|ha aparecido|ha existido|se ha producido|se produjo|habido) ~2 @mishap
      (hubo|ha habido|se produjeron|se han producido|ocurrieron) (errores|fallos|incidencias|problemas)
      (fue|fueron|ha sido|han sido) @got-part ~4 @wrong
      no (fue|fueron|ha sido|han sido|pudo ser|pudieron ser) @got-part
      (el|la|tu|su|los|las|vuestra) @thing (no salio|no llego|salio mal|salio tarde|llego tarde|no se hizo)
      (el|la|tu|su|vuestro) @thing (quedo|se quedo|ha quedado) (sin|pendiente|parado|parada|atascado|fuera)
      (el|la|tu|su) @thing (llego|salio|fue|ha llegado|ha salido) (equivocado|equivocada|mal|tarde|cambiado)
      (el|la) @thing [que] ~3 no (era|es|fue) (correcto|correcta|el correcto|la correcta|el bueno|la buena)
      (el|la) @thing (enviado|enviada|adjunto|adjunta|indicado|indicada) (no era|era erroneo|era erronea)
      (quedo|se quedo|quedaron) (sin enviar+|sin contestar+|sin respuesta|sin hacer+|sin tramitar+|pendiente de)
      (llego|salio|entro) (tarde|fuera de plazo|con retraso|despues del cierre)
      (fallo|ha fallado) (el|la|algo en) (envio|proceso|entrega|comprobacion|gestion|comunicacion|control)
      (ha|hubo) (fallado|saltado) ~2 (proceso|control)
      (fue|ha sido) (un error|una confusion|un malentendido|un descuido|un lapsus|una equivocacion)

    none:
      se (enviara|abonara|devolvera|corregira|hara|tramitara) ~
    """#
}
