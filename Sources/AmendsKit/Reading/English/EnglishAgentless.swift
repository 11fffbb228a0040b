extension EnglishLexicon {
  static let agentless = #"""
    @been = was | were | got | has been | have been | had been
    @handled = sent | actioned | processed | updated | passed on | passed | forwarded | saved | checked | done | delivered | answered | included | attached | added | booked | registered | recorded | entered | confirmed | followed up | released | submitted | ordered | cancelled | corrected | completed | met | kept | issued | uploaded | published | printed | returned | called | informed | told | notified | communicated | loaded | logged | noted | noticed | picked up | paid | credited | renewed | dealt with | handled | reviewed | shared | received | dispatched | shipped | charged | billed | debited | invoiced | addressed | labelled | given | filed | used | quoted | put | switched on | turned on | locked | closed | cleaned | repaired | put down | written down | taken down | reserved | prepared | cooked | transferred | applied | activated | translated | proofread | debited | set
    @fumbled = mixed up | mislaid | misplaced | lost | overlooked | delayed | forgotten | missed | skipped | duplicated | mistyped | miscalculated | mislabelled | misfiled | misread | mishandled | left out | left off | omitted | dropped | crossed | muddled | confused | swapped | double-booked | overcharged | misdirected | misrouted | miscommunicated | held up | garbled | left behind | left open | left unlocked
    @hitch = incident | error | mistake | problem | issue | mix-up | confusion | delay | misunderstanding | oversight | hiccup | glitch | slip-up | muddle | lapse | hitch | failure | miscommunication | slip

    agentless-slip:
      (mistake|mistakes|error|errors) @been made
      (the|a|an|your|some) (wrong|incorrect|old|outdated|mistaken|previous) ~3 (@been %past|went ~1|came ~1|got ~1|has gone ~1|crept ~2) ~2
      (there was|there has been|we had|there were|there is|there is been|there have been) (an|a|some|a bit of a|a bit of|a slight) [@any] @hitch ~2
      [a|an|some|the] [@any] @hitch (occurred|happened|arose|took place|crept in|slipped in)
      due to (an|a|some) [@any] (oversight|error|mistake|mix-up|slip|mishap)
      @been [somehow|also|unfortunately|accidentally|mistakenly|simply] @fumbled ~2
      (the|your|a|an|our|this|that|my) ~3 (was|were|has been|have been|had been) (not|never) [yet|even|properly] @handled ~2
      (the|your|a|an|our|this|that|my) ~3 (never|did not) (go out|went out|go through|went through|get sent|got sent|get saved|got saved|get done|got done|reach ~2|reached ~2|leave ~2|left ~2|make it|made it|arrive|arrived) ~2
      (the|your|a|an|our|this|that|my) ~3 (never|did not) (get|got) %past ~1
      (nobody|no one) (was (at|there|in)|rang you|rang to|called you|told you|answered you|answered your|came to|turned up|met you|let you know|warned you) ~3
      you (was|were|have been|had been) not (told|informed|notified|called|warned|given) ~3
      @been ~1 @handled ~4 (twice|late|too late|wrongly|incorrectly|by mistake|in error|by accident) ~1
      @been ~1 @handled ~3 (to|in|into|on|from|at|with|under|for|as) [the] (wrong|incorrect|old|somebody else|someone else|another) ~2
      @been ~1 (entered|typed|calculated|filled in|labelled|translated|set|done) (incorrectly|wrongly|wrong|badly)
      you @been (given|sent|told|shown|charged|billed|put|booked|quoted|handed) ~2 (wrong|incorrect|twice|old|outdated|too much) ~2
      (deadline|transfer|order|payment|cut-off) (was|were|has been|got) ~1 (missed|delayed|overlooked|held up)
      (deadline|transfer|order|payment|cut-off) (was|were|has been) not ~1 (met|sent|processed)
      (could|was|were) not [be] (sent|met|processed|delivered|released) ~3
      (went|gone|go) (wrong|astray|missing|unanswered|unnoticed|out twice|out late)
      (fell|slipped|fallen|dropped) (through|between) (the|our) (cracks|net|gaps) ~1
      ended up (in|with|on|at|somewhere) ~4
      (crept|slipped) (in|into) ~3
      your ~3 (was|were) (sent|answered|handled|processed) (late|wrongly|incorrectly)
      by (mistake|accident)
    """#
}
