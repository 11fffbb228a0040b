extension CatalanLexicon {
  /// What the client went through, by the acts it cost; and their anger called fair.
  static let harmFrames = #"""
    @you3 = has | heu | ha | han | vas | vau | va | van | vares | vareu
    @vain = per a no res | per res | en va | de bades | per un paper | per trobar -te | per trobar -se | per trobar -vos | debades | inutilment
    @standing = drets | dret | dreta | dretes | a la porta | al carrer | sota la pluja | al sol | a l' estacio | a l' aeroport | a fora | sol | sola | sols | tirat | tirada | tirats | plantat | plantada | plantats
    @emptyh = amb les mans buides | sense res | sense dinar | sense sopar | sense dormir | sense llum | sense aigua | sense calefaccio | sense diners | sense medicacio | sense roba | sense feina | sense local | sense placa | sense lloc | sense els diners | sense la medicacio | amb un pam de nas | amb mitja boca | a mitges
    @heart = por | rabia | vergonya | angoixa | patiment | mals de panxa | insomni | ensurt | angunia
    @fairverb = enfadar | queixar | indignar | protestar | reclamar | emprenyar | molestar | desconfiar | exigir | retreure | demanar | dir | reaccionar | posar | espantar | preocupar | empipar
    @fuming = enfadat | enfadada | enfadats | indignat | indignada | emprenyat | emprenyada | neguitos | neguitosa | neguitosos | molest | molesta | furios | furiosa | dolgut | dolguda | cremat | cremada | cansat | cansada | fart | farta | farts | decebut | decebuda | que treus fum | que treu fum

    harm-named:
      (trobar+|trobat|trobada|trobares|trobar) ~4 (aixi|d' aquesta manera|d' aquella manera|buida|buit|a mitges)
      (se|s') (te|t'|li|us|et|vos|'t) ['n|-ne] (va|ha|van|han|hagi) ~1 (anar|anat|escapar|escapat|perdre|perdut) ~3 (mati|tarda|dia|hores|temps|jornada|nit)
      (@you3) ~1 (haver|hagut) (de|d') ~1 (sopar|dinar|dormir|esperar|refer|repetir|viatjar|caminar|pagar|comprar|llogar|demanar|tornar|anullar|entrar|sortir|explicar|disculpar -te|cuinar|rentar|trucar|passar) ~4
      (@you3) ~1 (fet|fer) ~1 (tres|dos|dues|quatre|mil|#number|mitja|mig) (viatges|viatge|cues|trucades|voltes|ciutat|poble|hores|quilometres|anades) ~3
      (t'|us|s') (has|heu|ha) fet (mitja|tota|tot|#number|dues|dos|tres) ~3
      (@you3) (estar|estat|passar|passat) ~1 (#duration|hores|dies|nits|setmanes|tot el|tota la|dos|dues|tres) ~3 (@standing|sense|esperant|penjat|penjada|rentant*|fent|pendent|pendents|tancat|tancada|tancats|al telefon)
      (et|us|se|es|vos|t'|s') (vas|vau|va|van|has|heu|ha|vares) (trobar|trobat) ~5 (menys|tancada|tancat|abaixada|abaixat|buit|buida|sense|ocupat|ocupada|a les fosques|el compte|la porta|la persiana|al carrer)
      (et|us|se|es|vos|t'|s') (vas|vau|va|van|has|heu|ha) (quedar|quedat) ~2 (@standing|@emptyh|sense)
      (es|se|s') (va|ha) perdre ~1 (la|el|l'|sa|s'|es) (boda|casament|festa|vol|tren|funcio|partit|concert|enterrament|entrevista|examen|classe|final|enllac|sopar|aniversari|bateig)
      s' ha perdut (la|el|l'|sa|s'|es) (boda|casament|festa|vol|tren|funcio|partit|concert|enterrament|entrevista|examen|final|enllac|aniversari|bateig)
      (tu|voste|vosaltres) ~1 (@you3) (pagat|pagar|perdut|perdre|patit|patir) ~2 (mati|tarda|dia|diners|plats trencats|hores|nit|consequencies|@heart)
      (has|heu|ha) pagat (el mati|la tarda|el dia|les consequencies|els plats trencats)
      (obres|obriu|obre|inaugures|inaugureu|inaugura|presentes|entregues|viatges) ~8 (no tens|no teniu|no te|sense) ~1 (on|cap|amb que|res|ni)
      (no tens|no teniu|no te) (on|amb que|cap lloc) ~2 (%inf)
      (els|les|el|la|ses|es) (nens|nenes|xiquets|nins|criatures|fills|filla|fill|nena|avia|iaia|mare|pare|clients|convidats|pacients|alumnes|hostes) ~1 [no] (es|s'|se|van|va|han|ha) ~1 (poder|poguer|pogut|haver|hagut|quedar sol*|quedar sense|quedar a fora|quedat sol*|quedat sense) ~3
      (porta|portes|porteu|porten|du|duu|fa) (des de|des del|des d') ~3 (amb|sense|que) ~4
      (porta|portes|porteu|porten|du) ~1 (#duration|dies|setmanes|mesos|dos|tres|quatre) ~1 (sense|amb|esperant|dormint|rentant*|patint)
      (va|vas|vau|has|ha|heu) (marxar|anar -se 'n|tornar|viatjar|volar|dormir|treballar|entrar|sortir|marxat|viatjat|dormit) ~5 (@emptyh|sense)
      (una altra persona|un altre client|algu altre|un desconegut|gent que no) ~2 (ha|va|han|te|van) (tingut|tenir|vist|veure|llegit|llegir|rebut|rebre) ~4 (@yours|seu|seva|seua|seves)
      (li|et|us|vos|t'|l') (han|ha|van|va|hem|vam) (retingut|retenir|tallat|tallar|cobrat|cobrar|embargat|penalitzat|sancionat|cancellat|denegat|denegar|tornat|descomptat) ~4 (carregament|linia|llum|compte|euros|#money|targeta|quota|ajut|beca|subsidi|camio|rebut|dies|dia)
      (avui|ahir|dissabte|dijous|aquest cap de setmana|dilluns|divendres) ~1 no (has|heu|ha|vas|vau|va) (pogut|poder) ~4
      (que|i) (aixo|aco) no es vida
      (t'|us|li|l'|et|vos) (he|hem|vaig|vam|ha|va) (tingut|tenir|fet estar|fet anar|fer anar|deixat|deixar) ~5 (penjat|penjada|esperant|@standing|sense|amunt i avall|amb l' ai)

    reaction-fair:
      (qualsevol|tothom|qualsevol persona) (s'|se) (enfada|enfadaria|molesta|empipa|disgusta|preocupa|espanta)
      (a qualsevol|a mi tambe) (li|em|m') (molesta|molestaria|empipa|sap greu|dol)
      (te|tens|teniu|tenen) (tota la|mes|molta|tanta) rao ~3
      (te|tens|teniu|tenen) ~1 (motius|raons|motiu) ~3 (per|per a|de|a|d') ~1
      (jo|nosaltres) ~1 al (@yours|seu|teu|vostre) lloc ~1 (ja|tambe|hauria|faria|estaria|m')
      (normal|logic|natural|comprensible|llogic) que ~1 (estiguis|estigui|estigueu|et|us|s'|se|no|es|t'|li|hi)
      (fa|fas|feu) ~1 (voste|vosaltres) ~1 be (de|d'|en|a)
      (fa|fas|feu) ~1 be (de|d') ~2
      (es|era|em sembla) ~1 (de bon entendre|ben de bon entendre|de justicia|de rao|el mes logic|el mes normal|el minim|el menys)
      (el|la|@yours) ~1 (indignacio|enuig|enfado|queixa|reclamacio|malestar|desconfianca|reaccio|protesta|emprenyada|rabia|decepcio|irritacio) ~1 (es|em sembla|esta) ~2 (legitim|legitima|justa|just|justificada|justificat|comprensible|logica|normal|fundada|fonamentada|merescuda|natural)
      (a mi|a nosaltres|a qualsevol) ~1 (em|ens|li|m') ~1 (faria|hauria fet|posaria|posaven|trauria) ~1 (rabia|mal|de mal humor|nervios|nerviosa|patir|de polleguera|llastima|por)
      (amb|i amb) (rao|tota la rao|molta rao) , ~1 (i tant|i tanta|es clar|home)
      ^ amb (rao|tota la rao|molta rao)
      (qualsevol|tothom|tota) ~2 (hauria %part|s' hauria|es posaria|s' enfadaria|estaria|reaccionaria|perdria|es queixaria|protestaria) ~1
      (fa|fan|faria) (enfadar|emprenyar|empipar|perdre la paciencia|posar nervios|desesperar) [a] qualsevol
      (no hi ha|no te|no tens|no teniu) ~1 cap (motiu|rao) (perque|per a que|per|de) ~4 (be|calma|prendre|somriure|tranquil*|paciencia)
      (m'|ens) hauria ~1 (espantat|enfadat|indignat|posat|emprenyat|queixat|sentit|molestat|empipat) ~2 (igual|tambe|pitjor|com tu|com voste|el mateix)
      (jo|nosaltres) (m'|ens) hauria ~1 (posat|enfadat|sentit|queixat|emprenyat|indignat) ~2
      (i|,) jo ~1 (el doble|tambe ho estaria|mes|pitjor|igual|tambe|hi estaria|ho estaria)
      (em|m'|se 'm) ~1 (sembla|trobo) ~1 (el mes|ben|del tot|molt) ~1 (logic|just|normal|raonable|natural|legitim)
      (esta be|es just|em sembla be|trobo be|feu be|accepto|mereixo|mereixem) que ~3 (retreguis|retregui|retregueu|diguis|digui|queixis|queixi|enfadis|enfadi|renyis|renyi|reclamis|reclami|protesti|protestis|exigeixi)
      (me l'|me la|me 'l|ens l'|ens la|me les|m' ho|ens ho) (he|hem) (guanyat|guanyada|merescut|merescuda|buscat)
      no (te|es|hi ha|veig) res (d'|de|d' exagerat|estrany) ~1 (exagerat|estrany|desmesurat|raro|fora de lloc) ~4
      (no es|no es gens|no trobo) ~1 (exagerat|exagerada|desmesurat|cap exageracio) ~3 (el que demana|el que demanes|el que diu|el que dius|la seva|la teva)
      (poca|prou|massa|molta) paciencia ~1 (ha|has|heu) (de tenir|tingut|tenit)
      (qui|a qui) no (es|s'|li|se) ~1 (posaria|enfadaria|indignaria|faria|emprenyaria|queixaria|molestaria|desesperaria) ~3
      (te|tens|teniu|tenen) dret a (enfadar+|exigir+|queixar+|estar+|no|demanar+|una explicacio|reclamar+|protestar+|saber+)
      (no (et|li|us) (culpo|culpem|retrec|discuteixo|discutire|discutim)) ~3
      hi (tens|te|teniu) tot el dret
    """#
}
