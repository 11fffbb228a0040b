extension CatalanLexicon {
  static let empathy = #"""
    @lost = mati | matins | tarda | vesprada | tardes | hora | hores | mitja hora | temps | dia | dies | setmana | nit
    @lost2 = diners | client | clients | sessio | reunio | cap de setmana | clienta | vendes | venda | jornada | estona
    @lost3 = cita | classe | oportunitat | torn | vol | tren | feina | paciencia | confianca | fotos | enllacos | euros
    @loss = @lost | @lost2 | @lost3 | #money | #duration
    @upset = enfadat | enfadada | enfadats | molest | molesta | molestos | emprenyat | emprenyada | disgustat | disgustada
    @upset2 = frustrat | frustrada | decebut | decebuda | preocupat | preocupada | indignat | indignada | empipat | empipada
    @mood = enuig | enfado | enfadament | malestar | disgust | frustracio | molestia | emprenyada | indignacio | decepcio
    @mood2 = preocupacio | empipament | queixa | reaccio | impaciencia | desconcert | nervis | rabia

    formulaic-harm:
      [les|aquestes|totes les|qualsevol|eventuals] (molesties|molestia|incomoditats|incomoditat|inconveniencies) [causades|ocasionades|que ~5]
      [els|aquests|els possibles] (inconvenients|perjudicis|trastorns|maldecaps|mals de cap) [causats|ocasionats|que ~5]
      (el|aquest|qualsevol) (inconvenient|trastorn|perjudici|contratemps|maldecap)
      (la|aquesta) mala (experiencia|estona)
      (les|aquestes|la) @bother
      (t'|us|li|l'|et) ~2 (molestat|molestar|causat problemes|causar problemes)
      com [@cl] (sents|sentiu|sent)

    reaction-named:
      (entenc|entenem|comprenc|comprenem) ~3 (@mood|@mood2)
      (entenc|entenem|comprenc|comprenem) ~1 que ~4 (@upset|@upset2|enfadis|enfadeu|enfadi|molesti|queixis|preocupis)
      (entenc|entenem|comprenc|comprenem) ~2 (com [@cl] sents|com [@cl] sent|com [@cl] sentiu|com [@cl] deus)
      (se|sabem|imagino|m' imagino|ens imaginem|puc imaginar|em puc imaginar|imagine) ~2 com ~2 (sents|sent|sentiu|senta|deus|deveu|deu)
      (em|ens) (faig|fem|puc fer|podem fer) carrec [de|d'|del|dels|de la|de l'|que]
      (em|ens) (faig|fem) (carrec|a la idea) (que|de com|de lo|de la|del que)
      (em poso|ens posem|posant -me|posar -me) ~1 (al|en el) (teu|seu|vostre) lloc
      (deus|deveu|deu) estar ~2 (@upset|@upset2|fart|farta)
      (et|us|li) deu (haver+|saber|fer|emprenyar|molestar)
      (lamento|sento|em sap greu) ~2 (@mood|@mood2)
      (@yours|@theirs) (@mood|@mood2)
      (empatitzo|empatitzem|soc conscient|som conscients) ~3 (@mood|@mood2|malestar)

    harm-named:
      (@past2|@has|va|ha|van) (fer|fet) ~1 (cua|cues|el viatge|el cami)
      (retenir|retingut|bloquejar|bloquejat|aturar|aturat|parar|parat) ~2 (un|una|l'|el|la|els|les) (@thing|mercaderia|produccio|obra)
      (#duration|@lost) ~2 (mirant|buscant|esperant|trucant|patint|donant voltes|penjat al telefon)
      (et|t'|us|vos|li|l') (va|ha) (suposar|suposat|representar|representat) ~2 (@loss|perdre+|un cost|una despesa|un retard|haver+)
      (@past2|@has|va|ha) (perdre|perdut|desaprofitar|malgastar|malgastat) ~4 @loss
      (et|t'|us|vos|li|l'|te) ~2 (va|ha|hem|he|@past1|van) ~1 (fer perdre|fet perdre|costar|costat|robar|robat|treure|tret)
      (@past1|@he) (fer+ perdre|fet perdre|fer+ anar|fet anar|fer+ esperar|fet esperar|fer+ quedar|fet quedar|fer+ patir|fet patir|fer+ buscar|fet buscar)
      (@past2|@has|va|ha) (haver|hagut) (de|d') ~1 %inf
      (has|heu|ha|vas|vau|va) (estar|estat|passar|passat) ~2 (@loss|esperant|buscant|sense|pendent|patint|trucant|perdut|perduda)
      (@has|@past2|t' has|et vas|us heu|us vau|s' ha|es va|t' hem|us hem|l' hem) (quedar|quedat|trobar|trobat|deixar|deixat|veure|vist) ~1 sense
      (et|us|li|t'|l') ~2 (deixar|deixat|deixa) ~1 (sense|a mitges|penjat|penjada|amb)
      (et|t'|us|li|l') ~2 (va|ha|vam|hem|vaig|he|fa|fem) ~1 (obligar|obligat|forcar|impedir|impedit|bloquejar|bloquejat|aturar|aturat|endarrerir|endarrerit|complicar|complicat|espatllar|espatllat|desmuntar|trencar|trencat)
      (quedar|quedat|quedessis|quedes) ~1 (malament|mal|en evidencia) ~1 (amb|davant|amb el|amb la)
      (el temps|les hores|els diners|la feina|el mati|la tarda|l' estona) que ~4 (perdut|perdre|costat|costar|dedicat|dedicar|esperat|esperar|passat|passar|gastat)
      (la|l'|el) ~2 (feina|temps|estona|cost) que [aixo] ~2 (suposa|suposat|suposar|donat|donar|comporta)
      (@lost|@lost2) (perdut|perduda|perduts|perdudes|sencer|sencera|per res|en va|esperant)
      (anar|anat|anessis) ~2 (de bolit|amunt i avall|de corcoll|de cul)
      (cobrar|cobrat|carregar|carregat|pagar|pagat|penalitzar|penalitzat) ~3 #money
      (el|la|l') @thing ~2 (retingut|retinguda|retenir|aturat|aturada|parat|parada|bloquejat|bloquejada|blocat)
      (no|que no) (vas|vau|va|has|heu|ha|podies|podieu|podia|pots|podeu|pot) ~1 (poder|pogut|obrir|treballar|entregar|lliurar|registrar|fer|cobrar|vendre|atendre)
      (estaves|estaveu|estava) ~2 (esperant|pendent|patint|comptant)
      (comptaves|comptaveu|comptava|confiaves|confiaveu|confiava|et refiaves) (amb|en)
      (l'|el|un) (ensurt|trasbals|mal tragi|enrenou) ~1 (que|de|d'|en|quan)
      (t'|us|s') (has endut|heu endut|ha endut|has emportat|ha emportat|vas endur)
      (just|a|el dia|la vigilia|dies|hores) ~2 abans (de|d'|del|de la) ~1 (@yours|@theirs|obertura|reunio|entrega|lliurament|sessio|festa)
      (feta|fet) (pols|malbe)
      (se|t'|us|li|et) (va|ha) (fer|fet) (tard|malbe|anar)
      (@yours|@theirs) ~1 (feina|dia|mati|tarda|agenda|projecte|negoci|imatge|clients|client|proveidor|equip|festa|obertura) ~4 (aturat|aturada|perdut|perduda|malament|a l' aire|pagar|afectat|afectada|ressentit|sense)
      cues ~3 (sota|al|hores|de)

    reaction-fair:
      (tens|te|teniu|tenen) ~1 (tota la rao|rao|tot el dret|tot el dret del mon|motius|tots els motius|molts motius|mes motius|motiu|dret)
      amb (tota la rao|rao|tot el dret|motiu|tota la rao del mon)
      (tota la rao|tot el dret|tota la rao del mon)
      (es|em sembla|trobo|trobe|ho trobo) ~2 (normal|logic|logica|comprensible|natural|justa|legitim) (que|el|la)
      (es|em sembla|trobo) ~1 just que
      (es|em sembla|ho trobo) ~2 (normal|logic|comprensible|natural|ben normal|perfectament normal)
      no (m'|ens) estranya
      no (em|ens) sorpren
      (a mi|a nosaltres|jo) ~2 [tambe] [em|m'|ens] (molestaria|empiparia|enfadaria|emprenyaria|cabrejaria|indignaria|passaria el mateix|sentiria|sentaria)
      (a mi|jo|nosaltres) ~2 (m'|ens|m' hi|em|tambe) ~1 (hauria|haguera|hauriem) ~1 (molestat|enfadat|empipat|emprenyat|indignat|queixat|sentit)
      (jo|nosaltres) ~1 (al|en el) (teu|seu|vostre) lloc
      (m'|ens) ~1 (enfadaria|empiparia|emprenyaria|enfadariem)
      (em|ens) (molestaria|emprenyaria|empiparia|indignaria|sabria greu|enutjaria)
      jo ~1 (estaria|hauria estat|tambe estaria) ~2 (igual|@upset|@upset2|pitjor)
      (no n' hi ha|no es|no era) per (menys|a menys)
      (n' hi ha|hi ha|hi havia|n' hi havia) ~1 per (enfadar -se|enfadar -s' hi|emprenyar -se|estar ~1|queixar -se)
      (esta|estas|esteu|estan) en ~1 (tot el|el) ~1 dret
      (fas|fa|feu) ~1 (be|santament) ~1 (de|d'|en|a)
      (qualsevol|tothom) (s' hauria|estaria|s' enfadaria|s' hi hauria|al teu lloc|al seu lloc|al vostre lloc)
      (no mereixies|no mereixieu|no mereixia|no et mereixies|no us mereixieu|no mereixeu|no mereixes|mereixies)
      (esperaves|esperaveu|esperava) ~1 (mes|amb rao|una altra cosa)
    """#
}
