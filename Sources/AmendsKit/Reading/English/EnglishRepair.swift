extension EnglishLexicon {
  static let repair = #"""
    @will = will | will be | shall be | shall | am going to | have | have just | have already | can | would | am | want to | could | are going to | have now | had | could also | can also
    @give-back = refund | refunded | refunding | reimburse | reimbursed | return | returned | pay | paid | credit | credited | cover | covered | waive | waived | cancel | cancelled | drop | dropped | take off | taken off | give back | remove | removed | absorb | settle | make good
    @act = redo | redoing | rewrite | rewriting | reprint | reprinting | print | printing | retype | type | typing | drop | dropping | drop off | dropping off | bring | bringing | deliver | delivering | hand | collect | collecting | pick up | picking up | install | installing | repair | repairing | mend | replace | replacing | replaced | swap | swapping | exchange | rebook | rebooked | rebooking | reschedule | rescheduled | reissue | reissued | reorder | reordered | ship | shipping | dispatch | reship | courier | upload | amend | amended | translate | fill in | fill out | complete | set up | build | rebuild | recover | undo | book | booked | reserve | reserved | rearrange | fit | correct | correcting | fix | fixing | restore | restoring | lay | paint | clean | wash | recut | redeliver | remake | repaint | refit | rehang | reinstall | recalculate | redesign | rerun | repeat | teach | hang | recook | retake | refile
    @soon = also | personally | now | then | already | just | first | myself
    owner:
      i (will|shall|am|have|would|can|could|attach|enclose|send|call|ring|write|give|refund|pay|waive|cancel|book|move|sent|restored|wrote|asked|checked|do|want|now|put|fill|show|hold|keep|just|cover|take|enter|correct|read|found|credit|arrange|resend|offer|wrote|told|phone|propose|suggest|promise) ~2
      (am|is|be) (sending|calling|refunding|crediting|moving|attaching|restoring|waiving|putting)
      let me ~3
      (with|from|by) me
      (i|me) (personally|myself)
      call me ~2
      shall i
    named-owner:
      (marta|laura|pepe|joan|anna|our (director|manager|accounts|legal|data-protection)|the|my|a) ~1 (colleague|team|department|manager|director|officer|accounts|courier|carrier|technician|accountant|supervisor) (will|is going to|calls|writes|collects|sends) ~3
    fix:
      (here|below|attached|enclosed) (is|are|you will find|you have) ~2 (right|correct|corrected|page|link|file|plan|version|screenshot|copy|place|answer|document|new|log|list|address|contract|invoice|date|dates|form|instructions|text|information) ~4
      (i|we) (attach|enclose|am attaching|have attached|am sending|have sent|am enclosing) ~6
      [i|we] attached [is|are] ~6
      [the] right (page|place|answer|plan|version|section|information|document|file) (is|:) ~5
      (you want|look at|see|go to|it is on|is on|is in|open) [your] [base plan ,] [page|section] ~2 #number ~4
      page #number ~4
      section #number ~4
      (i|we) [@will] (send|sent|resend|resent|correct|corrected|fix|fixed|restore|restored|redo|redone|replace|replaced|reship|recover|undo|put back|bring back|put right) ~2 (it|you|your|the|that|this|them|everything|a|another|friday) ~5
      (money|transfer|payment|order|it) ~2 (was|is|has been|reached|arrived|left|went out|went|got|landed) ~2 (sent|received|confirmed|corrected|there|through|fixed|on #date|at #clock|nordfrakt|this morning) ~4
      (sent|received|confirmed) ~3 (friday|this morning|at #clock|#clock) ~3
      nordfrakt (has|had|received|got|have) ~4
      (restore|restoring|restored|bring back|put back|recover|roll back|bringing back) ~3 (version|photos|links|post|friday|everything|it) ~5
      (i|we) [@will|have] (write|written|wrote|writing|told|tell|explain|explained|send|sent) ~2 [to] (nordfrakt|your supplier|them|your client|the supplier) ~8
      a (letter|note|mail|e-mail) to (nordfrakt|your supplier|them) ~5
      [by|with] [a] (screenshot|picture|link|direct link) ~4
      sending (the second|another|a new|a second) ~6
      (i|we) [@will|are|were] [@soon] @act (it|you|your|the|that|this|them|everything|a|an|another|both|all|those|half) ~5
      (i|we) [@will|are] [@soon] (come|coming|drive|driving|go|going|pop) (round|over|by|to your|to you|out) ~5
      (i|we) [@will] [@soon] (stay on|stay with|sit down with|sit with|go through|walk you through|take you through|talk you through|help you|do it|set it up|put it right|hold your|hold the|save your|keep your) ~5
      (i|we) [@will] [@soon] (ring|call|phone|tell|speak to|talk to|write to|contact|explain to) (the|your|his|her|their) _ ~4
      (am|are) sending ~6
      (i|we) [@will] [@soon] (email|e-mail|mail|text|message|forward|give|hand) you (the|a|your) (right|correct|corrected|new|missing) ~4
      (i|we) [@will] [@soon] (drive|take|accompany) you (to|home|there|back) ~4
      (i|we) have [@soon] (rung|called|phoned|asked|spoken to|written to|contacted) (the|your|his|her) _ ~5
      you will (find|have|get|receive) (the|a|your) (right|correct|corrected|new|missing) ~4
      (i|we) [@will] [@soon] have (someone|somebody|a driver|a colleague|a courier) (drop|bring|collect|deliver|pick|fix|come|call round) ~4
      (replacement|new (one|copy|set|part)|corrected ~2|missing ~2) ~2 (is on its way|is on the way|are on their way|arrives|arrive|will arrive|leaves|will be with you|is ready) ~4
      (technician|engineer|driver|courier|van|fitter|plumber|colleague) ~1 (comes|will come|will be with you|will be there|brings|will bring|delivers|will deliver|collects|will collect) ~4
    moved-date:
      (deadline|date|dates) ~3 (moved|moves|extended|pushed|shifted) ~2 (to|until|till) #date [at #clock]
      (move|moved|extend|extended|push|pushed|give) ~4 (to|until|till) #date [at #clock]
      (you have|have) (until|till) #date [at #clock]
      until #date [at #clock]
    choice:
      (or) ~3 (if you prefer|whichever|whatever|whenever|another|would you|would that|do you prefer|your|better|suits|rather|later|move|moving|i can|i could|we can|#date|#clock) ~4
      if (you prefer|you like|you agree|that suits|it suits|that works|it works|that helps|that is ok|this works|you would rather|you want|you wish|you are happy|you say yes|you would like|you are fine) ~4
      (whichever|whenever|whatever) ~2 (you|suits|is|works|works best) ~3
      (would|does|will|is) (that|this|it|#clock|either|#date) ~2 (suit|work|help|ok|okay|good|fine|convenient|be better|do) [for] [you] ~3
      (which|what) ~4 (suits|prefer|works|would you|do you|better|like|is better) ~4
      (do|would) you (prefer|like|rather|want|agree) ~5
      (is|are) (that|this|you) (ok|okay|all right|alright|fine|happy) ~4
      (your|you) (choice|choose|decide|pick|call) ~3
      (tell|let) me [know] ~3 (which|what|when|if|prefer|suits|time) ~4
      with your (ok|yes|permission|agreement|go-ahead) ~2
      (say|just say) ~3 (yes|the word|when) ~2
      shall (i|we) ~6
      may i ~6
      unless you (prefer|would rather|want) ~4
    size-reason:
      (because|since|as) ~5 (cost|lost|charged|paid|took|wasted) ~4
      (the|exactly|that is|which is|it is) ~2 (#money|420|amount|sum|fee|two hours|morning) ~1 [that|which|i|they|nordfrakt|you] ~2 (charged|cost|lost|paid|took|made|wasted|billed|had to|is what) ~4
      what (nordfrakt|they|it|this|the delay|i|my mistake) ~2 (charged|cost|took|made) ~4
      (charged|cost|billed) you ~4
      for the (morning|two hours|time|hours|day|420|penalty|late payment|delay|trouble|lost) ~4
      (to|and) (make up for|cover|answer|match|give back|win back|offset) ~1 (the|that|your|for|what) ~6
      (you|your) ~2 (lost|wasted|spent|missed|paid) ~4
      (lost|wasted) (morning|hours|time|day|two hours) ~3
      (same|equal) (amount|sum) ~3
      in return for ~4
      since ~3 (morning|hours|penalty|time) ~3
    personal-fit:
      your (deadline|dates|session|order|form|plan|morning|account|shipment|supplier|post|photos|links|text|customer|client|next transfer|assessment|own changes|changes|readers|texts|blog) ~3
      (tomorrow|tuesday|wednesday|thursday|#date) ~2 (deadline|at #clock|#clock|dates|14:00) ~2
      (due|in) by (tomorrow|tuesday|wednesday|#date) ~3
      (so|so that) you ~5
      (nordfrakt|ferrer logistica)
      (as|since) you ~5 (lost|have|are|need|missed|work) ~3
    fix-suffices:
      (that|this|it) (puts|brings|gives|leaves) you ~4 (where|back|whole|right|everything) ~4
      nothing [is] (lost|else) ~3 (lost|needed|to pay|with it|missing) ~3
      (everything|all) ~3 (back|as it was|as it stood|recovered|complete|intact|kept|stays) ~4
      (nothing|no word|none) ~4 (lost|gone) ~2
      money (would|is) not ~6
    evidence-shown:
      (i|we) (attach|enclose|am attaching|am sending|have attached) ~4 (log|screenshot|copy|record|e-mail|email|proof|history|confirmation|letter) ~4
      (attached|enclosed|below|here) (is|are|you will find|you have|:) ~4 (log|screenshot|copy|record|email|e-mail|proof|history|confirmation|letter) ~3
      (log|screenshot|copy|record|history|revision) ~3 (attached|enclosed|below|is attached|are attached|shows|i can send) ~4
      (i have|with) (a|the) (copy|screenshot|log) ~3 (hand|here|front|of) ~3
      (see|look at) the (log|screenshot|attached) ~3
      i can (send|show|forward) you ~5
    check-made:
      (i|we) [have] [just|now|already|personally|first|carefully] (checked|looked|read|gone|went|compared|reviewed|found|traced|been|searched|opened|examined|studied) ~2 (log|logs|record|records|history|revision|both|the|our|every|through|into) ~5
      (i|we) [have] [just|now|already|personally|first|carefully] (compared|gone through|went through|looked through|searched|examined|double-checked) ~6
      our last (access|login|entry|change|edit) ~5
      (our|last) ~2 (access|session|login) was ~5
      no (edit|change|access|entry) ~3 from (our|us) ~4
    records-show:
      (log|logs|record|records|history|revision log|screenshot|revision|register) (shows|show|says|say|has|lists|records|registers|indicates|gives) ~8
      (according to|as per|per|in) (the|our) (log|logs|records|history|revision log|revision) ~8
      (post|entry|article|project|text|page) was (edited|changed|renamed|modified|updated|saved) ~8
      (edited|changed|modified|saved|edit|change) ~3 from (the|an|account) ~4 (account|app|phone|marta-admin|admin) ~5
    next-step:
      (i|we) (will|shall|am going to|can) [@soft] (call|ring|phone|write|tell|confirm|let you know|send|restore|get back|come back|show|go|find|check|bring|put|undo|recover|start|keep|do|roll) ~8
      (as soon as|once|when|if) you (say|tell|give|agree|confirm|want|are happy|like) ~5 (i|we) ~5
      next update ~5
      you (will|shall) have ~6
      (shall|may) (i|we) ~5
    """#
}
