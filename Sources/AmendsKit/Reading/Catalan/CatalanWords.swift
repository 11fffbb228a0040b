extension CatalanLexicon {
  /// The lists that the families share: who, to whom, what.
  static let words = #"""
    # Pronouns, as they stand once elisions and enclitics are words of their own.
    @me = em | m' | me | 'm | -me | ens | 'ns | nos | -nos | mos
    @you = et | te | t' | 't | -te | us | -us | vos | -vos | os | li | -li | els | -los
    @it = ho | -ho | el | la | els | les | l' | 'l | 'ls | lo | los | -lo | -la | -les | en | n' | 'n | ne | hi
    @cl = @me | @you | @it | es | s' | se | 's | -se
    @mine = meu | meva | meua | meus | meves | meues | nostre | nostra | nostres
    @yours = teu | teva | teua | teus | teves | teues | vostre | vostra | vostres
    @theirs = seu | seva | seua | seus | seves | seues
    @addressed = @yours | @theirs | de voste | de vostes
    @this = aquest | aquesta | aquests | aquestes | este | esta | estos | estes | eixe | eixa | aquell | aquella
    @art = el | la | l' | els | les | lo | un | una | uns | unes | @this
    @det = @art | [el|la|els|les] @mine | [el|la|els|les] @addressed | cap | algun | alguna

    # First-person auxiliaries.
    @vaig = vaig | vareig
    @vam = vam | varem | vem
    @past1 = @vaig | @vam
    @he = he | hem | havem | hai
    @past2 = vas | vares | vau | vareu | veu
    @has = has | heu | haveu
    @was = es | era | va ser | va esser | ha estat | ha sigut | ha set | fou | sera | seria

    @plan = pla | plans | versio | versions | fitxer | fitxers | arxiu | arxius | document | documents
    @mail = correu | correus | missatge | missatges | resposta | respostes | consulta | pregunta | trucada
    @paper = adjunt | annex | captura | pagina | full | formulari | contracte | informe | pressupost
    @order = ordre | ordres | transferencia | transferencies | comanda | comandes | encarrec | operacio
    @bill = factura | factures | rebut | rebuts | import | imports | carrec | quota | comissio | tarifa | preu
    @date = cita | cites | reserva | reserves | visita | data | dates | hora | hores | sessio | reunio | termini
    @place = adreca | enviament | paquet | lliurament | entrega | capses | codi | enllac | horari | compte | dades
    @post = entrada | publicacio | article | blog | web | foto | fotos | butlleti | nom | llista | text | projecte
    @thing = @plan | @mail | @paper | @order | @bill | @date | @place | @post

    @slip = error | errors | errada | errades | equivocacio | equivocacions | fallada | fallades | falla | fallo
    @slip2 = confusio | embolic | malentes | descuit | oblit | relliscada | badada | incidencia | incident
    @slip3 = retard | endarreriment | tardanca | demora | incompliment | desastre | desgavell | problema | lapsus
    @failure = @slip | @slip2 | @slip3
    @wait = silenci | espera | ensurt | malestar | mal rato | mal tragi | enrenou | trasbals | neguit

    # What calls an act wrong.
    @wrongly = equivocat | equivocada | equivocats | equivocades | erroni | erronia | erronis | erronies
    @wrongly2 = incorrecte | incorrecta | incorrectes | inexacta | inexacte | errat | errada | mal fet | mal feta
    @notthis = que no era | que no eren | que no tocava | que no tocaven | que no corresponia | que no li tocava
    @notthis2 = que no tenia res a veure | que no et tocava | que no era la bona | que no era el bo | que no hi anava
    @byerror = per error | per equivocacio | per descuit | per badar | sense voler | sense adonar -me 'n | per distraccio
    @badly = malament | mal | a mitges | incomplet | incompleta | sense acabar | al reves | sense l' adjunt
    @late = tard | massa tard | amb retard | fora de termini | fora d' hora | fora de temps | a deshora | a destemps
    @twice = dues vegades | dos vegades | dos cops | per duplicat | de mes | de menys | duplicat | duplicada
    @swap = en lloc de | en lloc del | en lloc d' | en comptes de | en comptes del | en comptes d' | en compte de
    @swap2 = en lloc dels | en comptes dels | enlloc de | enlloc del | quan era | quan tocava | quan en realitat
    @old = antic | antiga | caducat | caducada | obsolet | obsoleta | desfasat | desfasada | d' un altre client
    @wrong = @wrongly | @wrongly2 | @notthis | @notthis2 | @byerror | @badly | @late | @twice | @swap | @swap2
    """#
}
