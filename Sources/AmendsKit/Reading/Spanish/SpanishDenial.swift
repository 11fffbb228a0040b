extension SpanishLexicon {
  /// Excusing, denying, and duties whose subject can't be told.
  static let denial = #"""
    no-intent:
      no (era|fue|ha sido|es) (mi|nuestra) (intencion|voluntad|idea|proposito)
      (sin|no tenia|no teniamos|no tuve|no hubo) [ninguna] (mala intencion|mala fe|intencion de)
      no (queria|queriamos|quise|quisimos|pretendia|pretendiamos|quisiera) ~3 (%inf|molestar+|causar+)
      no lo (hice|hicimos) (adrede|a proposito|queriendo|aposta|con mala intencion)
      (fue|ha sido) sin querer

    no-excuse:
      no (tengo|tenemos|hay|existe|tiene|busco|pongo|ponemos) [ninguna] (excusa|excusas|disculpa|justificacion)
      no (tiene|tengo|tenemos) perdon
      (eso|esto|y eso|lo cual|y) no (es|sirve de|vale como|justifica|es ninguna) (excusa|disculpa|nada|lo)
      (no me|no nos|no lo) (excusa|justifica|disculpa|exime)
      (sin excusas|sin peros|no voy a poner excusas|no quiero poner excusas|no hay excusa que valga)

    denial:
      (nosotros|nosotras|yo) no (hemos sido|fuimos|he sido|fui)
      (aqui|nosotros) ~ nadie ~2 (tocado|toco|cambiado|cambio|editado|edito)
      no (es|fue|era|ha sido) [por] (culpa|responsabilidad|cosa|error|fallo|asunto|problema) (mia|mio|nuestra|nuestro)
      no (es|fue|era|ha sido) (mi|nuestra|nuestro) (culpa|responsabilidad|error|fallo|problema)
      no (fui|hemos sido|he sido|fuimos) (yo|nosotros|nosotras)
      no (tengo|tenemos|tuve|tuvimos) (la culpa|culpa|ninguna culpa|nada que ver|responsabilidad)
      no (somos|soy) (responsable|responsables|culpable|culpables|los culpables)
      no nos (hacemos|podemos hacer) (responsables|cargo)
      no (cometi|cometimos|he cometido|hemos cometido|hubo|ha habido) (ningun|ninguna|un) @failing
      no (hice|hicimos|he hecho|hemos hecho) nada (malo|mal|incorrecto|raro)
      no (me equivoque|nos equivocamos|me he equivocado|nos hemos equivocado)
      no (hemos|he) (cambiado|hecho) (nada|ningun cambio|ninguna modificacion)
      no (hemos|he) (tocado|editado|modificado|borrado) (nada|ningun*|tu|su|el|la|ni)
      no (tocamos|toque|editamos|edite|modificamos|borramos) (nada|ningun*|tu|su|el|la|las)
      no (cambiamos|cambie|hicimos) (nada|ningun cambio|ninguna modificacion)
      (nadie de nosotros|nadie de nuestro equipo|nadie de aqui|nadie del equipo) ~ (toco|ha tocado|edito|ha editado)
      (nosotros|por nuestra parte|aqui) (todo|lo) ~2 (correcto|bien|en regla|correctamente)
      (actuamos|hemos actuado|obramos) (correctamente|bien|como debiamos)
      (el|la) @thing-one (era|estaba) (correcto|correcta|bien|perfecto|perfecta)
      no (aceptamos|acepto|asumimos|asumo|reconocemos|reconozco) ~2 (culpa|responsabilidad|error|fallo)
      (es|era|ha sido|fue) ajeno a (nosotros|nuestra voluntad|la empresa)
      (nada|poco) (tengo|tenemos) que ver

    own-counterfactual:
      si yo [lo|la|no|te|le|me] [hubiera|hubiese|llego a] ~2 (@part|%inf)
      si [lo|la|me|nos|no|te|le] (hubieramos|hubiesemos) ~2 @part
      si [lo|la|me|no|te|le] (hubiera|hubiese) @part yo
      si (llego|llegamos) a ~ %inf
      de haber+ ~2 @part yo
      (ojala|lastima que no) ~2 (hubieramos|hubiesemos) @part
      (ojala|lastima que no) ~2 (hubiera|hubiese) @part yo
      ojala yo ~2 (hubiera|hubiese) ~ @part
      (hubiera|habria) bastado con que yo
      (habria bastado|bastaba) con que (lo|la|me|nos) ~ yo

    unclear-duty:
      si [lo|la|los|no|se] (hubiera|hubiese) ~ @part
      (deberia|debia|debiera|tendria que|tenia que|habria que|habia que|hubiera debido) [de] haber+ ~ @part
      (deberia|tendria que|tenia que) haberse+ @part
      de haber+ @part
      (podria|podia) haber+ (comprobado|revisado|avisado|preguntado|confirmado)
    """#
}
