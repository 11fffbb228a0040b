enum CatalanTimes {
  static let source = #"""
    @unit = minut | minuts | hora | hores | dia | dies | setmana | setmanes | mes | mesos
    @part = al mati | a la tarda | al vespre | al migdia | de bon mati | a primera hora | a ultima hora | de la tarda | del mati | de vesprada | per la tarda | pel mati
    @hour = #clock [de la tarda|del mati|en punt|h|hores|de la vesprada] | migdia | el migdia

    deadline:
      (avui|hui) [mateix] [@part]
      (avui|hui) [mateix] [abans de|a|cap a] [les|la|l'] @hour
      aquest (vespre|migdia)
      (aquesta|esta) (tarda|vesprada|nit) [mateix]
      (dema|=demà) [mateix] [@part|sense falta]
      dema [abans de|a] (les|la) @hour
      dema passat
      (despus-dema|passat dema|dema passat)
      (com a molt tard|com a maxim|a tot tardar|a tot estirar) (avui|hui|dema|el #date|#date|a les @hour|abans de les @hour)
      (abans de|abans de les|abans de la|abans d' les|a les|a la|a l'|cap a les|per a les) @hour [d' avui|de dema|de #date|avui|dema|hui]
      abans (de|del|d') (#date|cap de setmana|migdia|dinar|final del dia|dilluns|que s' acabi el dia|dema|avui|una hora|#duration|mitja hora)
      (en|d' aqui a|abans de|dins de|d' aci a) [menys de|les properes|com a maxim|un termini de] (#duration|#number @unit|mitja hora|una hora|un dia|una setmana|#number dies (laborables|habils|feiners))
      de #number a #number (hores|dies|minuts)
      (aquest|este|el proper|per) #date [@part|a les @hour]
      (des de|des d'|des del|a partir de|a partir d'|d') [aquest|ara] (avui|hui|dema|#date|setmana|dilluns)
      des (d'|de) (avui|hui|dema|#date) [mateix]
      (a partir d'|des d') aquest (#date|mes)
      (ara mateix|de seguida que pengem|tot seguit d' aquesta trucada)
      (a ultima hora|al final del dia|en acabar el dia)
      (aquesta|la propera) setmana
      (aquest|este|el proper) mes
      #date a les @hour
      #date
      (#number|deu) (minuts|hores) (despres de|des de|des que) (el teu|el seu|que)
    vague-time:
      ara mateix no ~2 (puc|podem|se|sabem|tinc|tenim|hi ha)
      (com mes aviat millor|al mes aviat possible|tan aviat com (puguem|pugui|sigui possible|puga)|aviat|ben aviat|en breu|quan puguem|quan pugui|de seguida|rapidament|properament|un dia d' aquests|mes endavant|d' aqui a poc|d' aqui un rato|en els propers dies|al mes prompte possible|prompte|com abans millor)
    past-time:
      (versio|versions|copia|correu|entrada|butlleti|resposta|la) (del|de|d') #date
      ahir [mateix] [@part|a les @hour|a la @hour]
      (anit|abans-d' ahir|abans d' ahir|despus-ahir|aquest mati [a les @hour]|este mati)
      (el|la|dilluns|dimarts|dimecres|dijous|divendres) (#date|setmana|mes) passat
      (#date|setmana) (passat|passada)
      fa [ja] (#duration|#number @unit|una estona|mitja hora|una hora)
      (#duration|#number @unit|mitja hora) (despres|mes tard|tard|abans)
    duration:
      (mitja hora|una hora [sencera]|un dia [sencer]|tot el mati|el mati [sencer]|tot un mati|mig mati|una setmana|la tarda sencera|un quart d' hora|mig dia)
    """#
}
