extension CatalanLexicon {
  /// Repairs under way, and what is given for the loss, told by frames.
  static let fixFrames = #"""
    @mend = reobro | reobre | reobrim | exporto | exporte | exportem | reimprimim | reimprimeixo | recalculo | recalculem | reactivo | reactivem | reprogramo | reprogramem
    @mend = recolloco | recolloquem | reubiquem | desbloquejo | desbloquegem | desbloquejarem | reinicio | reiniciem | canviam | arreglam | corregim | refeim | restauram | canvii | anullam | substituim | reposo | reposem | reposare | reposarem
    @mend = he recollocat | hem recollocat | hem reubicat | he reobert | hem reobert | he exportat | hem exportat | he reactivat | hem reactivat | he desbloquejat | hem desbloquejat | hem substituit | he substituit | he reposat | hem reposat
    @give = descomptam | tornam | abonam | pagam | regalam | convidam | perdonam la | reemborse | reemborsam | avance | avanco | avancem | avancam | ingressam
    @redone = restaurat | restaurada | restaurats | restaurades | recuperat | recuperada | recuperats | recuperades | refet | refeta | reposat | reposada | corregit | corregida | corregits | corregides
    @redone = substituit | substituida | reparat | reparada | arreglat | arreglada | canviat | canviada | reobert | reoberta | reactivat | reactivada | esmenat | esmenada | rectificat | rectificada
    @newone = un altre | una altra | uns altres | unes altres | un nou | una nova | nou | nova | bo | bona | bons | bones | correcte | correcta | de recanvi | definitiu | definitiva
    @redo = obrir | posar | penjar | carregar | publicar | activar | connectar | muntar | fer | imprimir | enviar | apuntar | deixar | donar d' alta
    @soon = ara | ara mateix | avui | avui mateix | hui | dema | aquesta tarda | aquesta nit | este mati | de seguida | #time | #date | #deadline
    @goods2 = bitllet | taxi | hotel | sopar | dinar | esmorzar | tren | nit | nits | grua | reparacio | matricula | visita | material | habitacio | entrada | entrades | abonament | llicencia | nota | consumicio | beguda | lloguer | gasolina | benzina | aparcament | excursio | sortida | hora | hores | dies | mes | setmana | setmanes

