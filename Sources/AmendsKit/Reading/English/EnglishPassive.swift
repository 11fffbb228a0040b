extension EnglishLexicon {
  static let passive = #"""
    @hitch-noun = discrepancy | inconsistency | irregularity | anomaly | disparity | shortcoming | deviation | mismatch | breakdown | malfunction | miscalculation | duplication | omission | shortfall | setback | complication | disruption | occurrence | situation | lapse in communication | breakdown in communication | communication breakdown
    @wrong-source = wrong | incorrect | old | outdated | mistaken | other | previous | superseded | obsolete | inaccurate | erroneous

    agentless-slip:
      (there was|there has been|there were|there appears to (be|have been)|there seems to (be|have been)|there may have been|there must have been) (an|a|some|a bit of a|a slight|a minor|a certain|a small) ~1 (@hitch-noun|@hitch) ~2
      (an|a|some) ~1 (@hitch-noun|@hitch) (led|meant|resulted|caused|arose|occurred|happened|prevented|affected|was identified|was detected|came about|ensued|emerged) ~4
      (it (seems|appears|looks like|would seem|would appear)) [that] (the|your|an|a) ~3 (was|were|got|had been|has been|went|did not) ~3
      [@been] ~1 @handled ~3 (using|from|with|against|based on|on the basis of|according to|out of|off|following|by reference to) (the|an|a) @wrong-source ~2
      @been ~1 (drafted|drawn up|generated|compiled|produced|assembled|formulated|based|calculated) ~3 @wrong-source ~2
      (could|can) not be (finalised|finalized|completed|executed|fulfilled|concluded|actioned|effected|honoured|carried out|dealt with|settled|accommodated|attended to|handled|made|answered) ~3
      (was|were|has|have) not (finalised|finalized|executed|fulfilled|concluded|actioned|effected|honoured|carried out|attended to|been ~1 (finalised|executed|fulfilled|completed|actioned|carried out|sent)) ~3
      (the|your|this|that|our) ~3 failed to (go ~2|arrive|reach ~2|leave ~2|come through|materialise|appear|register|be (sent|processed|delivered|released|executed|completed|met)) ~2
      (the|your|this|that|our) ~3 (experienced|suffered|incurred|encountered|was subject to|was affected by|underwent) (a|an|some) ~1 (@hitch|@hitch-noun) ~2
      (something|things) [weird|odd|strange|unusual|unexpected|funny|peculiar] (went on|happened|occurred|took place|is off|was off|is amiss|was amiss|is not right|was not right) (with|to|in|on) (the|your) ~2
      [was] (inadvertently|erroneously|mistakenly|unintentionally|regrettably) (sent|omitted|applied|issued|processed|charged|attached|included|left|deleted|overlooked|given|quoted|released) ~3
      (the|your|an|a) ~3 (was|were) (provided|supplied|furnished|conveyed|relayed|transmitted|communicated) ~2 (in error|incorrectly|late|wrongly|by mistake) ~1
      (incorrect|wrong|inaccurate|erroneous|outdated) ~2 (was|were|has been|have been|got) (provided|supplied|furnished|conveyed|relayed|transmitted|communicated|given|issued|quoted|shared|sent) ~3
      (the|your|our) ~2 (deadline|cut-off|limit|timeframe|time limit) (lapsed|passed|expired|elapsed) (before|without|while) ~4
      (got|gone|went|been) (lost in ~3|stuck in ~3|left in limbo|forgotten about|lost in the shuffle) ~1
      (wires|lines|signals) ~1 (got|were|must have been) crossed
      (the same|it|this) (was|has been|got) (missed|delayed|overlooked|omitted) (due to|because of|through|owing to|as a result of) (an|a|some)  ~2 (oversight|error|mistake|mix-up|lapse) ~1
    vague-event:
      (something|things) [weird|odd|strange|unusual|unexpected|funny|peculiar] (went on|happened|occurred|took place) ~3
    """#
}
