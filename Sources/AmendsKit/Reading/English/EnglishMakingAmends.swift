extension EnglishLexicon {
  static let makingAmends = #"""
    @do = will | shall | am going to | are going to | can | could | would | have | have just | have already | am | are | will be
    @sum-word = fee | fees | charge | charges | penalty | fine | surcharge | cost | costs | bill | invoice | commission | interest | late fee | late charge | bank charge | shipping | postage | fare | price

    loss-offer:
      (i|we|the bank|bank|the school|the agency) [@do] [of course|also|naturally|gladly|fully] (bear|absorb|meet|foot|cover|stand|take on|take over|pick up|settle|shoulder|swallow|pay|eat) (the|that|this|your|both|all of the|those|any) ~3 @sum-word ~3
      (i|we|the bank|bank) [@do] (return|returning|give|giving|refund|refunding|pay|paying|send|sending|credit|crediting|reimburse|reimbursing) [to] you [back] [today|tomorrow|now|back|by #deadline|straight away|this week] (the|your|all|both|#money) ~4
      you (do not|will not|need not|shall not|are not going to) (pay|owe|have to pay|need to pay|be paying|see|be charged) ~2 (fee|fees|anything|charge|charges|a (cent|penny|euro)|commission|#money|for|this|next|it|that|these|the) ~4
      (no|zero|nothing in) (fee|fees|charge|charges|commission|bill|invoice|maintenance) ~1 (for|on|this|next|until|from) ~4
      (i|we) [@do] (forgo|waive|waiving|drop|dropping|skip|skipping|scrap|scrapping|strike off|knock off|lift|lifting|write off|writing off|let you off) (the|your|that|this|both|a|all) ~3 (@sum-word|quarter|month|#money) ~3
      (your|the) ~3 @sum-word (is|are|will be|has been|have been) (gone|dropped|lifted|struck off|taken off|scrapped|on us|on me|on the bank|ours|paid|covered|off your ~1|wiped|back in your ~1|credited) ~3
      (send|forward|pass|hand|give) (me|us) (the|that|your) ~2 (bill|invoice|receipt|charge|penalty|fine) ~4
      (money|sum|amount|#money|420) ~2 (goes|go|lands|is going|will go|will land|arrives) (back|in|into|to) ~1 (your|you|account) ~2
      (i|we) [@do] (moved|move|moving|pushed|push|pushing|shifted|shift|shifting|put|putting|extended|extend|extending) (your|the) ~2 (deadline|date|dates|due date|submission|hand-in|cut-off) ~1 (to|back|until|till|by) ~5
      (i|we) [@do] (give|giving|get|getting|grant|granting|win|buy) you (a|an|one|another|until|till|the|more|some|two) ~1 (day|days|extra day|wednesday|time|extension|morning) ~4
      (i|we) [@do] (ring|call|phone|video-call|sit down with|get on the phone with|jump on a call with|hop on a call with) you ~5 (fill|do|go through|put|enter|sort|walk) ~6
      (i|we) [@do] (fill|enter|put|type|register|do) (it|them|the dates|the table|the form|those) [in|out|for you|together|with you|side by side] ~4 (together|with you|for you|side by side) ~3
      (on|out of) (our|my) (dime|tab|side of the bill)
      (square|squaring) ~4 (with|up) ~3
    vague-repair:
      (get|getting|have|having) (it|this|that|things|everything) (sorted|fixed|straightened|resolved|taken care of|squared away) ~3
      (see|make sure) [that] you (are|do not) ~1 (looked after|taken care of|compensated|all right|out of pocket|lose out|rewarded) ~3
      (straighten|iron|smooth|clear) (it|this|that|things|everything) (out|over|up) ~2
      (do|doing|offer|offering|arrange|arranging|send|sending) (something|a little something|a small something|some little ~1) ~4
      (show|showing) (our|my) (appreciation|gratitude|goodwill) ~3
      (treat|treating) you to ~4
    impersonal-offer:
      (available|open|offered|given|extended|valid|sent|applicable|applies) (to|for) (all|every|any|each) ~3 (clients|customers|users|members|guests|trainers|subscribers|accounts|readers|students|subscriber|customer|client|member) ~3
      (discount|reduction|rebate|credit|#percent|percent|% off|off) ~3 (on|off|for|towards|toward|against) (your|any|the|a) (next|future|following|upcoming|renewal|subsequent) ~4
      (discount|reduction|rebate|#percent) ~2 (renewal|enrolment|enrollment|re-enrolment|subscription|checkout|catalogue|shop|store) ~2
      (#percent|percent|%) ~1 (coupon|discount code|voucher|promo|promotion|off coupon) ~3
      (loyalty|reward|bonus|goodwill|courtesy|air) (points|miles|credits|credit|stars) ~3
      (our|my) (loyal|valued|esteemed|dear|best|regular) (customers|clients|members|guests|subscribers|readers) ~2
      (complimentary|free|branded|welcome|surprise|promotional) ~1 (gift|gifts|hamper|mug|tote|pen|pens|notebook|set|bag|calendar|t-shirt|goodie bag|merchandise|merch|newsletter|sample|samples|ebook|e-book|webinar|trial) ~3
      (gift|goodie|welcome|goody) (basket|bag|box|pack|set|card|hamper) ~2
      (free|complimentary) (month|months|trial) of (our|the) (premium|newsletter|market|magazine|plus|pro|gold) ~3
      (everyone|everybody|anyone|all those|all) (affected|concerned|impacted|who) ~4 (gets|get|will get|receives|receive|will receive|is getting|are getting) ~4
      (standard|usual|customary|regular|normal|statutory) (compensation|credit|goodwill ~1|gesture|package|refund|rate) ~3
    choice:
      if you (had|would|should) (sooner|rather|prefer|like|want) ~5
      (whichever|whatever|whenever|however) ~2 (you|suits|is easier|easiest|is best|best for you|works|you like|handier|fits) ~3
      (your|entirely your|it is your) (call|choice|decision|pick)
      (up to you|as you prefer|as you like|as you wish|you decide|you choose|you tell me|you say which) ~2
      (say|give|give me|give us) (the|me the|us the) (word|nod|go-ahead|green light|ok|all clear) ~2
      (once|as soon as|when|the moment) (you|she|he) (say|says|give|gives|agree|agrees|are happy) ~3 (go|yes|word|nod|so|ok|go-ahead|agree|green light) ~1
      (either|one of the two|both) ~8 or ~6 [?]
    owner:
      i (ring|line|hand|drop|bring|push|shift|sit|fetch|undo|roll|switch|turn|wire|settle|foot|drive|pop|stay|clear|set|start|get|go|pick|make|took|went|see|work|apply|file|type|hold|own|look after|deal with|stand) ~2
      (i|me) myself
      (leave it|that is|this is|it is) (to|with|on) me
      (on|off) my (desk|list|plate)
      my (job|task|responsibility|job now) ~2
    fix:
      (can|could|will|is going to|shall) be (put back|brought back|restored|undone|reversed|recovered|rolled back|redone|reinstated|corrected|replaced) ~4
      (i|we) [@do] have ~4 (back up|back online|back in place|restored|up again|back) ~3
      (here is|here are|this is) (where|the|your|what) ~3 (right|correct|real|proper|goes|go|actually|really) ~4
      (the|your) (place|page|section|spot|table) you (want|need|were after|are after|were looking for|are looking for) ~2 (is|:) ~5
      (i|we) [@do] (put|putting|set|setting) (it|things|this|the ~2|your ~2) (right|straight|back) ~3
      (i|we) [@do] (take|taking) (it|this|the ~1) up with (nordfrakt|your supplier|them|the supplier|the bank) ~4
      (p|pg|pag|p.) #number ~4
    """#
}
