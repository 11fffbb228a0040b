extension EnglishLexicon {
  static let tone = #"""
    grovelling:
      (absolutely|utterly|completely|totally) (mortified|devastated|destroyed|horrified|distraught|gutted|ashamed)
      i (can|will|could) [not|never] [never|ever] forgive myself
      (worst|most useless|most terrible|most stupid) ~3 (agent|person|employee|human|world|life|career|ever)
      i could (die|have died|cry)
      i am (useless|an idiot|a disaster|worthless|hopeless|a failure|the worst|stupid|an imbecile|unforgivable)
      (not|have not|did not) (slept|sleep) ~3
      (on|upon) my knees
      (i|we) beg you
      (thousand|million|infinite|countless) (apologies|pardons|times sorry)
      (so|very) , (so|very) , [so|very] ~1 sorry
      so so [so] sorry
      do not deserve (your|you|to|this)
      (most|worst) (terrible|horrible|awful|shameful|stupid|dreadful) (thing|mistake|day|moment) ~3 (my|me) ~3
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
      (messed|screwed|cocked|mucked|stuffed) [it|this|that|things|your ~2|the ~2] up
      (messed|mucked) you (about|around)
      (dropped the ball|my bad|our bad|botched|blew it|goofed|oops|whoops|arg|gonna|kinda|sorta|yeah|damn|hey mate|mate|dude|buddy|lol|cock-up|balls-up|took my eye off the ball|jumped the gun|hash of|put my foot in it)
    jargon:
      (sla|slas|tier-2|tier 2|backlog|crm|sepa|cut-off|cutoff|cut off|scorm|lms|dod|sprint|staging|prod|ticket|mis-triaged|triaged|triage|kpi|erp|api|rollback|deploy|deployed|escalation|escalated|settlement|stp|value date|reconciliation|versioning|mismatch|misalignment|workflow|pipeline|queue|l2|n2|onboarding|churn|rma|eta|poc|stakeholders|user story|repo|commit|cms|revision history|cache|metadata|compliance|batch|swift message|nostro)
    vulgar:
      (fucked up|fuck|shit|bullshit|crap|arse|ass|bloody)
    flippant:
      (no biggie|no worries|chill out|happens to everyone|could be worse|oh well|never mind|shit happens|these things happen|haha|hahaha|lol|lmao|big deal)
      ^ (relax|chill|whatever) [,|!|.]
      ^ it is only (a|an|one) ~2
    sarcasm:
      congratulations (on|for) (noticing|spotting|finding|working|discovering|realising|realizing|your patience|reading) ~3
      (sure|yes|oh) , because (we|i) have nothing better
      sorry for not (reading|being) ~3 (mind|minds|psychic|mind reader|fortune)
      what a tragedy ~4
      (great|wonderful|fantastic) , another ~3
      your (majesty|highness|excellency|royal)
      ^ [well ,|oh ,|wow ,] (well done|good) for you
      ^ [well ,|oh ,] good for you
      how (terrible|awful|dreadful) for you
      thank you for (pointing out the obvious|your infinite wisdom)
      the world will end
      forgive (us|me) for being human
      how dare (we|i) ~4
    corporate-formula:
      (customer|client|your) (satisfaction|experience) is (our|my|of) ~4
      (take|takes|taking) (these|this|such|your|all) ~3 [very|extremely|so] seriously
      (thank you|thanks|we appreciate|appreciate) ~2 (your|for your) (feedback|patience|understanding|comments|comment|continued) ~5
      (appreciate|value|appreciating|valuing) your (patience|understanding|business|feedback|loyalty|custom|trust)
      your (feedback|opinion|custom|business|satisfaction|comments|call|loyalty) (is|are|matters|mean|means) ~2 (important|valuable|to us|lot|everything) ~2
      (fell|fall|falls|falling) short of ~4
      (wishes|wish|would like) to (convey|express|extend) ~5 (regret|apologies)
      our (top|highest|number one|absolute) priority
      (our|the) (high|highest|quality) standards ~3
      we (strive|pride|endeavour|endeavor) ~5
      helps us (grow|improve|serve) ~3
      (rest assured|valued (customer|client)|please be advised|at this time|as per our)
      (experience|service) ~3 (expectations|standards)
    none:
      (front|back|top|end|head) of the queue
      (train|bus|plane|concert|parking|theatre|entry|return) (ticket|tickets)
    """#
}
