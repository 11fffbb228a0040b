extension Session {
  func homeScreen(withTitle: Bool = false) -> [Block] {
    let title: [Block] = withTitle ? [.heading(wording.text(.home(.title)), detail: nil)] : [.blank]
    guard !listings.isEmpty else { return title + [.paragraph(wording.text(.home(.noCases)))] }
    let rows = listings.enumerated().map { index, listing in
      [
        Block.Cell.figure(String(index + 1)), .text(listing.title(in: language)),
        .text(listing.channel.map { wording.text(.name(.channel($0))) } ?? ""),
        .text(wording.text(.home(status(of: listing)))),
      ]
    }
    return title + [.table(rows)]
  }

  private func status(of listing: Listing) -> Message.Home {
    let walk = walks[listing.id]
    // A finished case that is walked again keeps its result in the list until it is begun anew.
    let isUntouched = walk.map { $0.number > 1 && $0.records.isEmpty } ?? false
    if let walk, walk.state != .sheet || walk.best == nil, !isUntouched {
      let done = Step.core.count { !walk[$0].attempts.isEmpty || walk[$0].isSkipped }
      return .begun(done: done, of: Step.core.count)
    }
    return [walk?.best, listing.best].compactMap { $0 }.max().map { .best($0) } ?? .notTried
  }

  /// A case by its number, its id, its title, or the unambiguous beginning of one of them.
  mutating func choose(_ typed: String) -> [Effect] {
    if let number = Int(typed), listings.indices.contains(number - 1) {
      return open(listings[number - 1].id)
    }
    let wanted = typed.plainLetters
    let exact = listings.filter { names(of: $0).contains(wanted) }
    let begun = listings.filter { names(of: $0).contains { $0.hasPrefix(wanted) } }
    let found = exact.isEmpty ? begun : exact
    if found.count == 1 { return open(found[0].id) }
    if found.count > 1 {
      return say(.home(.ambiguousCase(found.map { $0.title(in: language) }))) + ask()
    }
    return noCase(typed) + ask()
  }

  private func noCase(_ typed: String) -> [Effect] {
    let names = listings.flatMap { [$0.id, $0.title(in: language)] }
    let commands = CommandWord.allCases.flatMap { $0.names(in: wording) }
    let sentences =
      [wording.text(.home(.unknownCase(typed)))]
      + (typed.nearest(in: names + commands).map { [wording.text(.help(.didYouMean($0)))] } ?? [])
    return [.say([.paragraph(sentences.joined(separator: " "))])] + say(.home(.reminder))
  }

  private func names(of listing: Listing) -> [String] {
    [listing.id.plainLetters, listing.title(in: language).plainLetters]
  }

  mutating func open(_ id: String) -> [Effect] {
    if let walk = walks[id], walk.scenario.language == language { return resume(id) }
    awaited = (id, .open)
    return [.load(id: id, language)]
  }

  mutating func goHome() -> [Effect] {
    let words: [Effect] = openCase == nil ? [] : say(.walk(.homeFromHere))
    openCase = nil
    move(to: .home)
    return words + [.say(homeScreen())] + ask()
  }

  mutating func takeLoaded(_ scenario: Scenario) -> [Effect] {
    let purpose = awaited?.purpose
    awaited = nil
    guard walks[scenario.id] == nil else {
      walks[scenario.id]?.scenario = scenario
      if purpose == .translate { return ask() }
      return resume(scenario.id)
    }
    walks[scenario.id] = Walk(scenario)
    openCase = scenario.id
    return tell()
  }

  mutating func takeFailure(_ id: String, _ problems: String) -> [Effect] {
    let purpose = awaited?.purpose
    awaited = nil
    if purpose == .translate {
      return say(.home(.notInLanguage(language))) + ask()
    }
    let title = listings.first { $0.id == id }?.title(in: language) ?? id
    let blocks: [Block] = [
      .paragraph(wording.text(.home(.couldNotOpen(title)))), .quoted(problems),
    ]
    return [.say(blocks)] + goHome()
  }

  mutating func change(language typed: String) -> [Effect] {
    guard !typed.isEmpty else { return say(.home(.sameLanguage(language))) + ask() }
    guard let wanted = Language(named: typed) else {
      return say(.home(.unknownLanguage(typed))) + ask()
    }
    guard wanted != language else { return say(.home(.sameLanguage(language))) + ask() }
    language = wanted
    let words = say(.home(.languageIs(wanted)))
    guard let openCase else { return words + [.say(homeScreen())] + ask() }
    awaited = (openCase, .translate)
    return words + [.load(id: openCase, wanted)]
  }
}

extension Language {
  /// By its code or its name in any of the languages: "es", "español", "Spanish", "castellà".
  init?(named typed: String) {
    let wanted = typed.plainLetters
    let named = Language.allCases.first { language in
      Language.allCases.contains {
        Wording($0).text(.name(.language(language))).plainLetters == wanted
      }
    }
    guard let language = Language(rawValue: wanted) ?? named else { return nil }
    self = language
  }
}
