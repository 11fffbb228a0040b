extension EnglishLexicon {
  static let regret = #"""
    @very = so | very | really | truly | deeply | terribly | sincerely | genuinely | extremely | awfully | ever so | most | dreadfully | honestly | heartily | and i am | again | quite | so , so | so very | really very
    @did = %past | rang | rung | caught | tore | stuck
    @say-sorry = apologise | apologize | say sorry
    @dull = inconvenience | trouble | confusion | disruption | upset | bother | frustration | disappointment | delay

    apology:
      (i|we) (am|are) [@very] [@very] sorry
      i am sorry
      [@very] sorry (i|we) (@did|have|did not|was|were|am|are|never|could not) ~3
      (i|we) [do|@very|must] [@very] (apologise|apologize)
      (i|we) (offer|owe and offer|give) [you] [my|our] [@very] (apology|apologies)
      please accept (my|our) [@very] (apology|apologies)
      accept (my|our) [@very] (apology|apologies)
      (i|we) (can|could) not (apologise|apologize) enough
      (i|we) can only (apologise|apologize|say [@very] sorry)
      forgive (me|us) for ~4
      (my|our) [@very] (apology|apologies) to you {medium}
      (i|we) [do] [@very] regret [that] (sending|giving|having|i|we|my|our (mistake|error)|not|missing|letting|leaving|forgetting)
      i (want|wanted) to (@say-sorry|tell you [that] i am sorry|tell you how sorry i am)
      (let me|allow me to|i need to|i have to|i must|i am writing to|i am calling to) [first] @say-sorry
      (please|do) forgive me for _
      i (beg|ask) your (pardon|forgiveness) for
      you have my [@very] (apology|apologies)
      how sorry i am
    bare-apology:
      ^ [@very|so] sorry
      sorry (about|for|that)
      [my|our] [@very] (apologies|apology) [for]
      (apologies|pardon) (for|to you)
      (excuse|pardon) (my|our|the) (mistake|error|oversight|delay|slip|mix-up)
      (many|a thousand) apologies
      [and|,] sorry [again|once more]
      with [my|our] apologies
      sorry
    courteous-apology:
      (i|we) would like to (apologise|apologize|say sorry|say i am sorry|offer [you] [my|our] apologies)
      (i|we) (want|wish) to offer [you] (my|our) apologies
      (i|we) wish to (@say-sorry)
    owed-apology:
      (i|we) owe you an [honest|proper|@very] apology
      you (deserve|are owed) an apology
    remorse:
      i feel (awful|terrible|bad|dreadful|horrible|rotten|wretched) (that|about|for)
      i (am|feel) [@very] (ashamed|embarrassed|mortified|gutted) [that|about|by|of]
      i hate that (i|we)
      it (pains|hurts) me that (i|we)
    institutional-regret:
      (we|the company|the bank|the team|i) [@very] regret [any|the|this|what] (inconvenience|situation|incident|trouble|disruption|happened|delay|confusion)
      regret (over|for|about) (the|this|any) (situation|inconvenience|incident)
      (regrets|regret) ~2 (inconvenience|situation|incident)
      (inconvenience|trouble|delay) [caused] [, if any ,] (is|are) [deeply|sincerely] regretted
      it is (regrettable|unfortunate) that
      it is a (pity|shame) [that] (this|it|you)
    sympathy:
      sorry to (hear|learn|read) [that|about|of]
      regret [that] you (feel|felt|had|were|are)
      sorry that you (had|have|feel|felt|were|are|found)
      sorry you (had|have|feel|felt|were|are|found)
      sorry for (your|the) (experience|loss)
      i am sorry you feel that way
    reported-apology:
      (i|we) [have] [already] (apologised|apologized|said sorry)
      (boss|manager|company|team) ~2 (says|said) ~3 (sorry|apologises|apologizes)
      already ~ (apologised|apologized)
    harm-in-doubt:
      if (this|that|it|i|we|you|any|there|my|our|the) ~3 (caused|upset|bothered|hurt|offended|inconvenienced|annoyed|felt|feel|was|were|let|gave|affected|has|have|did|confused|troubled|disappointed|put|sounded|came across|seemed|appeared|looked)
      if anything ~3 (upset|offended|hurt|bothered|annoyed) ~2
      sorry if
      (sorry|regret|regrets) [that] you (feel|felt|were offended|were upset|took|thought|were not (satisfied|happy)|did not (like|enjoy|appreciate)|got the impression|perceived)
      , if any
      (you|anyone) (may|might|could) have (experienced|suffered|felt|encountered|had)
      (there|i|we) (has|have) been any ~4
      (any|whatever) @dull [that] ~2 (may|might|could) [have]
      @dull ~2 (may|might|could) have (caused|brought|given|created)
      (may|might|could) have (caused|inconvenienced|upset|affected|felt|hurt|put) you
      this (may|might) have (caused|upset|inconvenienced|given)
      to the extent [that] [this|it]
      should you (have|feel|find)
      in (case|the event) (this|that|you|it)
      sorry you feel that way
      sorry that you (feel|felt)
      if at all
      for any (inconvenience|confusion|trouble|offence|offense|misunderstanding|upset) [caused]
    refusal:
      (we|i) (do|can) not (offer|have|provide) (that|this) service
      (that|this) is not (available|possible|something (we|i))
      (we|i) can not help [you] with
    asks-forgiveness:
      (can|could|will|would) you [please|ever] forgive
      please forgive (me|us) and
      forgive (me|us) $
      please forgive (me|us) $
      put (this|it|that|all this) behind us
      (need|want) to know [that] you are not (angry|cross|mad|upset)
      (say|tell me) you are not (angry|cross|mad|upset)
      tell me we are [still] (fine|ok|okay|good|friends)
      so [that] we can move on
      (hope|trust) [that] you (can|will) forgive
      let us (forget|move on|put)
      no hard feelings
      are we (good|ok|okay|fine|still friends|still good) ?
      (move past|move on from|get past) (this|it)
      do not hold (it|this|that) against (me|us)
      find it in your heart
      accept (my|our) apology so
    none:
      [i am|we are] [so] sorry , (could|can|would) you (repeat|say|speak|spell|hold|wait|give me|remind) ~8
      [i am|we are] [so] sorry , (what|which|who|where|how) (is|was|are|were|am|do|did) ~8 ?
      [i am|we are] [so] sorry , (what|which) (version|plan|name|number|date|order) ~8 ?
      [i am|we are] [so] sorry , i did not (catch|hear) ~3
      (say|said|says|saying) sorry
      sorry ? 
      excuse me , (could|can|which|what) ~8
      not sorry
      (safe|better safe) than sorry
      (accept|accepted|accepting|thank you for) your apology
      you wrote ~5 sorry
      sorry state
    """#
}
