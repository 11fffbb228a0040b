extension EnglishLexicon {
  static let defence = #"""
    @tough = terrible | awful | dreadful | crazy | hectic | bad | busy | mad | difficult | long | rough | tough | hard | manic | chaotic
    @our-time = day | week | morning | month | afternoon | monday | tuesday | wednesday | thursday | friday | fortnight

    defensive:
      as (i|we) [have] [already] explained ~3
      as (i|we) [have] (already|before|clearly|repeatedly|previously) (said|told|mentioned|wrote|stated) ~3
      (i|we) [have] already (told|explained to) you ~3
      (i|we) have (told|explained to) you ~2 (times|before|twice) ~1
      (calm|settle) down
      it is not that (serious|bad|important|big) ~2
      (is|was) not the end of the world
      not [such] a big (deal|problem)
      (mountain out of|fuss over|fuss about) ~3
      (make|making|made) a (fuss|meal|drama|scene|big deal) ~3
      out of [all] proportion
      that is not what (i|we) (said|meant|wrote)
      (nobody|no one) else ~2 (complained|complains|has complained|noticed)
      (nobody|no one) died $
      (more|else) do you want
      doing you a favour
      being [a bit|a little|rather|so|too|very] (dramatic|unreasonable|difficult|oversensitive|sensitive|picky|silly)
      that is your (opinion|view)
      (other|most) (people|clients|customers) would (be|have)
      (we|i) (followed|acted according|did everything) ~3 (procedure|protocol|rules|policy|book|letter) ~3
      with all due respect
      you are (exaggerating|overreacting|being unfair|wrong|mistaken|not being (reasonable|fair))
      you are not (our|my|the) only (client|customer|one|guest|person)
      do not (exaggerate|overreact|get upset|be dramatic|shout|accuse)
      no need to (be|get|shout|raise|use|take) ~2 (rude|worked up|upset|angry|aggressive|personal|personally|voice|tone|cross|like that|at me)
      (you|nobody) can not (expect|blame|demand) ~4
      (is|are) [not] (our|the) (policy|procedure|rules) ~4 (allow|require|say|clear|state) ~2
      our (terms|rules|conditions|policies|terms and conditions) (are|say|state|clearly) ~3
      ^ [but] it (is|was) only (an|a|one|#duration|#number|two) ~3
      (but|and) it was only (an|a|one|#duration|#number|two) ~3
      (only|just) (a|one) (day|hour|small) ~2 late
      i did not say that
      you always (complain|exaggerate|do this|say that|want|leave it|find)
      (everybody|everyone) makes mistakes
      (that|it) is (your|not my|not our) problem
      that is [just|simply] how (it|things|we|this) (is|are|work|works|do)
      (i|we) (do not|can not) see (the|what the|any) (problem|fuss|harm)
      what did you expect
      take it or leave it
      if you do not like it
      there is nothing (we|i|more we|more i) can ~3
      [against|not] (our|the) policy ~3
      (i|we) do not (do|give|offer|make) (refunds|compensation|exceptions)
    excuse:
      (we|i) (were|was|are|am|have been|had been) [very|so|really|extremely|rather|a bit|quite|terribly] (busy|overloaded|swamped|short-staffed|short staffed|short of ~2|understaffed|overwhelmed|tired|exhausted|stressed|rushed|ill|sick|off sick|unwell|under pressure|on holiday|on leave|new|snowed under|rushed off ~3|up to ~3|run off ~3|flat out|in a (hurry|rush|meeting)|away) ~3
      [a] (lot|lots|too much|so much) [of] work ~3
      (the|a) (deadline|time|schedule|timing|week|day) (was|is) [very|so|too|really|extremely] (tight|short|busy|hectic|crazy|hard|long) ~2
      (these|such) things happen ~2
      (everybody|everyone|we all) (makes|make) mistakes
      (nobody|no one) (told|warned|informed|reminded) (me|us) ~3
      you have to (see|understand) (our|my|that we) ~3
      (see|understand) (our|my) (side|position|situation)
      (was|were|is) right when (we|i) sent it
      (i|we) had (a|too|so|no|many|other) ~3 (day|morning|time|calls|clients|week|work|bad|choice|option|alternative|idea|way) ~2
      (i|we) have had ~4 (off|ill|sick|away|calls|problems|clients|orders) ~2
      (a|this|the|one of those) (bad|hard|long|difficult|crazy|hectic|busy) (@our-time)
      (a|such a|one of those|another) @tough @our-time (here|for us|for me|in the ~1|at the ~1) ~2
      (it|things) (is|are|was|were|has been|have been) ~3 (manic|hectic|crazy|mad|chaotic|chaos|non-stop|busy|a madhouse|a nightmare) [here] ~2
      (it|day|week|month|morning) (is|was) [complete|sheer|utter|pure|absolute|total] (madness|mayhem|bedlam|hell|chaos) ~1
      (phone|phones) ~2 (ringing|stopped|rang|going) ~3
      (half|most of) the (team|office|staff|department) ~5
      (people|staff|colleagues|team) ~2 (off sick|on leave|on holiday|away|ill|on a course)
      (my|our) hands (were|are) tied
      only (following|doing) (instructions|orders|my job|our job|what) ~2
      (strictly|technically) speaking ~4
      in (our|my) (defence|defense)
      not (on purpose|intentional|deliberate)
      (everyone|everybody|anyone|anybody) (slips|makes|can make|gets) ~3
      (nobody|no one) is perfect
      (i|we) (am|are) (only|just) human
      (we|i) (are|am|were) only (two|three|four|a small|a few|#number) ~4
      (small|tiny) (team|company|office|business) ~1
      to be fair
      that is [just|simply] how (it|things|we|this|the system) (is|are|works|work|do) ~2
      you know how ~2 (is|are|it is|they are|it goes)
      (the|my|our) ~1 (train|bus|flight|car|traffic|internet|line|alarm|lift|power|wifi) (was|were|broke|failed|did not|went|got) ~3
      (nobody|no one|we|i) could [not] have (known|foreseen|predicted|guessed) ~2
      (i|we) was told the wrong ~2
      (short-staffed|understaffed|staff shortage)
      i was having ~4
      [please] understand that (we|i) ~4
      it (is|was) not (easy|my job|our job) ~2
      it (is|was) not (entirely|only|just|really|all) (my|our) (fault|mistake) ~2
      i (only|just) (started|joined) ~3
      so many (clients|customers|orders|calls|mails) ~3
    """#
}
