extension CatalanLexicon {
  /// Third parties as culprits, and clients who are told that it was not them.
  static let blameOthers = #"""
    blames-other:
      (@machine) ~1 (va|ha) (barrejar|barrejat|enviar|enviat|confondre|confos|duplicar|duplicat|canviar|esborrar|esborrat|perdre|perdut)
      (@bytheway|@staff|@staff2) ~5 no [@cl] (havia|va|ha|van|han) [@cl] (%part|%inf)
      (@bytheway|@staff|@staff2) ~5 (es|se|s'|me|m') ['n|en|n'] (va|ha|van|han) (oblidar|oblidat|descuidar|descuidat|equivocar|equivocat|confondre|confos)
      [el|la|l'|un|una|els] [@mine] (@someone) ~4 (es|se|s'|ho|la|el|em|ens|t'|et|us|m'|li) (va|van|ha|han) [@cl] (@erring|@erringd)
      [el|la|l'|un|una|els] [@mine] (@someone) ~4 (va|van|ha|han) (@erring|@erring2|@erringd|@erringd2) ~4 (@wrongly|@wrongly2|@notthis|@badly|@late|@twice)
      (@machine) ~2 (va|ha|s' ha|es va|ens ha|ens va|no) (fallar|fallat|penjar|penjat|caure|caigut|bloquejar|bloquejat|funcionava|deixava|va deixar|va enviar)
      (el|la|l'|un|una|els) [@mine] (@bytheway|@staff|@staff2|@outside) ~3 (no|tampoc) (em|ens|m'|ho|va|ha|van|han|es) ~3 (%inf|%part)
      (@was) (cosa|culpa|error|problema|fallada|errada|responsabilitat|assumpte) (de|del|de la|de l'|d'|dels|d' un|d' una) [@mine] (@someone)
      (la culpa|l' error|la fallada|el problema|l' errada|la responsabilitat|fallo) (@was) ~1 (de|del|de la|de l'|d'|dels) [@mine] (@someone)
      (per culpa|a causa d' un error|per un error|per una fallada) (de|del|de la|de l'|d'|dels) [@mine] (@someone)
      [aquell dia|aquesta setmana|llavors] ho (portava|porta|duia|gestionava|tenia|feia) ~2 (@bytheway|@staff|@staff2|un altre|una altra)
      (nosaltres|jo) no hi (podiem|podia|podem|puc) fer ~1 res
      no hi (podiem|podia|podem|puc) fer ~1 res
      (esta|estava|queda|quedava) fora (del|de) ~1 (nostre control|control|les nostres mans|abast)
      no (depen|depenia) de (nosaltres|mi)
      no (es|era|va ser) [pas] (nostra|nostre|meva|meu) , ~3 (@someone)
      (ningu|cap company) [no] ~3 (va|ha|havia) (avisar|avisat|dir|dit|comunicar|passar|explicar|informar|informat|explicat)
      a mi (ningu|no em|no m' ho) ~3 (dit|dir|avisar|avisat)
      no (em|m'|ens) [ho] (van|han) (avisar|avisat|dir|dit|passar|passat|explicar|comunicar)
      (em|ens|m') (van|han) (donar|donat|passar|passat|dir|dit|facilitar) ~3 (malament|mal|equivocada|equivocat|erronia|erroni|incorrecta|incorrecte|que no)
      (es veu que|resulta que) ~1 (@someone)
      (encara que|tot i que|malgrat que) ~1 (va ser|ha estat|sigui|fos|siga) ~3 (@someone)
      (qui|els qui|el que) ~3 (badar|badat|fallar|fallat|equivocar|equivocat) ~2 (@was|son|van ser) ~2 (@someone)

    clears-client:
      no (@was) ~2 culpa (@yours|seva|seua|de voste|de vostes)
      (la culpa|l' error|l' errada) no (@was) ~2 (@yours|seva|seu|seua|de voste)
      (tu|voste|vosaltres|vos) no ~2 (culpa|culpes|res a veure)
      no (hi tens|hi te|hi teniu|tens|te|teniu|en tens|en te) ~2 culpa
      no (@past2|@has|va|ha) (fer|fet) res ~1 (malament|mal fet|mal)
      (tu|voste|vosaltres) ~1 (ho|no) ~1 (@past2|@has|va|ha) (fer|fet) ~1 (be|tot|res|correctament|perfectament)
      ho (@past2|@has|va|ha) (fer|fet) ~1 (tot be|be|tot correctament|correctament|com tocava|com calia)
      (es|era|va ser) ~2 (normal|logic|natural) que ~3 (busquessis|busques|busquessiu|t' equivoquessis|et confonguessis|ho entenguessis|pensessis|penses|ho busquessis)
      no hi (podies|podia|podieu) fer res
      no (ets|es|sou|n' ets|n' es|en sou) ~2 (culpable|responsable)
      no (hauries|haurieu|hauria|havies|havia) (d'|de) (haver+ hagut|haver+ tingut)
      (tu|voste|vosaltres) no (podies|podia|podieu) saber -ho
      (@yours|seva|seua) (peticio|pregunta|consulta|ordre|comanda|correu) era ~1 (ben|clar|clara|clarissima|correcta|correcte)
      ens ho (@past2|@has|va|ha) (dir|dit|explicar|explicat|demanar|demanat) ~2 (be|clar|ben clar|a temps|clarament)

    none:
      no (hauries|haurieu|havies|havieu) (d'|de) (haver+ hagut|haver+ tingut)
      no (hauries|haurieu|havies|havieu) de (haver+|trucar+|esperar+|reclamar+|demanar+|patir+|preocupar+|perdre+)
      (podria|podriem) ~2 dir+ ~1 que ~6 (@someone)
      (encara que|tot i que|per mes que) ~2 (no fos|no sigui|no siga|no va ser) culpa (@yours|seva)
      (mai|no) ~1 (hauria|hauriem) (d'|de) ~1 haver+ ~1 (dit|insinuat|suggerit|escrit|pensat) ~1 que ~2 culpa (@yours|seva|seua)
      (no|en cap moment) ~2 (dic|diem|volem dir|vull dir|insinuo|pensem) que ~4 culpa (@yours|seva|seua)
      no (he|vaig) (dit|dir) (aixo|aco)
      no hi @past1 (entrar|accedir)
      no hi @he (entrat|accedit|estat)
      no (va fallar|ha fallat|falla|va ser|ha estat) ~2 (@someone)
      (@past2|@has|va|ha) (haver|hagut) (de|d') ~1 (trucar+|esperar+|reclamar+|perdre+|insistir)
    """#
}
