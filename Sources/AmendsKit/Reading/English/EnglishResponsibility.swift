extension EnglishLexicon {
  static let responsibility = #"""
    @thing = plan | version | file | document | page | section | order | transfer | payment | invoice | mail | email | e-mail | message | answer | reply | information | date | deadline | parcel | booking | appointment | instruction | instructions | link | attachment | draft | number | amount | figure | address | form | update | details | report | copy | post | newsletter | guide | contract | quote | response | material | cut-off | shipment | delivery | step | list | tab
    @wrong = wrong | incorrect | old | outdated | mistaken | different | not yours | another | someone else 's | other | last (year|month|week) 's
    @fault-noun = mistake | error | fault | failure | slip | oversight | blunder | lapse | failing | carelessness | negligence | cock-up | mix-up | slip-up | doing
    @any = small | big | simple | silly | stupid | serious | bad | terrible | real | honest | costly | basic | clear | genuine | unfortunate | internal | human | technical | careless | huge | complete | proper | right | total | awful | little | slight
    @really = really | totally | completely | properly | clearly | royally
    @soft = clean | completely | totally | plain | stupidly | clumsily | carelessly | foolishly | then | just | wrongly | first | had | actually | also | mistakenly | accidentally | still | simply | only | even | already
    @mess = messed | screwed | slipped | cocked | fouled | fucked | stuffed | mucked | botched

    admission:
      (i|we) [have|had] (made|make|committed|done|did) (a|an|this|that|the|such a|some) [very] [@any] (mistake|mistakes|error|errors|blunder|slip)
      (i|we) [have|had] made [such|quite] (a|an) [@any] (mess|hash|muddle|meal|balls|pig 's ear|dog 's dinner|wrong (call|decision|choice|turn)) ~3
      (i|we) made the wrong ~2
      (i|we) (was|were) wrong
      (i|we) [have] [@really] @mess [it|this|that|things|your ~2|the ~2] up
      (i|we) [have] [@really] (messed|mucked) you (about|around)
      (i|we) [@really] (blew|botched|bungled|fluffed) (it|this|that)
      (i|we) dropped the ball
      (i|we) [have] [again] let (you|our|the|everyone|every) ~2 down
      (i|we) [have] failed you
      (i|we) failed (to|with|at|in)
      (i|we) fell short ~3
      (i|we) [take|accept|bear|assume|own|have|took] [the] [full|all|complete|total|whole|entire|sole] (responsibility|blame) [for]
      (i|we) own (this|that|it|my|our|the (mistake|error|delay|blame|fault)) [one]
      (i|we) (am|are) [fully|entirely|solely|wholly] (responsible|to blame|at fault)
      (i|we) should (have|not have) [never|not|already|also|at least|simply|just|really|always|at once|then|known|better] @did ~2
      (i|we) should [never|not] have [never|at least|already|simply|just] (@did|been more|been there|known better) ~2
      (i|we) ought to have @did ~2
      (i|we) could have (prevented|avoided|stopped|spotted|caught|seen|checked|called|told|asked|done better) ~3
      (i|we) had no (business|right) (sending|to)
      it (was|is) (me|i) who
      it (was|is) (me|us) [,|$]
      it (was|is) (me|us) and (not|no) ~3
      (i|we) (was|were|am|are) the one who
      (i|we) got (it|this|that|the|your|everything|things|you|all|my|our) ~2 (wrong|muddled|mixed up|confused|backwards|the wrong way round)
      (i|we) got (confused|muddled|mixed up)
      (i|we) got (my|our) ~2 crossed
      (i|we) had (it|that|this|your ~2|the ~2) [all] wrong
      (i|we) [have] let (it|this|that|this one|your ~2|the ~2) slip ~4
      (i|we) took (my|our) (eye|eyes|mind) off ~3
      (i|we) jumped the gun
      (i|we) got ahead of (myself|ourselves)
      (i|we) cut (a corner|corners)
      (i|we) put my foot in it
      (i|we) [have] (did|done) (you|this) wrong
      blame me
      (hold|put) (my|our) hands up
      the (one|person) (at fault|to blame|responsible) is me
      (nobody|no one|none) (but|except|other than) (me|us|myself|ourselves) ~3 (blame|fault|did)
      (i|we) (was|were) (careless|sloppy|negligent|inattentive|distracted|in the wrong|hasty) ~3
      (i|we) (was|were) not (careful|attentive|paying attention|thorough|up to ~2) ~2
      (i|we) did not (do|play) (my|our) (job|part|homework|best)
      (i|we) did not do what (i|we) ~4
      (i|we) did not live up to ~4
      (i|we) (did not keep|did not stick to|did not honour|broke|went back on) (it|my|our|that|the|a) [word|promise|commitment|agreement]
      (i|we) have no one [else] to blame but (myself|ourselves)
      (promise|delay) was (mine|my promise)
      the ~3 were my promise
    nominal-admission:
      (it|this|that|the) [@thing] [was|is] [all|entirely|completely|purely|only] my [own] @fault-noun
      (it|this|that) (was|is) [all|entirely|completely|purely|only] our [own] (fault|doing|failing)
      [the] (blame|error|mistake|fault|slip|oversight) (is|was|'s) [all|entirely] (mine|ours)
      (my|our) bad
      my [own] (mistake|error|fault|slip|oversight|blunder|carelessness|failing)
      (fault|mistake|error|blame|responsibility) (is|was|is all|is entirely) (mine|all mine|with me|on me|ours)
      (fault|blame|responsibility|error|mistake) lies with (me|us)
      (mistake|error|fault) (is|was) [entirely|purely|only] (from|on|at) my (side|end|part) ~1
      (it|this|that) (is|was) [all|entirely] my responsibility
      (that|this) one (is|was) on me
      [sheer|pure|plain] (carelessness|negligence|inattention) on (my|our) part
      (that|this) one (is|was) [all|entirely|purely] (down to|because of) (me|us)
      (that|this|it|blame|fault) (is|was) [all|entirely|purely|completely] [down to|on|because of] (me|us) [$|,|;|.]
      (that|this|it) (is|was) [all|entirely] (on|down to) (me|us)
      the buck stops (with me|with us|here)
      by my (mistake|error|oversight|own mistake)
    presumed-admission:
      (we|i|our team|someone here|one of us|somebody here) ~2 (changed|edited|touched|deleted|removed|altered|modified|published|broke|overwrote) (your|it|them|that post|the ~2 (post|posts|blog|page|entry|photo|photos|text|links|pictures)) ~3
      what (we|i) [have] (did|done) to your ~2
      must have been (us|one of us|someone (here|on our|in our|from our)|our ~2)
      (we|i|our team|our people|one of us|one of our ~1|someone here|somebody here) (must|may|might) have ~1 (edited|changed|deleted|touched|removed|overwritten|altered|published|broken|made|done) ~3
      (think|believe|guess|suspect|afraid|probably|maybe|looks like|seems) [that] it (was|is) (us|me|one of us|our ~2|someone (here|on our|in our|from our)) ~2
      (it was|probably|surely|likely|maybe) (one of us|someone from our team|somebody on our team|our team)
      (should|ought) not have (published|changed|edited|touched|deleted)
    institutional-ownership:
      (our|the team 's) [own] [@any] (mistake|error|slip|oversight|failure|blunder|lapse|failing|mix-up)
      [a|an] [@any] (mistake|error|slip|oversight|failure|lapse) (of ours|of mine|on our part|on our side|on our end|at our end|from our end|from our side|by our team|of my making)
      (mistake|error|fault) (is|was) [entirely|purely|only] (from|on|at) our (side|end|part)
      our [own] instructions were (unclear|wrong|confusing)
      due to (our|my) (mistake|error|oversight)
    dative-slip:
      (slipped|escaped) (my mind|our minds|my attention|our attention|past me|past us|me|us|through my fingers)
      got (away from|past) (me|us)
      [an] error (slipped|crept) (past|by) (me|us)
      went [clean|right|straight|completely] out of (my|our) (head|mind|heads|minds)
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
      (i|we) [have] (made|make|committed) no (mistake|mistakes|error|errors)
      (i|we) (have not|did not|never) (touched|touch|changed|change|edited|edit) ~3
      (i|we) (are|am) not (responsible|to blame|at fault)
      nothing to do with (me|us)
      not (my|our) (fault|problem|responsibility)
      nothing (i|we) (can|could) do
    none:
      if (i|we) had (done|made) (anything|something|any) ~1 (wrong|mistake|mistakes)
    """#
}
