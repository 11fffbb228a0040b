extension CatalanLexicon {
  /// What undoes the failure, and what shows it.
  static let repair = #"""
    @right = correcte | correcta | correctes | bo | bona | bons | bones | corregit | corregida | corregits | corregides
    @right2 = que toca | que tocava | que et toca | que li toca | que us toca | que era | actualitzat | actualitzada | rectificat
    @right3 = rectificada | nou | nova | complet | completa | refet | refeta | vigent | definitiu | definitiva | revisat | revisada
    @rightone = @right | @right2 | @right3 | @thing
    @proof = registre | registres | log | historial | captura | captures | rebut | justificant | comprovant | extracte | prova
    @proof2 = proves | correspondencia | copia | fotografia | foto | llistat | detall | informe | carta | confirmacio
    @proofs = @proof | @proof2

    fix:
      (@thing) ~1 (sortira|sortiran|arribara|arribaran)
      (@thing) ~1 (surt|surten|arriba|arriben) ~2 (avui|dema|ara|ara mateix|#deadline)
      [@you] [@it] [ara mateix|avui|ara] @send ~4 (@rightone)
      (t'|te|us|vos|li|l') [ho|'l|la|els|les|l'] (@send) ~3 (@rightone|ara|avui|de nou|un altre cop|una altra vegada|altra vegada|corregit)
      (te|us|li|vos|t') ['l|'ls|la|les|els|el|ho|l'] (torno|tornem|tornare|tornarem) a (enviar|passar|fer|imprimir|lliurar|portar)
      (aqui|adjunt|adjunta|a sota|a continuacio) [@you] (tens|te|teniu|ho tens|la tens|el tens|va|van|trobaras|trobara|trobareu)
      (te|t'|us|li|vos) [@it] (adjunto|adjunte|adjuntem|adjuntare|adjuntarem)
      (t'|us|li|vos|els) ho @send
      (adjunto|adjunte|adjuntem|adjuntare|adjuntarem)
      [@you] [@it] @mend
      (et|us|li|t'|l'|vos) ~1 @mend
      ja [@you] [@it] (@mend|esta corregit|esta corregida|esta arreglat|esta arreglada|esta refet|esta anullat|ha sortit|ha quedat corregit)
      ja (esta|estan|ha estat|ha quedat) (corregit|corregida|corregits|corregides|arreglat|arreglada|enviat|enviada|rectificat|rectificada|resolt|resolta|anullat|anullada|restaurat|restaurada|restablert|fet|feta)
      (la|el|l') [@rightone] (bo|bona|correcte|correcta|que toca|que tocava) (es|son|comenca|diu|esta|va)
      (la|el|les|els) (data|dates|pagina|pagines|hora|import|numero|resposta|versio|adreca) (correcte|correcta|correctes|bo|bona|bones) ~1 (es|son)
      (tens|tindras|tindra|tindreu|rebras|rebra|rebreu|teniu) [avui|dema|ja|hui|el|la] ~3 (@right|@right2|@right3)
      (tindras|tindra|tindreu|rebras|rebra|rebreu) ~3 (@thing) ~3 (#deadline|#time|avui|dema)
      (el|la|ho|l'|els|les) (tens|tindras|tindra|tindreu|rebras|rebra|rebreu)
      (el|la|l'|els|les) (@thing) ~3 (sortira|sortiran|surt|arriba|arribara|arribaran|s' enviara|s' abonara|es corregira|s' anullara|es restaurara|es retornara)
      (s'|es) (enviara|abonara|corregira|anullara|restaurara|refara|substituira|canviara|arreglara|tornara|retornara|descomptara)
      (l'|la|el|ho) (ordre|transferencia|comanda|paquet|recanvi) ~1 (va sortir|ha sortit|esta enviada|surt|sortira|ja ha)
      (passem|passo|passarem|recollim|recollirem|vindrem|venim|recull|recollire|ve|vindra|recollira) ~4 (a recollir|a buscar|capses|material|el que sobra|recollir -ho|recollir)
      (et|us|li|vos) (canviem|canvio|canviarem|canviare|substituim|substituirem|posem|poso|posarem|installem)
      (@send|envio|enviem|enviarem|surt) ~3 (el|la) (segon|segona|nou|nova) (joc|enviament|comanda|paquet|remesa|tramesa)
      (he|hem) (escrit|trucat|parlat|avisat|demanat|sollicitat) ~4 (proveidor|banc|@theirs|@yours|nordfrakt|client|transportista|missatger)
      (he|hem) (anullat|aturat|retingut|bloquejat|suspes|congelat|desfet|revertit) ~4 (carrec|cobrament|rebut|transferencia|factura|comanda)
      (el|la|ho) (deixem|deixo|he deixat|hem deixat|queda|quedara) ~2 (en suspens|suspes|aturat|aturada|retingut|sense efecte|anullat|anullada)
      (restauro|restaurem|restaurare|restaurarem|recupero|recuperem|recuperare|torno a posar|torno a deixar) ~2 (la versio|aquella versio|l' entrada|la del|l' article|les fotos|els enllacos)
      (pagina|apartat|seccio|capitol) #number
      (t'|li|us|et) ~1 (ajudo|ajudem|ajudare|ajudarem|ajude) a (recuperar|restaurar|desfer|tornar|refer|deixar)

    evidence-shown:
      (te|us|li|vos|t'|l'|et) [@it] (adjunto|adjunte|adjunt|adjuntem|envio|envie|enviem|passo|pas|passe|passem|ensenyo|mostro|ensenyem|mostrem|enviare|adjuntare) ~4 (@proofs)
      (te|us|li|vos|t') [@it] (adjunto|adjunte|adjunt|adjuntem)
      (adjunto|adjunte|adjuntem|annexo) ~4 (@proofs)
      (aqui|adjunt|adjunta) [@you] (tens|te|teniu|va|trobaras|trobara) ~2 (@proofs)
      (com|tal com) (pots|pot|podeu|podras|podra|es pot) (veure|comprovar) ~4 (@proofs|adjunt|imatge|captura)
      (a la|en la|al|en el) (captura|registre|imatge|historial|adjunt) [adjunta|adjunt] (es|hi|s'|pots|pot|podeu) ~3 (veu|veus|veuras|veura|veure|surt|consta)
      (t'|li|us) (ensenyo|ensenye|mostro|mostre|mostrem|ensenyem) ~1 (el que|que|com|on|les)
      (tinc|tenim) ~2 (copia|captura|registre|justificant)

    check-made:
      (he|hem) [ja|tambe] (revisat|comprovat|mirat|llegit|comparat|consultat|verificat|repassat|contrastat|buscat|analitzat|examinat|obert)
      (@past1) (revisar+|comprovar+|comparar+|consultar+|verificar+|repassar+|contrastar+|examinar+)
      acabo de (revisar|comprovar|mirar|llegir|comparar|consultar|verificar|repassar)
      (@our|el meu) ultim (acces|moviment|canvi) ~1 (va ser|es|fou|consta|data)
      (l'|la) ultim* (vegada|cop) que ~2 (@past1|@he|vam) (entrar|entrat|tocar|tocat|accedir)
      (tinc|tenim) (al davant|davant|aqui)

    records-show:
      (segons|d' acord amb) ~2 (@proofs|registres|dades|sistema)
      (el|la|els|les|l'|@our) ~1 (@proofs|registres) ~1 (mostra|mostren|diu|diuen|indica|indiquen|recull|recullen|marca|reflecteix|ensenya)
      (al|a la|en el|en la|als|a l'|en l') ~1 (@proofs|registres) ~1 (hi consta|consta|hi apareix|apareix|surt|hi surt|es veu|hi veig|no hi ha|no hi consta|hi diu|posa)
      (es|se) va (editar|modificar|canviar|esborrar|desar|publicar|reanomenar) ~5 ~3 (des del|des de|des d'|amb el)
      (editat|editada|modificat|modificada|canviat|canviada|reanomenat|reanomenada) (des del|des de|des d'|amb el)
      (va|ha) (canviar|canviat) de nom
      [hi] consta ~1 (que|un|una|cap|com)
      no (mostra|mostren|consta|consten|hi ha|hi consta|hi veiem|hi veig) ~2 (cap|canvis|moviment|edicio|canvi)
      (@our|el meu) ultim acces
      (el pressupost|la factura|el rebut) (diu|posa|marca|indica)

    fix-suffices:
      (amb aixo|amb aco|aixi|amb aquesta|amb aquest|d' aquesta manera) ~3 (queda|quedara|ja|tens|tindras|pots|podras|podra|pot|podeu|en tens prou|n' hi ha prou)
      no (cal|caldra) que ~1 (facis|faci|feu|faces|faca|tornis|torni|et preocupis|es preocupi|moguis|toquis)
      no (has|ha|heu|hauras|haura) de (fer|tornar|canviar|preocupar -te|refer|tocar)
      (ja no|no) (et|li|us) (caldra|cal|faltara|falta)
      (es|sera) ~1 tot el que (necessites|necessita|necessiteu|et cal|li cal|us cal)
      (res del que|tot el que) ~4 (es perd|es perdra|queda|es conserva|serveix|val)
      (els|les|@yours|seus) ~2 (canvis|textos|dates) ~2 (es conserven|es mantenen|no es perden|queden)
      (es|son) ~1 (el que|la que|just el que|exactament el que) (demanaves|demanava|necessitaves|necessitava|buscaves)

    next-step:
      (li|et|us|vos|t') ~1 (escriura|trucara|contactara|respondra|confirmara|enviara|explicara) ~3 (#deadline|#time)
      #deadline , ~2 [@you] [@it] @tell
      #deadline ~3 [@you] [@it] @tell
      (et|t'|us|vos|li|l'|te) [@it] @tell ~5 (#deadline|#time|#date|#duration)
      (et|t'|us|vos|li|l'|te) [@it] @tell
      #deadline ~2 [@you] [@it] (@send|@mend|@give)
      [@you] [@it] (@send|@mend|@give) ~6 #deadline
      (tindras|tindra|tindreu|rebras|rebra|rebreu|sabras|sabra|sabreu|tens) ~5 (#deadline|#time)
      (#deadline|#time) ~3 (tindras|tindra|tindreu|rebras|rebra|rebreu|sabras|sabra|sabreu|tens|te|teniu)
      (quedem|parlem|ens veiem|ens truquem|ens hi posem) ~3 (#deadline|#time|#date)
      (#deadline|#time|#date) ~2 (quedem|parlem|ens hi posem|ens veiem|m' hi poso|m' hi pose)
      (la propera|la proxima|la seguent) (noticia|actualitzacio|trucada|novetat) ~4 (#time|#deadline)
      (m' hi poso|m' hi pose|ens hi posem|ho tinc|ho tenim|ho deixo|ho acabo|ho estic fent) ~2 (ara|ara mateix|avui|#deadline)
      (he|hem|haig) de (confirmar|comprovar|verificar) -li ~2 #deadline
    """#
}
