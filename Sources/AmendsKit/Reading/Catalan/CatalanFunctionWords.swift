extension CatalanLexicon {
  /// The small words that tell a sentence from a list, and Catalan from its neighbours.
  static let functionWords = #"""
    cue.function-word:
      (amb|dels|pels|pel|als|els|uns|unes|perque|doncs|tambe|aixi|aixo|allo|aco)
      (aquest|aquesta|aquests|aquestes|aquell|aquella|aqueix|aqueixa|eixe|eixa|i|molt)
      (en|hi|ho|li|ens|em|us|et|es|jo|ell|ella|nosaltres|vosaltres|voste|vostes)
      (d'|l'|m'|n'|s'|t'|'l|'ls|'m|'n|'ns|'s|'t|-ho|-hi|-me|-te|-li|-nos|-vos|-los|-la)
      (meu|meva|meua|teu|teva|teua|seu|seva|seua|nostre|vostre|nostra|vostra)
      (vaig|vam|varem|vau|van|he|hem|heu|hagi|haja|haver|havia|estat|sigut|soc|som|sou)
      (fer|fem|faig|tinc|tenim|te|tens|puc|podem|pot|vull|volem|vol|cal|calia|ser)
      (quan|quin|quina|quins|quines|com|on|qui|que|ja|avui|dema|ahir|ara|sempre|mai|encara)
      (mes|massa|prou|gens|res|cap|tot|tota|tots|totes|mateix|mateixa|altre|altra)
      (abans|despres|sense|fins|des|entre|sobre|sota|segons|cap|dins|durant|malgrat)
      (pero|sino|ni|o|tanmateix|si|no|de|la|les|el|un|una|a|per|del|al)
    """#
}
