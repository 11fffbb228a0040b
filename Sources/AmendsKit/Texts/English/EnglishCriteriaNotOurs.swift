/// What some criteria mean when the failure was not ours, or nobody knows yet whose it was.
extension EnglishCriteria {
  enum NotOurs {
    static let cause = CriterionWording(
      name: "how it came about",
      looksFor: "How the records say it came about, and what would have shown it earlier.",
      levels: [
        "no cause, or a guess, or a name",
        "a hint of it, nothing that can be shown",
        "one: how it came about, or what would have shown it",
        "both, from the records",
      ],
      strength: "lets the records speak",
      weakness: "stops at a suspicion",
      effect: "A suspicion can be argued with; an entry in the records can be looked at.",
      advice: "Try the entry, then what kept quiet: «as the log shows, …; no alert …».",
      missing: "I did not find how it came about, or what would have shown it.",
      source: "Practice: gather evidence; what, how and why before who. The weight is ours.")

    static let account = CriterionWording(
      name: "account",
      looksFor: "What the records show, with nobody accused.",
      levels: [
        "nothing explained, or it contradicts the records",
        "«something happened», and no record",
        "part of what the records show",
        "what the records show: what, when; or what is still being checked",
      ],
      strength: "says what the records show",
      weakness: "no record in it",
      effect: "Without a record it is your word against theirs, and they are upset already.",
      advice: "Try the entry itself, with its time: «The log shows … on … at …».",
      missing: "I did not find what the records show.",
      source: """
        Practice: show, so that they can see it by themselves. Davidow: credibility. The weight is \
        ours.
        """)

    static let agency = CriterionWording(
      name: "neutral telling",
      looksFor: "Tells what happened without putting anybody in the dock, us included.",
      levels: [
        "the event isn't told, or somebody is accused or owns up",
        "leans towards a culprit",
        "almost neutral",
        "neutral: the event, as the records have it",
      ],
      strength: "tells it, accuses nobody",
      weakness: "somebody in the dock",
      effect: """
        An accusation invites a defence; owning what the records don't show may not hold either.
        """,
      advice: "Here nobody needs to be the subject. Try: «… was changed on … from …».",
      missing: "I did not find the event told.",
      source: """
        Practice: when it wasn't yours, give the right fact and make nothing of it. The reading is \
        ours, and so is the weight.
        """)

    static let regret = CriterionWording(
      name: "regret",
      looksFor: "Sorry for the scare, the time or the loss; not for an act that isn't ours.",
      levels: [
        "no apology",
        "sorry for an act that the records don't show, or with an if",
        "clear but bare, or indirect",
        "clear, in the first person, for what they went through",
      ],
      strength: "sorry for the right thing",
      weakness: "sorry for the wrong thing, or from a distance",
      effect: "Sorry for the act can be read as a confession; no sorry at all, as a shrug.",
      advice: "Try what it was like for them: «I'm sorry for the …», «I'm sorry that you found …».",
      missing: "I did not find an apology for what they went through.",
      source: """
        Practice: wrongly accused, be sorry for the trouble and not for the act. Kim and others \
        2004. The weight is ours.
        """)

    static let responsibility = CriterionWording(
      name: "owning the solution",
      looksFor: "Takes on what comes next, without admitting or accusing.",
      levels: [
        "admits, accuses, or flatly denies",
        "nothing, or «we'll look into it»",
        "says what was checked, or takes on the next step",
        "both: what was checked, and the next step",
      ],
      strength: "takes on the next step",
      weakness: "nobody takes it on",
      effect: "As long as the talk is about whose fault it was, nothing that was lost comes back.",
      advice: """
        Say what you looked at and what you will do. Try: «I've read …; if you agree, I'll …».
        """,
      missing: "I did not find what was checked, or who takes the next step.",
      source: """
        Practice: facts before position. Kim and others 2004: where innocence is shown later, \
        denial repaired more than an apology. The reading is ours.
        """)

    static let specificity = CriterionWording(
      name: "specificity",
      looksFor: "Names what happened to them.",
      levels: [
        "«what happened»",
        "the kind of thing: «the business with the blog»",
        "the thing: «the photos gone from your post»",
        "the thing and what tells it apart: which one, since when",
      ],
      strength: "names what they found",
      weakness: "could be anything",
      effect: "They wrote about one thing. A general word sounds as if it hadn't been looked at.",
      advice: "Say which one and since when. Try: «… gone from your … since …».",
      missing: "I did not find what happened to the client.",
      source: """
        Practice: understand all the details first. SorryWatch: be specific. The weight is ours.
        """)

    static let forbearance = CriterionWording(
      name: "seeing it next time",
      looksFor: "What will make it easier to see the next time.",
      levels: [
        "nothing",
        "an intention: «we'll keep an eye on it»",
        "something concrete, with no date",
        "something concrete, in place already or dated",
      ],
      strength: "next time it will show",
      weakness: "an intention without a step",
      effect: "If nothing would show it the next time, the two of you would be here again.",
      advice: "What would have told both sides at once? Try: «from today we both get …».",
      missing: "I did not find what will make it easier to see.",
      source: """
        Practice: keep in open contact, and explain your process and tools. The weight is ours.
        """)

    static let repair = CriterionWording(
      name: "repair",
      looksFor: "Help to undo it, with the evidence beside it.",
      levels: [
        "nothing, or help refused",
        "help, but no act to hold on to",
        "help to undo it",
        "help to undo it, and evidence, or what will show it next time",
      ],
      strength: "helps to undo it",
      weakness: "no help to hold on to",
      effect: "They want their thing back. Right or wrong comes later.",
      advice: """
        Offer the way back and ask before you touch it. Try: «If you say yes, I'll … in …; … is \
        attached».
        """,
      missing: "I did not find help to undo it.",
      source: """
        Practice: help them move on, and show exactly where. Money isn't expected here; the weight \
        is ours.
        """)
  }
}
