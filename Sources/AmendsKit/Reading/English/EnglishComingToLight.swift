extension EnglishLexicon {
  static let comingToLight = #"""
    discovery:
      (pepe|ferrer|marta|he|she|they|the client|client|the customer|customer|a client|a reader|nordfrakt|the supplier) [then|later|subsequently|promptly|first|also|rightly|soon] (advised|reported|pointed out|pointed it out|flagged|alerted|informed|queried|raised|got in touch|got back|came back|is back|replied|rang|phoned|wrote|writes|called|said|told|complained|let (us|me) know|wrote in|called in|spotted|noticed|found|discovered|saw|brought it) ~6
      (brought|came|come) to (our|my) (attention|notice) ~4
      (became|becomes) (apparent|clear|obvious|evident) ~5
      (was|is|were|has been) [only|first|then|later|finally] (spotted|noticed|discovered|found out|detected|picked up|caught|flagged|identified|realised|realized|reported) (at #clock|#clock|on #date|when|by|while|during|in|the next|the following|after|thanks to) ~4
      (only|first|finally|then) (noticed|realised|realized|found|saw|spotted|discovered|understood|clicked|dawned|twigged|learned|learnt) ~5
      (penny|coin) (drops|dropped) ~3
      (it|that|then it) (dawned|clicked|hit me|sank in) ~4
      (after|from|thanks to|because of|through|upon|on) (his|her|your|pepe 's|marta 's|the client 's|ferrer 's) (complaint|mail|email|e-mail|message|call|reply|note|query|warning|report) ~3
      (i|we) (caught|clocked|twigged|picked up on|came across|stumbled on|stumbled across|ran into|learned|learnt|heard|understood) (it|that|the|this|what|about|of|on|from) ~5
      ^ (noticed|spotted|found|saw|discovered|realised|realized|caught|clocked|detected|picked up) ~2 (#clock|on #date|#date|it|that|this|the) ~3
      (going|went|looking|looked|running|ran|checking) (through|over|down) ~3 (list|log|orders|inbox|tray|outbox|history|queue) ~4
    contained:
      (i|we|the bank|the school) have [already|just|now|also|since] (applied|credited|refunded|returned|waived|moved|booked|restored|paid|cancelled|canceled|extended|arranged|reserved|put back|reinstated|ordered|dispatched|posted|added|issued|replaced|reissued|resent|transferred|reversed|lifted|settled|freed up|blocked off|set aside) ~6
      (it|they|money|transfer|payment|order|#money|funds) (went|left|goes|cleared|landed|made it|got there|arrived|has gone|have gone|has left|was released|was executed|is through) [out|off|through|over] [on|the|first thing|early|in|at] (friday|monday|tuesday|wednesday|thursday|next|following|morning|#date|#clock|today|yesterday|this) ~3
      (#clock|#date) ~2 (out the door|landed|gone out|out it went|arrived|on its way|away|cleared|credited|received) ~3
      (right|correct|proper) ~1 (page|place|answer|section|version|plan|file) ~5 (is with (him|her|you|them)|sent|gone out|on its way|with him) ~2
      (is|are) [now|already|back] (with (him|her|them|the client|nordfrakt|pepe|marta)|back up|back online|back in place|safe|in their account|in your account) ~3
      (friday|old|earlier|previous|original|complete|full|saved|last) [version|copy|one] ~2 (is|was|still) ~1 (there|safe|saved|complete|intact|available|here|kept|in one piece|untouched|stored) ~2
      (we|i) [still] (have|hold|kept|keep|got) (the|a) ~2 (one|version|copy|backup) [from|of] (friday|before) ~3
      (log|logs|history|records) ~1 (read|checked|gone through|looked at|saved|downloaded) ~2
    check-made:
      (i|we) [have] checked ~2 and ~6
      (nobody|no one|none of us) ~4 (was|has been|had been|went|logged) (in|into|on) your ~2
      (i|we) [have] [just|also|now|already] (went and|gone and|been and) (looked|checked|had a look) ~4
      (i|we) [have] (been|went|gone|combed|trawled) (through|over|into) ~2 (log|logs|record|records|history|revision|accesses|list) ~3
      (i|we) [have] (pulled|dug out|got out|brought) [up] (the|your|our) ~1 (log|logs|record|records|history) ~3
      (my|our) own [last] (visit|login|access|entry|session) was ~5
      (last|latest) (touched|accessed|opened|edited|visited) by (us|me) ~4
    records-show:
      (log|logs|record|records|history|screenshot|revisions) ~3 (shows|show|says|say|has|have|lists|puts|records|gives|logs) (one|a|an|no|two|the|that|only|just) ~6
      (it is|that is|is) [all] (in|on) the (log|record|records|history) ~2
    evidence-shown:
      (screenshot|log|copy|proof|record|history|mail|email|page) ~2 (here|attached|enclosed|below|included|in this mail|in this email|with this|underneath|at the bottom|alongside) ~2
      (attaching|including|enclosing|pasting|forwarding) ~2 (screenshot|log|copy|record|email|e-mail|mail|proof|history|confirmation|letter|page) ~3
      (see|have a look|look|judge|check|read) (for yourself|with your own eyes) ~2
      with a (screenshot|copy|picture|photo) of ~4
    """#
}
