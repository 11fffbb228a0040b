extension EnglishLexicon {
  static let standingFirm = #"""
    @rulebook = protocol | protocols | procedure | procedures | process | processes | policy | policies | guidelines | rules | regulations | formalities | safeguards
    @duly = fully | duly | properly | correctly | strictly | always | at all times | scrupulously | carefully | rigorously | all | indeed | of course

    defensive:
      (do not|did not|will not|can not|refuse to|not prepared to|not going to|not willing to) (appreciate|accept|tolerate|like|care for|take|be spoken to|be talked to|put up with) ~2 (tone|language|insinuation|insinuations|accusation|accusations|attitude|manner|implication|wording|way you|being (spoken|talked|shouted|accused)) ~4
      (there is|there was|there really is) no (need|call|reason|cause) for ~2 (tone|language|drama|rudeness|attitude|accusations|insults|shouting|capitals|hostility|aggression|sarcasm|panic) ~2
      (mind|watch|moderate|lower|change|adjust|check) your (tone|language|manners|voice|attitude|words)
      (please|kindly|you to) (refrain|desist) from ~6
      (object to|take exception to|take issue with) (the|your|being) ~4
      resent (being|(the|your|that) ~1 (tone|accusation|accusations|implication|insinuation|suggestion)) ~3
      (find|consider|think) your (tone|accusation|reaction|complaint|message|mail|email|claim|attitude|words) [to be|is] [rather|quite|very|totally|completely] (unfair|unacceptable|offensive|excessive|exaggerated|rude|uncalled for|out of line|unreasonable|unfounded|over the top|disproportionate) ~2
      (tone|accusation|accusations|reaction|complaint|claim|claims|remark|remarks|comment) (is|was|are|were) [rather|quite|very|totally|completely|frankly|a bit|a little] (unfair|unacceptable|offensive|excessive|exaggerated|uncalled for|out of line|unreasonable|unfounded|over the top|disproportionate|unwarranted|unjustified|baseless|groundless)
      @rulebook (was|were|has been|have been|had been) [@duly] (adhered to|followed|observed|respected|complied with|upheld) [@duly] ~2
      (we|i|our team|our staff|our people|the bank|the company|the school|the agency) [have|has] [@duly] (adhered|kept|stuck|complied|conformed|stayed|abided|acted) [@duly] (to|with|within|by|in line with|in accordance with|according to) (the|our|all|every|established|standard|internal) ~2 @rulebook ~2
      (we|i|our team|our staff|the bank|the company|the agency) [have|has] (acted|behaved|proceeded|worked|operated|done everything|did everything) ~1 (correctly|properly|in good faith|impeccably|professionally|within the rules|as required|as agreed|by the book|as we should|as i should|right|in full compliance) ~2
      (everything|all) (was|has been) (done|handled|carried out|processed) ~1 (correctly|properly|by the book|as it should|as it should be|in line with|according to|as per|to the letter|in accordance with) ~3
      (as per|pursuant to|in accordance with) [the|our] (clause|article|paragraph|contract|general|terms|conditions|small print|rules|company policy|standard policy|bank policy) ~4
      (clause|article) #number ~4 (states|says|provides|applies|covers|allows|exempts|limits|is clear|excludes) ~4
      (rules are rules|policy is policy)
      (it is|that is|this is) [just|simply|a matter of] (company|bank|school|standard|internal|agency|office) (policy|procedure|practice|protocol)
      (well within|within) (our|the) (agreed|contractual|stated|normal|usual|legal|service) ~1 (rights|terms|timeframe|time frame|limits|window|level|levels|hours)
      (we are|i am|we were|the bank is) (not (obliged|required|bound|liable|answerable)|under no (obligation|duty)) ~4
      (i|we|bank|company|school|agency) [can|will] (accept|assume|bear|admit|take|accepts|assumes|bears) no (liability|responsibility|blame|fault) ~3
      (i|we|bank|company|school|agency) (can not|can hardly|could hardly|could not) be held (responsible|liable|accountable|to blame) ~3
      storm in a (teacup|tea cup|glass)
      (hardly|scarcely|not exactly) (a|an|the) (disaster|tragedy|catastrophe|end of the world|emergency|crisis|big deal|drama|crime)
      no (real|great|actual|lasting|serious) (harm|damage) (done|was done) ~2
      no harm done
      in the (grand|greater|great) scheme of things
      (blown|blowing|blow) ~3 out of [all] proportion
      (worse|bigger|more serious) things (happen|have happened) ~3
      (put|keep|see) (it|this|things) in perspective
      (you|nordfrakt|they|the supplier|your supplier|he|she) (went|are going|is going|have gone|has gone) (overboard|over the top|too far)
      (you|nordfrakt|they|the supplier|your supplier) (are|is|were|was|have|has) [just|clearly|really|being|been|a bit] (overreacting|overreacted|overdoing|overdone|exaggerated|blowing)
      (you|people) (are|get|got) [just|being|a bit|very|too|so] (overreacting|dramatic|hysterical|oversensitive|over-sensitive|touchy|picky|petty)
      (not (a lot|much|a great deal)|little|precious little|nothing [more|else]) (i|we|anyone|one) could (do|have done) (by then|about (it|that|this)|at that point|then|from here|at this end|differently) ~1
      (i|we) (did|have done|do) (my|our) job
      (i|we) (have|had) (done|did) nothing wrong
      (i|we) stand by (what|our (answer|decision|work|team|procedure|actions)) ~3
      (you|nobody|no one) ~1 (complained|objected|said a word|said anything) (before|until now|at the time|so far|in ~2 years)
      you are the (first|only) (one|person|client|customer) (to|who|that) (complain|complains|complained|object|has complained|have a problem|find fault|make a fuss) ~3
      (we|i) have (other|many|hundreds of|dozens of|lots of|plenty of) ~1 (clients|customers|people|guests) ~1 (to|who) ~4
      let us get (one thing|something|the facts|this) straight
      let us not (exaggerate|get carried away|be dramatic|make a ~3|blow)
      (^|just|time to|you will) get over it
      (what|which) more (do you want|can (i|we) (say|do)|do you expect) ~2
      (i|we) (do not|can not) (understand|see) (why|what) you are (so|complaining|upset|angry|making) ~3
    excuse:
      due to ~3 (circumstances|reasons|factors|constraints|causes|events) ~2 (outside|beyond|out of) ~3
      (circumstances|reasons|factors|events|something|things) (outside|beyond|out of) (our|my|anyone 's) control
      (operational|technical|organisational|organizational|internal|logistical|unforeseen|exceptional) (circumstances|reasons|constraints|factors|issues|difficulties)
      (not (a lot|much|a great deal)|little|precious little) (i|we|anyone|one) (could|can) ~2
      (mondays|fridays|mornings|afternoons|weekends) (are|can be|get) [always|very|so|pretty|really|just] (hectic|crazy|mad|busy|chaos|chaotic|manic|a nightmare|a madhouse|hell|bad|impossible|tough)
      (it is|it was|there is|there was|we have) [always|just|such] a [complete|total|bit of a] (mess|madhouse|zoo|circus|shambles|jungle) [here|in there|in that|with]
      (can|could) (happen|have happened) to (anyone|anybody|the best)
      (easy|understandable|natural|common) (mistake|slip|error) to make
      (the two|both|they) (plans|versions|files|names|folders)  (look|are|looked) ~1 (alike|the same|identical|similar|confusing) ~1
    none:
      (not|never|hardly) ~6 (storm in a ~1|end of the world|big deal)
      (change|changed|changing|review|reviewing|new) (our|the) @rulebook
      @rulebook (was|were|has been|have been) (not|never) ~3
    """#
}
