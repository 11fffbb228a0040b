/// Reads the keys of one map; says which are unknown and which are missing.
struct MapReader {
  let reading: FileReading
  private let node: YAMLNode
  private let values: [String: YAMLNode]
  /// Keys that stand there misspelt; that has been said.
  private let misspelt: Set<String>

  /// Nil where the node is no map. With no `keys`, every key is allowed.
  init?(_ node: YAMLNode, keys: [String]? = nil, in reading: FileReading) {
    guard case .map(let entries) = node.content else {
      reading.reportShape(of: node, expected: .map)
      return nil
    }
    self.reading = reading
    self.node = node
    values = Dictionary(entries.map { ($0.key, $0.value) }) { first, _ in first }
    var misspelt: Set<String> = []
    for entry in entries where !(keys?.contains(entry.key) ?? true) {
      let keys = keys ?? []
      let unused = keys.filter { key in !entries.contains { $0.key == key } }
      let nearest = entry.key.nearest(in: unused)
      reading.report(
        .unknownKey(entry.key, nearest: nearest, allowed: keys), at: entry.value.owner)
      if let nearest { misspelt.insert(nearest) }
    }
    self.misspelt = misspelt
  }

  func required(_ key: String) -> YAMLNode? {
    if let value = values[key] { return value }
    if !misspelt.contains(key) {
      reading.report(.missingKey(key, place: node.name), at: node.owner)
    }
    return nil
  }

  /// Nil where the key is absent, or stands there with nothing after it.
  func optional(_ key: String) -> YAMLNode? {
    guard let value = values[key], value.shape != .nothing else { return nil }
    return value
  }

  /// All entries, in the order of the file.
  var entries: [YAMLNode.Entry] {
    if case .map(let entries) = node.content { entries } else { [] }
  }
}
