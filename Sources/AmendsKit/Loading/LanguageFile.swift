/// What `<language>.yaml` holds: the words of a scenario.
struct LanguageFile {
  /// The ids of `scenario.yaml` that the words must match; nil where it could not be read.
  struct Known {
    let facts: [String]?
    let options: [String]?
  }

  struct Words {
    let text: String
    let mentions: [Phrase]
  }

  let title: String
  let situation: String
  let client: Client
  let documents: [Document]
  let facts: [String: Words]
  let options: [String: Words]
  let jargon: [Phrase]
  let falsehoods: [Falsehood]
  let exercises: [Step: Exercise]
  let questions: [FollowUpQuestion]
  /// The answers with their places, for the check by the grader.
  let answers: [PlacedAnswer]

  private static let keys = [
    "title", "situation", "client", "documents", "facts", "options", "jargon", "falsehoods",
    "steps", "questions",
  ]

  init?(_ reading: FileReading, known: Known) {
    guard let root = reading.root, let map = MapReader(root, keys: Self.keys, in: reading) else {
      return nil
    }
    let title = map.required("title").flatMap(reading.line)
    let situation = map.required("situation").flatMap(reading.text)
    let client = map.required("client").flatMap(reading.client)
    let documents = map.optional("documents").map(reading.documents) ?? []
    let facts = map.required("facts").flatMap { reading.words($0, .fact, known.facts) }
    // A case without options needs no map of them.
    let hasOptions = known.options.map { !$0.isEmpty } ?? false
    let optionsNode = hasOptions ? map.required("options") : map.optional("options")
    let options =
      optionsNode.map { reading.words($0, .option, known.options) } ?? (hasOptions ? nil : [:])
    let jargon = map.optional("jargon").map { reading.list($0, reading.phrase) } ?? []
    let falsehoods = map.optional("falsehoods").map(reading.falsehoods) ?? []
    let steps = map.required("steps").flatMap(reading.exercises)
    let questions = map.required("questions").flatMap { reading.questions($0, known.facts) }

    guard let title, let situation, let client, let documents, let facts, let options,
      let jargon, let falsehoods, let steps, let questions
    else { return nil }
    self.title = title
    self.situation = situation
    self.client = client
    self.documents = documents
    self.facts = facts
    self.options = options
    self.jargon = jargon
    self.falsehoods = falsehoods
    exercises = steps.exercises
    answers = steps.answers
    self.questions = questions
  }
}

extension FileReading {
  enum Worded { case fact, option }

  /// A map from id to words: every id that is known, and no other.
  fileprivate func words(
    _ node: YAMLNode, _ worded: Worded, _ known: [String]?
  ) -> [String: LanguageFile.Words]? {
    guard let map = MapReader(node, in: self) else { return nil }
    let found = map.entries.map(\.key)
    var words: [String: LanguageFile.Words] = [:]
    var misspelt: Set<String> = []
    var isWhole = true
    for entry in map.entries {
      if let known, !known.contains(entry.key) {
        let nearest = entry.key.nearest(in: known.filter { !found.contains($0) })
        let problem: ScenarioProblem =
          worded == .fact
          ? .unknownFact(entry.key, nearest: nearest)
          : .unknownOption(entry.key, nearest: nearest)
        report(problem, at: entry.value.owner)
        if let nearest { misspelt.insert(nearest) }
      }
      words[entry.key] = self.words(of: entry.value)
      isWhole = isWhole && words[entry.key] != nil
    }
    for id in known ?? [] where !found.contains(id) && !misspelt.contains(id) {
      report(worded == .fact ? .missingFact(id) : .missingOption(id), at: node.owner)
    }
    return isWhole ? words : nil
  }

  private func words(of node: YAMLNode) -> LanguageFile.Words? {
    guard let map = MapReader(node, keys: ["text", "mentions"], in: self) else { return nil }
    let text = map.required("text").flatMap(line)
    let mentions = map.required("mentions").flatMap { list($0, atLeast: 1, .mentions, phrase) }
    guard let text, let mentions else { return nil }
    return LanguageFile.Words(text: text, mentions: mentions)
  }

  fileprivate func documents(_ node: YAMLNode) -> [Document]? {
    reportDuplicateIds(in: node)
    return list(node) { item in
      guard let map = MapReader(item, keys: ["id", "title", "text"], in: self) else { return nil }
      let id = map.required("id").flatMap(self.id)
      let title = map.required("title").flatMap(line)
      let text = map.required("text").flatMap(self.text)
      guard let id, let title, let text else { return nil }
      return Document(id: id, title: title, text: text)
    }
  }

  fileprivate func falsehoods(_ node: YAMLNode) -> [Falsehood]? {
    list(node) { item in
      guard let map = MapReader(item, keys: ["claims", "says"], in: self) else { return nil }
      let claims = map.required("claims").flatMap { list($0, atLeast: 1, .claims, phrase) }
      let says = map.required("says").flatMap(line)
      guard let claims, let says else { return nil }
      return Falsehood(claims: claims, correction: says)
    }
  }

  fileprivate func questions(_ node: YAMLNode, _ known: [String]?) -> [FollowUpQuestion]? {
    list(node, exactly: 3, .questions) { item in
      guard let map = MapReader(item, keys: ["asks", "expects"], in: self) else { return nil }
      let asks = map.required("asks").flatMap(text)
      let expects = map.required("expects").flatMap { list in
        self.list(list, atLeast: 1, .expectations) { self.factId($0, known) }
      }
      guard let asks, let expects else { return nil }
      return FollowUpQuestion(text: asks, expects: expects)
    }
  }

  private func factId(_ node: YAMLNode, _ known: [String]?) -> String? {
    guard let id = id(node) else { return nil }
    guard let known, !known.contains(id) else { return id }
    report(.unknownFact(id, nearest: id.nearest(in: known)), at: node.position)
    return nil
  }
}
