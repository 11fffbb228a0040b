extension CatalanLexicon {
  /// Promises that nobody can check, and promises that nobody can keep.
  static let emptyWords = #"""
    @some = alguna cosa | algo | quelcom | una cosa o altra | alguna coseta
    @gesture = un detall | un detallet | @some | una solucio | la manera | un gest | una atencio | alguna manera

    empty-promise:
      (et|us|li|vos) (farem arribar|enviarem|donarem|oferirem|farem) ~1 (@some|una coseta)
      (farem|fare) ~1 que ~1 (puguem|pugui|poguem|puga)
      (un dia d' aquests|mes endavant|algun dia|quan puguem) ~2 (compensem|compensarem|compensare|arreglem|arreglarem)
      tot (quedara|sera|estara) (resolt|solucionat|arreglat|aclarit)
      (ens|m') hi (posarem|posem|posare) (com mes aviat|aviat|quan puguem|tan aviat|al mes aviat|de valent)
      (posarem|posare|dedicarem|hi posarem) (tots|tot|tota) (els|el|la) ~1 (mitjans|esforcos|esforc|nostra part|que calgui)
      ja (mirarem|veurem|mirare|vorem|parlarem|pensarem|trobarem|buscarem|hi pensarem|ho parlarem|ens arreglarem) ~2 (que|com|quan|@some|la manera|mes endavant|un altre dia)
      ja (ho|en) (parlarem|veurem|vorem|mirarem|anirem veient)
      (mirarem|mirare|mirem|intentarem|intentare|procurarem|procurare|provarem) ~2 (tenir|fer|trobar|donar|buscar|oferir|pensar) ~2 (@gesture)
      [ja|segur que|alguna] ~1 (@some) (sortira|trobarem|farem|se 'ns acudira|inventarem|hi haura|caura|podrem fer|et donarem|et caura)
      ho tindrem (en compte|present)
      (farem|fare|fem) (els|tots els) (possibles|esforcos|esforcos possibles)
      (hi|li) (donarem|donare|farem|fare) (un cop d' ull|una ullada|una volta|una repassada)
      (es|s'|se) (prendran|adoptaran|estudiaran|valoraran|valorara|estudiara|analitzara|analitzaran|implementaran|aplicaran) ~4
      (es|se) procedira a ~1 (revisio|revisar|analisi|analitzar|estudi|estudiar|valoracio|valorar|millora|actualitzacio)
      (es|se) (revisara|revisaran) ~1 (proces|processos|protocol|protocols|procediment|procediments)
      (ens|em) (posarem|posem|posare|poso) (les piles|mans a l' obra|en marxa|les bateries)
      (posarem|posem|posare) fil a l' agulla
      (ho|hi) (traslladarem|traslladem|passarem|passem|comunicarem|elevarem) ~1 (a|al|als) (qui|departament|responsable|responsables|qui pertoqui|l' equip)
      (tindrem|tindre|tenim) ~1 (un detall|una atencio|un gest) (amb|per|per a)
      (aviat|properament|en breu|mes endavant|un dia d' aquests) ~2 (sabras|sabra|tindras|tindra|rebras|rebra|direm|et direm|li direm) ~2 (coses|noticies|alguna cosa|de nosaltres|de mi|mes)
      (sabras|sabra|sabreu|tindras|tindra) (de nosaltres|de mi) (aviat|ben aviat|en breu|properament)
      (quedaras|quedara|quedareu|sortiras|sortira) (content|contenta|contents|satisfet|satisfeta|guanyant)

    over-promise:
      tot (anira|rutllara|funcionara) ~1 (com una seda|sobre rodes|com un rellotge|de meravella|perfecte)
      (pagarem|pagare|abonarem|donarem|paguem) el que ~1 (digui|diguis|digueu|demani|demanis|vulgui|vulguis)
      (costi|coste|costara) el que (costi|coste)
      (peti qui peti|passi el que passi|peti el que peti)
      (cap|ni un|ni una) ~1 (error|errada|problema|fallada|retard|badada|ensurt) [no] mai mes
      mai mes [no] ~3 (cap|ni un|ni una) ~1 (error|errada|problema|fallada|retard|badada|ensurt)
      (zero|0) (errors|errades|problemes|fallades|retards)
      (poso|pose|posem|posaria) la ma al foc
      (pots|pot|podeu) (estar|dormir) ~2 (segur|segura|segurs|tranquil|tranquilla) [de] que ~3 (mai|cap|no tornara|no hi haura|sempre)
      (prometo|prometem|promet|juro|jure|jur|garanteixo|garantim|garantisc|asseguro|assegure|assegurem) ~1 que ~6 mai
      (paraula|paraula d' honor) ~1 que ~3 mai
      (les 24 hores|24 hores|vint-i-quatre hores) (del dia|al dia|cada dia|dels 365)
      (a tothora|de nit i de dia|caps de setmana inclosos|sigui l' hora que sigui|siga l' hora que siga)
      (respondre|contestare|contestarem|respondrem) ~3 (a l' instant|al moment|a l' acte|immediatament) ~1 (sempre|a qualsevol|totes)
      (pagarem|pagare|cobrirem|assumirem|assumim|cobrim|paguem) ~1 (tot|totes|tots|qualsevol) ~3 (perdua|perdues|dany|danys|perjudici|perjudicis)
      (qualsevol|tota|totes les|tots els) ~1 (perdua|perdues|dany|danys|perjudici|perjudicis) ~4 (a carrec nostre|la paguem|les paguem|els paguem|ho paguem|les cobrim|els cobrim)
      (demana|demani|demaneu) el que (vulguis|vulgui|vulgueu|vulgues)
      (tindras|tindra|tindreu) (el que|tot el que|tot allo que) (vulguis|vulgui|vulgueu|vulgues|demanis|demani)
    """#
}
