extension CatalanLexicon {
  /// Blame laid on the client by frames: whose duty, whose choice, what would not have happened.
  static let blameFrames = #"""
    @art = es | sa | ses | lo | los | ets
    @clientele = client | clienta | clients | clientes | families | familia | pares | passatgers | passatger | usuari | usuaria | usuaris | hostes | hoste
    @clientele = pacient | pacients | alumne | alumnes | soci | socis | veins | inquili | assegurat | abonat | interessat | sollicitant | viatger | viatgers | gent
    @duties = llegir | mirar | reiniciar | seguir | complir | respectar | omplir | emplenar | presentar | signar | firmar | revisar | portar | guardar | desar
    @duties = actualitzar | comprovar | avisar | comunicar | informar | confirmar | demanar | indicar | aportar | adjuntar | contestar | respondre | recollir | tancar
    @dutied = llegit | mirat | reiniciat | seguit | complert | respectat | omplert | emplenat | presentat | signat | firmat | revisat | portat | guardat | desat
    @dutied = actualitzat | comprovat | avisat | comunicat | informat | confirmat | demanat | indicat | aportat | adjuntat | contestat | respost | recollit | tancat
    @dutynow = llegeix | llegeixen | mira | miren | avisa | avisen | respecta | respecten | compleix | compleixen | segueix | segueixen | omple | omplen | contesta | contesten | revisa | revisen
    @could3 = llegis | revises | mires | comproves | avises | confirmes | digues | confirmara | vingues | portes | envies | presentes | complis | complira | seguis | seguira | fes | fera
    @could3 = llegissin | miressin | revisessin | avisessin | vinguessin | presentessin | complissin | respectessin | fessin | portessin | seguissin | llegira | mirara | avisara | revisara | presentara
    @could2 = fessis | fessiu | vinguessis | vinguessiu | arribessis | arribessiu | portessis | guardessis | desessis | repartissis | compartissis | toquessis | tinguessis | tinguessiu | respectessis | seguissis | posessis | prenguessis | cuidessis
    @could2 = feres | fores | vingueres | llegires | mirares | portares | guardares | tingueres | fesses | mirasses | avisasses | llegisses
    @would = no [@cl] [@cl] (caldria|hauria|hauriem|hauries|haurieu|seria|seriem|passaria|tindria|tindriem|parlariem|caldria|estaria|estariem|patiries|patiria|canviarien|faria)
    @would = (ara|avui|encara) ~2 (estaria|tindria|tindries|funcionaria|seria|hi seria|hauria)
    @haste = poc marge | poc temps | poca antelacio | molt poc marge | massa poc marge | massa poc temps | massa poca antelacio | molt poc temps
    @signer = confirmar | triar | escollir | signar | firmar | acceptar | autoritzar | omplir | emplenar | introduir | marcar | canviar | esborrar | escriure | teclejar | picar | seleccionar | decidir
    @signed = confirmat | triat | escollit | signat | firmat | acceptat | autoritzat | omplert | emplenat | introduit | marcat | canviat | esborrat | escrit | teclejat | picat | seleccionat | decidit

