/// Shortened words whose full stop need not end a sentence.
enum Abbreviations {
  /// Always followed by more of the same sentence.
  static let never: Set<String> = [
    "sr", "sra", "srta", "srs", "sres", "dr", "dra", "d", "da", "p", "ej", "ex", "pag", "pags",
    "num", "nro", "v", "vol", "tel", "ud", "uds", "vd", "vds", "aprox", "mr", "mrs", "ms", "st",
    "art", "av", "avda", "ref", "cf", "e.g", "i.e", "vs", "ee",
  ]
  /// May also close a sentence: the next capital decides.
  static let maybe: Set<String> = [
    "etc", "a.m", "p.m", "am", "pm", "h", "m", "hrs", "min", "uu", "l", "a",
  ]
}
