extension CatalanLexicon {
  /// The fault taken in the first person.
  static let responsibility = #"""
    @my = meu | meva | meua | meus | meves | meues
    @our = nostre | nostra | nostres
    @erred = equivocat | equivocada | equivocats | equivocades | errat | errada | errats | confos | confosa
    @erred2 = confosos | despistat | despistada | despistats | distret | distreta | descuidat | descuidada | embolicat
    @erred3 = embolicada | precipitat | precipitada | precipitats | relaxat | confiat | passat de llest | lluit
    @err = equivocar | errar | confondre | despistar | distreure | embolicar | precipitar | confiar | refiar | lluir
    @fell = badat | fallat | relliscat | patinat | errat | espifiat | cagat | ficat la pota | pixat fora de test
    @fall = badar | fallar | relliscar | patinar | errar | espifiar -la | cagar -la | ficar la pota | pixar fora de test
    @duty = comprovat | comprovada | revisat | revisada | verificat | mirat | llegit | repassat | confirmat | avisat
    @duty2 = vist | fet | enviat | contestat | respost | trucat | preguntat | dit | previst | tingut | posat | explicat
    @owed = @duty | @duty2 | @pp

    admission:
      (m'|em|me) (he|hai) (@erred|@erred2|@erred3)
      (ens|mos|nos) (hem|havem) (@erred|@erred2|@erred3)
      (em|me|m') @vaig (@err)
      (ens|mos|nos) @vam (@err)
      @vaig (equivocar|errar|confondre|despistar|precipitar|embolicar) (-me|'m)
      @vam (equivocar|errar|confondre|despistar|precipitar|embolicar) -nos
      ens (equivocarem|errarem|confonguerem)
      (m'|em) (equivoqui|confongui)
      (@past1 @fall|@he @fell)
      [la|l'] (@vaig|@vam) (espifiar|cagar|errar|ficar|vessar|pifiar)
      (l'|la) @he (espifiada|cagada|errada|vessada|pifiada|espifiat|cagat|errat|feta grossa)
      (t'|us|l'|vos|li) @he fallat
      (et|us|li|vos) @past1 (fallar|decebre|deixar ~2 (a l' estacada|penjat|penjada|penjats|plantat|tirat|tirada|sol|a les fosques))
      (t'|us|l'|vos) @he (fallat|decebut|deixat ~2 (a l' estacada|penjat|penjada|penjats|plantat|tirat|tirada|sol|a les fosques))
      (et|us|li|vos) @past1 deixar ~1 (penjat|penjada|sense (resposta|noticies|servei|contesta))
      (t'|us|l'|vos) @he deixat ~1 (penjat|penjada|sense (resposta|noticies|servei|contesta))
      (@past1 llencar|@he llencat) ~3 confianca
      no (@past1 estar|@he estat|@he sigut) ~1 (al cas|a l' altura|a l' alcada|pendent|pendents|a l' aguait|al lloc|on tocava)
      no hi (@past1 (ser|estar)|@he estat) [quan]
      no (@past1 ser|@he estat|@he sigut) ~1 (prou|curos|curosa|atent|atenta|diligent|rapid|clar|clara|capac)
      (@past1 ser|@past1 estar|@he estat|@he sigut) ~2 (descuidat|descuidada|negligent|negligents|despistat|despistada|poc curos|poc curosa)
      (@past1 anar|@he anat) ~1 (massa|massa de|per) (de pressa|rapid|pressa|lleuger|feina)
      (@past1 pecar|@he pecat) (de|d')
      (@past1 refiar -me|em @vaig refiar|m' he refiat|ens @vam refiar|em @vaig fiar|m' he fiat)
      (@past1 actuar|@he actuat|@past1 gestionar|@he gestionat|@past1 portar|@he portat) ~3 (malament|mal|fatal)
      (@past1 fer+|@he fet|ferem|@past1 explicar+|@he explicat) ~1 (malament|mal|fatal|mal fet)
      (@past1 tenir+|@he tingut) ~1 (una errada|un error|un descuit|una badada|un lapsus|un despist|una relliscada)
      sino que ~2 (soc|som|vaig ser|@vam ser|he estat) (jo|nosaltres)
      (reconec|reconeixem|admeto|admetem|confesso) que (m'|em|ens|@past1|@he|no)
      (soc|som) (jo|nosaltres) (qui|el qui|la qui|els qui|el que|la que|els que)
      (@was) (jo|nosaltres) ~1 (qui|que|el qui|la qui|els qui)
      (vaig ser|he estat|@vam ser|hem estat|vaig esser|he sigut) (jo|nosaltres)
      (qui|el que|la que) ~2 (badar|badat|fallar|fallat|equivocar|equivocat|errar|errat) ~1 (soc|som|vaig ser|he estat|@vam ser|hem estat|vaig esser) (jo|nosaltres)
      (badar|badat|fallar|fallat) ~1 (jo|nosaltres)
      jo ~3 (hauria|havia) (d'|de) ~2 (@owed|%part|%inf)
      (hauria|havia) (d'|de) ~3 (@owed|%part) jo
      (hauria d' haver+|havia d' haver+) %part jo [mateix|mateixa]
      [ho|l'|la|ens] (hauriem|haguerem|haviem) (d'|de) ~1 (haver+ ~1 %part|@due)
      (hauriem d'|hauriem hagut de) haver+ ~1 %part
      (m'|em|me) (hauria|havia) (d'|de) ~1 [haver+ ~1] (adonat|fixat|assegurat|adonar|fixar|assegurar)
      (t'|te|et|us|vos|li|t' ho|us ho|li ho|l') hauria d' haver+ ~1 (@duty|@duty2) {medium}
      (havia|haviem) de ~3 i no (@past1|@he|ho|el|la|l')
      (em|ens) (tocava|corresponia) ~4 (i|,) no (ho|hi|@past1|@he)
      mai no (hauria|hauriem) (d'|de) ~1 haver+
      mai (hauria|hauriem) d' haver+
      no (hauriem|haviem) (d'|de) ~1 (haver+|%inf)
      no (vaig|@vam|he|hem) (saber|sabut) (fer|estar|atendre|veure|gestionar|donar)
      no (@past1 complir|@he complert|@he complit) ~3 (paraula|promes|compromis|prometre|promesa|acordat|termini|part)
      (@past1 trencar|@he trencat|@past1 faltar a|@he faltat a) ~2 (paraula|promesa|compromis|confianca)
      el (problema|error) (soc|som|vaig ser) (jo|nosaltres)
      (aquesta|esta) (es meva|es nostra|me la menjo jo|me l' apunto jo|va per mi)
      (aixo|aquesta|esta) (va|corre) (del|pel) meu compte
      (podria|podriem) ~2 dir+ que ~6 , pero [@was|vaig ser|he estat] (jo|nosaltres|@vam)

    nominal-admission:
      (@past1 cometre+|@he comes|cometerem) ~2 (@failure|falta)
      (@was) ~3 culpa [tota] @mine
      (@was) ~3 culpa [tota] (meva|nostra) i
      [la|tota la] culpa (@was) ~3 @mine
      no (@was) ~2 culpa (@yours|@theirs|de voste|de vostes) , [sino|ans] ~2 @mine
      no (@was) ~2 culpa (@yours|@theirs|de voste|de vostes) sino ~2 @mine
      , (@was) [ben|tota] @mine
      sino @mine
      ^ [tota la|la] culpa @mine
      , [tota la|la] culpa @mine
      per culpa @mine
      (tinc|tenim|tinc jo|la tinc jo|tinc tota) ~2 culpa
      la culpa la (tinc|tenim) [jo|nosaltres]
      (la|tota la|tota) responsabilitat (@was) ~3 @mine
      (@was) ~2 responsabilitat @mine
      (assumeixo|assumisc|assumesc|assumim|assumix|assumira|accepto|accepte|acceptem) ~3 (responsabilitat|culpa|error|errada|fallada|falta|part)
      (n'|en|me 'n) (soc|som) ~3 (responsable|responsables|culpable)
      (soc|som) ~1 (jo|nosaltres|l'|el|la|els) ~2 (responsable|responsables|culpable)
      (em|me 'n|m'|m' en) faig responsable
      ens (fem|en fem) ~1 responsables
      (em|me 'n|m' en) faig carrec (de l'|de la|del|d'|de|dels) [aquest|aquesta|meu|meva|este|nostre|nostra] [@old] (@failure)
      (ens fem|ens en fem) carrec (de l'|de la|del|d'|de|dels) [aquest|aquesta|nostre|nostra] (@failure)
      (reconec|reconeixem|reconec|admeto|admete|admet|admetem|confesso|confesse|confessem) ~3 (@failure|culpa)
      (@was|fora|tot plegat) ~2 (error|errada|descuit|badada|equivocacio|relliscada|falta|fallada|confusio|despist|lapsus|fallo|falla) (@my|de la meva part|per part meva)
      (error|errada|descuit|badada|equivocacio|relliscada|falta|fallada|confusio|despist|lapsus|fallo|falla) (@my|de la meva part|per part meva|de part meva)
      (el|la|l') @my (error|errada|descuit|badada|equivocacio|relliscada|falta|fallada|confusio|despist|incompliment|retard)
      ^ @my (error|errada|falta)
      [la|tota la] (falta|errada|badada) (@was) ~1 @mine
      [aixo|aco] (@was) cosa @mine
      (es|aixo es) (cosa|responsabilitat) @mine
      si algu ~3 (badat|fallat|equivocat|errat|culpa|badar|fallar) ~1 , ~2 (soc|som|vaig ser|he estat) (jo|nosaltres)
      (entono|entonem) el mea culpa
      mea culpa
      my bad
      (error|errada|falta|badada|descuit|equivocacio|relliscada) (@was) [tot|tota|nomes] @my
      (era|es) ~1 (feina|obligacio|responsabilitat) @mine
    """#
}
