extension EnglishLexicon {
  static let irony = #"""
    sarcasm:
      (call|alert|stop|tell|ring|somebody call|someone call|phone) the (papers|press|presses|police|media|newspapers|army|fire brigade|coastguard|un)
      hold the front page
      (world 's smallest|tiny|smallest|world 's tiniest) violin
      (bring|break|get|cue) [out] the violins
      boo hoo
      my heart bleeds ~3
      (shock horror|heaven forbid|oh the humanity|oh , the humanity)
      (how (will|did|do) you (ever|possibly|even)) ~1 (survive|cope|manage|recover|live|bear) ~3
      ^ oh no , ~2 (two|three|a|an|one|#number) (whole|entire|full) ~4
      ^ oh (dear|no) , (how|what) (will|did|are) ~4 (survive|cope|do)
      (want|like|deserve|expect) a (medal|round of applause|standing ovation|parade|statue) ~2
      (give|get) (this|that|the) (man|woman|lady|guy|client|gentleman) a medal
      slow clap
      (sorry|apologies|forgive us|forgive me) for (existing|breathing|being alive|not being (perfect|superhuman|magicians|psychic|robots)) ~2
      ^ poor (you|little you|old you)
      (silly|stupid|shame on) (me|us) for (thinking|expecting|assuming|believing) ~4
      what a (drama|catastrophe|disaster|calamity|hardship|nightmare) , (a|an|two|one|#number) (whole|entire|full|#number) ~3
      (bravo|brilliant|fantastic|wonderful|lovely|marvellous) , (sherlock|detective|einstein|genius) ~2
      ^ well spotted , (sherlock|detective|einstein|genius)
      (next time|maybe|perhaps) ~3 crystal ball ~3
      (left|forgot|lost|broken|have no|do not have a|do not own a|without a) ~2 crystal ball ~3
      as if (that|this|it) (was|were|is) the end of the world
    """#
}
