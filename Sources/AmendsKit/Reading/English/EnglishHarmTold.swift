extension EnglishLexicon {
  static let harmTold = #"""
    @hours = morning | day | afternoon | evening | weekend | hours | hour | time | week | night | lunch | sunday | monday | saturday | work
    @nasty = late fee | penalty | fine | charge | surcharge | bill | bank charge | extra | interest | mess | headache | problem | angry ~1

    harm-named:
      (resulting|resulted|results|led|leading|causing|caused|causes|meaning|meant) ~1 [in|to] [a|the] (loss|waste|lost|wasted) [of] ~3 (time|hours|hour|morning|day|work|photos|links|data|money|sleep|sales|income|trust) ~1
      (loss|waste) of ~2 (time|working time|hours|#duration|morning|day|work|photos|data|money|sleep|income)
      (ate|eaten|eating|cut|cutting|burned|burnt|swallowed|took|taken|chewed|gobbled) [up|into|a ~2 out of|most of|all of|half of|away|through] (your|his|her|the|their) [whole|entire] @hours ~2
      (that|which|it|this|i|we) (stuck|saddled|landed|left|lumbered|hit|hits) (you|him|her) with (a|an|the|#money) ~1 @nasty ~3
      (hit|landed|saddled|lumbered|stuck|slapped) with (a|an|the) ~1 @nasty ~3
      (you|he|she|the client|client|ferrer|mr ferrer) (got|get|was|were|has been|have been|is|are) (charged|fined|billed|penalised|penalized|surcharged) [#money] (by|for being|for paying|late|extra|a|an|interest) ~4
      (had|have|having|sent) you (hunting|chasing|running|searching|looking|digging|hopping|going|scrambling|wondering|worrying|waiting) ~5
      (wild goose chase|wild-goose chase|fool 's errand|merry dance) ~2
      (gave|given|giving|give) you (a|an|such a|quite a) ~1 (fright|scare|shock|headache|sleepless night|hard time|rotten ~1|terrible ~1|bad ~1) ~3
      (got|had|had to have|suffered) (a|such a|quite a) ~1 (fright|scare|shock) ~3
      (kept|keep|keeping) you (guessing|waiting|up|from|hanging|busy|worrying|on hold|on tenterhooks) ~4
      (set|sets|setting) you back (#money|#duration|a|an|by|hours) ~3
      (threw|thrown|knocked|pushed|put) your ~2 (off|out|back|behind|into) ~3
      put you (on the spot|on the back foot|in a (spot|bind|corner|fix)|behind|out) ~3
      (strained|soured|hurt|damaged|dented|harmed) (things|your ~2|relations|the relationship|matters) ~3
      breathing down your neck
      (supplier|client|customer|boss|landlord|creditor) (at|on|after|chasing|hounding|pressing|angry with|furious with|cross with) your ~2
      you [have] (went|gone|read|pored|combed|trawled|been) (through|over) (it|the ~2|your ~2|that|a ~2) (twice|again and again|over and over|line by line|for nothing|in vain|looking for) ~4
      (twice|hours|#duration|time|morning) (through|over|hunting|searching|looking|trawling|on|wondering|with) ~3 (that|which|document|file|page|section) ~4
      (doubt|doubting|doubted|question|questioning) (your|his|her) [own] (eyes|mind|sanity|judgement|reading|file|document) ~2
      (photos|pictures|images|pics|links|work|text|recipe) ~2 (gone|missing|lost|wiped|stripped|disappeared|vanished|nowhere) ~3
      (post|page|entry|article|blog) ~2 (without|missing|minus|stripped of|lost|has lost|lacking|with half) ~4
      two days of [your] work
      (shipment|goods|cargo|delivery|order|consignment|load|lorry|container) ~2 (stuck|stood|sat|stranded|stopped|waited|held|idle|delayed|parked) ~4
      (short|close|near|right before|right up against|hours before|with only) ~2 (deadline|cut-off|tomorrow) ~2
    reaction-fair:
      (make|have made|makes) (anyone|anybody|me|any of us) (see red|angry|furious|cross|mad|jump|panic|worry|doubt|suspicious|think ~2) ~2
      (who|anybody|anyone) (would not|would have|would) ~2 (be|been|feel|felt|have thought|think|react|reacted|lose) ~4
      (no one|nobody) could blame you ~3
      (can not|could not|do not|would not) (fault|blame) you [for|if|at all|one bit] ~3
      any of us would ~3
      (i|anyone|anybody) would have (thought|reacted|felt|said|done|been|written) ~1 (the same|exactly the same|just the same|that too|as you did|what you) ~2
      (you have|you have got) (a|the|every|all the|each) ~1 (right|reason|reasons|cause|grounds) to ~5
      (you are|you were|you had been) (quite|absolutely|entirely|perfectly|completely|totally|dead|so|only) right ~4
      (only|perfectly|entirely|quite|completely) (fair|natural|normal|human|reasonable|logical|understandable|justified) ~5
      (is|was|are) [more than|fully|entirely|wholly|well] (justified|deserved|warranted|legitimate|earned) ~1
      (i|we) would (be|have been|feel) ~1 (livid|fuming|furious|beside myself|hopping mad|angry|cross|upset|worried|spitting feathers|up in arms|alarmed) ~2
    """#
}
