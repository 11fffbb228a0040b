/// The nouns that say what a number counts, in the three languages at once: they don't collide.
extension QuantityReader {
  static let currencies: Set<String> = ["€", "eur", "euro", "euros", "$", "£"]

  static let hourArticles: Set<String> = ["las", "les", "at", "by", "before", "until", "till"]

  static let units: Set<String> = [
    "minute", "minutes", "min", "mins", "hour", "hours", "day", "days", "week", "weeks", "month",
    "months", "year", "years", "minuto", "minutos", "hora", "horas", "dia", "dias", "semana",
    "semanas", "mes", "meses", "ano", "anos", "minut", "minuts", "hores", "dies", "setmana",
    "setmanes", "mesos", "any", "anys", "quarter", "quarters", "trimestre", "trimestres",
  ]

  static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre", "gener", "febrer", "marc",
    "maig", "juny", "juliol", "agost", "setembre", "octubre", "novembre", "desembre",
  ]

  static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "lunes", "martes", "miercoles", "jueves",
    "viernes", "sabado", "domingo", "dilluns", "dimarts", "dimecres", "dijous", "divendres",
    "dissabte", "diumenge", "lun", "mie", "jue", "vie", "dl", "dt", "dc", "dj", "dv", "ds", "dg",
  ]

  /// Days only where a time of day follows: elsewhere these are other words.
  static let shortDays: Set<String> = ["sat", "sun"]

  /// Words after which a number with a dot is a version.
  static let versions: Set<String> = ["v", "version", "versio", "ver", "release", "punt", "punto"]
}
