extension EnglishLexicon {
  static let blameIndirect = #"""
    @they = he | she | pepe | the client | the customer | client | customer | (the|this|that) (guy|man|woman|lady|gentleman|gent|chap|bloke|lad|girl|user|guest|member|reader|buyer|trainer|student|tenant|patient|caller|person|fella|dude)
    @which = which | what | that | where | when | how | if | whether | anything about | the | his | her | their | us | me
    @sign = cover | first page | contract | guide | manual | terms | small print | instructions | website
    @own-hand = edited | changed | deleted | removed | renamed | touched | moved | altered | modified | overwrote | cleared | wiped | saved | rewrote

    blames-client:
      @they (never|did not|had not|has not|failed to|forgot to|neglected to|omitted to|did not even|never even|did not bother to|could not be bothered to) ~1 (say|said|tell|told|specify|specified|mention|mentioned|indicate|indicated|inform|informed|make clear|let us know|let me know|give|gave|write|put|state|stated|clarify|spell out) ~1 @which ~4
      @they (never|did not|failed to|forgot to|neglected to|did not even|never even|did not bother to|could not be bothered to) (check|checked|read|look|looked|open|opened|confirm|confirmed|reply|replied|answer|answered|ask|asked|chase|chased|sign|signed) ~4
      @they (should|could|might|ought to) (have|of) ~1 (looked|read|checked|said|told|asked|noticed|specified|confirmed|mentioned|rung|called|spotted|opened|realised|realized|been clearer|been more ~1|paid attention|made it clear|written back|let (us|me) know) ~4
      you (should|could|might|ought to) of ~1 (looked|read|checked|said|told|asked|noticed|specified|confirmed|mentioned|rung|called|spotted|opened|been clearer|been more ~1) ~4
      if @they had ~2 (looked|read|checked|said|told|asked|noticed|specified|confirmed|mentioned|rung|called|opened|signed|been clearer) ~4
      (nobody|no one|noone|@they|you) [ever|even] (bothered|thought|cared) to (tell|say|let|mention to|inform|warn) ~1 (us|me) ~4
      (@they|you) (did not bother|could not be bothered|never bothered|never thought|did not think|did not care) to (tell|say|mention|let us|let me|check|read|look|reply|answer|ask|specify) ~4
      it (is|was) [all] (clearly|plainly|right there|spelled out|spelt out|in black and white) ~1 (in|on) (the|our) ~1 @sign ~4
      it (says|said) so ~1 (in|on) (the|our) ~1 @sign ~3
      all you had to do was ~5
      you only had to (ask|say|tell|look|read|check|ring|call|mention|reply|confirm) ~3
      [a] (one|quick|short|single|simple) (call|email|mail|line|word|message|reply) from you (would|might|could) ~4
      (how|what) (was|were|am|are) (i|we) [ever] supposed to (know|guess|do) ~5
      how (could|can|should|would) (i|we) (know|have known|guess|tell) (which|what|that|when|where) ~5
      (i|we) (am|are) not (mind readers|a mind reader|psychic|clairvoyant|fortune tellers)
      (i|we) can not (read|guess) (minds|your mind|what you (mean|want|use|have)) ~2
      (the|your) (order|request|instruction|instructions|form|papers|paperwork|brief|details|documents) [itself] (came in|came through|reached (us|me)|got (here|to us)|was submitted) [far|much|rather|very|a bit] (too late|so late|late|last minute|at the last (minute|moment)|incomplete) ~2
      (responsibility|duty|job|obligation) of the (client|customer|user|trainer|ordering party|account holder|guest) ~4
      (it is|is|was) [ultimately|always|entirely] (your|the client 's|the customer 's|the user 's|the account holder 's) (responsibility|duty|job|obligation|task) ~5
      [it is|it was] up to (you|the client|the customer|the user) to (check|make sure|read|specify|ensure|verify|keep track) ~4
      (the onus|the burden) (is|was|falls|lies|rests) (on|with) (you|the client|the customer|the user) to ~4
      you (are|were) responsible for (checking|reading|confirming|making sure|telling|keeping|ensuring|verifying|what|the (changes|edits|edit|delay|mistake)) ~4
      (the|your) (delay|error|mistake|confusion|mix-up|problem|trouble|edit|change|changes) (was|is|came|comes|started|originated|began|lies|arose) [clearly|entirely|all|probably] (on|at|from|with) (your|the client 's|the customer 's) (side|end|part) ~2
      (did not|never) (make|made) [it|yourself|themselves] clear ~1 (which|what|that|when|where) ~4
      (nobody|no one|noone) (over there|on your (side|end|team)|at your (end|office|company)) ~1 (told|said|let|warned|mentioned|confirmed|answered|replied|checked|asked) ~4
      (somebody|someone|anybody) (on|at|from|in) (your|her|his|the client 's) (end|side|team|household|family|office|company|kitchen|house) ~1 (has been|had been|was|must have|may have|might have|probably|will have|has|clearly|@own-hand|did|messed|pressed|hit|forgot|sent|got|logged) ~4
      (somebody|someone|anybody) (close to you|you know|you share ~3|you gave ~4|with your phone|using your phone|on your phone) ~1 (has been|was|must have|may have|might have|probably|@own-hand|messed|pressed|hit) ~3
      (you|she|he) (must|will|may|might) have (been ~1 (messing|playing|fiddling|tinkering)|messed|pressed|hit|fiddled|played|tapped|knocked|nudged) ~5
      (was|were|been|got) [all] (edited|changed|deleted|removed|altered|wiped|renamed|touched) by (you|yourself|marta [herself]|her|pepe)
      you (did|caused) (it|this|that) ~1 (yourself|to yourself|on your [own] (phone|side|end)|by accident|by mistake)
      (that|this|it) (was|is) your own (edit|change|doing|mistake|error|fault|slip|finger)
      the (only|one) person who (edited|changed|touched|deleted|could have) ~4 (is|was) you
      (take|have) a (good|long|hard|proper|closer) ~1 look at yourself
      (look|looked) closer to home
    none:
      (to confirm|to be confirmed|to ask|to check|open point|unknown|not known|still open|do not know|not clear) ~~ (somebody|someone|who|anybody|whether|if) ~8
      (whether|if) (somebody|someone|anybody) (on|at|from|in) ~8
      (how|what) (was|were) (you|he|she) supposed to ~4
      it (is|was|says|said) ~~ (and|but) (i|we) ~3
      you (never|did not) (say|said|do|did) (a|anything|any) ~1 wrong ~1
      (did not|never) tell (us|me) off
    """#
}
