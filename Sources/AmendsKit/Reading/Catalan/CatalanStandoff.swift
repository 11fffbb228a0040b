extension CatalanLexicon {
  /// Defence by procedure, by making the harm small, by scolding, by stepping aside.
  static let standoff = #"""
    @rules = procediment | procediments | protocol | protocols | normativa | norma | normes | reglament | contracte | condicions
    @rules = llei | legalitat | establert | tarifes | termes | reglamentacio
    @acted = actuar | actuat | procedir | procedit | seguir | seguit | fer | fet | tramitar | tramitat | gestionar | gestionat | treballar | treballat
    @fuss = escandol | soroll | drama | rebombori | enrenou | cirisc | comedia | polseguera | xivarri | numero
    @trifling = ximpleria | tonteria | fotesa | foteses | bajanada | minucia | nimietat | bestiesa | poca cosa | collonada | no res

    defensive:
      (ens|em) (limitem|limito|limitavem|limitava|cenyim|cenyeixo|cenyisc) (a|al|als|a la|a les) ~1 (aplicar+|seguir+|complir+|executar+|que diu|que diuen|que marca|contracte|normativa|normes|protocol|procediment)
      [a] la lletra (petita|menuda)
      (sembla|trobo|trobe|trobem|considero|es) ~2 (reaccio|queixa|actitud|reclamacio) ~1 (desproporcionada|exagerada|fora de lloc|excessiva|desmesurada|injusta)
      (@yours|seva|seua|seu) (reaccio|queixa|actitud|reclamacio|enuig|to) ~2 (desproporcionada|desproporcionat|exagerada|exagerat|fora de lloc|excessiva|excessiu|injusta)
      (ningu|no) [no] (s' ha|es va|es) (mort|morir|mor) (per|d'|de)
      tampoc [no] (es|era|ha estat|sera) la fi
      tampoc [no] (hi ha|n' hi ha|hi havia|n' hi havia) per ~1
      no (cal|calia|caldria|feia falta|fa falta) ~1 (muntar|fer|organitzar|armar|posar) ~3 (@fuss|aixi|festival|sidral)
      (ningu|cap client|cap altre client) [mes] no [s'|ho] (havia|ha) ~1 (protestat|queixat|reclamat|dit res|trobat malament)
      (hem|vam) (complert|complit|complir) ~1 (la nostra part|el que tocava|el que deia|amb la nostra part)
      (nosaltres|jo) ja (hem|he) (complert|complit)
      no (es|era) (competencia|feina|funcio|assumpte) (del|de la|de l'|d') [@mine] (@staff|departament|banc|agencia|oficina|area)
      no se que mes (vols|vol|voleu|volen)
      (que|quina cosa) mes (vols|vol|voleu|volen) que (fem|faci|faca|digui|diguem) ~1
      (@acted) ~4 (conforme|d' acord|segons|seguint|ajustant -nos|dins|respectant|complint) ~3 (@rules)
      (hora limit|termini|norma|normes|condicions|regles|tarifa|tarifes|procediment) ~3 (la mateixa|les mateixes|el mateix|els mateixos|igual|iguals) (per|per a) (tothom|tots)
      no (podem|puc|fem|faig) ~1 (excepcions|excepcio|cap excepcio)
      (norma|normes|regles) (es|son) (la norma|les normes|les regles)
      (li|et|us|vos) (recordem|recordo|recorde|record|recordam) que ~3 (hora limit|condicions|contracte|normes|normativa|es responsabilitat|responsabilitat|el client|voste)
      tampoc [no] (hi ha|n' hi ha|hi havia|es|son|era|ha estat|va ser|fa|passa|n' es) ~1 (tanta|tant|tan|tants|gaire|per tant|res greu|cap drama|res)
      no (es|era|sera|ha estat) pas (tan|tanta|cap drama|la fi|per tant)
      no ve d' (aqui|un dia|una hora|aixo|uns minuts|mitja hora|unes hores)
      no (val|valia) la pena (enfadar+|posar+|discutir+|preocupar+|amoinar+|fer -ne)
      per (tan|una cosa tan|una) (poca cosa|petita|poc|ximpleria|fotesa|bajanada)
      (nomes|total|sols|unicament) ~1 (va ser|van ser|han estat|ha estat|eren) ~2 (minuts|hores|hora|dia|dies|euros|#duration|#money)
      (es|era|son|ha estat|va ser|tot plegat) ~2 (una|unes|una pura|cap|quatre) (@trifling)
      (tant|tanta|tan gran) (d'|de) (@fuss)
      (fer|fent|fas|fa|feu) ~1 (una muntanya|un drama|un gra massa|escarafalls)
      (amb|en|aquest|aquell) aquest (to|aire)
      (controla|controli|modera|moderi|abaixa|abaixi|cuida|cuidi|vigila|vigili|mesura|mesuri) (el|els|la|les) ~1 (to|formes|llenguatge|paraules|modals)
      no (tolero|tolerem|tolerare|tolerarem|accepto|acceptem|acceptarem|permeto|permetem|consento|consentim|admetem) ~3 (to|acusacio|acusacions|insults|insult|faltes de respecte|que em|que ens)
      (acusacio|acusacions) ~1 (injusta|injustes|gratuita|gratuites|molt greu|molt greus|sense proves|sense fonament|falsa|falses)
      (ens|em|m') (acuses|acusa|acuseu) ~3 sense (proves|cap prova|saber|mirar|comprovar)
      ja hi (som|tornem a ser|tornem)
      sempre ~1 (et|es|us) (queixes|queixa|queixeu)
      (sempre|ja) (estas|esta|esteu) (igual|queixant -te|queixant -se|amb el mateix|amb la mateixa)
      la culpa , com sempre
      com sempre , ~2 la culpa
      sempre (tenim|tinc|paguem|rebem|ens toca) ~2 (culpa|les culpes|plats trencats|nosaltres)
      (nosaltres|jo|el banc|l' agencia|l' empresa|la casa|l' entitat) ~1 no (hi|s' hi|m' hi|ens hi) (entra|entrem|entro|fica|fiquem|fico|posem|poso|pinta|pintem)
      (nosaltres|jo|el banc|l' agencia|l' empresa|la casa|l' entitat) ~1 no (en|n') (respon|responem|responc|te cap culpa|tenim cap culpa)
      ja (entendra|entendras|entendreu|comprendra|comprendras|comprendreu) que
      com (tothom|tots els clients|qualsevol client|tots) (sap|sabem|saben)
      (dona|doni|doneu) gracies (que|a)
      encara gracies (que|si)
      (pensa|pensi|penseu|creu|cregui|digues|digui) el que (vulguis|vulgui|vulgueu|vulgues)
      no (tenim|tinc) (per que|perque|cap obligacio|cap motiu) (de|per|donar|disculpar+|demanar+|pagar+|aguantar+|suportar+)
      no (estem|estic) (obligats|obligat|obligada|obligades) a
      no (entenc|entenem|veig|veiem) (a que|per que|perque|com) ~3 (poses|posa|enfades|enfada|exaltes|exalta|queixes|queixa|preocupes|preocupa)
      (a que|a que punyetes) (ve|treu cap) ~1 (aixo|tot aixo|aquest to|aquesta queixa)
      no (hi ha|n' hi ha|hi havia|n' hi havia) per (posar -se|enfadar -se|fer -ne)
      (esta|estas|esteu) ~1 (exagerant|exagerant -ho|fent -ne un gra massa)
      no ens ~1 (pots|pot|podeu) ~1 (acusar|culpar|exigir|demanar) ~3

    excuse:
      (aixi|amb aixo) (qualsevol|tothom) ~1 (s' embolica|s' equivoca|es confon|es despista|es perd|badaria|hi hauria caigut|s' ho deixa)
      a mi tambe ~1 (em passa|m' ha passat|em va passar)
      (a vegades|de vegades) (passa|passen|toques|un s' equivoca|surt malament)
      (no som|ningu no es|ningu es|jo no soc) (maquines|una maquina|robots|infallible|infallibles|de ferro)
      (no tenim|no tinc) (quatre mans|mes braços|ulls al clatell)
      (tot|tothom) ~1 (se 'm|se 'ns|em|ens) (va ajuntar|va caure a sobre|va venir al damunt)
      hi havia (cua|cues|molta cua|overbooking|una pila)

    none:
      no (puc|podem) fer ~1 (excepcions|excepcio) amb (mi|nosaltres)
      que (nomes|sols) (eren|van ser|va ser|han estat|ha estat) ~2 (hores|hora|minuts|dia|dies|euros)
      (vam|vaig|hem|he|varem) (seguir|seguit|complir|complert|fer|fet) (malament|mal|a mitges) ~2 (procediment|protocol|normes)
    """#
}