    fix:
      (va|ve|ja va|ja ve|esta|es) (de cami|en cami)
      ja (vola|viatja|surt|arriba|ve|va|es) ~1 (cap a|camí de|de tornada|de cami|en cami|a la furgoneta)
      (peca|recanvi|paquet|comanda|equip|caixes|capses|material|documentacio|@thing) ~2 (surt|surten|sortira|sortiran|arriba|arriben|arribara|arribaran) ~2 (@soon)
      (et|li|us|vos) (surt|arriba|arribara|sortira) ~2 (@soon|@newone) ~3
      (s'|es|ja s') (ha|han) ~1 (@redone)
      (@he|@past1) tornat a (@redo)
      @past1 tornar a (@redo)
      (torno|torne|torn|tornem|tornam|tornare|tornarem) a (@redo)
      (torn|torno|tornem) i (@mend|canvio|canvii|refaig|arreglo)
      te torn (posar|enviar|fer|donar|passar|obrir)
      (et|us|li|vos|te) (puc|podem) ~1 (deixar|tornar a|restaurar|recuperar|canviar|refer|substituir|reenviar|reobrir|enviar) ~5
      (puc|podem) ~1 (restaurar -te|restaurar -li|recuperar -te|recuperar -li|refer -te|refer -li|canviar -te|canviar -li|reenviar -te|reenviar -li)
      (els|t'|us|li|l'|vos|et|la|el|les) (he|hem) ~1 (preparat|posat|posada|recollocat|recollocada|canviat|canviada|guardat|muntat|assignat|passat|collocat) ~4 (@newone|al vol|a l' hotel|al tren|al grup|a la llista|a la primera|al torn)
      ja (tens|te|teniu) ~1 (a|al|a la|a l'|en|en el|en la) ~4 (@right|notes|etiqueta|document|full|factura|rebut|certificat|reserva|enllac)
      (t'|us|li|els|vos|et) [ho|el|la|els|les] (faig arribar|fem arribar|porto|porte|portem|portam|port|posem|posam|poso|pose|exporto|imprimeixo) ~4 (a casa|a ma|en ma|a l' hotel|avui|dema|ara|bones|bons|bo|bona|nou|nova|certificat|document|etiquetes|caixes|capses|provisional|de recanvi|dos|dues)
      (he|hem) deixat ~2 (preparada|preparat|a punt|llesta|llest|restaurada|corregida) ~4
      (he|hem) ~1 (anullat|aturat|retirat|desfet|revertit|reobert|reclamat|retornat) ~3 (carrec|cobrament|rebut|duplicat|doble|baixa|canvi|expedient|recarrec)
      (rebut|carrec|cobrament|factura|baixa|multa|sancio) ~3 ja (esta|ha estat|es) (anullat|anullada|retirat|retirada|retornat|retornada|corregit|corregida)
      ho (omplim|fem|repassem|refem|corregim|mirem) ~1 (junts|plegats|ara|al moment|a l' acte)
      (et|li|us) truco ~4 i (ho|la|el) (omplim|fem|refem|deixem|resolem)
      (la|el|ho|els|les) (restauro|restaurem|refaig|refem|canvio|canviem|recupero|corregeixo) (jo|avui|ara|dema)
      (et|us|li|vos) (posem|posam|poso|instal-lem|installem|deixem|deixam|deixo) ~2 (equip|equips|aparell|aparells|ordinador|terminal|linia|altre|altra|recanvi) ~2
      (he|hem) (escrit|trucat|telefonat) (a|al|a la|als) ~4 (dient|explicant|confirmant|perque|demanant|aclarint) ~3

    loss-offer:
      (et|t'|te|us|vos|li|l'|els) [@it] (@give) ~3 (@goods2|#number|#duration)
      (et|t'|te|us|vos|li|els) (podem|puc|podriem) ~1 (tornar|abonar|pagar|descomptar|reemborsar|regalar|moure|allargar|ampliar|deixar|cedir|avancar) ~4 (@goods2|#number|@costs|#money|@thing|diners)
      (us|te|t'|li|vos|se) (la|el|els|les|ho|l') (@give) ~1 [sencera|sencer|sencers|tota|tot]
      no (la|el|els|les|ho|l') (paga|pagues|pagueu|pagara|pagaras|pagareu) ~1 (voste|tu|vosaltres|vos)
      no (us|te|t'|li|vos) (la|el|els|les) (cobro|cobre|cobr|cobrem|cobram|cobrarem|cobrare|facturem|facturo|facturarem)
      (l'|la|el|els|les|ho) (assumim|assumeixo|assumisc|assumirem|paguem|pago|pague|pagam|posem) (nosaltres|jo|natros|nosatros|tot)
      (el|la|els|les) (port|ports|enviament|taxi|hotel|grua|reparacio|dinar|sopar|recarrec|diferencia) ~2 (el|la|els|les) (paguem|pago|pague|posem|assumim|cobrim) ~1
      (va|van|corre|corren|anira) ~1 (de franc|debades|de bades|gratis|a compte nostre|per compte nostre|per la casa)
      (tindras|tindra|tindreu|rebras|rebra|rebreu) ~4 (els|les) (#money|#number) ~1 [euros] ~2
      (dema|avui|divendres|dilluns|#date) ~1 (tindra|tindras|tindreu) al ~1 compte ~2 #money
      (teniu|tens|te|tindreu|tindras|tindra) ~4 (pagat|pagada|pagats|pagades|abonat|abonada) ~1
      (els|el|la|les) diners de tornada
      (et|li|us|vos) (allarguem|allargo|allargue|allargam|ampliem|prorroguem|prolonguem|estenem) ~2 (llicencia|abonament|subscripcio|estada|quota|prova|contracte|termini|passi) ~2 (#duration|#number|un|una|dos|dues|tres)
      (et|li|us|vos) (deixem|deixo|deixe|deixam|cedim|prestem|prestam) ~4 (de prestec|de cortesia|de substitucio|prestat|prestada|mentrestant|fins)
      (et|li|us|vos) (avancem|avanco|avance|avancam|bestraiem) ~4
      #money ~2 (tornats|retornats|abonats|de mes|descomptats) ~1
      (no|ni) [@you] [@it] (cobrem|cobro|cobram|cobre) ~2 (@goods2|@costs|ni)
      (el|la) (proxima|propera|proxim|seguent|primer|primera) ~2 (va|corre|queda|surt) ~1 (de franc|gratis|pagat|pagada|debades|a compte nostre)

    vague-repair:
      (alguna|algun|un|una|qualque) ~1 (atencio|coseta|sorpreseta|sorpresa|detallet|detall|facilitat|preuet|favoret|regalet|cortesia) ~2 (li|et|us|vos|podrem|farem|acabarem|caura|tindreu|tindras)
      (et|li|us|vos) (farem|fare|donarem|donare|tindrem|trobarem|caura|convidem|convidam|convidarem|aplicarem|acabarem) ~3 (preuet|coseta|detallet|detall|facilitat|facilitats|sorpreseta|sorpresa|atencio|alguna cosa|algo|bon preu|favoret|alguna cosa)
      (tindras|tindra|tindreu|rebras|rebreu) ~1 (una|alguna|un) (sorpreseta|sorpresa|alegria|detall|detallet|coseta|recompensa|atencio)
      alguna coseta (et|li|us|vos) caura
      (algun|alguna) (descompte|rebaixa|bonificacio|facilitat|atencio|compensacio) ~3
      (et|li|us|vos) (rebaixare|rebaixarem|descomptare|descomptarem|tornare|tornarem|abonarem) (algo|alguna cosa|una mica|un xic|un poc|quelcom)
      (quedarem|quedem|quedarem tots|estarem|estem) (en paus|en pau|contents)
      (d' una manera o altra|d' una manera o d' una altra|com sigui|com siga|sigui com sigui) ~3 (esmenarem|arreglarem|compensarem|solucionarem|recuperarem|ho)
      (mos n'|ens n'|ens en|mos ne|ja ho|ja u|ja ens ho|ja mos) (arreglarem|apanyarem|entendrem|avindrem)
      (trobar|buscar|trobarem|buscarem|trobare|trobarem) ~1 (alguna|una|la) (formula|manera|sortida|solucio) ~1 (que|de|per)
      (miraríem|mirariem|mirarem|intentariem|procurarem) de ~1 (trobar|oferir|buscar|tenir|fer|donar) ~1 (alguna|algun|una|un|la) (formula|detall|atencio|manera|gest|cosa)
      (us|et|li|vos) (recompensarem|recompensare|recompensem|compensem|compensam|compense|compenso) ~4
      (es|s') (valorara|estudiara|procedira a|aplicara|procurara|contemplara) ~2 (bonificacio|compensacio|regularitzacio|descompte|rescabalament|restitucio|aplicar -li|abonament)
      (objecte|mereixedor|mereixedora) d' ~1 (compensacio|una compensacio|rescabalament|indemnitzacio)
      (sabra|sabrem|sabran) (ser|esser) ~1 (generos|generosos|agrait|agraits|detallista)
      (el|la|els|les|et|us|vos) (farem|fare) quedar ~1 (content|contenta|contents|satisfet|satisfeta|be)
      (com|en) (a|senyal d') agraiment
      (ja|segur que) (et|li|us|vos) (deixarem|deixare) ~3 (ben maco|ben bonic|content|contenta|com nou|com nova)
      (te 'n|li 'n|us en|li|vos en) (devem|dec) una
    """#
}
