extension CatalanLexicon {
  /// Offers that any client would get, and offers far over or under the loss.
  static let gifts = #"""
    @regale = regalem | regalo | regale | regal | regalarem | regalare | oferim | ofereixo | oferisc | oferirem | donem | donarem | posem
    @regale = deixem | perdonem | condonem | bonifiquem | paguem | pagarem | descomptem | estalviem
    @span = =mes | mesos | trimestre | trimestres | semestre | any | anys | anualitat
    @nocost = gratis | de franc | sense pagar | sense cost | gratuit | gratuits | de regal | a carrec nostre | sense quota | debades | de bades | de propina

    impersonal-offer:
      (sumem|sumo|afegim|abonem|regalem|carreguem) ~2 punts
      (descompte|#percent|val|rebaixa|xec|cupo|promocio|oferta) ~4 (per|per a|en|sobre|a) ~1 (qualsevol|cataleg|botiga|futures|futurs|propera|proxima|proper) ~2
      (qualsevol|tots els|totes les) ~1 (formacio|formacions|curs|cursos|producte|productes|servei|serveis|article|articles) (del|de|d') [@mine|el @mine|la @mine] (cataleg|botiga|web|cataleg|oferta|cartera)
      com a (mostra|prova|senyal) ~1 (del|de) @mine (compromis|agraiment)
      (acumular|acumularas|acumulara|sumar|sumaras|rebras|rebra|rebreu) ~2 punts
      (programa|club|targeta) (de|d') (fidelitat|fidelitzacio|punts)
      (la|el) (compensacio|bonificacio|quantitat|import) (que marca|que preveu|que estableix|prevista|estipulada|de costum)
      segons ~1 (barem|barems|la nostra politica|les nostres condicions)
      (us|li|et|vos) (enviarem|farem arribar|enviem) ~1 (obsequi|detall|record|regal) (corporatiu|de la casa|d' empresa|promocional)
      (un|uns) (obsequi|detall|regal) (corporatiu|promocional|de la casa|d' empresa)

    lavish-offer:
      (regalem|regalo|regale|regalarem|regalare) ~2 (@span)
      (@regale) ~2 (@span) ~1 (de|del|d') (servei|quota|quotes|subscripcio|manteniment|pla|plataforma|agencia|blog|allotjament)
      (#number|un|dos|dues|tres|quatre|sis|mig) (@span) ~2 (@nocost)
      no (et|us|li|vos) (cobrem|cobrarem|cobro|cobrare|facturem|facturarem) ~4 (any|anys|mesos|trimestre|semestre)
      (tornem|tornarem|retornem|torno|torne|reemborsem|abonem|pagarem|tornare) ~2 (tota la quota|tot el que has pagat|tot el que heu pagat|l' any sencer|el curs sencer|el doble|el triple|totes les quotes)
      (@regale|convidem|convido) ~2 (viatge|cap de setmana|ordinador|portatil|mobil|creuer|hotel|balneari|spa)
      (@nocost) ~1 (per sempre|de per vida|tota la vida)
      (servei|blog|quota|manteniment|plataforma|acces) ~1 (vitalici|vitalicia|per sempre)

    loss-offer:
      (et|us|li|vos) (enviem|enviarem|envio|fem arribar|farem arribar|fare arribar|regalem|regalarem|portarem|porto) ~3 (lot|panera|cistella|ram|entrades|ampolla|ampolles|pernil)

    trifle:
      (lot|panera|cistella|ram|ampolla|ampolles|capsa|caixa|safata|pernil) (de|d') ~1 (vi|vins|cava|flors|bombons|nadal|productes|embotits|regal|xocolata|neules|torrons)
      (entrades|invitacions|dues entrades) (per|per a|a|al) ~2 (llotja|camp|teatre|cinema|liceu|partit|futbol|concert|palau|estadi)
      (una|un) (agenda|calendari|paraigua|motxilla|llapis|bloc|record|detall) ~1 (de|del|amb) ~3 (logo|logotip|banc|casa|empresa|marca)
    """#
}
