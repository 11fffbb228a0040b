extension EnglishLexicon {
  static let blame = #"""
    @lapse = check | read | tell | confirm | sign | notice | ask | answer | reply | provide | send | follow | specify | mention | say | look | let us know | let me know | remind | warn | verify | understand | respond | fill | call | ring | phone | get back | come back | write back | include | attach | state | indicate | inform | make clear | double-check | pay attention | give us | give me | open | update | turn up | show up | make it easy | be clear | leave
    @lapsed = checked | read | told | confirmed | signed | noticed | asked | answered | replied | provided | sent | followed | specified | mentioned | said | looked | let us know | let me know | reminded | warned | verified | understood | been clearer | been clear | been more | filled | paid attention | called | rung | phoned | got back | got in touch | been in touch | come back | written back | included | attached | stated | indicated | informed | made clear | double-checked | opened | updated | responded | given us | given me | waited | contacted
    @duty = put | check | confirm | read | include | specify | state | mention | write | send | double-check | make sure | indicate | follow | sign | fill | use | give us | give me | provide | quote | be more | be clearer | pay attention | pay more | look more | look at the | let us know | plan | verify | attach | keep to
    @client = clients | customers | people | users | guests | members | readers | buyers
    @papers = request | instructions | brief | details | information | form | email | e-mail | mail | message | question | specifications | note | letter | description | briefing | address | handwriting | writing
    @answers = confirmation | reply | answer | response | approval | signature | go-ahead | feedback | consent | acceptance
    @muddled = unclear | vague | confusing | ambiguous | illegible | out of date | outdated | hard to (read|follow|understand) | poorly written
    @bit = a bit | a little | rather | somewhat | quite | very | too | so | far from
    @did-change = deleted | changed | renamed | edited | touched | moved | removed | overwritten | overwrote | restored | clicked | pressed | saved | published | archived
    @slipped = forgotten | misread | misunderstood | overlooked | mixed up | confused | entered | typed | done (it|that|this|something|so) | made (the|a|some) | @did-change

    blames-client:
      you (did not|never|had not|have not|failed to|forgot to|neglected to|omitted to|might have forgotten to|may have forgotten to) ~1 (@lapse|@lapsed) ~3
      had you ~2 @lapsed ~4
      if you had ~2 @lapsed ~3
      if you would (got in touch|checked|told|said|asked|opened|called|answered|replied|looked|mentioned|sent|signed|confirmed|noticed|waited|followed) ~3
      if (the|your) (form|request|brief|details|papers|documents|paperwork|signature|confirmation) had ~1 (come|been|arrived|reached|included|said|got) ~4
      you (should|ought to) (have|of) [then|at least|also|first|simply|just|really|perhaps] @lapsed ~3
      you (could|might) (have|of) [then|at least|also|just|simply] (called|asked|told|checked|let us know|warned|said|mentioned|read|looked|confirmed|rung|phoned|been clearer|double-checked) ~4
      (because|since|as) you (took ~4 to|never|forgot|failed|were (late|slow|unclear|away|vague)|gave (us|me) ~2 (wrong|incomplete)|changed your mind|kept changing|waited ~2 (too|until|so)|sent ~3 (late|wrong|incomplete)) ~4
      (your|the) @papers [you|that you] [sent|gave|provided|filled in|gave us|sent us] (was|were|is|are) not [very|that|quite|so|fully|entirely|really] (clear|complete|specific|legible|precise|detailed) ~2
      (your|the) @papers [you|that you] [sent|gave|provided|filled in|gave us|sent us] (was|were|is|are) [@bit] @muddled ~2
      your @papers (was|were) [@bit] incomplete
      (the|your) ~2 (you|that you) (gave|sent|provided|supplied|filled in|entered) [us|me] (was|were|is|are) [@bit] (wrong|incorrect|incomplete|missing|false|inaccurate) ~2
      your @papers (did not|does not|never) (say|said|mention|mentioned|specify|specified|state|stated|indicate|make clear|include|tell us) ~4
      your [rather|very] (late|delayed|tardy|unclear|vague|slow|incomplete) (@answers|@papers|payment|order)
      your (order|request|reply|confirmation|instructions) (reached|got to|came to|came in to) (us|me) ~1 (late|last minute) ~2
      (most|other|all|many|our other|most other|nearly all) [of] [our|the|other] @client ~2 (confirm|check|read|tell|ask|verify|sign|know|manage|send|let us know|order|give|do|mention|notice|say|understand|write|plan) ~4
      (usually|normally|ordinarily|generally|as a rule) [,] [our|the|most] @client ~4
      @client (are|is) (expected|required|supposed|meant|advised|encouraged) to ~5
      you (are|were) (supposed|expected|required|meant) to @duty ~4
      (any|an) (attentive|careful|reasonable|normal|other) (client|customer|person|reader|user) would
      (to be|have been|been|was|were) (filled|filled in|completed|provided|confirmed|submitted|furnished) by (you|the client|yourself)
      it (would|might) (help|have helped|be easier|have been easier|be better|have been better|be appreciated|be worth) ~1 if you ~6
      would have (helped|been easier|been better) if (you|someone|your) ~4
      it (might|would) be (worth|better|wise|good|advisable|helpful) (to|for you to|checking|reading|confirming) ~3 (next time|in future|beforehand|before you|before booking|before ordering)
      (next time|in future|in the future|going forward|henceforth) [,] [do|please|kindly|please do|you could|you should|you might|could you|could you please|be sure to|make sure to|make sure you|make sure that you|remember to|try to|if you could|perhaps] @duty ~4
      (next time|in future) , ~5 you ~6 (check|confirm|read|send|specify|double-check)
      for (future|your) reference ~~ (always|please|kindly|remember) ~4
      (please|kindly|do) (ensure|make sure|remember|check|confirm|quote|mention|state|specify|read|take care|be careful) ~8 (in future|next time|going forward|in the future|henceforth)
      (may|might|could|can) i (suggest|advise|recommend|remind) ~1 you ~8 (next time|in future|first|always|beforehand|more carefully)
      with (a little|a bit|some|more|better|a few) ~2 (notice|time|information|detail|details|clarity|help|care) from you
      (we|i) can only (work|help|act|go|do) ~1 (with|on|by|what) ~2 (information|details|data|given|told) ~4
      (your|the customer 's|the client 's) (mistake|error|fault|oversight|misunderstanding|negligence|carelessness|confusion)
      (caused|due to|owing to|because of|result of) your (delay|silence|absence)
      you (may|might|must|probably|perhaps|could) [well] [have] (misread|misunderstood|overlooked|forgotten|confused|ignored|mixed up) ~4
      you (may|might|must|probably|perhaps|could) [well] [have] missed (our|my|the) ~2 (email|e-mail|mail|message|note|notice|line|part|step|detail|reminder|instructions)
      you (may|might|must|probably|perhaps|can) [well] not have (noticed|realised|realized|understood|read|checked) ~4
      (perhaps|maybe) you (were not|are not|had not been) (aware|familiar) ~4
      (maybe|perhaps|possibly) you [accidentally|have|had] (did not|had not|forgot|misread|misunderstood|overlooked|@did-change) ~3
      next time you (might|may|could|should|will) (want|wish|need|like) to ~2 @duty ~3
      (could|would|might) have been (avoided|prevented) ~2 (with|if|by) ~5 (from you|you) ~2
      you (misunderstood|misread|misheard|overlooked) ~3
      you (was|were) [@bit] (vague|unclear|imprecise|not very clear) ~3
      (pity|shame) [that] you did not ~4
      (instructions|e-mail|email|message|form) (may|might|must) have been (misread|misunderstood|overlooked|missed|ignored) ~3
      (you|the client) (caused|brought) (this|it)
      (you|the client) (are|were) (to blame|at fault|also responsible|partly responsible|partly to blame)
      (it|this) (is|was) [also|partly|really|entirely] your (fault|responsibility|mistake|own)
      the problem is [that] you ~6
      (nobody|no one|someone|somebody) (on|at|in|from) your (side|end|team|company|office) ~4
      (confusion|mistake|error|delay|misunderstanding|oversight|problem|issue|mix-up|fault|incorrectly|wrongly|late) [was|is|came|made|that came|lies|lay|must be|originated|arose|which was] [clearly|entirely|all|probably] (on|at|from|with|in) your (side|end|part)
      (was|were) not (filled|filled in|completed|signed|confirmed|provided|sent|submitted|attached|entered|received) ~2 (on|at|from|by) (your (side|end|part)|you)
      (came|come|comes|originated|started|made|happened|arose|done) (from|on|at) your (side|end|part) ~1
      (not having received|having not received|not receiving|without receiving|in the absence of|for lack of|without|was waiting for|were waiting for|were waiting on|was waiting on|did not get|did not receive|never got|never received|had not received) [getting|any] your (@answers|documents|details|payment|instructions) ~3
      (had not|did not|never) (hear|heard) [back|anything] from you ~3
      you (approved|accepted|signed|signed off|agreed to|agreed with|confirmed|chose) ~5 (after all|yourself)
      you (approved|accepted|signed|signed off|agreed to|agreed with|confirmed|chose) ~5 , after all
      you left it ~2 (late|minute)
      (incomplete|wrong|incorrect|missing) ~~ you (filled in|gave|sent|entered|provided) [us|me]
      @client (normally|usually|generally|ordinarily|mostly) ~5
      but you did (sign|approve|agree|accept|choose) ~4
      you (gave|sent|told|wrote|put|entered|typed|provided|supplied|ordered) ~1 (us|me|down|in|for) (the|a|an) (wrong|incorrect|old|incomplete) ~2
      you (entered|typed|provided|supplied|ordered) (the|a|an) (wrong|incorrect|old|incomplete) ~2
      you only (mentioned|told|said|asked|wrote|let|confirmed|sent|paid|called|answered|replied) ~4 (late|last minute|on the day|afterwards|yesterday|this morning|after|#date)
      the ~1 (we|i) (got|had|received) from you (was|were) ~1 (wrong|incorrect|incomplete|late|unclear) ~1
      (before|instead of) (blaming|accusing) (us|me)
      that it was you
      you (hit|pressed|clicked) (delete|restore|save|publish|remove|on) ~2
      you forgot (to|that|the|your|about) ~3
      (we|i) did (ask|warn|remind) you ~4
      (we|i) did (tell|mention|say|send) ~2 (to|that|twice|two|reminders|beforehand|in time|at the time) ~3
      you (accept|take|own|assume) yours
      you ~2 (use|used|using|working) the (old|wrong)
      you must have @slipped ~4
      you [must have|may have|probably] (clicked|entered|typed|put|chose|selected|wrote|picked|ordered|gave us|sent us) [in] [the|a|an] (wrong|incorrect) ~2
      you (probably|accidentally|inadvertently|unintentionally|unknowingly|mistakenly|must have|may have|might have) @did-change ~4
      you [had|have] @did-change ~4 (yourself|by accident|by mistake|accidentally|inadvertently|unintentionally|without (noticing|realising|realizing|meaning|knowing) ~2)
      (turns out|looks like|looks as if|seems|appears|apparently) [that] you ~1 (@did-change|forgot|missed) ~4
      you (made|changed|edited|deleted|renamed|removed|published|touched) (those|these|the|it|this|them) ~4 yourself
      you made (those|these|the) (changes|edits)
      (afraid|think|believe|fact) [that] it was you [who|,|$] ~4
      ^ it was you [who|,|$] ~4
      (the mistake|the error|the fault|the edits|the edit|the changes|the change|the delay|the slip) (is|was|were|are) [all|entirely] yours
      you were (searching|looking) ~4 wrong
      (check|make sure|look) before you accuse
      before you accuse
      (somebody|someone) (with|using) your (password|account|login)
      did you (change|touch|edit|delete|press|give) ~5
      (he|she|they|the client|the customer|client|customer|pepe) (never|did not) (say|said|tell us|tell me|told us|told me|specify|specified|mention|mentioned|indicate|indicated|inform) ~1 (which|what|that|where|when|the|his|her|their) ~3
      (he|she|the client|the customer|client|customer|pepe) (should|ought to) [have] (look|looked|read|check|checked|told|said|asked|noticed|specified|confirmed) ~4
    clears-client:
      (was|is|were|are) not your [own] (fault|mistake|error|doing)
      you (did|have done) nothing wrong
      you (did|have done) everything (right|correctly|as you should)
      you did not (make|do) (any|anything|a) ~1 (mistake|mistakes|error|wrong)
      none of (this|it) (is|was) your (fault|doing)
      nothing to do with you
      you could not have (known|seen|guessed)
      not because of you
      you are not to blame
      no fault of yours
      (was|is) not you ~1 (who|but|,)
    none:
      (wonder|natural|normal|because|surprising|understandable) [that] you (misunderstood|misread|misheard|overlooked)
      not ~2 your (fault|mistake|error)
      not ~4 (on|at|from) your (side|end|part)
      you (did not|never) (deserve|need|have to|ask for|receive|hear|find|see) ~4
      you (did not|never) ~1 get (the|your|it|a|an|what|any|that|our|my) ~3
      (could|can) not find ~3
      you should (have|be) [had|received] ~2 by
      told you ~3 was your (fault|mistake)
      could (blame|say it was|tell you it was) ~4
      (should|never) have (said|told) ~3 your fault
      what you (should|could) have (had|received|got|been|seen) ~3
      (answer|plan|page|file|version) you (should|could) have (had|received|got|been given)
      you were (searching|looking|reading|working) ~6 because (i|we|of (me|us|my|our))
      (would|it will) help (me|us) [a lot] (to|if you could (tell|say|send|show)) ~3
      i am responsible for (the|our|your|all) ~2 (office|area|region|account|accounts|department|team|desk|page|site)
    """#
}
