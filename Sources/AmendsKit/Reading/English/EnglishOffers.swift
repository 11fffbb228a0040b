extension EnglishLexicon {
  static let offers = #"""
    loss-offer:
      [i|we] [@will] @give-back [you|your|to you|it|the|them|this|that|both|full|in full|back] ~4 (#money|fee|fees|charge|charges|penalty|cost|costs|shipping|amount|month|invoice|bill|difference|half|full|420|60|35|late|quarter) ~4
      (i|we) [@will] @give-back (#money|420|455|515|480|the 420|the full) ~4
      #money (back|refunded|returned|credited|waived|off|today|is on its way|will be|goes back|are going back|in your account) ~4
      (refund|reimbursement|credit|waiver) of (#money|the|your) ~4
      (free|free of charge|at no cost|at no extra cost|no charge|without charge|without cost|on the house|at (our|my) [own] expense|on our account|out of our pocket|comes out of our) ~2
      you (will|would|do|need) not ~2 (see|pay|be charged|be billed|be invoiced|owe) ~5
      (will|would|does|shall) not cost you ~3
      (i|we) (will|shall|am|are|would) not ~1 (charge|charging|invoice|invoicing|bill|billing|charge you|bill you) ~5
      (nothing|no more) to pay ~2
      (will|to) be [fully] (reversed|refunded|credited|returned|waived|reimbursed|repaid|adjusted|paid back|deducted|taken off) ~4
      (i|we) [@will|are] [fully|also] (refunding|reversing|crediting|waiving|returning|reimbursing|cancelling|wiping|dropping|scrapping|covering) ~4
      (tear|tearing|torn|tore|rip|ripping|wipe|wiping|wiped|write|writing|written|scrap|scrapped|scrapping|strike|striking|struck) [it|that|this] [up|off|out] (the|your|that|this|it|march) ~3
      (invoice|bill|charge|fee|fees) ~3 (torn it up|torn up|written off|wiped|gone|scrapped|dropped|cancelled) ~2
      (knock|knocked|knocking|take|taking|took|taken|deduct|strike) ~4 off (your|the|this|next|my) ~3
      (bear|swallow|absorb|pick up|foot|take care of|pay for|stand|settle|meet) ~3 (cost|costs|bill|tab|charge|charges|fee|fees|shipping|postage|courier|taxi|difference|expense|expenses|delivery) ~2
      (i|we) [@will|are] (pay|paying|transfer|transferring|send|sending|return|returning|refund|refunding|put|putting) ~2 #money ~4
      (i|we) [@will|have] (pay|paying|paid|cover|covered|settle|settled) ~2 (surcharge|fine|postage|deposit|taxi|fare|bill|repair|toll) ~3
      (deposit|money|#money|fee|payment) ~1 (is|are|goes|will be) back ~3
      compensate you (with|by) ~2 #money ~2
      #money (in|as) compensation
      you pay nothing ~2
      (i|we) [@will|am|are] (lend|lending) you ~5
      [i|we] [@will|am|are] (add|adding) (a|an|another|one|two) (week|weeks|month|months|day|days|year|session|sessions|lesson|class|hour|night) ~4
      you (will|shall|can) (get|have|receive) (a|your|the|an) (new|full|extra|free|second|replacement) ~4
      (offer|offering|give|giving|send|sending|pay|paying|transfer|transferring|return|returning) you ~2 #money ~3
      (giving|give|gave|given|pay|paying|paid|hand|handing) you [it] back ~4
      (give|giving|get|put|pay|paying) ~3 (money|#money|fee|fees|amount|420) back ~2
      (is|are|will be|goes|go|be) on (me|us|the house|our account|my account)
      (have|enjoy|take) ~5 on (me|us)
      (^|you can|you may|please|just|and|do) keep (the|both|it|them|that one|those|all) ~3
      no need to (return|send back|give back|bring back) ~3
      no need to (send|give|bring) ~4 back
      (upgrade|upgraded|upgrading) ~4
      [i|we] [@will|are] (extend|extended|extending|prolong|prolonged|lengthen) your ~5
      (front of the queue|top of the list|first in line|head of the queue) ~2
      (give|gave|given|giving|get|gets|have) [you] priority ~2
      (our|my) (treat|cost|expense)
      half (price|the price|the cost) ~3
      (extra|additional|another|free|replacement|private|second|one more) (session|hour|day|week|month|class|call|lesson|copy|night|visit|ride|set|year) ~4
      (#duration|#number|20|twenty|twenty-minute|20-minute|half-hour|short|quick) [minute|minutes] [call|video call|session|together|with you|on the phone] ~6 (together|fill|fill it|complete|call|phone|with you) ~4
      (call|ring|phone) you ~5 (fill|complete|go through|do it|walk|together|sit) ~5
      (fill|complete|go through|do|enter|put) (it|the|them|your|this|in) ~4 together ~4
      (deadline|due date|date|cut-off) ~3 (moved|moves|extended|pushed|postponed|shifted|put back) ~5
      (move|moved|extend|extended|push|pushed|give|gave|get|shift|postpone) ~3 (deadline|due date|date|extra day|one more day|another day|a day more|until wednesday|until #date|more time) ~5
      you (have|get|would have) ~1 (until|till) ~4
      extra (day|time|hours) ~3
      waive ~3 (fee|fees|quarter|charge) ~3
      (second|another) (set|one|copy|unit) by (van|courier|express) ~5
    lavish-offer:
      [free] lifetime (access|membership|subscription|use|discount|licence)
      (free|unlimited) ~2 (forever|for ever)
      (whole|full|entire|free) (year|project) ~4
      (year|months|month) free
      (free|extra) year ~3
      for life
      (out of|from) my [own] pocket
      (refund|pay|return) ~2 (whole|entire|full) (year|project|course|plan|fee) ~3
    trifle:
      [a] (branded|logo) (mug|pen|cup) ~3
      (mug|pen|keyring|sticker) ~4
      [a] #money voucher ~2
    vague-repair:
      (a|some|any|little) (discount|compensation|gesture|refund|reduction|credit|goodwill gesture|something extra) ~3
      (compensate|compensating) you [somehow|in some way|for this|for it|for]
      make (it|this) (up|right) ~3
      some (sort|kind|form) of (compensation|discount|gesture)
      (find|reach|work out|look for) (a|some) (solution|way|arrangement) ~3
      see you right
      (will|shall) be compensated
      worth your while
      sort you out
      do right by you
      make amends ~2
      put (it|things|this|matters) right ~1
      something (nice|extra|small|for your trouble) ~2
      (a|some) token of ~3
      gesture of goodwill
      (sort|solve|resolve|fix) (it|this|everything|the problem|things) [out] ~3
      help you (with|in) (anything|whatever) ~3
    @handout = voucher | coupon | credit | discount | compensation | refund | gift | #percent | #money

    impersonal-offer:
      (voucher|coupon|gift card|goodwill points|points|promo code|discount code) ~4
      (standard|usual|customary|regular) compensation
      use code _
      @handout ~~ (all|every|each) [of our] [affected|impacted] (customer|customers|clients|users)
      (all|every|each) [affected|impacted] (customer|customers|clients|users) ~~ @handout
      (compensation|refund) policy ~4
      (next|future) purchase
      [a] gift ~3 (sent|customers)
      (mug|pen|t-shirt|hamper|branded) ~3
    refuses-repair:
      (i|we|bank|company|school|agency|policy|insurance|nobody) ~1 (can|will|could|shall|do|does|am|are|would|is) not ~2 (refund|refunding|reimburse|compensate|pay|restore|offer|give|help|cover|covering|compensating|paying) ~4
      (refund|refunds|compensation|reimbursement|discount|restoration) ~1 (can|could|will|shall|is|are|does) not ~1 (be|possible|available|given|offered|apply|foreseen|provided) ~3
      (it|that|this) (is|will) not [be] possible to (refund|reimburse|compensate|pay|restore|undo|cover|offer|give) ~4
      (no) (refund|compensation|refunds) ~3
      (nothing) (we|i) can (do|offer|give) ~2
      not entitled to
    none:
      [i|we|nobody|no one|nothing] [can|could|will|we|i] (can|could|will|not) [not] ~2 (give|get|bring|hand) ~2 (morning|time|hours|hour|day|night|weekend|week|lost|holiday|party|wedding|moment) ~2 [back]
    """#
}
