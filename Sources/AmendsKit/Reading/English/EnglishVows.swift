extension EnglishLexicon {
  static let vows = #"""
    @somebody = someone | somebody | a colleague | a member of ~2 | a representative | one of (us|our team|my colleagues|the team) | the (right|relevant|appropriate|responsible) (team|person|people|department) | the team | our team | customer service | an agent

    empty-promise:
      (we are|i am|we have been|they are|the team is|our team is|we will be|i will be) [still|currently|now|actively|carefully] (looking at|looking into|reviewing|investigating|checking|examining|studying|assessing|analysing|monitoring|working through|sorting) (it|this|that|things|the (matter|issue|case|situation|problem|details|circumstances)|your (case|complaint|situation|concern|issue)) ~2
      (i|we) (will|shall|would) (look at|look into|have a look at|take a look at|review|investigate|examine|study|assess|consider|see to|attend to|go into) (it|this|that|things|the (matter|issue|case|situation|problem)|your (case|complaint|situation|concern|issue)) ~2
      (will|shall) (let you know|update you|advise|revert|revert back|inform you|advise you|come back to you|keep you updated|keep you in the loop) [soon|shortly|in due course|asap|when we can|when i can|accordingly|$|,|;]
      @somebody [from|in|at|on] ~3 (should|will|shall|is going to|ought to) (be in touch|contact you|call you|get in touch|get back|reach out|reply|ring you|follow up|deal with|look into|take care|come back|assist) ~4
      (see|find out|look at|check|consider|discuss|explore|think about|work out) what (can|could|might) be (done|arranged|offered|worked out) ~3
      (see|find out|check|work out|think about|figure out) what (we|i) (can|could|might) (do|offer|arrange|manage|come up with) ~3
      (something|a solution|an answer|an arrangement|a way) (will|can|shall|should) be (found|arranged|worked out|sorted|done|agreed) ~2
      (things|it|this|that|everything|all|the (matter|issue|problem|situation)) (will|shall|should) be (sorted|sorted out|resolved|taken care of|dealt with|handled|addressed|looked at|looked into|attended to|fixed|rectified) [soon|shortly|asap|in due course|at the earliest] [,|$|;]
      (every|all|the utmost|utmost|every possible|our best) (effort|efforts|endeavour|endeavours|measure|care) (will be|is being|are being|shall be) (made|taken|undertaken) ~3
      (make|making|made) every (effort|endeavour) ~3
      (endeavour|endeavor|strive|aim|aspire|pledge) to (do|improve|resolve|ensure|provide|serve|make|be|offer|put|sort|prevent|avoid) ~4
      (leave|leaving) (it|this|that|everything) (with|to|in) (us|me|our (hands|team)) ~1
      (get|getting) to the bottom of ~2
      bear with (us|me) ~2
      (watch this space|we have got this|we got this|we are on it|i am on it|consider it done|trust me on this|you are in good hands)
      (a|the|your) (case|file|ticket|complaint|request) (has been|was|will be|is being) (opened|logged|raised|escalated|forwarded|passed on|registered|reviewed) ~4
      (passed|pass|passing|forwarded|forward|forwarding|escalated|escalate) (it|this|that|your ~1) (on|along|up|to) [to] ~2 (team|department|people|management|manager|colleagues|powers) ~2
      (sort|sorting|fix|resolve|straighten) (it|this|that|things|everything) [out] (somehow|one way or another|in due course|when we can|when i can|in some way) ~1
      (do|doing) (what|all|everything) (is|lies) (in|within) (our|my) power ~2
      (do|doing) (right by|something for) you [$|,|;|somehow]
      (we|i) (will|shall) (sort|think of|come up with|work|figure) (something|it) [out] [$|,|;]
      lessons (will|shall|have) be ~1 learnt
      (processes|procedures|controls|practices|protocols|systems) (will be|are being|shall be|are under) (reviewed|improved|reinforced|strengthened|tightened|reviewed|looked at|review) ~3
    intention:
      (will|shall) be (reinforced|strengthened|tightened|improved|stepped up|reviewed) (going forward|in future|in the future|from now on|henceforth|onwards)
      (i|we) (will|shall|need to|must|have to|ought to|am going to|are going to) ~2 be ~2 (mindful|careful|alert|rigorous|conscientious|watchful|cautious|on the ball|meticulous|aware) ~3
      (i|we) (will|shall|must|need to|have to|ought to) (keep|have) ~1 (closer|better|sharper) (eye|watch|tabs|track) ~3
      (i|we) (will|shall|must|need to) (up|raise|lift) (my|our) game
      (i|we) (will|shall|must|need to) take ~1 (greater|more|better|extra) (care|pains) ~3
    over-promise:
      whatever ~3 (costs|cost|comes to|adds up to|loses|lose|the bill|the damage|the price|the amount|the sum|the total) ~1 , ~1 (i|we|the bank|the school|the agency|taula|consider|send|it is on) ~4
      (pay|cover|refund|reimburse|foot|meet|settle|pick up|absorb|bear) (whatever|however much|anything|everything) (it|you|they|this|that|nordfrakt|comes|your) ~4
      no matter (what|how much|how many) ~1 (it|this|that|you|they|nordfrakt) ~1 (costs|cost|charges|charge|takes|lose|loses|asks|ask) ~2
      no matter (the|what the) (cost|costs|price|amount|sum|bill|expense)
      (every|all|any) (last|single) (cent|penny|euro|expense|cost|loss) (you|that|they|anybody|anyone) ~5
      (any|all|every) ~2 (cost|costs|loss|losses|damage|damages|expense|expenses|bill|bills|penalties|fines) (you|that may|that might|whatsoever|whatever|now or|present or|at all) ~4 (on us|on me|ours|pay|cover|refund|bear|settle)
      (i|we|the bank) [will] (pay|cover|refund|reimburse|settle|absorb|bear|foot|pick up) (any|every|all) ~3 (loss|losses|damage|damages|cost|costs|expense|expenses|bill|bills|penalties|fines) ~3
      (blank cheque|blank check|name your price|sky is the limit|money is no object|no expense spared)
      (not|never) [a] single (mistake|error|delay|problem|slip|order|mail|answer) ~2 (again|ever|ever again|from now on|any more)
      (from now on|from today|from here on) [,] ~2 (zero|not one|no more|not a single) (mistake|mistakes|error|errors|delay|delays|problem|problems|slips)
      (zero|no more) (mistakes|errors|delays|problems|slips) (from now on|ever again|ever|guaranteed)
      you will never ~3 (wait|lose|miss|worry|suffer|have|see|hear|experience|face|pay) ~5 (again|ever)
      (nothing|no mistake|no error|no delay|no problem) (like this|of this kind|of the kind|of the sort) will ever ~3
      (i|we) (can|will|do) (guarantee|swear|vow) ~6
      (answer|reply|respond|call|solve|fix) ~3 (instantly|within (seconds|one minute|a minute|five minutes)|day and night|at any time of) ~4
      (make|making) (absolutely|completely|totally|100 %) (certain|sure) ~4 never ~3
      (the bank|they|nordfrakt|the supplier|your supplier|your client|everybody|everyone) will ~2 (surely|certainly|definitely|absolutely) (cancel|forgive|drop|withdraw|refund|understand|take it back|waive) ~3
    none:
      (can not|could not|will not|not going to|would not|not) ~1 (guarantee|swear|promise|vow) ~8
      (whatever|no matter) ~3 (cost|costs) you ~4 (know|understand|sorry) ~3
    """#
}
