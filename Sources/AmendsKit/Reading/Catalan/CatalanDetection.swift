extension CatalanLexicon {
  static let detection = #"""
    @anchor = #time | #date | #duration | quan | en rebre | en llegir | en veure | en revisar | en repassar | en tornar
    @anchor2 = en comparar | en obrir | gracies a | gracies al | arran de | arran del | despres | avui | ahir | aquest mati
    @noticed = me 'n @vaig adonar | m' en @vaig adonar | ens en @vam adonar
    @noticed2 = me n' he adonat | m' en he adonat | ens n' hem adonat | m' he adonat | ens hem adonat | em @vaig adonar
    @noticed3 = ho @past1 veure | ho he vist | ho hem vist | ho @past1 detectar | ho he detectat | ho hem detectat
    @noticed4 = ho @past1 descobrir | ho he descobert | hi @past1 caure | hi he caigut | @past1 detectar | @he detectat
    @noticed5 = @past1 veure que | he vist que | hem vist que | @past1 trobar | he trobat | hem trobat | ens @vam adonar
    @seen = @noticed | @noticed2 | @noticed3 | @noticed4 | @noticed5

    discovery:
      (#time|repassant|revisant|mirant|tancant|comparant) ~~ (@seen)
      (@seen) ~5 (@anchor|@anchor2)
      (@anchor|@anchor2) ~5 [,] (@seen)
      (m'|em|ens|m' ho|ens ho) ~1 (va|ha|vas|has|vau|heu) (avisar|avisat|dir|dit|escriure|escrit|trucar|trucat|advertir|fer veure|fet veure)
      (m'|em|ens|m' ho|ens ho) ~1 van (avisar|dir|escriure|advertir|fer veure)
      (ho|l') (va|ha) (detectar|detectat|veure|vist|descobrir|notar|trobar) ~1 (en|la|el|l'|un|una|@yours)
      (quan|arran que|despres que) [@cl] [@cl] (@past2|@has|va|ha|escrius|truques) (escriure|escrit|trucar|trucat|avisar|avisat|reclamar|dir|dit|preguntar)
      (gracies a|gracies al|arran de|arran del|amb|pel|per) ~1 (@yours|seu|seva) (avis|correu|missatge|trucada|queixa|reclamacio)
      gracies per (avisar|dir|fer -nos -ho saber|fer -m' ho saber|escriure)
      #time ~4 (@seen|torno a escriure|escriu|em truca|truca|veig|descobreixo|m' adono|detecto|trobo|ens adonem|detectem|avisa)
      (#time|#date) ~1 [,|:] ~2 (veig|descobreixo|m' adono|me n' adono|me 'n adono|detecto|trobo|ens adonem|ens n' adonem|detectem)
      (repassant|revisant|mirant|tancant|comparant) ~5 (@past1|he|hem|veig|trobo|@seen)

    contained:
      ja [@you] [@it] (@he) (corregit|enviat|arreglat|anullat|avisat|restaurat|demanat|aturat|fet|refet|escrit|parlat|retornat|abonat|canviat|desfet)
      [@you] [@it] @he (corregit|arreglat|anullat|restaurat|aturat|refet|retornat|abonat|rectificat|reenviat|recuperat|desconnectat|esborrat)
      (#time|#date|aquest mati|avui|ahir) ~3 [@you] [@it] (@did|ha sortit|va sortir|he enviat|hem enviat|surt|arriba|rebut|confirmat) {medium}
      (@did|ha sortit|va sortir|ha quedat|va quedar) ~4 (aquest mati|avui|ahir|#time|#date)
      (esta|estan|ha estat|han estat|ha quedat|queda) (corregit|corregida|corregits|arreglat|arreglada|enviat|enviada|anullat|anullada|rebut|rebuda|confirmat|confirmada|restablert|restablerta|retingut|aturat) ~2 (des d'|des de|des del|#time|#date|avui|ahir|per)
      (ja|avui) (l'|la|el|ho|els|les) (te|tens|teniu|tenen|han rebut|ha rebut|has rebut|heu rebut)
      (els|el|la|l'|ells) ~2 (va|ha|van|han) (rebre|rebut|confirmar|confirmat|arribar|arribat|cobrar|cobrat) ~3 (#time|#date|avui|ahir|aquest mati)
      (rebut|rebuda|confirmat|confirmada|confirmacio|recepcio) ~3 #time
      (l'|la|el) (@thing) ~2 (ja|va|ha) ~1 (esta|arribar|arribat|sortir|sortit|corregit|corregida|feta|fet)
      ja s' ha (enviat|corregit|anullat|fet|arreglat|restaurat|abonat|aturat|avisat)
      (el carrec|la factura|el cobrament|el rebut) (esta|queda|ha quedat|quedara) ~1 (aturat|aturada|en suspens|retingut|suspes|congelat|bloquejat)

    vague-status:
      (@noticed2|@noticed3|ens n' hem adonat|ens en vam adonar|me 'n vaig adonar|ho hem detectat|ho he vist)
      (es|s') (va|ha) (detectar|detectat|veure|vist|descobrir|descobert)
      (ja|tot) (esta|esta tot|ho tenim|ho tinc) ~1 (solucionat|resolt|arreglat|controlat|fet|en marxa|en ordre|clar)
      (esta|ha quedat|queda|ha estat) [ja] (solucionat|solucionada|resolt|resolta|arreglat|arreglada|controlat)
      (ho|hi) (estem|estic) (solucionant|arreglant|resolent|treballant)
      (de seguida|rapidament|tan bon punt) ~3 (@past1|@he|es)
      ja esta
    """#
}
