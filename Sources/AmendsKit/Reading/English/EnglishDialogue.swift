extension EnglishLexicon {
  static let dialogue = #"""
    uptake:
      you (asked|said|wrote|told|mentioned|want|wanted|need) ~8
      (as|what) you (say|said|asked|describe|describe|wrote) ~4
      you are right (about|that|to) ~5
    token-uptake:
      ^ (i|we) (understand|see|hear you|get it) ,
      ^ (understood|noted|ok|okay|right)
    greeting:
      ^ (dear|hello|hi|good (morning|afternoon|day|evening)|hey) ~3
    closing:
      ^ [with] [kind|best|warm|warmest|kindest] regards
      ^ yours (sincerely|faithfully|truly|,|$)
      ^ (sincerely|respectfully|cheers|faithfully) (yours|,|.|!|$)
      ^ (best wishes|all the best|many thanks|thank you|thanks|take care|best) (,|.|!|$)
    question:
      (would|could|can|does|do|is|are|shall|may|which|what|when|how) ~8 ?
    """#
}
