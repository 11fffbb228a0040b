extension EnglishLexicon {
  static let responsibility = #"""
    @thing = plan | version | file | document | page | section | order | transfer | payment | invoice | mail | email | e-mail | message | answer | reply | information | date | deadline | parcel | booking | appointment | instruction | instructions | link | attachment | draft | number | amount | figure | address | address | form | update | details | report | copy | post | newsletter | guide | contract | quote | response | material | cut-off | shipment | delivery | step | list | tab
    @wrong = wrong | incorrect | old | outdated | mistaken | different | not yours | another | someone else 's | other
    @fault-noun = mistake | error | fault | failure | slip | oversight | blunder | lapse | failing | carelessness | negligence | cock-up | mix-up | slip-up | doing
    @sent = sent | gave | mailed | e-mailed | emailed | forwarded | told | quoted | passed | shared | attached | answered | replied | read | opened | looked at | used | copied | pasted | took | checked | worked from | went by | was reading | was looking at | was using | put | entered | typed | booked | charged | shipped | delivered | published | uploaded | loaded | explained | described | pointed | directed | was on | had open | copied from | quoted from | wrote
    @missed = forgot | failed | missed | overlooked | neglected | omitted | skipped | misread | misunderstood | mixed up | confused | mistook | messed up | muddled | mislaid | lost | delayed | ignored | dropped
    @do-well = check | recheck | double-check | verify | confirm | send | look | read | make sure | pay attention | reply | answer | warn | tell | call | release | process | submit | notice | ask | save | update | compare | follow | finish | act | put | go | do | execute | get

    @any = small | big | simple | silly | stupid | serious | bad | terrible | real | honest | costly | basic | clear | genuine | unfortunate | internal | human | technical | careless
    @really = really | totally | completely | properly | clearly | royally
    @soft = then | just | wrongly | first | had | actually | also | mistakenly | accidentally | still | simply | only | even | already

    admission:
      (i|we) [have] (made|make|committed) (a|an|this|that|the) [very] [@any] (mistake|error|blunder|slip)
      (i|we) was wrong
      (i|we) were wrong
      (i|we) [@really] (messed|screwed|slipped|cocked|fouled|fucked|stuffed) [it|this|that|things] up
      (i|we) [@really] (blew|botched|bungled|fluffed) (it|this|that)
      (i|we) dropped the ball
      (i|we) [have] let you down
      (i|we) [have] failed you
      (i|we) failed (to|with|at|in)
      (i|we) should (have|not have) ~2 %past
      (i|we) ought to have %past
      (i|we) had no (business|right) (sending|to)
      it (was|is) me who
      it is me
      i was the one who
      i am the one who
      i got (it|this|that|the|your) ~2 wrong
      we got (it|this|that|the|your) ~2 wrong
      i (did|have) (you|this) wrong
      i was careless
      i was sloppy
      i was not (careful|attentive|paying attention|thorough)
      (i|we) did not do (my|our) (job|part)
      (promise|delay) was (mine|my promise)
      the ~3 were my promise
      i did not keep (it|my|that)
      i broke (my|that|a) (promise|word)
    nominal-admission:
      (i|we) [take|accept|bear|assume|own|have|took] [the] [full|all|complete|total|whole|entire|sole] (responsibility|blame) [for]
      i own (this|that|it|my|the)
      (i|we) am [fully|entirely|solely] (responsible|to blame|at fault)
      (i|we) are [fully|entirely|solely] (responsible|to blame|at fault)
      i (was|am) [the one] at fault
      blame me
      the (one|person) (at fault|to blame|responsible) is me
      (i|we) have no one to blame but (myself|ourselves)
      (it|this|that|the) [@thing] [was|is] [all|entirely|completely|purely|only] my [own] @fault-noun
      (it|this|that) (was|is) [all|entirely|completely|purely|only] our [own] (fault|doing|failing)
      my [own] (mistake|error|fault|slip|oversight|bad|blunder|carelessness|failing)
      (fault|mistake|error|blame|responsibility) (is|was|is all|is entirely) (mine|all mine|with me|on me|ours)
      (fault|blame|responsibility|error|mistake) lies with (me|us)
      (that|this) one (is|was) on me
      (that|this|it) (is|was) [all|entirely] on (me|us)
      by my (mistake|error|oversight|own mistake)
    presumed-admission:
      (we|i|our team|someone here|one of us|somebody here) ~2 (changed|edited|touched|deleted|removed|altered|modified|published|broke|overwrote) ~1 (your|the|it|that|this) ~3
      must have (been us|been one of us|edited|changed|touched|been someone)
      [it was] [probably|surely|likely|maybe] (one of us|someone from our team|somebody on our team|our team)
      (our team|one of us|someone here) (must|may|might) have ~4
      (should|ought) not have (published|changed|edited|touched|deleted)
    institutional-ownership:
      (our|the team 's) [own] [@any] (mistake|error|slip|oversight|failure|blunder|lapse|failing|mix-up)
      [a|an] (mistake|error|slip|oversight|failure|lapse) (of ours|of mine|on our part|on our side|on our end|at our end|by our team|of my making)
      our [own] instructions were (unclear|wrong|confusing)
      due to (our|my) (mistake|error|oversight)
    dative-slip:
      (slipped|escaped) (my mind|our minds|my attention|our attention|past me|past us|me|us|through my fingers)
      got (away from|past) (me|us)
      an error (slipped|crept) (past|by) (me|us)
    own-wrong-act:
      (i|we) [have] [@soft] @sent ~6 @wrong [@thing|one|page|tab]
      (i|we) [have] [@soft] @sent ~4 (instead of|rather than|and not) [the|your|on|from]
      (i|we) @sent [you] ~4 (not the one|which was not|that was not|that is not|that did not|which did not) ~3
      (i|we) @sent [you] [it|your order|the transfer|your reply] (late|too late)
      (i|we) [have] [@soft] @missed ~5
      (i|we) did not @do-well ~4
      (i|we) never (checked|looked|sent|confirmed|verified|read|called|told|asked|released|warned|rechecked|double-checked|made sure|noticed)
      (i|we) [then|just|wrongly|first|had] (let|left|put|set|kept|parked) (it|your|the|that) [@thing|order] [sit|lie|lying|sitting|slide|wait|waiting|aside|to one side|for later|on my desk|unsent|off|pass|go by|go past] [until|till|for|on]
      (i|we) (let|left) (it|your|the|that) ~2 (sit|lie|lying|sitting|slide|wait|waiting|aside|unsent|pass|go by|slip|undone|unanswered)
      (i|we) (set|put|pushed) (it|your|the|that|this) ~2 (aside|to one side|off|back)
      (i|we) (sat on|held up|held back) (it|your|the)
      (i|we) was too (late|slow)
      (i|we) (was|were) late (sending|with|in|to)
      (i|we) wrongly @sent
      (i|we) by mistake @sent
      (i|we) @sent ~4 by mistake
      (i|we) accidentally @sent
      (i|we) mistakenly @sent
      without (checking|looking|rechecking|double-checking|confirming|verifying|reading) ~4
      (i|we) assumed ~4
      sorry (for|about) (sending|giving|having|missing|forgetting|not|letting|mixing|confusing|answering|telling|reading|leaving|failing|putting|making) ~6
      (sending|giving|answering|telling|pointing) you ~3 (wrong|incorrect|old|outdated) [@thing]
      the wrong @thing was sent by (me|us)
      was ~2 sent by (me|us)
      (i|we) (kept|left) you (waiting|without|in the dark)
      (i|we) misled you
      (i|we) (sent|led|pointed) you (to|on|in|down|off) ~3 (wrong|nowhere|chase|astray)
      (i|we) cost you ~4
      (i|we) made you (lose|waste|wait|look|search)
      (i|we) wasted your
    own-act:
      (i|we) [have] [@soft] @sent [you|it|your|the|from|him|her] ~4
      (i|we) (had) (two|both) ~3 open
      (i|we) (switched|changed|moved) ~4
      (i|we) [only] (noticed|found|saw|realised|realized|discovered|spotted) (it|the|your|that|this)
    agentless-slip:
      (mistake|mistakes|error|errors) (was|were|have been|has been) made
      the [wrong|incorrect|old] ~3 (was|were|got|has been) (sent|given|attached|used|published|shipped|delivered|charged|missed|not met|not sent|mixed up|lost|delayed|overlooked)
      (there was|there has been|we had|there were) (an|a|some) [@any] (incident|error|mistake|problem|issue|mix-up|confusion|delay|misunderstanding|oversight|hiccup|glitch)
      (deadline|transfer|order|payment|cut-off) (was|were|has been|got) ~2 (missed|delayed|overlooked|held up|met|sent|processed)
      (an|the) (error|mistake|incident|issue) (occurred|happened|arose|took place)
      (got|was|were) (mixed up|mislaid|misplaced|lost|overlooked|delayed|forgotten|missed)
      (could|was|were) not (be) (sent|met|processed|delivered|released)
      (could|was|were) not [be] (sent|met|processed|delivered|released) ~3
      (went|gone) (wrong|astray)
      your ~3 (was|were) (sent|answered|handled|processed) (late|wrongly|incorrectly)
      by (mistake|accident)
      the [wrong|mistaken] (error|mistake) (with|in|on)
      mistake with
    no-intent:
      (was|were) (not|never) (my|our) intention
      (i|we) (did not|never) (mean|meant|intend|intended) (to|for|it)
      (i|we) never (mean|meant|intended) (to|for|any)
      (it was) (not|never) (intentional|on purpose|deliberate)
    no-excuse:
      (i|we) have no excuse
      there is no excuse
      no excuses
      (is|was) inexcusable
    denial:
      (was|is) not (my|our) [own] (fault|mistake|error|doing)
      (i|we) (did not|have not) (do|done|make|made) [anything|any] (wrong|mistake|mistakes|error)
      (i|we) did nothing wrong
      (i|we) (have not|did not|never) (touched|touch|changed|change|edited|edit) ~3
      (i|we) (are|am) not (responsible|to blame|at fault)
      nothing to do with (me|us)
      not (my|our) (fault|problem|responsibility)
      nothing (i|we) (can|could) do
    own-counterfactual:
      had (i|we) ~3 (checked|looked|read|sent|called|rechecked|confirmed|paid|waited|asked|noticed|verified)
      if (i|we) had [only|not] ~2 %past
    unclear-duty:
      (should|ought to) have been (checked|sent|confirmed|verified|noticed)
      (if it had|had it) been (checked|sent|confirmed)
    """#
}
