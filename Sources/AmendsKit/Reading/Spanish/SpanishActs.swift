extension SpanishLexicon {
  /// Lists: first-person forms of the verbs of serving a client. The preterite of "yo" is written
  /// without its accent, as many people type it.
  static let acts = #"""
    @act-send = mande | mandamos | envie | enviamos | remiti | remitimos | pase | pasamos | di | dimos
    @act-send2 = facilite | facilitamos | entregue | entregamos | reenvie | reenviamos | adjunte
    @act-send3 = adjuntamos | hice llegar | hicimos llegar | dirigi | dirigimos | despache | despachamos
    @act-say = conteste | contestamos | respondi | respondimos | dije | dijimos | explique | explicamos
    @act-say2 = indique | indicamos | =informé | informamos | comente | comentamos | confirme
    @act-say3 = confirmamos | asegure | aseguramos | cite | citamos | escribi | escribimos | prometi
    @act-say4 = prometimos | aconseje | aconsejamos | recomende | recomendamos | conte | contamos
    @act-look = mire | miramos | lei | leimos | consulte | consultamos | abri | abrimos | use | usamos
    @act-look2 = utilice | utilizamos | cogi | cogimos | tome | tomamos | agarre | agarramos | elegi
    @act-look3 = elegimos | escogi | escogimos | saque | sacamos | busque | buscamos | me base en
    @act-look4 = me guie por | me fie de | nos fiamos de | nos basamos en | parti de | interprete
    @act-mix = confundi | confundimos | mezcle | mezclamos | cambie | cambiamos | copie | copiamos
    @act-mix2 = pegue | pegamos | =crucé | cruzamos | trabuque | traspapele | traspapelamos | perdi
    @act-mix3 = perdimos | borre | borramos | elimine | eliminamos | intercambie | revolvi | duplique
    @act-do = hice | hicimos | cobre | cobramos | facture | facturamos | apunte | apuntamos | anote
    @act-do2 = anotamos | programe | programamos | cargue | cargamos | teclee | tecleamos | guarde
    @act-do3 = guardamos | actualice | actualizamos | reserve | reservamos | calcule | calculamos
    @act-do4 = registre | registramos | introduje | introdujimos | meti | metimos | marque | marcamos
    @act-do5 = seleccione | seleccionamos | publique | publicamos | prepare | preparamos | configure
    @act-do6 = configuramos | asigne | asignamos | gestione | gestionamos | tramite | tramitamos
    @act-do7 = agende | agendamos | subi | subimos | deje | dejamos | puse | pusimos | ingrese
    @act-do8 = ingresamos | clave | redacte | redactamos | traduje | imprimi | archive | archivamos
    @act-do9 = pulse | pulsamos | cambie | edite | editamos | toque | tocamos | aplique | aplicamos
    @act-a = @act-send | @act-send2 | @act-send3 | @act-say | @act-say2 | @act-say3 | @act-say4
    @act-b = @act-look | @act-look2 | @act-look3 | @act-look4 | @act-mix | @act-mix2 | @act-mix3
    @act-c = @act-do | @act-do2 | @act-do3 | @act-do4 | @act-do5 | @act-do6 | @act-do7 | @act-do8
    @act1 = @act-a | @act-b | @act-c | @act-do9
    @did1 = @act1 | %past1 | he @part | hemos @part | habiamos @part

    @check1 = comprobe | comprobamos | revise | revisamos | verifique | verificamos | mire | miramos
    @check2 = chequee | chequeamos | contraste | repase | repasamos | relei | releimos | corrobore
    @checked = @check1 | @check2 | he comprobado | hemos comprobado | he revisado | hemos revisado
    @checked-b = he verificado | hemos verificado | he mirado | hemos mirado | habiamos comprobado
    @check-past = @checked | @checked-b | habiamos revisado | chequeamos bien
    @check-inf = comprobar+ | revisar+ | verificar+ | mirar+ | chequear+ | repasar+ | releer+
    @check-inf2 = contrastar+ | confirmar+ | asegurarme | asegurarnos | fijarme | fijarnos | cotejar+
    @to-check = @check-inf | @check-inf2

    @omit-a = avise | avisamos | llame | llamamos | conteste | contestamos | respondi | respondimos
    @omit-b = envie | enviamos | mande | mandamos | cumpli | cumplimos | atendi | atendimos | lei
    @omit-c = leimos | pregunte | preguntamos | di | dimos | actualice | actualizamos | guarde
    @omit-d = apunte | apuntamos | anote | anotamos | tramite | tramitamos | ejecute | ejecutamos
    @omit-e = gestione | gestionamos | reserve | reservamos | programe | programamos | confirme
    @omit-f = confirmamos | adjunte | adjuntamos | explique | explicamos | entregue | entregamos
    @omit-g = pase | pasamos | cerre | cerramos | vi | vimos | devolvi | devolvimos | segui | seguimos
    @omit-h = cambie a tiempo | puse | pusimos | procese | procesamos | hice caso | hicimos caso
    @omit-p = avisado | llamado | contestado | respondido | enviado | mandado | cumplido | atendido
    @omit-q = leido | preguntado | dado | actualizado | guardado | apuntado | anotado | tramitado
    @omit-r = ejecutado | gestionado | reservado | programado | confirmado | adjuntado | explicado
    @omit-s = entregado | pasado | visto | devuelto | comprobado | revisado | verificado | mirado
    @omit-1 = @omit-a | @omit-b | @omit-c | @omit-d | @omit-e | @omit-f | @omit-g | @omit-h
    @omit-2 = @omit-p | @omit-q | @omit-r | @omit-s | puesto | escuchado | sabido atender
    @omitted = @omit-1 | he @omit-2 | hemos @omit-2 | supe %inf | supimos %inf

    @act-inf = mandar+ | enviar+ | pasar+ | dar+ | contestar+ | responder+ | decir+ | cobrar+
    @act-inf2 = poner+ | cargar+ | hacer+ | apuntar+ | reservar+ | programar+ | facturar+ | usar+
    @act-inf3 = confundir+ | mezclar+ | copiar+ | adjuntar+ | dejar+ | explicar+ | indicar+ | citar+
    @to-act = @act-inf | @act-inf2 | @act-inf3
    """#
}
