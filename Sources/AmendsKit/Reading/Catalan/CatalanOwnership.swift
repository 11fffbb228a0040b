extension CatalanLexicon {
  /// The fault taken by halves, excused, denied or left open.
  static let ownership = #"""
    institutional-ownership:
      (@failure|falta|badada) ~2 @mine
      (el|la|l'|un|una|els|per) @our [@old|gran] (@failure|falta|incompliment|badada)
      ^ @our (@failure|falta)
      (@failure|falta) (de|per|de la) [la] (@our part|part @our|nostra part|part nostra|casa|meva part|part meva)
      (@failure|falta) (del|de l') @our (equip|servei|departament|empresa|organitzacio)
      (@failure) intern [@our]
      (@was) ~2 cosa @our
      @our (instruccions|explicacio|explicacions|resposta|proces|procediment) (no|era|eren|va|@was)
      les (@our) (instruccions|explicacions) ~5 (clares|confuses|malament)
      des d' aquesta casa ~3 (fallat|errat)

    dative-slip:
      (se|s') (m'|'m|me|'ns|ns|ens|nos|mos) ~1 (va|ha|van|han|havia) ~1 (passar|passat|oblidar|oblidat|oblidada|escapar|escapat|colar|colat)
      (se|s') (m'|'m|me|'ns|ns|ens|nos|mos) ~1 (va|ha|van|han|havia) ~1 (traspaperar|traspaperat|anar|anat|despistar|despistat|fer tard|fet tard)
      (se|s') (m'|'m|me|'ns|ns|ens|nos|mos) ~1 (va|ha|van|han|havia) ~1 (quedar|quedat|perdre|perdut|creuar|creuat|barrejar|barrejat|tirar|girar)
      (se|s') (me|m'|'m|'ns) ('n|n'|en) (va|ha) (anar|anat) ~1 (del cap|del map|de la ma|l' olla|el sant al cel)
      se (me|mos|nos) ~1 (va|ha|van) %inf {medium}
      (em|m'|me|ens|mos|'ns|nos) (va|ha|van|han) (passar|passat|passada) ~1 per alt
      (em|m'|ens) (va|ha) (fugir|fugit|marxar|marxat|caure|caigut) (del cap|de la llista|de les mans)
      (em|m'|ens|mos) (va|ha) (fallar|fallat|trair|jugar) ~2 (memoria|cap|despist)
      (em|ens) (va|ha) (venir|vindre|agafar|quedar|quedat) ~2 (gran|al tinter|pendent|a mitges|sense fer|sense enviar)
      (se 'm|se m'|se 'ns|se ns) (va|ha) (menjar|menjat)

    no-intent:
      no (era|ha estat|va ser|ha sigut|fou) ~2 (intencio|voluntat|proposit)
      no hi (havia|va haver|ha hagut) [cap] [mala] (intencio|voluntat)
      sense (voler|mala intencio|mala fe|mala voluntat|pretendre -ho|intencio)
      en cap (moment|cas) ~2 (volia|voliem|vaig voler|@vam voler|pretenia|preteniem)
      no (volia|voliem|pretenia|preteniem|vaig voler|@vam voler)
      no ho (vaig|@vam|he|hem) (fer|fet) (expressament|a posta|expres|amb mala)
      no va ser (expressament|a posta|expres)
      amb la millor intencio

    no-excuse:
      no (tinc|tenim|hi ha|te|hi havia|existeix) ~1 (excusa|excuses|disculpa|perdo|justificacio)
      no (val|valen|hi val|hi valen|serveix|serveixen) ~1 (excusa|excuses)
      no (busco|busque|busquem|buscare|poso|pose|posem|posare|vull posar|volem posar) ~2 excuses
      (sense|cap|ni) (excuses|excusa)
      (aixo|aco) no ~1 (excusa|justifica|es excusa)
      (no es|no son|no ho son) ~2 (excusa|excuses|justificacio)
      res [no] ~2 justifica
      (es|resulta) (injustificable|inexcusable|imperdonable)
      no te (justificacio|nom|excusa)

    denial:
      no (@was) ~2 (culpa|responsabilitat|cosa|problema) @mine
      [la] culpa no (@was) ~2 @mine
      no (@was) ~2 (@failure) ~1 @mine
      (aixo|aco) no (@was) ~1 cosa @mine
      no (@past1|@he|havem) (tocar|tocat|fer|fet|canviar|canviat|editar|editat|modificar|modificat) ~1 res
      no (@past1|@he) (fer|fet) res ~1 (malament|mal fet)
      no (@past1|@he) (cometre|comes) ~1 cap (@failure|falta)
      (no en|no|no ens en|no me 'n) (som|soc) ~1 (responsables|responsable|culpables|culpable)
      no (tinc|tenim) ~3 (culpa|responsabilitat)
      no hi (tenim|tinc) (res|cap cosa) (a|que) veure
      (no ha estat|no va ser|no hem estat|no @vam ser|no som|no hem sigut) ~1 (nosaltres|jo)
      no (es|va ser) de (la nostra|nostra) (banda|part)
      no (ens|em) (correspon|pertoca|toca|incumbeix)
      no (m'|em|ens|mos) (he|hem|@past1) (equivocat|equivocar|errat|errar)
      (nosaltres|jo) ho (@past1 fer|@he fet) (tot be|be|correctament)
      per (la nostra|nostra|part nostra) [part] ~2 (tot|correcte|correctament) ~2 (correcte|be)

    own-counterfactual:
      =si jo ~2 (hagues|haguera) ~2 (%part|@duepp)
      =si ~2 (haguessim|haguessem|haguerem|hauriem) ~2 (%part|@duepp)
      =si ~2 hagues ~1 %part jo
      (de|d') haver+ ~1 (%part|@duepp) [~5] no (t'|et|us|li|vos) ~1 (hauria|hauriem|haguera)
      no (t'|et|te|us|li|vos|l') ~1 (hauria|hauriem|haguera) (@pp|fet|fallat|deixat|causat|obligat)
      (ho|l'|la) hauriem [pogut] (evitat|evitar|vist|impedit|detectat)
      (jo|nosaltres) ~1 (hauria|hauriem) pogut
      ens hauriem (estalviat|adonat)
      m' hauria (adonat|estalviat)

    unclear-duty:
      =si ~3 (hagues|haguera) ~1 (%part|@duepp)
      (hauria|havia) d' haver+ ~1 %part
      (s'|es) (hauria|havia|haurien) (d'|de) ~2 (%part|%inf)
      (calia|caldria|hauria calgut|hagues calgut) ~2 (haver+|%inf|que)
      (de|d') haver+ -ho %part
      (ho|el|la|l') hauria pogut ~1 (evitar|veure|comprovar)
    """#
}
