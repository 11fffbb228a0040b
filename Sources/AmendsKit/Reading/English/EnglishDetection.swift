extension EnglishLexicon {
  static let detection = #"""
    discovery:
      (i|we|he|she|pepe|ferrer|marta|the client|they|my colleague) [only|first|then] (noticed|found|saw|realised|realized|discovered|spotted|see|notice|find|realise|wrote|writes|complained|complains|called|rang|told|warned|pointed) ~6
      (noticed|found|spotted|discovered|saw|realised|realized) ~4 (at #clock|#clock|when|while|going through|on the list|order|unsent|it|the) ~4
      #clock [:|-|–] [i|we|pepe|marta|he|she] (found|noticed|see|saw|spot|spotted|realise|realised|discover|discovered|wrote|writes) ~4
      (complaint|mail|e-mail|message) from (him|her|pepe|marta|the client) ~4
      (came to light|comes to light|came up) ~5
    contained:
      (sent|corrected|fixed|restored|attached|received|confirmed|resent|found|written|wrote|told|asked|refunded|located|stopped) ~3 (#clock|#date|this morning|today|friday|already|now|now|to him|to her|to nordfrakt|right page|page|screenshot|version|copy) ~4
      already (done|sent|fixed|corrected|written|received|there|back|found|told|attached|moving) ~4
      (money|transfer|order) (received|arrived|confirmed|sent|went out|there|is there) ~4
      (have|has) [already|now|just] (sent|written|corrected|found|fixed|read|located|attached|prepared|told|received) ~5
      (right page|correct page|page #number|section #number) ~4 (sent|found|ready|attached|screenshot) ~3
      (complete|intact|whole) ~3 (version|copy) ~4
      (version|copy) ~3 (complete|intact|whole|there|safe|ready) ~3
      (written|wrote|writing) to (nordfrakt|him|her|them|the supplier) ~4
    vague-status:
      (we|i|it) [have|has|was|were] (noticed|fixed|solved|resolved|handled|sorted|dealt)
      (is|was|has been|been|now|already) (solved|resolved|fixed|sorted|handled|dealt with|under control|taken care of|ok|okay)
      (noticed|solved|resolved|fixed) (it|later|afterwards|the problem)
    """#
}