    blames-client:
      (el|la|els|les|es|sa|ses|lo|los|ets) (@clientele) ~1 no ~2 (va|van|ha|han|havia) ~1 (@duties|@dutied)
      (el|la|els|les|es|sa|ses|lo|los|ets) (@clientele) no ~2 (@dutynow)
      =si [voste|no|es|s'|ens|els|la|el] ~2 (@clientele|@could3) ~~ (@would)
      =si no [@cl] [@cl] (@could2)
      =si [@cl] [@cl] (@could2) ~~ (@would)
      =si (ens|m'|em) [ho] (hagues|haguessin|haguera|hagueren|hagues) ~1 (fet arribar|%part) ~~ ~~ (@would)
      =si [s'|es] (hagues|haguera|haguessin) ~1 (@readd|@dutied|@informed) ~~ (@would)
      (que|com) (esperaves|esperaveu|volies|volieu|pretenies|pretenieu) [que|trobar|rebre|si] ~~ ?
      (que|com) (esperava|volia|pretenia) voste ~~ ?
      amb ~1 (llegir+|mirar+|obrir+|fixar -se|fixar -te|preguntar+|trucar+|avisar+) ~8 (hauries|hauria|haurieu|n' hi havia) ~1 (prou|suficient)
      (hauria|havia) (d'|de) ~1 haver ~1 %part ~1 (voste|el client|la clienta)
      (voste|tu|vosaltres|vos) ~1 (va|vas|vau|ha|has|heu|vares) ~1 (%inf|%part) ~3 sense (mirar+|llegir+|comprovar+|preguntar+|dir+|avisar+|fixar+|pensar+|consultar+|entendre+)
      (@past2|@has) ~1 (%inf|%part) ~3 sense (mirar -te|mirar -vos|llegir -te|llegir -vos|ni mirar|ni llegir|dir -nos|avisar -nos|preguntar -nos|fixar -te)
      (ens|m'|em|ens ho|m' ho) ~1 (@past2|@has|va|ha) ~5 amb (@haste)
      (voste|vostes|tu|vosaltres) ~6 amb (@haste)
      que (voste|tu|vosaltres) (mateix|mateixa|mateixos) ~2 (va|vas|vau|ha|has|heu)
      (va|ha|van|han) ~1 (@signer|@signed) (voste|vostes) [mateix|mateixa]
      (@past2|@has) ~1 (@signer|@signed) (tu|vosaltres|vos) [mateix|mateixa|mateixos]
      (voste|vostes|tu|vosaltres) (va|van|vas|vau|ha|has|heu) (triar|escollir|triat|escollit|voler|volgut|preferir) ~6 [,] i (aixo|ara|despres|llavors|es clar|ja)
      @has %part ~2 (vosaltres|tu) (mateix|mateixa|mateixos)
      (aixo|aco|tot|tot aixo) ~1 (passa|ve|us passa|et passa|li passa|us ve|li ve|et ve) (de|per) (no|fer cas omis|voler correr)
      (convindria|caldria|estaria be|aniria be|seria bo|agrairiem|demanariem) ~1 que ~5 (@could3|@could2|@subj2)
      (la|per a la|en la) (propera|proxima|pròxima) (vegada|ocasio) ~1 (@could3)
      com (va|vas|vau|vares|ha|has|heu) (fer|fet) (tu|vosaltres|vos|voste)
      (impres|formulari|sollicitud|documentacio|instancia|fitxa|paper|papers|document|contracte) ~1 (es va presentar|es va entregar|va arribar|ens va arribar|va entrar|venia) ~1 (sense|incomplet|incompleta|mal|amb errors|tard|fora)
      ^ culpa (@yours|de voste|seva|seua)
      , [es] culpa (@yours|de voste)
      (@past2|@has) (arribar|arribat|venir|vingut|presentar -te|presentar -vos) ~1 (@lateish|mitja hora tard)
      (voste|vostes|el client|la clienta) ~1 (va|van|ha|han|es va) (arribar|arribat|venir|presentar|presentar -se) ~1 (@lateish)
      no [@cl] [@cl] (llegeixes|llegiu|mires|mireu|escoltes|escolteu|aviseu|contestes|contesteu) (mai|res|cap)
      (si no) [@cl] [@cl] (llegeixes|llegeix|llegiu|mires|mireu|avises|avisa|aviseu|contestes|contesta) ~3 , ~2 (passa|despres|no podem|no puc|no em|no ens)
      (qui|quan) (comparteix|reparteix|deixa|dona) (la|les|sa) (contrasenya|contrasenyes|clau|claus) ~~ (que no|ja sap|s' exposa|sap)

    none:
      (va|ha|van|han|@past2|@has) ~1 (@signer|@signed) (voste|vostes|tu|vosaltres) ~4 (correctament|perfectament|be|a temps|com calia|com tocava)
      (el|la|els|les) (@clientele) (mai|que) no (te|tenen|en te|en tenen) ~1 culpa
      =si ~2 (haguessis|haguessiu|haguesses|hagueres|hagues) ~1 (demanat|triat|vingut|estat|sigut) ~6 , ~2 (us|t'|l'|li|et) hauria (agradat|encantat|anat)
      encara que ~2 (haguessis|haguessiu|hagues) ~8
    """#
}
