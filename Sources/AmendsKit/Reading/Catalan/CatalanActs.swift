extension CatalanLexicon {
  /// Verbs and nouns that widen the shared lists: other regions, other registers.
  static let acts = #"""
    @send = mand | mane | mando | manem | manarem | remet | remeto | remetem | tramet | trameto | trametem | trametrem
    @send = penjo | penge | penj | pengem | penjarem | torn a enviar | torne a enviar | tornem a enviar | t' ho torn a enviar
    @give = llevo | lleve | llev | llevem | llevarem | llevare | trec | traiem | treurem | condono | condonem | condonarem
    @give = perdonem | perdonarem | reintegre | reintegrare | rebaixem | rebaixarem | bonifico | bonifiquem | bonificarem
    @mend = torno a penjar | torne a penjar | torn a penjar | tornem a penjar | esmeno | esmene | esmenem | esmenarem
    @mend = retornem a lloc | deixem com estava | deixo com estava | deix com estava | deixe com estava | reparem
    @tell = faig saber | fem saber | fare saber | farem saber | faig un truc | fare un truc | farem un truc | crid | cride | crido

    # To notice, as the islands, Valencia and the street say it.
    @seen = me 'n @past1 temer | me n' he temut | m' en @past1 temer | ens en @vam temer | ens n' hem temut
    @seen = em @vaig donar compte | ens @vam donar compte | m' he donat compte | ens hem donat compte
    @seen = @past1 veure -ho | ho @past1 enxampar | ho @past1 pescar | ho @past1 localitzar | ho he localitzat | ho hem localitzat
    @seen = [em|ens] @past1 topar amb | em va saltar a la vista | ens va saltar a la vista | em va cridar l' atencio

    @slip4 = desajust | desajustos | desfasament | desviacio | anomalia | disfuncio | mancanca | deficiencia | discrepancia
    @slip4 = duplicitat | imprevist | descoordinacio | desincronitzacio | entrebanc | contratemps | malfuncionament
    """#
}
