extension EnglishLexicon {
  static let tone = #"""
    grovelling:
      (absolutely|utterly|completely|totally) (mortified|devastated|destroyed|horrified|distraught|gutted|ashamed)
      i (can|will|could) [not|never] [never|ever] forgive myself
      (worst|most useless|most terrible|most stupid) ~3 (agent|person|employee|human|world|life|career|ever)
      i am (useless|an idiot|a disaster|worthless|hopeless|a failure|the worst|stupid|an imbecile|unforgivable)
      (not|have not|did not) (slept|sleep) ~3
      (on|upon) my knees
      (i|we) beg you
      (thousand|million|infinite|countless) (apologies|pardons|times sorry)
      (so|very) , (so|very) , [so|very] ~1 sorry
      so so [so] sorry
      do not deserve (your|you|to|this)
      words can not ~4
      (unforgivable|a tragedy|catastrophe|from the bottom of my heart)
      please , please
    intensifier:
      (so|very|really|truly|deeply|terribly|sincerely|genuinely|extremely|awfully|dreadfully|honestly|absolutely|incredibly|profoundly) sorry
      (sincerely|deeply|truly|profoundly|unreservedly|wholeheartedly|really) (apologise|apologize|regret|sorry)
      [my] (sincere|sincerest|deepest|heartfelt|humblest|warmest) (apologies|apology|regret)
      can not apologise enough
      how sorry i am
      from the heart
    colloquial:
      (messed up|screwed up|dropped the ball|my bad|cocked up|botched|blew it|stuffed up|goofed|oops|whoops|arg|gonna|kinda|sorta|yeah|damn|hey mate|mate|dude|buddy|lol)
    jargon:
      (sla|slas|tier-2|tier 2|backlog|crm|sepa|cut-off|cutoff|cut off|scorm|lms|dod|sprint|staging|prod|ticket|mis-triaged|triaged|triage|kpi|erp|api|rollback|deploy|deployed|escalation|escalated|settlement|stp|value date|reconciliation|versioning|mismatch|misalignment|workflow|pipeline|queue|l2|n2|onboarding|churn|rma|eta|poc|stakeholders|user story|repo|commit|cms|revision history|cache|metadata|compliance|batch|swift message|nostro)
    vulgar:
      (fucked up|fuck|shit|bullshit|crap|arse|ass|bloody)
    flippant:
      (no biggie|no worries|chill|relax|whatever|happens to everyone|could be worse|oh well|never mind|it is only|shit happens|these things happen|haha|hahaha|lol|lmao|big deal)
    sarcasm:
      congratulations (on|for) ~4
      (sure|yes|oh) , because (we|i) have nothing better
      sorry for not (reading|being) ~3 (mind|minds|psychic|mind reader|fortune)
      what a tragedy ~4
      (great|wonderful|fantastic) , another ~3
      your (majesty|highness|excellency|royal)
      (well|good) for you
      how (terrible|awful|dreadful) for you
      thank you for (pointing out the obvious|your infinite wisdom)
      the world will end
    corporate-formula:
      (customer|client|your) (satisfaction|experience) is (our|my|of) ~4
      (take|takes|taking) (these|this|such|your|all) ~3 [very|extremely|so] seriously
      (thank you|thanks|we appreciate|appreciate) ~2 (your|for your) (feedback|patience|understanding|comments|comment|continued) ~5
      (appreciate|value) your (patience|understanding|business|feedback|loyalty)
      (fell|fall|falls|falling) short of ~4
      (wishes|wish|would like) to (convey|express|extend) ~5 (regret|apologies)
      our (top|highest|number one|absolute) priority
      (high|highest|quality) standards ~3
      we (strive|pride|endeavour|endeavor) ~5
      helps us (grow|improve|serve) ~3
      (rest assured|valued (customer|client)|please be advised|at this time|as per our)
      (experience|service) ~3 (expectations|standards)
    defensive:
      as (i|we) [have] [already] (explained|said|told|mentioned|wrote|stated) ~3
      (calm|settle) down
      it is not that (serious|bad|important|big) ~2
      not [such] a big (deal|problem)
      that is not what (i|we) (said|meant|wrote)
      (nobody|no one) else ~2 (complained|complains|has complained|noticed)
      (we|i) (followed|acted according|did everything) ~3 (procedure|protocol|rules|policy|book|letter) ~3
      with all due respect
      you are (exaggerating|overreacting|being unfair|wrong|mistaken)
      do not (exaggerate|overreact|get upset|be dramatic|shout|accuse)
      (you|nobody) can not (expect|blame|demand) ~4
      (is|are) [not] (our|the) (policy|procedure|rules) ~4 (allow|require|say|clear|state) ~2
      it was only (an|a|one|#duration|#number|two) ~3
      (only|just) (a|one) (day|hour|small) ~2 late
      i did not say that
      you (always|never) ~4
      (everybody|everyone) makes mistakes
      (that|it) is (your|not my|not our) problem
      there is nothing (we|i|more we|more i) can ~3
      [against|not] (our|the) policy ~3
    excuse:
      (we|i) (were|was|are|am|have been) [very|so|really|extremely|rather|a bit|quite] (busy|overloaded|swamped|short-staffed|short staffed|understaffed|overwhelmed|tired|stressed|rushed|ill|sick|under pressure|on holiday|new) ~3
      [a] (lot|lots|too much|so much) [of] work ~3
      (the|a) (deadline|time|schedule|timing|week|day) (was|is) [very|so|too|really|extremely] (tight|short|busy|hectic|crazy|hard|long) ~2
      (these|such) things happen ~2
      (everybody|everyone|we all) (makes|make) mistakes
      (nobody|no one) (told|warned|informed|reminded) (me|us) ~3
      you have to (see|understand) (our|my|that we) ~3
      (see|understand) (our|my) (side|position|situation)
      (was|were|is) right when (we|i) sent it
      (i|we) had (a|too|so|no|many|other) ~3 (day|morning|time|calls|clients|week|work|bad) ~2
      (a|this|the|one of those) (bad|hard|long|difficult|crazy|hectic) (day|week|morning|monday)
      (i|we) was told the wrong ~2
      (short-staffed|understaffed|staff shortage)
      i was having ~4
      [please] understand that (we|i) ~4
      it (is|was) not (easy|my job|our job) ~2
      i (only|just) (started|joined) ~3
      so many (clients|customers|orders|calls|mails) ~3
    """#
}
