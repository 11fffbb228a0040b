/// The part of `scenario.yaml` about compensation.
struct CompensationEntry {
  struct Option {
    let id: String
    let kind: CompensationTerms.Option.Kind
    let value: Double?
  }

  let due: CompensationTerms.Due
  let floor: Double
  let fair: ClosedRange<Double>
  let authority: Double
  let ceiling: Double
  let currency: String
  let options: [Option]

  private static let keys = [
    "due", "floor", "fair", "authority", "ceiling", "currency", "options",
  ]

  init?(_ node: YAMLNode, _ reading: FileReading) {
    guard let map = MapReader(node, keys: Self.keys, in: reading) else { return nil }
    let due: CompensationTerms.Due? = map.required("due").flatMap(reading.choice)
    let floor = map.required("floor").flatMap(reading.amount)
    let fairNode = map.required("fair")
    let fair = fairNode.flatMap(reading.bounds)
    let authority = map.required("authority").flatMap(reading.amount)
    let ceiling = map.required("ceiling").flatMap(reading.amount)
    let currency = map.required("currency").flatMap(reading.currency)
    let options = map.required("options").flatMap { Self.options($0, reading) }
    guard let due, let floor, let fairNode, let fair, let authority, let ceiling, let currency,
      let options
    else { return nil }

    let sums = [
      ("floor", floor), ("fair[1]", fair.low), ("fair[2]", fair.high), ("ceiling", ceiling),
    ]
    for (lower, upper) in zip(sums, sums.dropFirst()) + [(("authority", authority), sums[3])]
    where lower.1 > upper.1 {
      let place = map.required(upper.0)?.position ?? fairNode.position
      reading.report(.unsupportedCompensationRange(lower: lower.0, upper: upper.0), at: place)
    }
    guard fair.low <= fair.high else { return nil }
    self.due = due
    self.floor = floor
    self.fair = fair.low...fair.high
    self.authority = authority
    self.ceiling = ceiling
    self.currency = currency
    self.options = options
  }

  private static func options(_ node: YAMLNode, _ reading: FileReading) -> [Option]? {
    reading.reportDuplicateIds(in: node)
    return reading.list(node) { item in
      guard let map = MapReader(item, keys: ["id", "kind", "value"], in: reading) else {
        return nil
      }
      let id = map.required("id").flatMap(reading.id)
      let kind: CompensationTerms.Option.Kind? = map.required("kind").flatMap(reading.choice)
      let value = map.optional("value").flatMap(reading.amount)
      guard let id, let kind else { return nil }
      return Option(id: id, kind: kind, value: value)
    }
  }
}

extension FileReading {
  fileprivate func bounds(_ node: YAMLNode) -> (low: Double, high: Double)? {
    guard let sums = list(node, amount) else { return nil }
    guard sums.count == 2 else {
      report(.wrongCount(.sums, found: sums.count, needed: 2), at: node.owner)
      return nil
    }
    return (sums[0], sums[1])
  }

  fileprivate func currency(_ node: YAMLNode) -> String? {
    guard let text = line(node) else { return nil }
    if text.count == 3, text.allSatisfy({ ("A"..."Z").contains($0) }) { return text }
    report(.notACurrency(text), at: node.position)
    return nil
  }
}
