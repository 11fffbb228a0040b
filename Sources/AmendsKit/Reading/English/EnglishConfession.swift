extension EnglishLexicon {
  static let confession = #"""
    @meddled = edited | changed | touched | deleted | removed | altered | overwrote | overwritten | published | modified | adjusted | moved | tidied | trimmed | cleaned | reworked | rewrote | updated | saved over | messed with | messed up | played with | gone into | went into | got into | pressed | hit | knocked | wiped | broke | broken
    @her-things = your ~1 (post|posts|blog|page|entry|article|recipe|photos|pictures|images|links|text) | the ~1 (post|blog|photos|pictures|links|recipe) | her ~1 (post|posts|blog|photos|links) | something | it | them | that | things

    presumed-admission:
      (that|this|it) [all] (was|is|will have been|must have been|would have been|may have been|might have been|could have been) [all|probably|most likely|likely|surely|clearly|definitely] (our side|our end|our team|our people|our doing|one of ours|one of our ~1|one of us|someone here|someone on our ~1|somebody here|us) [,|$|;|then|i am ~1|unfortunately|sorry]
      (that|this|it) (came|comes|started|happened|went wrong) (from|on|at) our (side|end|part)
      (our|my) (side|end) ~1 (slipped|messed|made|did|changed|edited|touched|got it wrong|must have|broke|caused|is to blame) ~4
      (somebody|someone|one) (on|at|from|in|of) (our|my) (side|end|team|office|people|lot|us) ~2 @meddled ~4
      (a colleague|my colleague|our intern|the intern|one of my colleagues|one of our ~1|someone here|somebody here|our assistant|our editor) [must have|may have|might have|has|probably|accidentally] @meddled @her-things ~3
      (we|i) (must|may|might) have [accidentally|somehow|inadvertently|unknowingly|just] @meddled ~4
      (we|i) [have] [accidentally|somehow|inadvertently|mistakenly|wrongly] @meddled @her-things ~2 (without|when|while|by mistake|by accident|during|as we|and should|over the weekend|on sunday) ~4
      when (we|i) (scheduled|set up|queued|were in|was in|logged in|went in|put) ~5 (we|i) ~2 (@meddled|must have|may have|might have) ~4
      (should|ought) [never|not] [to] have [never|not] (gone into|been in|edited|touched|changed|opened|gone near|meddled) ~4
      (hold|put|hands) [our|my] (hands|up) [up] (for|to) (the|that|this) (edit|edits|change|changes|post|photos) ~3
      (we|i) [will|do] (own up to|own) (the|that|this) (edit|edits|change|changes) ~3
    admission:
      (i|we) [have] (slipped|tripped) up ~3
      (i|we) (got|had|have) (my|our) (wires|lines|wires all) crossed
      (i|we) (got|have got) (the|my|our) (wrong end of the stick|knickers ~3)
      (i|we) [have] [really] (blew|blown|muffed|flubbed|goofed|fumbled|butchered|bodged) (it|this|that|your ~1) ~2
      (i|we) (screwed|messed|stuffed|cocked|mucked|botched) [it|this|that|things|your ~2|the ~2] up [on|with|with] ~3
      (i|we) (am|are) the (reason|cause) ~5
      the (reason|cause|problem|culprit|weak link) (is|was) (me|us|my ~1|our ~1) [,|$]
      (i|we) (caused|created) (this|that|it|the (delay|mix-up|mess|confusion|problem|mistake)|your ~1 (delay|trouble)) ~2
      (this|that|it) (was|is) (down to|on|because of) (me|us) , (not|and|no) ~3
      (that|this) one (was|is) (on|down to) (me|us)
      (i|we) (own|owned) up to ~4
      (i|we) have (only myself|only ourselves|nobody but myself|nobody else|no one but myself) ~3
      (i|we) (did not|failed to) (keep|honour|live up to) (my|our|the) ~1 (word|promise|commitment|side|end) ~3
      (i|we) should have (been on|been paying|been looking|been faster|been quicker) ~4
      (i|we) (was|were) (asleep at the wheel|on autopilot|not on the ball|not looking|not concentrating|not thinking|half asleep|in too much of a hurry|too quick off ~3)
    institutional-ownership:
      (through|due to|owing to|because of|following|by|from|after) (an|a) [@any] (oversight|error|mistake|slip|lapse|mix-up|blunder|failing|failure|fault) (on|at|in|from|of|by|within) (our|my) ~2
      (the|this|that) (oversight|error|mistake|slip|lapse|mix-up|blunder|fault|delay) (was|is|came|occurred|happened|arose|lies|originated) [entirely|solely|purely|all|clearly] (on|at|in|from|with|within) (our|the bank 's|the school 's) (side|end|part|desk|team|office|hands)
      (the|our) (bank|school|agency|team|company|office) (is|was) [entirely|fully|solely|wholly] (at fault|to blame|responsible|in the wrong)
      the (fault|responsibility|blame|failure|mistake|error) (is|was|lies|rests) ~1 (with) ~1 (bank|school|agency|us|team)
    own-wrong-act:
      (i|we) did not get ~4 (out|off|away|through|done|sent|moving|over|across|in) [until|till|before|by|in time|on time|that day] ~3
      (i|we) (let|allowed) ~3 (sit|lie|wait|drift|slide|go stale|gather dust|pass|lapse|run out|go by) ~4
      (i|we) (blew|ran|sailed|went|blew straight|ran right|sailed right) (through|past|over) (the|your|our) ~2 (cut-off|cutoff|deadline|limit|time)
      (i|we) [have] (parked|shelved|pushed back|put off|postponed|sat on|stuck|set) (it|your ~2|the ~2|that|this) [aside|on my desk|until|till|for|to|in|while|and]
      (i|we) [have] (pasted|typed|copied|replied|answered|quoted|read|wrote|worked|went) ~4 (out of|from|off) (that|the other|the wrong|another|the new|the 2026) ~2
      (i|we) did not (glance|peek|think to|stop to|bother to|take the time|take a (second|proper|moment)) ~4
      (i|we) never (looked twice|gave it a second ~1|glanced|thought to|stopped to|bothered) ~3
      (i|we) [have] (steered|directed|referred|sent|pointed|guided) you ~3 (wrong|astray|nowhere|another|that does not|which does not|that is not|that was not) ~3
      (i|we) (fobbed|brushed) you off ~3
      (i|we) (gave|handed|fed|passed) you (bad|duff|false|dud|wrong|outdated|the wrong) ~3
      (i|we) [have] (grabbed|pulled|took|picked up) ~2 (wrong|other|old|outdated) ~2
      (i|we) ~5 and (did not|never|still did not) (@do-well|@done-well) ~3
      (i|we) only (sent|got|released|answered|replied|passed|told|wrote|called|rang|saw to|dealt with|posted|shipped|paid|did) ~3 (#date|friday|monday|late|the next|hours later|days later|afterwards|a day later|the following) ~2
    no-intent:
      (i|we) (had no intention|did not set out) ~4
    none:
      you (thought|think|assumed|assume|believed|suspected|suspect|wondered) ~2 (it was|was it|it had been|that was|we had|i had|we|i) ~3
      (it|that|this) (was|is) (us|me|we|i) who (scheduled|set up|queued|sent out|wrote|told|noticed|found) ~4
      (nothing|none) ~4 (on|from|at) our (side|end) ~2
      (whether|if|not sure|to confirm|check) ~2 (that|this|it) (was|is) (us|our side|our end|one of us) ~2
    """#
}
