extension SpanishLexicon {
  /// Apologies and their look-alikes.
  static let regret = #"""
    @subj1 = haya | hayas | hayan | hayamos | hayais | hubiera | hubieras | hubiese | hubieses
    @subj2 = este | estes | esten | tenga | tengas | tengan | quede | quedes | quedara | tuviera
    @subj3 = tuvieras | tuviese | tuvieses | fuera | fueras | sea | seas | perdiera | perdieras
    @subj4 = esperara | esperaras | quedaras | perdiese | pagara | pagaras | tuvieran | quedaran
    @subj = @subj1 | @subj2 | @subj3 | @subj4
    @sorry = lo siento | lo sentimos | lo sento | lo lamento | lo lamentamos
    @much = mucho | muchisimo | tanto | enormemente | profundamente | sinceramente | de veras
    @much2 = de verdad | en el alma | de corazon | un monton | infinitamente | muy de veras
    @very = @much | @much2
    @pardon = perdon | disculpas | mil disculpas | mil perdones | excusas | mis disculpas
    @pardon2 = nuestras disculpas | disculpa | unas disculpas | todas las disculpas
    @pardons = @pardon | @pardon2 | sinceras disculpas | mis sinceras disculpas
    @imp-me = disculpame | disculpeme | disculpadme | disculpenme | perdoname | perdoneme
    @imp-me2 = perdonadme | perdonenme | disculpanos | disculpenos | disculpadnos | disculpennos
    @imp-me3 = perdonanos | perdonenos | perdonadnos | perdonennos | excuseme | excusenos | excusame
    @excuse-me = @imp-me | @imp-me2 | @imp-me3
    @imp-bare = perdon | perdona | perdone | perdonad | perdonen | disculpa | disculpe | disculpad
    @imp-bare2 = disculpen | disculpas | sorry | mil perdones | mil disculpas | dispensa | dispense
    @excuse = @imp-bare | @imp-bare2
    @i-regret = siento | sentimos | lamento | lamentamos
    @nuisance1 = molestias | molestia | inconvenientes | inconveniente | trastornos | trastorno
    @nuisance2 = incomodidades | incomodidad | contratiempos | perjuicios | inconvenientes causados
    @nuisance = @nuisance1 | @nuisance2
    @event1 = lo ocurrido | lo sucedido | lo acontecido | lo que ha pasado | lo que paso | la situacion
    @event2 = lo que ha ocurrido | lo que ocurrio | el incidente | la incidencia | este incidente
    @event = @event1 | @event2 | esta situacion | esta incidencia | lo acaecido | el inconveniente

