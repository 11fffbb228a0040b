extension CatalanLexicon {
  /// The verbs of service work, as infinitives, participles and the forms that stand alone.
  static let verbs = #"""
    @inf1 = enviar+ | reenviar+ | passar+ | contestar+ | respondre+ | donar+ | dir+ | posar+ | escriure+ | fer+
    @inf2 = mirar+ | llegir+ | obrir+ | fer+ servir | utilitzar+ | usar+ | agafar+ | copiar+ | enganxar+ | adjuntar+
    @inf3 = deixar+ | cobrar+ | facturar+ | carregar+ | apuntar+ | anotar+ | programar+ | reservar+ | desar+
    @inf4 = guardar+ | actualitzar+ | canviar+ | trucar+ | telefonar+ | tancar+ | anullar+ | cancellar+ | esborrar+
    @inf5 = publicar+ | editar+ | penjar+ | pujar+ | lliurar+ | entregar+ | tramitar+ | gestionar+ | executar+
    @inf6 = prometre+ | explicar+ | indicar+ | informar+ | assignar+ | registrar+ | introduir+ | entrar+ | teclejar+
    @inf7 = seleccionar+ | triar+ | prendre+ | premer+ | picar+ | clicar+ | calcular+ | sumar+ | comptar+ | imprimir+
    @inf8 = ajornar+ | moure+ | retenir+ | aparcar+ | tocar+ | donar+ de baixa | donar+ d' alta | tornar+ a enviar
    @inf = @inf1 | @inf2 | @inf3 | @inf4 | @inf5 | @inf6 | @inf7 | @inf8

    @pp1 = enviat | enviada | enviats | enviades | reenviat | passat | passada | passats | contestat | respost
    @pp2 = donat | donada | dit | posat | posada | escrit | fet | feta | mirat | llegit | obert | oberta
    @pp3 = fet servir | utilitzat | usat | agafat | copiat | enganxat | adjuntat | deixat | deixada | cobrat | cobrada
    @pp4 = facturat | carregat | apuntat | anotat | programat | reservat | desat | guardat | actualitzat | canviat
    @pp5 = trucat | telefonat | tancat | anullat | cancellat | esborrat | publicat | editat | penjat | pujat
    @pp6 = lliurat | entregat | tramitat | gestionat | executat | promes | explicat | indicat | informat | assignat
    @pp7 = registrat | introduit | entrat | teclejat | seleccionat | triat | pres | premut | clicat | calculat
    @pp8 = sumat | comptat | impres | ajornat | mogut | retingut | aparcat | tocat | donat de baixa | donat d' alta
    @pp = @pp1 | @pp2 | @pp3 | @pp4 | @pp5 | @pp6 | @pp7 | @pp8

    # The simple past of Valencia, where only the accent tells it from the future.
    @simple = =enviàrem | =passàrem | =donàrem | =carregàrem | =posàrem | =deixàrem | =cobràrem | =contestàrem
    @simple2 = diguerem | responguerem | ferem | =llegírem | =obrírem | =canviàrem | =copiàrem | =apuntàrem
    @simple3 = =enviàvem | li envii | et doni | =facturàrem | =tancàrem | =avisàrem | =trucàrem | escriguerem

    # Our own act, told in the past.
    @did = @past1 @inf | @he @pp | @simple | @simple2 | @simple3

    # Verbs that are a failing by themselves.
    @lapse = oblidar+ | descuidar+ | confondre+ | barrejar+ | ometre+ | trigar+ | tardar+ | endarrerir+ | incomplir+
    @lapse2 = traspaperar+ | extraviar+ | saltar+ | desatendre+ | ignorar+ | retardar+ | embolicar+ | perdre+
    @lapsed = oblidat | descuidat | confos | barrejat | omes | trigat | tardat | endarrerit | incomplert | incomplit
    @lapsed2 = traspaperat | extraviat | saltat | desates | ignorat | retardat | embolicat | perdut

    # Checks and duties: what was not done when it should have been.
    @check = comprovar+ | revisar+ | verificar+ | mirar+ | llegir+ | repassar+ | confirmar+ | assegurar+ | fixar+
    @check2 = comparar+ | contrastar+ | adonar+ | preguntar+ | parar+ atencio | tenir+ en compte | validar+ | veure+
    @check3 = avisar+ | advertir+ | informar+ | contestar+ | respondre+ | trucar+ | tornar+ la trucada | dir+
    @check4 = complir+ | actuar+ | reaccionar+ | caure+ | pensar+ | atendre+ | escoltar+ | entendre+ | arribar+ | estar+
    @check5 = tornar+ a mirar | tornar+ a comprovar | tornar+ a revisar | tornar+ a llegir | donar+ resposta
    @due = @check | @check2 | @check3 | @check4 | @check5 | @inf
    @checked = comprovat | revisat | verificat | mirat | llegit | repassat | confirmat | assegurat | fixat | comparat
    @checked2 = contrastat | adonat | preguntat | parat atencio | tingut en compte | validat | vist | avisat | advertit
    @checked3 = complert | complit | actuat | reaccionat | caigut | pensat | ates | escoltat | entes | arribat | estat
    @checked4 = tornat a mirar | tornat a comprovar | tornat a revisar | tornat a llegir | donat resposta
    @duepp = @checked | @checked2 | @checked3 | @checked4 | @pp

    # What we do about it, in the present of the three regions and in the future.
    @give1 = torno | torne | torn | tornem | tornam | retorno | retorne | retornem | abono | abone | abon | abonem
    @give2 = pago | pague | pag | paguem | descompto | descompte | descomptem | reemborso | reemborsem | reintegrem
    @give3 = tornare | tornarem | retornare | retornarem | abonare | abonarem | pagare | pagarem | descomptare
    @give4 = descomptarem | reemborsarem | reintegrarem | ingresso | ingressem | ingressarem
    @give5 = he tornat | hem tornat | he retornat | hem retornat | he abonat | hem abonat | hem reemborsat
    @give = @give1 | @give2 | @give3 | @give4 | @give5

    @send1 = envio | envie | envii | enviem | enviam | reenvio | reenviem | passo | passe | pas | passem | torno a enviar
    @send2 = enviare | enviarem | reenviare | reenviarem | passare | passarem | faig arribar | fem arribar | fare arribar
    @send3 = he enviat | hem enviat | he reenviat | hem reenviat | he passat | hem passat | acabo d' enviar | adjunte
    @send4 = adjunto | adjunt | adjuntem | porto | porte | port | portem | portare | portarem
    @send = @send1 | @send2 | @send3 | @send4

    @mend1 = corregeixo | corregisc | corregesc | corregim | corregire | corregirem | arreglo | arregle | arregl
    @mend2 = arreglem | arreglare | arreglarem | refaig | refem | refare | refarem | rectifico | rectifique | rectifiquem
    @mend3 = rectificare | rectificarem | restauro | restaure | restaurem | restaurare | restaurarem | canvio | canvie
    @mend4 = canviem | canviare | canviarem | substitueixo | substituim | substituirem | recupero | recuperem | recuperare
    @mend5 = anullo | anulle | anullem | anullare | anullarem | desfaig | desfem | desfare | desfarem | solucione
    @mend6 = he corregit | hem corregit | he arreglat | hem arreglat | he refet | hem refet | he rectificat | hem rectificat
    @mend7 = he anullat | hem anullat | he restaurat | hem restaurat | he canviat | hem canviat | he recuperat | hem recuperat
    @mend8 = reparo | reparem | reparare | repararem | completo | completem | completare | torno a fer | tornem a fer
    @mend = @mend1 | @mend2 | @mend3 | @mend4 | @mend5 | @mend6 | @mend7 | @mend8

    @tell1 = truco | truque | truc | truquem | trucam | telefono | telefone | telefonem | trucare | trucarem | telefonare
    @tell2 = dic | diem | deim | dire | direm | confirmo | confirme | confirm | confirmem | confirmare | confirmarem
    @tell3 = escric | escrivim | =escriuré | escriurem | contesto | conteste | contest | contestem | contestare
    @tell4 = contestarem | responc | responem | =respondré | respondrem | informo | informem | informare | informarem
    @tell5 = aviso | avise | avis | avisem | avisare | avisarem | comunico | comunicare | comunicarem | explicare
    @tell6 = explicarem | donare | donarem | dono resposta | donem resposta | =vindré | passare a veure
    @tell = @tell1 | @tell2 | @tell3 | @tell4 | @tell5 | @tell6
    """#
}
