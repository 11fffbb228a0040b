/// What is said about the apology.
extension EnglishCriteria {
  static let regret = CriterionWording(
    name: "regret",
    looksFor: "A plain apology, with no if and no but.",
    levels: [
      "no apology",
      "an apology with an if or a but, or a company's regret",
      "clear but bare, or indirect",
      "clear and in the first person: «I'm sorry», «I apologise»",
    ],
    strength: "says sorry, plainly",
    weakness: "sorry, but from a distance",
    effect: """
      From that distance it reads as a form of words, and they go on waiting for the apology.
      """,
    advice: "Let it stand alone, in the first person. Try: «I'm sorry I …».",
    missing: "I did not find an apology in so many words.",
    source: """
      Practice: say it plainly and early. Lewicki 2016: about level third with explanation and \
      repentance. The weight is ours.
      """)

  static let responsibility = CriterionWording(
    name: "responsibility",
    looksFor: "Says whose fault it was: ours.",
    levels: [
      "no fault named, or denied, or given away",
      "an error without an owner, or only the intention",
      "ours as a noun, or the act told but not called wrong",
      "in the first person: «I got it wrong», «it was my mistake»",
    ],
    strength: "owns it",
    weakness: "nobody owns it",
    effect: "As long as nobody owns it, it is left to them to prove it.",
    advice: "Try one short sentence: «That was my mistake», or «I should have …».",
    missing: "I did not find whose fault it was.",
    source: """
      Practice: take it in the first person. Lewicki 2016: of six parts, this counted most. The \
      weight is ours.
      """)

  static let specificity = CriterionWording(
    name: "specificity",
    looksFor: "Names what we did.",
    levels: [
      "«what happened», «the inconvenience»",
      "the kind of mistake: «the delay»",
      "the act: «I sent you the wrong plan»",
      "the act and what tells it apart: which one, when, how much",
    ],
    strength: "names the act",
    weakness: "an apology for anything",
    effect: "It would fit any client and any day, so it sounds like none of theirs.",
    advice: "Say which one, when or how much. Try: «I'm sorry I … the … of …».",
    missing: "I did not find what the apology is for.",
    source: """
      Practice: name exactly what the error was. SorryWatch: say what you are sorry for. The \
      weight is ours.
      """)

  static let empathy = CriterionWording(
    name: "empathy",
    looksFor: "Shows what it did to them, and that their reaction is fair.",
    levels: [
      "no effect on them",
      "a formula, or the reaction alone",
      "names the effect on them",
      "names it and calls the reaction fair",
    ],
    strength: "sees what it cost them",
    weakness: "the harm stays a formula",
    effect: "It may leave them telling you again what it cost, a little louder.",
    advice: """
      Name what they lost, then grant the reaction. Try: «you lost …, and you have every reason \
      …».
      """,
    missing: "I did not find what it did to the client.",
    source: """
      Practice: hear the impact. Fehr 2007: second; Roschk and Kaiser 2013: strongest of three. \
      The weight is ours.
      """)

  static let forbearance = CriterionWording(
    name: "change",
    looksFor: "Says what is different from now on.",
    levels: [
      "nothing",
      "«it won't happen again», or an intention",
      "tied to a concrete change, with no date",
      "a concrete change, made already or dated",
    ],
    strength: "a change they could check",
    weakness: "a promise without a step",
    effect: "A promise without a step asks for trust at the moment when it is low.",
    advice: "You may have it in the outline. Try: «from today I … before I …».",
    missing: "I did not find what will be different.",
    source: """
      Practice: name a step. Lewicki 2016: repentance about level third with regret and \
      explanation. The weight is ours.
      """)

  static let proportionateTone = CriterionWording(
    name: "tone in proportion",
    looksFor: "As strong as the matter, and one form of address throughout.",
    levels: [
      "flippant or sarcastic",
      "far too strong or too weak, or the address wavers",
      "fits, with one blemish",
      "fits: one sincere stress at most",
    ],
    strength: "keeps its proportion",
    weakness: "out of proportion",
    effect: "Too much asks the client to comfort the writer; too little tells them it was nothing.",
    advice: "Read it aloud. Try one «really» at most, and let the facts be the strong part.",
    missing: "I did not find enough of an apology to weigh its tone.",
    source: """
      Practice: keep proportion, no drama. Roschk and Kaiser 2013: intensity comes second. The \
      weight is ours.
      """)
}
