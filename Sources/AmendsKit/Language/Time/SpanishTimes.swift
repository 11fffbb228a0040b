enum SpanishTimes {
  static let source = #"""
    @unit = minuto | minutos | hora | horas | dia | dias | semana | semanas | mes | meses
    @part = por la manana | por la tarde | por la noche | a mediodia | al mediodia | a primera hora | a ultima hora | de la manana | de la tarde | en la manana | en la tarde
    @hour = #clock [de la manana|de la tarde|en punto|h|horas] | mediodia | el mediodia

    deadline:
      hoy [mismo] [@part]
      hoy [mismo] [antes de|a|sobre|hacia] [las|la] @hour
      (esta|hoy en la) (tarde|noche) [misma]
      esta misma (tarde|noche|semana|manana)
      (hoy|manana) por la (manana|tarde|noche)
      en el dia de (hoy|manana)
      a lo largo (del dia|de la manana|de la tarde|de hoy|de esta tarde)
      antes de (finalizar|terminar|acabar|que termine|que acabe|que finalice) (el|la) (dia|jornada|tarde|manana|semana)
      al (final de la tarde|final de la jornada|cierre de hoy|termino del dia)
      (en|dentro de) (un maximo de|un plazo maximo de|las siguientes|el plazo de) (#duration|#number @unit|#number dias (laborables|habiles))
      este mediodia
      manana [mismo] [@part|sin falta|temprano]
      manana [antes de|a] (las|la) @hour
      pasado manana
      [como muy tarde|como maximo|a mas tardar] (hoy|manana|el #date|este #date|antes del #date)
      a mas tardar [el|a] [las] (#date|@hour)
      (antes de|antes de las|antes de la|a las|a la|sobre las|hacia las|para las) @hour [de hoy|de manana|del #date|de la tarde|hoy|manana]
      antes (del|de este) (#date|fin de semana|mediodia|lunes|cierre)
      antes de (que acabe el dia|terminar el dia|manana|hoy|comer|una hora|#duration|media hora)
      (en|dentro de) [un plazo de|las proximas|menos de|maximo] (#duration|#number @unit|media hora|una hora|un rato corto|un dia|una semana|#number dias (laborables|habiles))
      de #number a #number (horas|dias|minutos)
      (el|este|para el|el proximo|este mismo) #date [@part|a las @hour]
      (desde|a partir de) (hoy|manana|el #date|este (lunes|martes|mes)|esta semana|#date|ya mismo)
      (ahora mismo|en este mismo momento|ya mismo)
      al (final del dia|cierre)
      (esta|la proxima) semana
      #date a las @hour
      #date
      en cuanto (me [lo] (confirmes|confirme|digas|diga) ~2 #duration)
      (diez|#number) (minutos|horas) (despues de|desde) (tu|su|que)
    vague-time:
      (cuanto antes|lo antes posible|lo mas pronto posible|a la mayor brevedad [posible]|en breve|pronto|muy pronto|en cuanto (pueda|podamos|sea posible)|a la brevedad|enseguida|en seguida|proximamente|un dia de estos|cuando pueda|cuando podamos|rapidamente|en un rato|en cuanto tenga un (hueco|rato|momento|minuto)|cuando tenga un (hueco|rato|momento|minuto)|oportunamente|en su momento|ahorita|luego|mas adelante|en los proximos dias)
    past-time:
      (version|versiones|copia|correo|entrada|boletin|respuesta|de) (del|de) #date
      del #date
      ayer [mismo] [@part|a las @hour|a la @hour]
      (anoche|anteayer|antier|esta manana [a las @hour])
      (el|la) (#date|semana|mes) pasado
      la semana pasada
      hace [ya] (#duration|#number @unit|un rato|unos dias|media hora|una hora)
      (#duration|#number @unit|media hora) (despues|mas tarde|tarde|antes)
    duration:
      (media hora|una hora|una hora entera|un dia [entero]|toda la manana|la manana [entera]|media manana|una semana|la tarde entera|un cuarto de hora|medio dia)
    """#
}
