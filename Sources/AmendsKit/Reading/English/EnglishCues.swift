extension EnglishLexicon {
  static let cues = #"""
    cue.negation: not | never | no | nor | neither | hardly | nothing | nobody | none
    cue.pseudo-negation:
      not only
      no doubt
      not ~ enough
      never ~ enough
      no (excuse|excuses)
      do not know how
      (can|could) not ~3 (enough|more)
      (did|do|does|could|can|had) not (realise|realize|notice|see|know|spot|understand) [that|until|till|how]
      not to mention
      no less
      words (can|could) not ~3
      (why|how) not
    cue.condition:
      (if|unless|whether|should you|in case|in the event|provided|assuming|to the extent [that])
    cue.contrast:
      (but|however|yet|although|though|still ,|even though|nevertheless|that said|it is just that|only that|mind you)
    cue.reporting:
      (boss|manager|company|team|director|colleague|supervisor|he|she|they|bank|school|agency) ~2 (says|said|say|told|tells|asked|asks|want|wants|wanted) [that]
      (i|we) [have] [already] (said|told you|mentioned|apologised|apologized) ~
      (client|customer|he|she|they) ~1 (think|thinks|thought|believe|believes|believed|reckons|claims) [that]
      (assume|assumes|assuming|taking it for granted) that
      what (he|she|they|client|customer) (says|say|wrote|writes|claims|asks) ~~ :
      you (may|might|will|would|could) (think|say|believe) [that]
    cue.hypothetical:
      (i|we) would ~ (apologise|apologize|be sorry|say sorry) ~2 if ~8
      if (i|we) had (done|made) (anything|something) wrong
    """#
}
