extension EnglishLexicon {
  static let blamePassedOn = #"""
    @unit-of-ours = treasury | compliance | back office | the back office | procurement | the helpdesk | helpdesk | the help desk | engineering | admin | dispatch | the night shift | the day shift | the front office | the branch | the call centre | the mailroom | the dealing room | purchasing | the booking office | the web people | upstairs | the it guys | the it people | the weekend team | the other office | the other team
    @idled = dragged | sat on ~4 | took (their|its) ~1 time | (was|were) asleep ~4 | fell asleep ~3 | dropped the ball | dropped it | messed ~3 | botched ~3 | forgot ~4 | missed ~4 | did not (send|tell|pass|release|process|pick|answer|update|check|do|let|warn|flag|get|forward|act) ~4 | never (sent|told|passed|released|processed|picked|answered|updated|checked|did|let|warned|flagged|got|forwarded) ~4 | was late ~2 | were late ~2 | (was|were) (slow|too slow|useless|no help) ~3 | let (us|me) down | held (it|us|me|things|the ~1|your ~1) up | stalled ~3 | lost ~3 | mixed ~3 | got ~3 wrong | gave (us|me) ~3 wrong | told (us|me) ~3 wrong | (is|are|was|were) to blame

    blames-other:
      [our|the] @unit-of-ours @idled
      _ [have|has|had] (dragged|drag|drags|been dragging|was dragging|were dragging) (their|its|his|her) (feet|heels) ~3
      (my|our|a|another|the|that|some) ~1 (@mate|@outside) (dragged|drags|sat on|was asleep|were asleep|took (their|his|her) ~1 time|held (it|us|me|things|the ~1|your ~1) up|fell asleep|stalled|could not be bothered|did not bother) ~4
      (the|our) ~2 (@tool|portal|macro|script|import|export|sync|feed|merge|plug-in|plugin|autofill|scheduler|firewall|printer|scanner|router|mailbox|inbox) (closed|timed out|kicked ~2 out|would not (let|open|load|send|work|accept|respond)|locked ~2 out|rejected|blocked|bounced|jammed|stalled|hung|played up|was playing up|is playing up|was acting up|misbehaved|pulled|picked|grabbed|filled|inserted|served|pasted|overwrote|defaulted|reverted|mangled|scrambled|(was|were) not (synced|in sync|working|talking)) ~4
      (templates|folders|calendars|systems|databases|servers|spreadsheets|tools|screens) ~4 (were|was|are) not [properly|fully] (synced|in sync|synchronised|synchronized|aligned|talking) ~3
      what the ~2 (@tool|macro|script|import|export|sync|merge|autofill|@mate) (pulled|gave|picked|sent|showed|shows|spat out|threw up|served|filled) ~3
      (down to|the fault of|because of) (the|our|my|a) ~1 (@mate|@tool|supplier|courier|carrier|printer|contractor|last update|new update|it department|other team|night shift|outage|bug)
      (you have|we have) (the|our|my) ~2 (@mate|@tool|it department|other team) to thank ~2
      (not my|not our) (department|desk|area|job|call|account) [,|.|;|$]
      (i|we) (just|only|simply) (followed|follow|carried out) [the] (orders|instructions) ~3
      (i|we) (was|were) (only|just|simply) following [the] (orders|instructions) ~3
      (nobody|no one|noone) ~1 (tells|told|says|warns|lets) ~1 (us|me) [know] ~1 (which|what) ~4
      (nobody|no one|noone) (says|said|makes it clear|made it clear) (which|what) (one|ones|of|version|plan) ~3
      (should|ought to) have been (flagged|caught|spotted|picked up|done|checked|sent|handled) by (my|another|somebody|someone else|a colleague|ops|accounts|treasury|whoever|our ~1 (@desk|@mate)) ~3
      (that|this|it) (was|is) (handled|done|managed|run|dealt with) by (another|a different|someone else|somebody else|our ~1 @outside|the ~1 @outside|an outside|an external) ~3
      (left|passed|handed|given|sent) to (me|us) (late|half done|half-done|half finished|incomplete|in a mess|with the wrong) ~2
      (your|their|his|her|nordfrakt 's|the receiving|the other|the supplier 's|your supplier 's) bank (@idled|held|blocked|rejected|failed|delayed|returned|bounced|took) ~3
    none:
      (nobody|no one) ~1 (dragged|drags|dragging) ~3
      (nobody|no one|nothing) ~1 (tells|told|warns|warned) ~3 (when|that) ~3 (edited|changed|touched|post|posts|edit|modified) ~2
    """#
}
