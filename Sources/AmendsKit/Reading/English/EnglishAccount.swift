extension EnglishLexicon {
  static let account = #"""
    vague-event:
      (something|things|it|this|that|everything) (went|has gone|have gone|had gone) (wrong|badly)
      (what|whatever) (happened|occurred|took place)
      (this|the|that) (situation|incident|issue|matter|problem|event|experience)
      an (incident|issue)
    named-failure:
      the (mistake|error|mix-up|confusion|delay|oversight|failure|slip|misunderstanding|wrong (answer|plan|version|information)) [with|in|on|over|about|of] [the|your|our|my] ~2
      (my|our) (mistake|error|slip|oversight|delay) [with|in|on|over] [the|your] ~2
      (late|delayed|missed|wrong|missing) (transfer|payment|order|answer|reply|plan|version|information|deadline|photos|links)
      (my|the) (late|wrong) (reply|answer)
    thing:
      (plan|version|file|document|page|section|order|transfer|payment|invoice|parcel|package|booking|appointment|reservation|shipment|delivery|newsletter|post|blog|photos|links|bank|cut-off|account|contract|quote|flight|room|table|ticket|refund|boxes|labels|payslip)
    distinguishing:
      (instead of|rather than|and not|in place of|not the) ~4
      (from|of|to) the (2026|new|old|other|base|basic|latest) (one|plan|version)
      the (2026|new|old|base|basic) (one|plan|version) ~2
    cause-clause:
      because ~6
      (since|as) (i|we|both|the|there|my|our|it|nobody|no one) ~6
      due to ~5
      (after|when) (a|the|i|we) ~5 (call|interruption|came back|switched|interrupted|picked|returned)
      (caused|triggered) by ~4
      (which|that) is (why|how) ~3
      so ~3 (read|copied|answered|sent|missed|went) ~4
      (reason|cause) (is|was|:) ~5
      (root cause|trigger|why) : ~5
      to (finish|do|deal|take) ~4 (first|file|call|case)
      (distracted|interrupted) by ~4
      (had|have) (both|two) ~4 open
      (were|was) open ~4
      open in ~3 (tab|drive|window)
      without (checking|looking|rechecking|double-checking|confirming|verifying|reading) ~5
      (i|we) did not (check|recheck|double-check|confirm|verify|look|reread) ~5
      instead of (checking|sending|looking|confirming) ~4
    missing-check:
      (no|without a|without any|lack of|lacking|missing|there was no|there is no|we have no|i have no) [second|final|double|last|routine|fixed|standing] (check|look|control|review|reminder|alarm|alert|pair of eyes|verification|step|confirmation|safeguard|process) ~4
      (nobody|no one|nothing) ~1 (checks|checked|looks|looked|reviews|reviewed|verifies|warns|warned|alerts|alerted|tells|told|catches|caught|stops|flags|reminds) ~5
      (did not|never|without|not) (check|checked|checking|recheck|rechecking|rechecked|double-check|double-checking|verify|verified|verifying|look|looked|looking|reread|rereading|review|reviewing|confirm|confirming|confirmed) ~5
      (should|could) have (checked|been checked|verified|looked) ~4
      (did not|never|without) (ring|ringing|ask|asking|call|calling|make sure|making sure) ~4 (make sure|check|confirm|right|first|certain) ~2
      [there is|there was] (nothing|no one|nobody) (in place|to catch|to check|to stop)
    human-error:
      (human|my|simple|plain|personal) (error|mistake|slip)
      (a|one) moment of (distraction|inattention)
      (just|simply) (a) (mistake|slip)
      (carelessness|negligence|distraction|clumsiness)
    guess:
      (maybe|perhaps|probably|possibly|presumably|apparently|i guess|i suppose|i imagine|i assume|i think|it seems|must have|might have|may have|could have been|i believe|surely|likely)
    open-point:
      (to|needs to|still to|must|yet to) (confirm|be confirmed|check|verify|be checked|find out|ask|clarify)
      (not|still not|do not) [yet] (known|clear|confirmed)
      (i|we) do not [yet] know (whether|if|who|what|why|when|how|which) ~5
      (unknown|unclear|open question|to ask|open point|tbc|question mark) ~4
      still (checking|open|unknown|unclear|looking into|finding out)
      not (yet|sure) ~3
      (whether|if) (he|she|they) ~1 (knows|know|heard|noticed)
    """#
}
