extension EnglishLexicon {
  static let blame = #"""
    @lapse = check | read | tell | confirm | sign | notice | ask | answer | reply | provide | send | follow | specify | mention | say | look | let us know | remind | warn | verify | understand | respond | fill
    @lapsed = checked | read | told | confirmed | signed | noticed | asked | answered | replied | provided | sent | followed | specified | mentioned | said | looked | let us know | reminded | warned | verified | understood | been clearer | been clear | filled | been more | paid attention

    blames-client:
      you (did not|never|had not|have not|failed to|forgot to|neglected to|omitted to) ~1 (@lapse|@lapsed) ~3
      had you ~2 @lapsed ~4
      if you had ~2 @lapsed
      had you ~2 @lapsed
      you (should|could|might|ought to) (have|of) ~2 (@lapsed|%past) ~3
      you (should|could|might|ought to) have ~2 @lapsed
      (because|since|as) you (took|were|had|did|never|waited|sent|gave|forgot|changed|did not) ~5
      your (request|instructions|message|order|e-mail|email|question|brief|form) (was not|were not|is not|was|were) (clear|unclear|vague|incomplete|confusing|complete|specific|ambiguous|late)
      (most|other|all|our other) (clients|customers|people|users) [usually|normally|always] (confirm|check|read|tell|ask|verify|sign|know|manage)
      (any|an) (attentive|careful|reasonable|normal|other) (client|customer|person|reader|user) would
      (it|things) would (help|have helped|be easier|have been easier|be better|be appreciated) ~1 if you ~6
      would have helped if (you|someone|your) ~4
      next time , ~5 you ~6 (check|confirm|read|send|tell|ask|specify|double-check)
      next time ~2 you (could|should|might) ~6
      (your|the customer 's|the client 's) (mistake|error|fault|oversight|misunderstanding|delay|negligence|carelessness|confusion)
      (you|the client) [may|might|must|probably|perhaps] [have] (misread|misunderstood|overlooked|missed|forgotten|confused|ignored|mixed up) ~4
      (instructions|e-mail|email|message|form) (may|might|must) have been (misread|misunderstood|overlooked|missed|ignored) ~3
      (you|the client) (caused|brought) (this|it)
      (you|the client) (are|were) (to blame|at fault|responsible|also responsible|partly responsible|partly to blame)
      (it|this) (is|was) [also|partly|really|entirely] your (fault|responsibility|mistake|own)
      the problem is [that] you ~6
      (nobody|no one) on your side ~6
      (somebody|someone) (on|at) your (side|end) ~4
      [after|as|since] [not receiving|we did not receive|we never received] your (confirmation|reply|answer|approval) ~5
      without your (confirmation|reply|answer|approval)
      you (accept|take|own|assume) yours
      you ~2 (use|used|using|working) the (old|wrong)
      you are on the base plan and
      you must have ~5
      (you|yourself) (clicked|entered|typed|put|chose|selected|wrote) ~2 (wrong|incorrect)
      you (made|changed|edited|deleted|renamed|removed|published|touched) (those|these|the|it|this|them) ~4 yourself
      you made (those|these|the) (changes|edits)
      it was you ~4
      (the mistake|the error|the fault) (was|is) yours
      you were (searching|looking) ~4 wrong
      (check|make sure|look) before you accuse
      before you accuse
      (somebody|someone) (with|using) your (password|account|login)
      (on|from) your (side|end) $
      did you (change|touch|edit|delete|press|give) ~5
      maybe you ~6
      perhaps you ~6
    blames-other:
      (my|our|a|another|the) [new|previous|former|junior] (colleague|colleagues|co-worker|coworker|agent|assistant|intern|trainee|boss|manager|teammate|supplier|provider|carrier|courier|operations|technician|developer) ~3 (forgot|failed|did not|sent|made|left|messed|mixed|missed|told me|had|gave|put|lost|deleted|never|was|did|is to blame|is responsible|changed)
      (the|our) (system|platform|software|tool|computer|server|app|website|program|crm|network) [has|just|automatically] (sent|failed|crashed|went|made|mixed|lost|deleted|did not|was down|changed|is to blame|had|chose|picked|let)
      (it|department|operations|ops|accounts|it department|the courier|the bank|the carrier|logistics|finance) had (an|a) (outage|problem|error|issue|failure)
      (out of|beyond) (our|my) (hands|control)
      the intern ~5
      (was|is|were) (the|my) (bank|system|platform|carrier|courier|intern|colleague|supplier|provider) 's [fault|problem|platform|line]
      it was the ~3 (platform|system|software|tool|intern|colleague) ~4
      it (was|is) [the|all|all the] (ops|operations|it|accounts|system|computer|bank|platform|intern|colleagues)
      even though it was (ops|operations|it|the ~3)
      it is the ~3 (carrier|supplier|bank|provider|platform) 's [line|fault|problem]
      the previous (agent|person|assistant) ~5
      (nobody|no one|somebody else|someone else) (told|warned|informed|reminded|gave) (me|us)
      (i|we) (was|were) told the wrong ~2
      (somebody|someone) else ~3 (sent|made|did|forgot|was) ~3
      (was|is|were) (technical|it) (problem|fault|failure|glitch|issue) ~2
      [a|an] (system|technical|computer|software) (error|glitch|failure|fault|problem)
      blame (the|my|our) (system|colleague|intern|bank)
      not us $
      (that|which) (my|our) (colleague|boss|manager) ~4
    clears-client:
      (was|is|were|are) not your [own] (fault|mistake|error|doing)
      you (did|have done) nothing wrong
      you (did|have done) everything (right|correctly|as you should)
      none of (this|it) (is|was) your (fault|doing)
      nothing to do with you
      you could not have (known|seen)
      not because of you
      you are not to blame
      no fault of yours
    none:
      not ~2 your (fault|mistake|error)
      loaded ~5 into the system
      in the system
      you (did not|never) (deserve|need|have to|ask for|get|receive|hear|find|see) ~4
      (could|can) not find ~3
      told you ~3 was your (fault|mistake)
      could (blame|say it was|tell you it was) ~4
      was not the (system|colleague|platform|bank|carrier) ~1
      (should|never) have (said|told) ~3 your fault
      what you (should|could) have (had|received|got|been|seen) ~3
      (answer|plan|page|file|version) you (should|could) have (had|received|got|been given)
      you should (have|be) [had|received] ~2 by
    """#
}
