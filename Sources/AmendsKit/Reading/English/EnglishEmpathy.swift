extension EnglishLexicon {
  static let empathy = #"""
    @client-time = morning | day | afternoon | evening | weekend | hour | hours | time | minutes | week | night
    formulaic-harm:
      [the|any|this|all the] (inconvenience|trouble|bother|disruption|hassle|disturbance|annoyance) [caused|this caused|i caused|we caused]
      (the|any|this) upset
      (confusion|inconveniences) [caused]
      (caused|gave|put) you ~2 (inconvenience|trouble|bother|hassle)
      (what|this) situation
    reaction-named:
      (i|we) [can|do|fully|completely|really|totally] (understand|imagine|see|appreciate|know|get|realise|realize) [that|why|how|if] (you|your|this) ~5 (frustrat*|upset|angry|annoyed|anger|feel|frustrating|worried|disappointed|cross|mad|annoying|upsetting|worry|disappointment|difficult|hard|unpleasant)
      (i|we) (understand|know|can imagine|imagine) how you (feel|felt|must feel)
      (must|may|might) (be|have been|feel|have felt) [very|really|so] (frustrat*|upset*|annoy*|worr*|stress*|disappoint*|horrible|awful|unpleasant|scary|hard)
      [i can see] [how] (frustrating|annoying|upsetting|stressful|worrying|maddening|unpleasant|infuriating) (this|that|it) (is|was|must|has)
      (what a|a) (scare|shock|fright|nuisance|nasty surprise)
      your (frustration|anger|disappointment|annoyance|worry|upset)
    harm-named:
      you (have been|had been|were|are) [kept|left] (waiting|chasing|looking|hunting|stuck) ~5
      (ruined|spoiled|spoilt|wrecked|upset) (the|your|his|her) ~3
      (embarrassing|humiliating|awkward|uncomfortable|unpleasant|unfair) ~3 (for|to|on) you
      (position|spot|light|corner) to (put|leave|place) you in
      (look|looked|looking|seem|seemed) like (somebody|someone|people|a man|a woman|a firm|a company) (who|that) ~4
      you [have] (lost|wasted|spent|missed|paid|had to|were left|ended up|found|waited|searched|looked|went) ~1 (the|your|a|an|two|#number|half|all|#money|#duration|hours|time|without|searching|looking|waiting|hunting|chasing|with) ~6
      (cost|costs|costing|costed|lost|robbed) you ~1 (#money|#duration|the|your|a|an|two|#number|half|money|time|hours|and) ~6
      (lost|wasted|wasting|burned|burnt|took|stole|ate) ~2 (your|his|her|him|them|of your) [whole|entire|valuable|monday|tuesday] @client-time ~3
      (lost|wasted|spent) (#duration|the morning|his morning|the whole morning|two hours|a morning|all morning) ~6
      made you (lose|waste|spend|wait|search|look|pay|chase) ~6
      (left|leaving|leave) you (without|with|searching|looking|waiting|exposed|stranded|hunting|in) ~6
      (your|the|his|her) (supplier|customer|client|shipment|goods|delivery|order|cargo) ~4 (charged|held|stopped|waited|stood|delayed|stuck|late|angry) ~5
      (charged|billed|fined) (you|him|her) ~1 [#money|a] ~5
      held ~2 (your|his|the|a) (shipment|goods|delivery|order|cargo) ~4
      a (fine|penalty|charge|late fee) of #money ~3
      #money (late fee|penalty|fine|charge|in penalties) ~2
      put you in ~3 (position|spot|light) ~3
      (searching|looking|hunting) for ~4 (that was not|which was not|that is not|was not there|does not exist|not in your|never) ~3
      (with|and) (your|the) (deadline|dates|session) ~2 (tomorrow|today|#date|close|so near) ~3
      (embarrassed|hurt|damaged) (you|your) ~5
      your (morning|day|afternoon|time|plans|reputation|name|trust|relationship|standing) ~4
      (photos|links|pictures) (gone|missing|lost|disappeared|vanished|disappear) ~4
      (lost|losing|missing|without) ~2 (photos|pictures|links|half) ~4
      half (the|your|of your|of the) (photos|pictures|images) ~4
      finding ~4 (gone|missing|changed|without) ~3
      (open|opening|see|seeing|find|finding) ~4 (gone|missing|broken|changed|half)
      you trusted (me|us) ~4
      you [have] (had|have) to (stand|wait|redo|repeat|chase|explain|start|travel|drive|come|go|cancel|postpone|ring|call|phone|write|ask|apologise|find|sit|stay|spend|borrow|buy|face|tell|justify|queue|sort|sleep|fight|work|do|make) ~5
      you (turned up|drove|came|travelled|walked|waited|went|queued|looked|searched|worked|stayed|sat|flew) ~6 (nothing|in vain|#duration|all the way|outside|in the (rain|cold|dark))
      you [were|was] (drove|turned up|came|travelled|walked) (all the way|for nothing) ~3
      you (were|have been|had been) [left] (up half the night|without|stuck|stranded|in the dark|kept waiting|embarrassed|out of pocket|put in ~3|left ~2|made to) ~4
      (left|leaving|leaves) you (out of pocket|in the lurch|high and dry|hanging|guessing|none the wiser) ~3
      your (son|daughter|mother|father|husband|wife|kids|baby|partner|shop|restaurant|party|wedding|event|holiday|meeting|staff|car|house) ~1 (sat|opened|waited|stood|spent|missed|slept|went|stayed|started|lost|could not|had to|got) ~6
      you ~1 (sat|stood|slept|were standing|were sitting|were waiting|lay|woke up) ~6
      you paid (twice|double|for) ~4
      you could not (get|use|open|pay|sleep|work|eat|enter|leave|reach|sell|send|travel|start|finish) ~5
      your (shop|office|restaurant|house|kitchen|site|page|account|phone|street) (was|stayed) (closed|empty|shut|without|full of|blocked|down|dead) ~4
      you (looked|were made to look|came across as) (unprepared|foolish|stupid|silly|bad|unprofessional|ridiculous) ~6
      your (guests|client|clients|boss|customers|family|children|students|readers) ~1 (arrived|had|were|was|waited|saw|found|got|could not|missed) ~5
      (made|make|making) you look ~5
      (ruined|spoilt|spoiled|wrecked) your ~3
      (the|your|a) (lost|wasted) (morning|day|afternoon|evening|hour|hours|weekend|time|week|trip|journey) ~2
      you ~1 (wake up|woke up|come back|came back|open|opened) ~4 (to find|and find|without|to see) ~3
    reaction-fair:
      (i|we|anyone|anybody) [can|do|fully|quite|completely] (see|get|understand|know) why you (are|were|feel|felt|would be|might be|must be) ~3
      (is|was) not fair (on|to) you
      unfair (on|to) you
      you (have|had) a right to ~4
      you (have|had|have got) every (right|reason) ~5
      you (are|were) (right|quite right|absolutely right|entitled|perfectly right|completely right|totally right) [to|about|and|in] ~5
      you are right
      (right|reason|entitled) to be (angry|upset|annoyed|cross|frustrated|disappointed|worried|furious|alarmed) ~3
      (i|anyone|anybody) would (be|feel|have been|have felt) [just as|as|equally|also] (angry|upset|annoyed|cross|furious|frustrated|disappointed|worried|alarmed|the same|mad|livid) ~5
      would (make|drive|leave) (anybody|anyone|me|any of us|everybody) ~2 (angry|furious|mad|upset|cross|livid) ~2
      in your (place|shoes|position) ~6
      i would have (hit the roof|lost my temper|done the same|said the same|reacted the same) ~2
      i would (be|have been|feel) [pretty|rather|just as|quite|absolutely] (fuming|fed up|seething|hopping mad|angry|annoyed|furious|livid|cross|upset|alarmed) ~3
      it is [only|quite|perfectly|completely|absolutely|very] (natural|normal|fair|reasonable|logical) ~2 (you|to be|to feel) ~4
      (makes|make) [total|complete|perfect|every] sense ~4
      (understandable|understandably|no wonder|naturally|of course you are|quite rightly|rightly) ~4
      (with|and) good reason
      (it|that) would (annoy|upset|bother|scare|anger|worry) me [too|as well]
      (i|we) do not blame you ~5
      your (anger|frustration|reaction|annoyance|alarm|worry) is (fair|justified|understandable|reasonable|legitimate)
      you deserved (better|more|to|a)
      you (deserve|were owed) (better|more|a)
      anyone would
      (i|we) understand why you ~5
    """#
}
