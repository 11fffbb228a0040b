extension SpanishLexicon {
  /// The commonest function words: they tell Spanish from its neighbours, and a sentence from a
  /// list of words.
  static let words = #"""
    cue.function-word:
      (el|la|los|las|lo|un|una|unos|unas|al|del)
      (de|en|a|con|por|para|sin|sobre|entre|hasta|desde|hacia|segun|contra|tras|durante|ante|bajo)
      (y|e|o|u|ni|que|si|pero|sino|porque|aunque|como|cuando|donde|mientras|pues|ya)
      (yo|tu|el|ella|ello|nosotros|vosotros|ustedes|usted|ellos|ellas|vos)
      (me|te|se|nos|os|le|les|mi|ti|conmigo|contigo)
      (mis|tus|su|sus|nuestro|nuestra|vuestro|vuestra)
      (este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|aquello)
      (no|muy|mas|menos|tan|tanto|bien|mal|tambien|tampoco|solo|asi|aqui|ahi|ahora|antes|despues)
      (hay|hemos|ha|han|habia|hubo|es|son|era|fue|soy|somos|estoy|esta|estaba|ser|estar|haber)
      (algo|nada|todo|toda|todos|todas|otro|otra|mismo|misma|cada|cual|quien|cuyo|hoy|ayer)
      (tengo|tiene|tienes|puedo|puede|voy|vamos|hace|hacer|siempre|nunca|luego|entonces)
    """#
}
