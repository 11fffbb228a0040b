extension EnglishLexicon {
  static let ownActs = #"""
    @sent = sent | gave | mailed | e-mailed | emailed | forwarded | told | quoted | passed | shared | attached | answered | replied | read | opened | looked at | used | copied | pasted | took | checked | worked from | worked with | went by | was reading | was looking at | was using | put | entered | typed | booked | charged | shipped | delivered | published | uploaded | loaded | explained | described | pointed | directed | was on | had open | copied from | quoted from | wrote | clicked | clicked on | pressed | printed | picked | packed | posted | rang | phoned | called | invoiced | billed | ordered | cut | measured | labelled | addressed | filed | saved | selected | chose | ticked | noted | noted down | scheduled | pulled | downloaded | dispatched | handed | issued | signed | assigned | transferred | paid | made | brought | sold | followed | trusted | relied on | built | set | mixed | translated | installed | announced | promised
    @also-did = applied | entered | calculated | worked out | ran | hung | fitted | served | baked | cooked | prescribed | painted | wired | connected | credited | debited | scanned | exported | imported | added | removed | merged | moved | stored | enclosed | included | marked | started from | started with | went to | turned up at | drove to | got | picked up | laid | spelt | spelled | counted | weighed | cited | referred to | looked up | took down | wrote down | put down | put up | set up | filled | filled in | stamped | recorded | registered | closed | cancelled | paid | hired | rang | noted
    @missed = forgot | forgotten | failed | missed | overlooked | neglected | omitted | skipped | misread | misunderstood | mixed up | confused | mistook | messed up | muddled | mislaid | lost | delayed | ignored | dropped | bungled | botched | swapped | double-booked | overbooked | double-charged | overcharged | undercharged | underestimated | overestimated | spoiled | spoilt | broke | damaged | deleted | erased | overwrote | wiped | duplicated
    @do-well = check | recheck | double-check | cross-check | crosscheck | verify | confirm | send | look | read | reread | make sure | pay attention | reply | answer | warn | tell | call | ring | phone | release | process | submit | notice | ask | save | update | compare | follow | follow up | finish | act | put | go | do | execute | get | write | keep | pass | forward | mention | include | attach | add | book | order | print | listen | think | plan | test | lock | turn up | show up | come back | catch | spot | stop | count | measure | label | register | record | note | enter | renew | leave | prepare | allow | inform | let you know | explain | anticipate | foresee | deal | handle | back up | proofread | set | give | deliver | meet | take | treat | respond | react | pick up | see that | see it in | realise | realize
    @done-well = checked | rechecked | verified | confirmed | sent | looked | read | saved | updated | compared | answered | replied | called | rung | told | asked | noticed | written | kept | passed | included | attached | added | booked | ordered | renewed | prepared | noted | registered | warned

    own-wrong-act:
      (i|we) [have|had] [@soft] @sent ~6 @wrong [@thing|one|page|tab|day|room|person|way]
      (i|we) [have|had] [@soft] @also-did ~5 (wrong|incorrect|outdated) ~1
      (i|we) [have|had] [@soft] (@sent|@also-did) ~4 (too (short|long|small|big|large|early|late|high|low|little|much|few|many)|the other way round|backwards|upside down)
      (i|we) [have] [@soft] (thought|believed|understood|imagined) ~1 you (meant|wanted|said|asked|had) ~4
      (i|we) took (it|that|this|your ~2) for ~3
      (i|we) [have] (shouted|snapped|yelled|swore|hung up|argued|lied|interrupted) ~4
      (i|we) (was|were) (rude|short|curt|unkind|impatient) ~3
      (i|we) did not (see|hear) your ~2 (message|messages|mail|email|e-mail|note|call|question|request) ~3
      (i|we) did not [even] open (them|your ~2 (message|messages|mail|email|e-mail|letter|note)) ~3
      (i|we) [have|had] [@soft] (@sent|@also-did) ~8 (instead of|rather than) [the|your|on|from]
      (i|we) [have|had] [@soft] @sent ~4 and not [the|your|on|from]
      (i|we) [have] @sent ~4 (not the one|which was not|that was not|that is not|that did not|which did not) ~3
      (i|we) [have] @sent [you] [it|your order|the transfer|your reply] (late|too late|too early)
      (i|we) [have] (sent|gave|given|handed|sold|delivered|shipped|passed|promised) ~4 to (somebody else|someone else|another ~1|other people|the wrong ~1)
      (i|we) [have] (charged|billed|invoiced|booked|debited|ordered) ~3 (twice|two times|double|too much|too little)
      (i|we) [have] (sent|pressed|printed|published|posted|answered|replied|hit|clicked|shipped|left|went) ~4 (before|without) ~1 (reading|checking|looking|asking|confirming|telling|proofreading) ~3
      (i|we) [have|had] [@soft] @missed ~5
      (i|we) [have|had] [@soft] mis* ~5
      (i|we) [have] promised ~6 (gave it away|did not ~2|forgot ~2|never ~2)
      (i|we) [have] (told|promised|assured) you ~6 and (it|that|they|there) (is|was|are|were|does|did|do) not ~2
      and (i|we) (did|sent|gave|brought|ordered|put|made|booked) [you] (another|the other|something else|the opposite) ~1
      (i|we) would (forgotten|overlooked|missed|confused|mixed up|muddled|lost|mistaken|skipped|left out|misread) ~5
      (i|we) did not @do-well ~4
      (i|we) (had not|have not) [yet|even] @done-well ~4
      (i|we) never (checked|looked|sent|confirmed|verified|read|called|told|asked|released|warned|rechecked|double-checked|made sure|noticed|rang|phoned|got back|wrote|answered|replied|passed|followed up|thought|added|booked|delivered|gave|came|turned up|showed up|updated) ~3
      (i|we) [have] [@soft] (let|left|put|set|kept|parked) (it|your|the|that) ~2 (sit|lie|lying|sitting|slide|wait|waiting|aside|to one side|for later|on my desk|unsent|off|pass|go by|go past|go to|slip|undone|unanswered) [until|till|for|on]
      (i|we) [have] left ~3 (out|off|behind|unlocked|open|hanging|unanswered|undone|until (the|too)) ~3
      (i|we) left out ~3
      (i|we) (set|put|pushed) (it|your|the|that|this) ~2 (aside|to one side|off|back)
      (i|we) (sat on|held up|held back) (it|your|the)
      (i|we) (was|were) too (late|slow|quick|fast|hasty|confident|sure|trusting|optimistic) ~4
      (i|we) (was|were) late (sending|with|in|to)
      (i|we) (wrongly|by mistake|accidentally|mistakenly|inadvertently) @sent ~3
      (i|we) [have] @sent ~4 (by mistake|by accident|in error)
      without (checking|looking|rechecking|double-checking|confirming|verifying|reading) ~4
      (i|we) assumed ~4
      (sorry|apologise|apologize|apologies|apology) (for|about) (sending|giving|having|missing|forgetting|not|letting|mixing|confusing|answering|telling|reading|leaving|failing|putting|making|changing|editing|touching|deleting|removing|overwriting|charging|booking|keeping|losing|ignoring|being (late|slow|careless)) ~6
      (sending|giving|answering|telling|pointing|having (sent|given|told|forgotten|missed|lost|left|charged|booked)) you ~3 (wrong|incorrect|old|outdated) [@thing]
      regret (sending|having sent|giving|having given|not|missing|forgetting|leaving) ~4
      the wrong @thing was sent by (me|us)
      was ~2 (sent|made|done|written|packed|printed|booked|entered|caused) by (me|us)
      (i|we) [have] (kept|left) you (waiting|without|in the dark|hanging|standing)
      (i|we) misled you
      (i|we) (sent|led|pointed) you (to|on|in|down|off) ~3 (wrong|nowhere|chase|astray)
      (i|we) [have] cost you ~4
      (i|we) [have] made you (lose|waste|wait|look|search)
      (i|we) [have] (wasted|ruined|spoilt|spoiled|upset) your ~2
    own-act:
      (i|we) [have] [@soft] @sent [you|it|your|the|from|him|her] ~4
      (i|we) [have] [@soft] (left|closed|applied|promised|calculated|recorded|stored|cancelled|counted) (your|the|it|you|that) ~4
      (i|we) (had) (two|both) ~3 open
      (i|we) (switched|changed|moved) ~4
      (i|we) [only] (noticed|found|saw|realised|realized|discovered|spotted) (it|the|your|that|this)
    own-counterfactual:
      had (i|we) ~3 (checked|looked|read|sent|called|rechecked|confirmed|paid|waited|asked|noticed|verified)
      if (i|we) had [only|not] ~2 %past
    unclear-duty:
      (should|ought to) have been (checked|sent|confirmed|verified|noticed)
      (if it had|had it) been (checked|sent|confirmed)
    """#
}
