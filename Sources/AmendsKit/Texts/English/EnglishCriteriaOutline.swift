/// What is said about the outline of events.
extension EnglishCriteria {
  static let chronology = CriterionWording(
    name: "chronology",
    looksFor: "What happened, in order, from before the slip until now.",
    levels: [
      "no events, one alone, or only how it ended",
      "two events, or several without a time or a clear order",
      "three or more events in order, at least one with a time",
      "from before the slip to now: slip, discovery and today are all there",
    ],
    strength: "the story runs in order",
    weakness: "a gap in the story",
    effect: """
      Without the order, it can't be seen where things turned; the client's first «when?» may find \
      no answer.
      """,
    advice: """
      Try a line for each event, time first: «9:20 …, 9:45 …», beginning while everything was \
      still right.
      """,
    missing: "I did not find events in order with their times.",
    source: """
      Practice: put the events down on paper before you call. Timelines in software post-mortems \
      (SRE). The weight is ours.
      """)

  static let cause = CriterionWording(
    name: "cause",
    looksFor: "Why it could happen: what set it off, and the check that was not there.",
    levels: [
      "no cause, or «human error», or a name",
      "what set it off, and no more",
      "that and what made it possible, or the missing check alone",
      "what set it off and the missing check, both from the facts",
    ],
    strength: "finds what was missing",
    weakness: "stops at the first cause",
    effect: """
      A cause that ends at the slip, or at a person, leaves nothing to mend: the same gap is open \
      tomorrow.
      """,
    advice: "Ask «and why could that happen?» once more. Try: «… and nothing checked … before …».",
    missing: "I did not find why it could happen.",
    source: """
      Practice: what, how and why before who. Root cause and trigger in software post-mortems \
      (SRE). The weight is ours.
      """)

  static let impact = CriterionWording(
    name: "impact",
    looksFor: "What it did to this client, and how much.",
    levels: [
      "no effect named",
      "a general word: inconvenience, trouble",
      "a definite effect on this client",
      "the effect and its extent: how much, how long, since when",
    ],
    strength: "the cost is exact",
    weakness: "the cost stays general",
    effect: """
      The client knows the figure or the hours. A general word sounds as if nobody had counted.
      """,
    advice: "Try the number: «he lost … hours», «it cost her … and …».",
    missing: "I did not find what it cost the client.",
    source: """
      Practice: hear what it has done to them. Roschk and Kaiser 2013: empathy, strongest of \
      three, needs it. The weight is ours.
      """)

  static let detection = CriterionWording(
    name: "detection and status",
    looksFor: "How it came to light, and what is already done about it.",
    levels: [
      "neither",
      "one or both, vaguely: «we noticed», «it's solved»",
      "one of them concretely",
      "both: who noticed and when, and what is already done",
    ],
    strength: "says how it came to light",
    weakness: "noticed and solved, but how?",
    effect: """
      «Who noticed, you or I?» is an early question, and «solved» calls up the next one: what \
      exactly?
      """,
    advice: "Try two short lines: «11:40 I saw …» and «now: … is done».",
    missing: "I did not find how it was noticed or what is already done.",
    source: """
      Practice: know where things stand before you make contact. Detection and resolution in \
      post-mortems (SRE). The weight is ours.
      """)

  static let prevention = CriterionWording(
    name: "prevention",
    looksFor: "What will be different, so that it does not come back.",
    levels: [
      "nothing changes",
      "a wish: more care, more attention",
      "a concrete change",
      "a concrete change with an owner, a date or a check",
    ],
    strength: "something really changes",
    weakness: "a wish, not a change",
    effect: "A wish can't be seen kept or broken; next week it can happen again in the same way.",
    advice: "What will be checked, by whom, at what time? Try: «from …, I … before …».",
    missing: "I did not find what will be done differently.",
    source: """
      Practice: leave a step behind for the next time. Action items in software post-mortems \
      (SRE). The weight is ours.
      """)

  static let factualWording = CriterionWording(
    name: "factual wording",
    looksFor: "Facts apart from guesses, and nobody put on trial.",
    levels: [
      "contradicts the facts, invents, or blames",
      "a guess written as a fact",
      "facts only, but an open point is passed over",
      "facts only, and what is open is marked «to confirm»",
    ],
    strength: "facts, and no culprit",
    weakness: "a guess or a culprit among the facts",
    effect: """
      One line that proves wrong, or points a finger, and the rest of the outline can be doubted \
      too.
      """,
    advice: """
      Try what can be shown, with its source, and «to confirm: …» for what you can't show yet.
      """,
    missing: "I did not find events that I could set beside the records.",
    source: """
      Practice: don't speculate. Blameless writing in post-mortems (SRE). The weight is ours.
      """)
}
