extension FileReading {
  /// The client, with a voice for every state.
  func client(_ node: YAMLNode) -> Client? {
    guard let map = MapReader(node, keys: ["name", "says", "lines", "thoughts"], in: self) else {
      return nil
    }
    let name = map.required("name").flatMap(line)
    let says = map.required("says").flatMap(text)
    let lines = map.required("lines").flatMap { voices($0, atLeast: 2, .lines) }
    let thoughts = map.required("thoughts").flatMap { voices($0, atLeast: 1, .thoughts) }
    guard let name, let says, let lines, let thoughts else { return nil }
    return Client(name: name, says: says, lines: lines, thoughts: thoughts)
  }

  private func voices(
    _ node: YAMLNode, atLeast needed: Int, _ part: ScenarioProblem.Part
  ) -> [Client.State: [String]]? {
    let states = Client.State.allCases
    guard let map = MapReader(node, keys: states.map(\.rawValue), in: self) else { return nil }
    var voices: [Client.State: [String]] = [:]
    for state in states {
      voices[state] = map.required(state.rawValue)
        .flatMap { list($0, atLeast: needed, part, text) }
    }
    return voices.count == states.count ? voices : nil
  }
}
