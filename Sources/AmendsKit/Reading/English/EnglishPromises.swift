extension EnglishLexicon {
  static let promises = #"""
    @change-verb = sign off | block | check | recheck | re-check | double-check | read | reread | confirm | verify | compare | look | write | put | name | state | ask | review | go through | open | set | add | keep | close | start | send | call | quote | note | mark | work | have | use | do | repeat | spell | count | label | ring | photograph | scan | print | tick | sign
    @change-noun = check | second check | checklist | alarm | reminder | alert | alerts | list | second look | review | step | rule | control | second pair of eyes | shared list | notification | notifications | log
    bare-promise:
      (will|would|shall|does|going to) not (happen|occur|be repeated|repeat) [itself] [again|anymore|twice]
      (not|never) [ever] happen again
      (will|would) not be repeated
      (will) never happen again
      (make|making) sure ~4 (does|will|would) not happen again
      never let ~3 happen again
    intention:
      (i|we) (will|shall|am going to|promise to|must|have to|need to|try to|want to|intend to) [try to|be|make sure to] [be] [much|more|a lot] [more] (careful|attentive|diligent|vigilant|thorough|attention|aware) [next time|in future|from now on|with]
      (be|being) [much] more (careful|attentive|diligent|vigilant|thorough)
      (more|better|extra) (care|attention)
      (i|we) (will|shall) (pay|take) [much] (more|better|extra|greater|closer) (attention|care)
      (learn|learned|learnt|learning|lesson) ~3 (from|this|learned|learnt)
      (do|doing) better [next time]
      try (harder|not to|to improve|to do)
      lesson (learnt|learned)
    concrete-change:
      (from|starting|as of|since|beginning) (today|now on|tomorrow|monday|tuesday|wednesday|thursday|friday|this week|this morning|#date|then|next week) [on|onwards] , [on ,] ~2 (@change-verb|i|we|a|two|every|each|all|my|the|someone|nobody|no) ~8
      (from|starting|as of|since|beginning) (today|now on|tomorrow|#date|this week|this morning) [on|onwards] ~3 (i|we|a|two|every|each|all|my|the) ~8
      (i|we) [will|shall|now|have started to|have begun to|am going to|always|have] [now|also|always|personally] @change-verb ~5 (before|right before|twice|every time|each time|again before|with you|with a colleague|first line|at #clock|every day|each day|daily|from today|from now on|starting) ~6
      (i|we) have [already|just|now] changed (the|our|my) (form|process|procedure|routine|template|way|settings|list|checklist) ~6
      (i|we) (have) [already|just|now] (set|set up|added|put|created|started|switched|turned on|changed|introduced|written|agreed|asked|closed|made|booked) ~2 @change-noun ~6
      (i|we) (will|shall|am going to) (set|set up|add|put|create|start|switch|turn on|introduce) ~3 @change-noun ~6
      (a|my|another|one) (colleague|second person|teammate|coworker|supervisor) ~3 (checks|will check|reviews|will review|goes through|will go through|looks|will look|and i|check) ~8
      (two of us|both of us) ~2 (check|review|go) ~6
      @change-noun (at|every|before|each|for|on) ~6
      (read|reread|check|recheck|confirm) the version ~5 (before|right before|file|sending|first) ~4
      version ~2 (in|on) (the|my) (first|top|opening) line ~4
      (edit|change) (alerts|alert|notifications|emails) ~6
      (alert|alerts|notification|notifications|e-mail|email|notice) ~3 (every time|whenever|each time|as soon as|when|if|to both|to us both) ~6
      (shared|common|joint) (list|log|sheet|calendar|document|record) ~6
      checked [daily] at #clock ~4
      (i|we) have [already|just|now] (stuck|put|pinned|hung|blocked|booked|set aside) ~2 (note|list|sticker|reminder|sign|#clock|slot|half an hour|time) ~6
      (in future|going forward|henceforth|next time|from now on) [,] (i|we) [will|shall|am going to|always] [be|first|always|personally] (@change-verb|checking|rechecking|verifying|reading|confirming|writing|opening|mentioning|asking|comparing|looking) ~8
      (i|we) (will|shall) be (checking|rechecking|verifying|reading|confirming|mentioning|writing|comparing) ~5 (before|in|each|every|twice|first) ~4
      (second|another) (person|colleague|pair of eyes) ~2 (signs|checks|reads|looks|approves) ~4
      (same-day|all) (orders|transfers) ~2 (are|get|will be) (checked|reviewed) ~6
    change-made:
      (i|we) have [already|just|now] (set|added|put|changed|started|switched|turned|written|made|introduced|agreed|closed|created|sent|restored|attached|asked|booked) ~2
      already (set|added|changed|in place|done|sent|active)
      (is|are) [now|already] (in place|set|on|active)
      (i|we) have [already|just|now] (stuck|pinned|hung|blocked|set aside) ~2
      is on its way
      (was|is|has been) (sent|received|restored|confirmed)
    empty-promise:
      (do|doing) (everything|all|our best|my best|whatever) ~1 [we|i] ~1 (can|could|possible|in our power)
      (everything|all) (we|i) can
      (do|doing) (our|my) (best|utmost)
      (look|looking) into (it|this|the|that) [matter]
      (is|are) being (dealt with|looked into|handled|investigated|addressed|looked at|taken care of)
      (team|department|colleagues|people) ~2 (is|are) (working on|looking into|dealing with) ~2
      do the needful
      (am|are) on the case
      (our|the) (team|people|colleagues) (is|are) on it
      (chase|follow|check) (it|this|that) up
      keep an eye on ~2
      (do|doing) (my|our) utmost
      see what (i|we) can do
      ^ leave it (with|to) (me|us)
      (i|we) will be in touch ~2
      (try|trying) (my|our) best ~2
      (has|have) been escalated
      keep you (posted|informed|updated)
      (someone|somebody|a colleague|a member of) ~3 will (get back|contact|be in touch|reach out|call|reply) ~3
      (get|getting|come) back to you (soon|shortly|asap|as soon as possible|in due course)
      try to make (it|this|things) (up|right)
      make it up to you
      (we are|i am) working (to|on) (improve|improving|it|this)
      (you will hear|hear) from us (as soon as possible|soon|shortly|in due course)
      (we will|i will) (see|try|keep) ~1 (what we can|what i can|to help|you posted|you informed)
      (steps|measures|action) (are being|will be|have been) (taken|put)
      take [the] (necessary|appropriate|all) (steps|measures|action)
      i owe you one
    over-promise:
      never , ever
      never ever (happen|again)
      (will|would|shall) never , ~2 (happen|again)
      (i|we) (guarantee|swear|assure|can assure) [you] ~2 (never|no|always|nothing|that you will never|you will never|100) ~4
      (guarantee|guaranteed) ~3 (never|100|%|again)
      never have to worry ~3
      (at any hour|24 hours a day|weekends included|whatever the hour|at all hours)
      (day or night|24 / 7|24 7|any time of day|round the clock)
      (cover|pay|refund|compensate) (any|every|all) (loss|losses|damage|damages|costs|cost|possible) ~4
      whatever (it is|it costs|it takes|you want|you ask|the amount)
      (everything|all) will be (perfect|fine|solved|as before|back to normal)
      (promise|guarantee) [you] [that] (the bank|they|nordfrakt|your supplier|the supplier|your client) (will|would) ~4
      (never|not ever) ~2 (any|a) (problem|problems|issue|mistake) [with us|again|ever again] ~2
      nothing [like this] ever (goes|happens|will) ~3
      (guarantee|promise|swear) [you] [that] (nobody|no one|nothing|it|this|you) will (never|ever) ~5
      for the rest of (your|my|our) (life|lives|days)
      in my [whole] life again
      for (ever|life)
      (100|hundred) (%|percent) (sure|guaranteed|certain|safe)
    none:
      (nobody|no one) can (guarantee|promise) ~8
      will not pretend ~4 never ~2 happen
      can not (promise|guarantee) ~5
      do all we can : 
    """#
}