    apology:
      (siento|sentimos|lamento|lamentamos) [@very] =si (_)
      (lamento|lamentamos) [@very] (el|la|este|ese) (susto|mal rato|disgusto|mal trago|sofocon)
      (te|le|os|les) (ofrezco|ofrecemos) (una|mil|mis|nuestras) [sentida|sincera|sinceras] (disculpa|disculpas)
      @sorry [@very] [, @very]
      (cuanto|como) (lo siento|lo sentimos|lo lamento|siento|sentimos|lamento)
      no (sabe|sabes|saben|sabeis|te imaginas|se imagina) ~ (lo siento|siento|lo lamento|lo sentimos)
      (siento|sentimos|sento) [@very] [no] (haber+|haberme|habernos) ~ @part
      (siento|sentimos) [@very] [no] (%inf|@to-act)
      (siento|sentimos) [@very] (el|la|los|las|mi|mis|nuestro|nuestra|este|esta) @mishap
      (siento|sentimos) [@very] (el|la|este|ese) (susto|mal rato|disgusto|mal trago|sofocon|jaleo|lio)
      (siento|sentimos) [@very] (el|la|las|los|tu|su) (espera|tiempo|horas|vueltas|rato|agobio|quebradero)
      (siento|sentimos) [@very] (el|la|los|las) ~ @bad-adj
      (siento|sentimos) [@very] que ~4 @subj
      (siento|sentimos) [@very] lo (de|del|mal que|mucho que|tarde que)
      (siento|sentimos) de (verdad|veras|corazon) (el|la|los|las|no|haber+|que)
      (lamento|lamentamos) [@very] [no] (haber+|haberme|habernos) ~ @part
      (lamento|lamentamos) [@very] (no %inf|@to-act)
      (lamento|lamentamos) [@very] (mi|nuestro|nuestra) @mishap
      (lamento|lamentamos) [@very] que ~4 (por mi culpa|por nuestra culpa|por un error mio)
      [@you] (pido|pedimos) [de verdad|de corazon|sinceramente|humildemente] [mil] @pardons
      (me|nos) disculpo
      (me disculpo|nos disculpamos|me excuso)
      (quiero|queremos|queria|queriamos|deseo|deseamos|vengo a|necesito) ~3 (pedir+) [mil] @pardons
      (quiero|queremos|queria|queriamos|deseo|deseamos|vengo a|debo|debemos) (disculparme|disculparnos)
      [@you] (quiero|queremos|queria|queriamos) (disculpar|disculparme|disculparnos)
      (te|le|os|les) (presento|presentamos|ofrezco|ofrecemos|doy|damos|hago llegar) ~3 disculpas
      (presento|ofrezco|presentamos|ofrecemos) (mis|nuestras) [mas] [sinceras] disculpas
      [te|le|os|les] (ruego|rogamos|pido|pedimos) [que] [me|nos] (disculpe*|perdone*|perdonen|excuse)
      [te|le] (ruego|rogamos|pido) [que] [me|nos] (disculpes|perdones|disculpen)
      (te|le|os|les) (pido|ruego|rogamos|pedimos) [que] (acepte|acepten|aceptes) ~ disculpas
      (ruego|rogamos) (acepte|acepten|aceptes) (mis|nuestras) ~ disculpas
      (acepta|acepte|acepten|aceptad|recibe|reciba|reciban) [por favor] (mis|nuestras) ~2 disculpas
      @excuse-me
      (vayan|vaya) [por delante] (mis|nuestras) ~2 disculpas
      (te|le|os|les) (suplico|imploro) ~2 @pardons
      (con|de) todo (el|mi|nuestro) corazon ~ (perdon|disculpas)

    bare-apology:
      ^ [ay|uy|ups|hola|vaya|y|pues|bueno] [,] @excuse
      (perdona|perdone|perdonad|perdonen|disculpe|disculpad|disculpen)
      (perdon|disculpa|sorry|disculpas) (,|;|!)
      y (perdon|perdona|perdone|disculpa|disculpe|disculpad|perdonad|perdonen)
      (perdon|perdona|perdone|perdonad|disculpa|disculpe|disculpad|disculpen) por
      (perdona|perdone|perdonad|disculpa|disculpe|disculpad|disculpen) (el|la|los|las|que|mi|nuestro)
      ^ [mas|muy] [sinceras|sentidas] disculpas
      (mis|nuestras) [mas|muy] [sinceras|sentidas] disculpas
      (un millon de|mil|muchas|todas las) (disculpas|perdones)
      (una disculpa|una gran disculpa|una enorme disculpa|va una disculpa) (por|,|y|a)
      que pena (con usted|contigo|con ustedes|con vos|con vosotros|con vusted)
      que pena (contigo|con usted|con ustedes) [por]
      (siento|sentimos) [@very] (las|la|los|el) [posibles] @nuisance
      (pido|pedimos) [mil] @pardons por (las|los|la|el|cualquier) [posibles] @nuisance
      (perdon|perdona|perdone|disculpe|disculpa|disculpen|perdonad) [por] (las|la|los) @nuisance
      (mea culpa|sorry|i am sorry)
      (me excuso|excusas) por

    courteous-apology:
      (me|nos) gustaria [mucho] (disculparme|disculparnos|pedir+|ofrecer+|presentar+) [@pardons]
      (quisiera|quisieramos|desearia|deseariamos|querria|querriamos) (disculparme|disculparnos)
      (quisiera|quisieramos|desearia|querria|querriamos) ~2 (pedir+|ofrecer+|presentar+) ~3 @pardons

    owed-apology:
      (te|le|os|les) (debo|debemos|debia|debiamos) [como minimo|al menos] [mas que] ~ disculpa
      (te|le|os|les) (debo|debemos) [unas|mil|nuestras|mis] (disculpas|perdon)
      (mereces|merece|merecen|mereceis|se merece|te mereces) [una|unas|nuestras|mis] (disculpa|disculpas)
      [te|le] (tengo|tenemos) que (pedir+) @pardons
      (tengo|tenemos|debo|debemos) [que] (disculparme|disculparnos|pedir+ perdon|pedir+ disculpas)
    """#
}
