extension CatalanLexicon {
  /// Who takes an act on, what the act is about, and acts of ours that nobody has verified.
  static let owners = #"""
    @take1 = truco | truque | truc | telefono | telefone | telefon | envio | envie | envii | torno | torne | torn | ingresso | ingresse | ingres
    @take1 = restauro | restaure | restaur | recupero | recupere | confirmo | confirme | confirm | aviso | avise | dic | escric | passo | passe | pas
    @take1 = adjunto | adjunte | adjunt | deixo | deixe | deix | faig | poso | pose | pos | ocupo | ocupe | encarrego | encarregue | explico | explique
    @take1 = reservo | reserve | allargo | allargue | moc | canvio | canvie | corregeixo | corregisc | arreglo | arregle | omplo | omplic | ompli | preparo | prepare
    @take1 = acompanyo | acompanye | ensenyo | ensenye | mostro | mostre | proposo | propose | ofereixo | oferisc | demano | demane | deman | dono | done | don | trec | regalo | regale
    @take1 = gestiono | gestione | reviso | revise | comprovo | comprove | comprov | miro | mire | refaig | reenvio | porto | porte | port | marco | marque | assumeixo | assumisc | cobreixo | pago | pague | pag
    @take1 = tramito | tramite | informo | desfaig | dedico | dedique | comprometo | abono | abone | anullo | anulle | desconto | descompte | retorno | retorne | completo | complete | responc
    @slot = em | m' | et | t' | te | li | us | vos | els | el | la | l' | les | ho | hi | en | n' | me | me 'n | se 'n | l' en | t' ho | li ho | us ho | te 'l | te la | te 'ls | te 'n | li 'n | l' hi

    owner:
      [@slot] [@slot] @take1
      [@slot] [@slot] %fut1
      (puc|podria|vull|acabo d'|acabo de|acabe de) ~1 %inf
      [@slot] [@slot] he [ja|tornat a] %part
      jo (mateix|mateixa|personalment|em|et|t'|li|l'|ho|me 'n|us)
      (ho|me 'n|l'|la) (faig|porto|encarrego|ocupo) jo
      (m' encarrego|m' encarregue|me 'n encarrego|m' ocupo|em comprometo|va a carrec meu|corre del meu compte|de part meva|per part meva)
      (vaig) (enviar|escriure|demanar|parlar|trucar|restaurar|tornar|adjuntar)
    named-owner:
      (la meva|el meu|la nostra|el nostre|una|un|la|el|el departament de|la delegada|el delegat) (companya|company|cap|directora|director|responsable|delegada|delegat|comptabilitat|administracio|gestora|missatger|transportista|equip) ~3 (et|t'|li|us|ho|els) ~3
      (comptabilitat|administracio|logistica) ~2 (et|t'|li|us|ho) _
    presumed-admission:
      (vam|varem|vem|vareig|vaig) (canviar|editar|tocar|modificar|esborrar|treure|eliminar|publicar|retocar) ~3
      (hem|haurem|he) (canviat|editat|tocat|modificat|esborrat|tret|eliminat|publicat|retocat) ~3
      haver (canviat|editat|tocat|modificat|esborrat|tret|eliminat|publicat|retocat) ~3
      (deu|deuen|deguem|haura|devia) ~2 (estat|ser|sigut|haver) ~2 (un de nosaltres|algu de|dels nostres|company|companya|nosaltres|un dels)
      (segur|segurament|probablement|suposo|potser|fixo|imagino) [que] ~4 (un de nosaltres|algu de|del nostre equip|vam ser|hem estat|d' aqui|nosaltres)
      (vam ser|hem estat|varem ser) nosaltres
      algu (del nostre equip|de l' equip|d' aqui|de l' agencia|del meu equip) ~4
      no (hauriem|haviem) (de|d') ~2 (publicar|canviar|editar|tocar|haver) ~4
    thing:
      @thing
      (transferencia|banc|termini|comanda|paquet|vol|habitacio|taula|cita|reserva|factura|rebut|nomina|etiquetes|cadires|blog|entrada|fotos|enllacos|butlleti|pla|versio|ordre|contracte|enviament|compte)
    distinguishing:
      (en lloc|enlloc|en comptes) (de|d'|del|de la|de les|dels) ~4
      (i no|no) (el|la|els|les) (teu|teva|seu|seva|base|basic|nou|que) ~3
      (el|la|del|al|de la) (2026|nou|nova|antic|antiga|base|basic|altre|altra|anterior) ~1
    change-made:
      (ja|acabo de|acabe de|acab de) [@slot] (he|hem|tinc|tenim|esta|estan|queda) ~2
      (he|hem) (posat|creat|activat|canviat|afegit|demanat|acordat|deixat|apuntat|parlat|configurat|adjuntat|enviat|escrit)
      (des d' avui|des d' ahir|des de hui|d' enca d' avui)
      (t'|li|us) adjunto
      queda (fet|feta|posat|activat|corregit)
    moved-date:
      (termini|data|lliurament|limit|entrega) ~4 (a|fins|fins a|al|per a|fins al) #date [a les #clock]
      (fins a|fins|fins al) #date a les #clock
      (fins a|fins|fins al) #date
    lavish-offer:
      (any|curs|pla|projecte) (sencer|gratis|complet)
      (tot|tota) (el|la|l') ~1 (any|curs|projecte|pla|quota)
      un any gratis
      (mesos|=mes) gratis
      de per vida
      de la meva butxaca
      de la meua butxaca
    trifle:
      (un val|un cupo|un bo|un descompte) (de|d') #money
      (una|un) (tassa|boligraf|clauer|llibreta|samarreta) ~4
    jargon:
      (sla|slas|d+1|audit log|token|asset|macro|master|repositori documental|meritar|backlog|crm|sepa|cut-off|cut off|cutoff|scorm|lms|dod|sprint|esprint|staging|tiquet|ticket|triat|mal triat|escalat|n2|n1|kpi|erp|api|rollback|deploy|desplegament|liquidacio|mismatch|versionat|workflow|pipeline|rma|eta|poc|stakeholders|historia d' usuari|repo|cms|log|logs|cache|metadades|compliance|batch|conciliacio|data valor|stp|swift|dessincronitzats|onboarding|churn|tracabilitat|expedient intern)
    """#
}
