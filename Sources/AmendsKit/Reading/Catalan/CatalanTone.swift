extension CatalanLexicon {
  /// Strength and register.
  static let tone = #"""
    grovelling:
      [estic|em sento|m' he quedat] ~1 (destrossat|destrossada|enfonsat|enfonsada|desolat|desolada|desesperat|desesperada|mortificat|mortificada|abatut|abatuda|devastat|devastada)
      no m' ho (perdono|perdonare|perdone|perdonaria) [mai]
      no em (puc|podre|podria) perdonar
      (soc|som|estic sent) ~1 (el|la|els|lo) (pitjor|pitjors)
      (soc|som) ~1 (un|una|uns) ~1 (desastre|inutil|inutils|incompetent|calamitat|fracas|miserable|idiota|imbecil|burro|ruc|vergonya|impresentable|negat|negada|zero a l' esquerra)
      (soc|som) ~1 (inutil|idiota|imbecil|imperdonable|patetic|patetica|lamentable|horrible)
      no (mereixo|mereix|meresc|mereixem)
      no (he|hem) (dormit|pogut dormir|aclucat l' ull|menjat|deixat de plorar)
      (de|agenollat|agenollada) genolls
      (suplico|suplique|implor|imploro|implore|et prego per favor|us ho suplico|ho suplico)
      (mil milions|un milio|milions|infinites|cent mil|deu mil) [de] (perdons|disculpes|gracies)
      (la|es la|el|es el) (cosa|error|dia|moment) mes (terrible|horrible|vergonyos|espantos|gran) ~6 (vida|carrera|passat)
      (em|m') (vull morir|moro de vergonya|vull fondre|vull amagar)
      que se m' empassi la terra
      (plorant|he plorat|ploro)
      (mil|milers de) perdons
      (faltaran|no tinc|no hi ha) (paraules|vida|prou vida) (per|per a) ~3 (disculpar|demanar|agrair)
      (humilment|humils|humil) ~2 (disculpes|perdo|servidor) {low}
      ho sento , ho sento
      (ho sento|perdo|perdona) [,|!] (ho sento|perdo|perdona) [,|!] (ho sento|perdo|perdona)
      (sento|senc|sent) (moltissim|tantissim) (moltissim|tantissim)
      (el meu|el) cor (es|esta) trencat

    intensifier:
      (ho|lo) (sento|sent|senc|sentim|lamento|lamentem) (molt|moltissim|tant|tantissim|mucho)
      @feel (molt|moltissim|tant)
      sap (molt|moltissim|tant|tan|tantissim|ben) [de] (greu|mal)
      (de veritat|de debo|de tot cor|de cor|de veres|sincerament|honestament|francament|profundament)
      (enormement|infinitament|terriblement|moltissim|absolutament|totalment|summament|immensament)
      (mes|molt) (sinceres|sincera|profundes|profunda|humils)
      (molt|molta) (vergonya|pena|mal)
      (no saps|no sap|no sabeu) (el|la|quin|quant|com)

    colloquial:
      (ficar|ficat|ficada|ficades|fico) ~1 (la pota|els peus a la galleda|els peus)
      ficada de pota
      (espifiar|espifiat|espifiada|espifiar -la|pifiar|pifia|pifiat)
      (liar|liat|lio|liada|liar -la|la he liat|embolica que fa fort)
      (my bad|sorry|ok|okei|okey|guai|mola|tio|tia|nano|nen|xe|che|crack)
      (ostres|ostras|ups|uix|ui|uf|buf|carai|caram|vatua|mecatxis|jolin|jopetes|hosti tu)
      (patinat|patinar|patinada|vessat|vessar la|vessar -la|l' he vessat)
      (l'|la) (hem|he|vaig|vam) (liat|liar|embolicat|embolicada|vessat|vessar)
      (cabreig|cabrejat|cabrejada|cabrejaria|cabrejar|emprenyat|emprenyada|emprenyaria)
      (anar|anava|anavem|anem|vaig) ~1 (de bolit|de corcoll|de cul|a tope|de bojos|de folls)
      (quin|vaja) (embolic|sarau|drama|marron|marro|caos|pal|rotllo)
      (passar|passat) de llest
      (tenir|tinc|tenia) el cap als nuvols
      a la (parra|figuera)
      la (he|vaig|hem) (fer|feta|fet) (bona|grossa|ben grossa)
      (tranqui|tranquil|no pateixis tio)
      de traca i mocador

    vulgar:
      (cagar|cagat|cagada|caguem|cago|cagar -la|cagat -la|cagarla)
      (merda|collons|cony|hostia|hosties|putada|puta|punyeta|punyetes|cabro|cabrons|fotre|fotut|fotuda|foteu)
      (merder|emmerdat|emmerdar|merdes|a prendre pel cul|de collons|de puta mare|tocar els collons|malparit)
      pixa* fora de test
      a la merda
      m' he fotut
      (fer|fet) la puta

    flippant:
      (en fi|que hi farem|que hi vols fer|que hi voleu fer|i llestos|i ja esta|i au|i apa|apa|au va|i avall)
      (no es|tampoc es|ni que fos) la fi del mon
      (mala sort|quina mala pata|la propera sera|coses de la vida|son coses que passen|aixi es la vida)
      (tranqui|relaxa 't|relaxi 's|no et ratllis|no facis drames|no t' amoinis tant)
      (jaja*|haha*|jeje*|hehe*|jiji*|xd|lol)
      (a la propera|la seguent) (millor|mes i millor|surt be)
      (ja se 't|ja se li|ja us) passara
      (qui no s' equivoca|ningu es perfecte|ningu no es perfecte|ningu es mor)
      (perdo|perdona|sorry) (hi ha dies|si de cas|pero be)
      (un|el) petit (lapsus|descuit|detall) sense importancia
      tal dia fara un any

    # A closed list: it may read as ironic, no more.

    sarcasm:
      (felicitats|enhorabona|bravo) per (adonar -se 'n|adonar -te 'n|adonar -vos -en|notar|trobar|descobrir|veure)
      (es clar|clar|claro|esclar) , (com que|si|perque) ~1 no (tenim|tinc) (res|cap)
      com que no (tenim|tinc) (res mes|res millor) ~3 fer
      (perdoni|perdona|perdoneu|perdone|disculpi|disculpa|disculpeu|sento|sentim|ho sento) ~1 per no (ser|esser|tenir|poder|saber) ~2 (endevi|endevins|endevinaires|bruixot|bruixots|vident|vidents|bola de vidre|adivins|adivi)
      (perdoni|perdona|perdoneu|perdone|disculpi|disculpa|disculpeu|sento|sentim|ho sento) ~1 per no (endevinar|llegir) (-ho|-li|-te|-vos|el|la|els|les|-lo)
      (perdoni|perdona|disculpi|perdoneu) ~2 per (existir|viure|respirar|ser humans|ser huma)
      (quina|vaja|menuda) (tragedia|desgracia|catastrofe)
      (genial|fantastic|perfecte|meravellos|que be) , (un altre|una altra) (client|clienta)
      (un altre|una altra) (client|clienta) (encantat|encantada|content|contenta|satisfet|satisfeta|felic)
      (majestat|excellencia|altesa|sa majestat|sa senyoria)
      (pobret|pobreta|pobrissona|pobrisso) (meu|meva|de tu|de voste)
      (que|quin) (dur|drama) ~1 (deu ser|ha de ser|deu haver)
      (gracies|moltes gracies) per (la llico|donar -nos llicons|donar -me llicons|illuminar -nos|la classe magistral)
      (voste|tu) mai [no] (s' equivoca|t' equivoques|s' ha equivocat|t' has equivocat)
      (segur que|esclar que|es clar que) (voste|tu) (mai|no) ~2 equivoca*
      (ens|em) (posarem|posare) a plorar
      (vol|vols|voleu) (una medalla|un monument|un premi|que li faci un monument)
      (quina|que) (originalitat|novetat|sorpresa) , ~3 queix*
      li (posem|posarem) un (pis|monument)
    """#
}
