extension EnglishLexicon {
  static let blameOthers = #"""
    @mate = colleague | colleagues | co-worker | coworker | workmate | teammate | assistant | intern | trainee | apprentice | secretary | receptionist | boss | manager | supervisor | predecessor | technician | developer | designer | driver | agent | operator | clerk | accountant | guy | girl | temp | porter | chef | cook | waiter | waitress | cleaner | plumber | electrician | nurse | doctor | teacher | trainer | translator | editor | cashier | salesman | salesperson | rep | lawyer | engineer | builder | fitter | mechanic | concierge
    @outside = supplier | suppliers | provider | carrier | courier | printer | printers | contractor | subcontractor | vendor | agency | post office | airline | hosting company | (delivery|bus|train|insurance|phone|moving|cleaning|power|water|removal) company | partner
    @tool = system | platform | software | tool | computer | server | app | application | website | site | program | programme | crm | network | database | calendar | machine | algorithm | bot | template | spreadsheet | autocorrect | drive | mailing list | printer | photocopier | scanner
    @desk = team | department | desk | office | people | lot | side
    @branch = accounts | operations | ops | finance | logistics | legal | sales | billing | marketing | head office | hr | customer service | it support | the warehouse | the office | the kitchen | the lab | the workshop | reception | the front desk | the bar
    @badly = wrong | incorrect | old | late | twice | incomplete
    @botched = forgot | failed | did not | sent ~4 @badly | made (a|an|the|this|that) ~1 (mistake|error|mess|slip|mix-up) | left ~3 (done|notes|out|off|undone|unfinished|without) | got ~3 wrong | messed | mixed | missed | misread | misfiled | misplaced | misunderstood | mislaid | misdirected | damaged | gave ~2 (wrong|incorrect|old) | had ~2 (wrong|incorrect|old) | put ~4 (wrong|another|aside|late) | lost | deleted | never | pressed | clicked | packed | mislabelled | overlooked | booked ~3 wrong | entered ~3 wrong | dropped the ball | screwed up | let (us|me|you) down | got it wrong | had it wrong | was at fault | is to blame | is responsible | changed | told (me|us) ~3 (wrong|it was|it would|to do) | should have ~4
    @broke = jammed | timed out | glitched | crashed | froze | failed | broke down | went down | went wrong | was down | was slow | was not working | stopped working | had (a|an|some) ~1 (problem|outage|error|issue|failure|glitch|bug|fault|hiccup) | lost | deleted | mixed | did not | changed | doubled | duplicated | is to blame | let (us|me|you) down | ate | swallowed | (sent|opened|picked|chose|took|selected|loaded|used|printed|made) ~3 (wrong|old|mistake|other|that one)

    blames-other:
      (my|our|a|another|the|that|some) ~1 @mate ~2 @botched ~3
      (my|our|the|a) [new|usual|web|local|previous] ~1 @outside ~1 (@botched|delivered ~2 late|was late|were late|arrived late|had ~2 (problem|strike|delay|outage|failure|issue)) ~3
      (the|our) [new|old|email|e-mail|web|booking|phone|payment|shared] @tool [has|just|automatically|then|also] @broke ~3
      (the|our|another) ~2 @desk @botched ~4
      [our|the] @branch @botched ~3
      (someone|somebody|a person|a guy) (in|from|at|on) (the|our|another|a|head) ~3 @botched ~4
      (it|department|operations|ops|accounts|it department|logistics|finance) had (an|a) (outage|problem|error|issue|failure)
      (out of|beyond) (our|my) (hands|control)
      the intern ~5
      whoever ~5 (forgot|did not|lost|failed) ~3
      (our|the|my) ~1 @outside (was|were|is|are|went) on strike
      (was|is|were) (the|my|our) ~1 (@outside|@tool|@mate|warehouse) 's [fault|problem|platform|line|mistake|error|doing]
      it was the ~3 (platform|system|software|tool|intern|colleague) ~4
      it was (my|our|the|a|another) ~3 who (forgot|sent|made|did|missed|left|deleted|changed|put|gave|lost|was)
      it was (marta|he|she|they|him|her|them|somebody else|someone else) (who|that) ~3
      it (was|is) [the|all|all the] (ops|operations|accounts|system|computer|bank|platform|intern|colleagues)
      even though it was (ops|operations|it|the ~3)
      it is the ~3 (carrier|supplier|bank|provider|platform) 's [line|fault|problem]
      the previous (agent|person|assistant) ~5
      the (previous|former|last) ~5 (never|forgot|left|did not|lost) ~3
      the (person|agent|one|colleague|team) (before me|before us|who (had|was|dealt|handled) ~6) ~1 (left|forgot|did|made|never|lost) ~3
      (nobody|no one|somebody else|someone else) (told|warned|informed|reminded|gave) (me|us)
      (i|we) (was|were) told the wrong ~2
      (somebody|someone) else ~3 (sent|made|did|forgot|was) ~3
      (was|is|were) (technical|it) (problem|fault|failure|glitch|issue) ~2
      [a|an] (system|technical|computer|software|printing|server) (error|glitch|failure|fault|problem|bug)
      (a|the|some) (problem|fault|glitch|bug|hiccup|issue|failure|error) (with|in|of|on) (our|the) ~1 @tool
      blame it on ~3
      blame (the|my|our) (system|colleague|intern|bank|software|courier|computer)
      not us $
      (that|which) (my|our) (colleague|boss|manager) (did|made|sent|forgot|gave|left|had) ~4
    none:
      (it is|this is) (the|your) (bank|school|agency|office) (,|here|speaking|calling|again)
      loaded ~5 into the system
      in the system
      (was|is) not the (system|colleague|platform|bank|carrier|courier|software|computer) ~1
      can not blame ~4
      (written|writing|wrote|write|tell|told|telling|letter|note|saying|says|confirmed|confirm|confirming|explain|explained|explaining|know) ~5 that ~4 (was|is|were) (the|our) bank 's
    """#
}
