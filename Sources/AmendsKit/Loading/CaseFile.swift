/// What `scenario.yaml` holds: the part of a scenario that no language changes.
struct CaseFile {
  struct FactEntry {
    let id: String
    let role: Fact.Role
    let stage: Fact.Stage?
    let isGap: Bool
  }

  /// The version of the file format that this program reads.
  static let format = 1

  let id: String
  let version: String
  let fault: Fault
  let severity: FailureSeverity
  let loss: Loss
  let channel: Channel
  let address: AddressForm
  let allowsHumour: Bool
  let minutes: Int
  let facts: [FactEntry]
  let compensation: CompensationEntry
  let weights: [CriterionID: Int]

  private static let keys = [
    "format", "id", "version", "fault", "severity", "loss", "channel", "address", "humour",
    "minutes", "facts", "compensation", "weights",
  ]

  init?(_ reading: FileReading, folder: String) {
    guard let root = reading.root, Self.readsFormat(of: root, reading),
      let map = MapReader(root, keys: Self.keys, in: reading)
    else { return nil }
    _ = map.required("format")

    let idNode = map.required("id")
    let id = idNode.flatMap(reading.id)
    if let id, let idNode, id != folder {
      reading.report(.idDoesNotMatchFolder(id: id, folder: folder), at: idNode.position)
    }
    let version = map.required("version").flatMap(reading.version)
    let fault: Fault? = map.required("fault").flatMap(reading.choice)
    let severity: FailureSeverity? = map.required("severity").flatMap(reading.choice)
    let loss: Loss? = map.required("loss").flatMap(reading.choice)
    let channel: Channel? = map.required("channel").flatMap(reading.choice)
    let address: AddressForm? = map.required("address").flatMap(reading.choice)
    let humour = map.required("humour").flatMap(reading.flag)
    let minutes = map.required("minutes").flatMap { reading.whole($0, in: 1...240) }
    let facts = map.required("facts").flatMap { Self.facts($0, reading) }
    let compensation = map.required("compensation").flatMap { CompensationEntry($0, reading) }
    let weights = map.optional("weights").flatMap { Self.weights($0, reading) } ?? [:]

    guard let id, let version, let fault, let severity, let loss, let channel, let address,
      let humour, let minutes, let facts, let compensation
    else { return nil }
    self.id = id
    self.version = version
    self.fault = fault
    self.severity = severity
    self.loss = loss
    self.channel = channel
    self.address = address
    self.allowsHumour = humour
    self.minutes = minutes
    self.facts = facts
    self.compensation = compensation
    self.weights = weights
  }

  /// A file of another format gets one message instead of fifty about keys it can't know.
  private static func readsFormat(of root: YAMLNode, _ reading: FileReading) -> Bool {
    guard case .map(let entries) = root.content,
      let node = entries.first(where: { $0.key == "format" })?.value
    else { return true }
    guard let found = reading.whole(node, in: 0...1_000_000) else { return true }
    if found > format {
      reading.report(.formatTooNew(found: found, supported: format), at: node.position)
    } else if found < format {
      reading.report(.formatTooOld(found: found, supported: format), at: node.position)
    }
    return found == format
  }

  private static func facts(_ node: YAMLNode, _ reading: FileReading) -> [FactEntry]? {
    reading.reportDuplicateIds(in: node)
    return reading.list(node, atLeast: 1, .facts) { item in
      guard let map = MapReader(item, keys: ["id", "role", "stage", "gap"], in: reading) else {
        return nil
      }
      let id = map.required("id").flatMap(reading.id)
      let role: Fact.Role? = map.required("role").flatMap(reading.choice)
      let stage: Fact.Stage? = map.optional("stage").flatMap(reading.choice)
      let isGap = map.optional("gap").flatMap(reading.flag) ?? false
      guard let id, let role else { return nil }
      return FactEntry(id: id, role: role, stage: stage, isGap: isGap)
    }
  }

  private static func weights(_ node: YAMLNode, _ reading: FileReading) -> [CriterionID: Int]? {
    let names = CriterionID.allCases.map(\.rawValue)
    guard let map = MapReader(node, keys: names, in: reading) else { return nil }
    var weights: [CriterionID: Int] = [:]
    for entry in map.entries {
      guard let id = CriterionID(rawValue: entry.key) else { continue }
      weights[id] = reading.whole(entry.value, in: 0...100)
    }
    let walks = [Step.core] + Step.allCases.filter { !Step.core.contains($0) }.map { [$0] }
    for steps in walks {
      let criteria = CriterionID.allCases.filter { steps.contains($0.step) }
      let sum = criteria.reduce(0) { $0 + (weights[$1] ?? $1.weight) }
      if sum != 100 { reading.report(.weightsDoNotAddUp(sum: sum, steps: steps), at: node.owner) }
    }
    return weights
  }
}

extension FileReading {
  fileprivate func version(_ node: YAMLNode) -> String? {
    guard let text = line(node) else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count == 3, parts.allSatisfy({ Int($0) != nil && $0.allSatisfy(\.isNumber) }) {
      return text
    }
    report(.notAVersion(text), at: node.position)
    return nil
  }

  /// Ids in a list of maps, each with the place of its first use.
  func reportDuplicateIds(in node: YAMLNode) {
    guard case .list(let items) = node.content else { return }
    var first: [String: Int] = [:]
    for item in items {
      guard let id = item.id, case .text(let text) = id.content else { continue }
      if let line = first[text] {
        report(.duplicateId(text, firstLine: line), at: id.position)
      } else {
        first[text] = id.position.line
      }
    }
  }
}

extension YAMLNode {
  /// The value of the key `id`.
  fileprivate var id: YAMLNode? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == "id" }?.value
  }

  /// The ids in a list under a key, read without a word, for checks across files; nil where an
  /// item has none.
  func ids(under keys: String...) -> [String]? {
    var node = self
    for key in keys {
      guard case .map(let entries) = node.content,
        let value = entries.first(where: { $0.key == key })?.value
      else { return nil }
      node = value
    }
    guard case .list(let items) = node.content else { return nil }
    let ids = items.compactMap { item -> String? in
      if case .text(let text) = item.id?.content { text } else { nil }
    }
    return ids.count == items.count ? ids : nil
  }
}
