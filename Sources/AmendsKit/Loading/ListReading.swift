extension FileReading {
  /// The items of a list, each read; nil where one could not be.
  func list<Value>(_ node: YAMLNode, _ read: (YAMLNode) -> Value?) -> [Value]? {
    guard case .list(let items) = node.content else {
      reportShape(of: node, expected: .list)
      return nil
    }
    let values = items.map(read)
    return values.contains { $0 == nil } ? nil : values.compactMap { $0 }
  }

  func list<Value>(
    _ node: YAMLNode, atLeast needed: Int, _ part: ScenarioProblem.Part,
    _ read: (YAMLNode) -> Value?
  ) -> [Value]? {
    if case .list(let items) = node.content, items.count < needed {
      report(.tooFew(part, found: items.count, needed: needed), at: node.owner)
    }
    return list(node, read)
  }

  func list<Value>(
    _ node: YAMLNode, exactly needed: Int, _ part: ScenarioProblem.Part,
    _ read: (YAMLNode) -> Value?
  ) -> [Value]? {
    if case .list(let items) = node.content, items.count != needed {
      report(.wrongCount(part, found: items.count, needed: needed), at: node.owner)
    }
    return list(node, read)
  }
}
