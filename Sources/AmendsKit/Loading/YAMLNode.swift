/// A scenario file as a tree in which every scalar is text and everything knows its place.
struct YAMLNode {
  enum Content {
    case text(String)
    case list([YAMLNode])
    case map([Entry])
    /// Nothing stands after the key.
    case nothing
    /// Something that is refused and has been reported.
    case refused
  }

  struct Entry {
    let key: String
    let value: YAMLNode
  }

  /// Where the way from the root leads, as a message says it: `steps.outline.bad[2]`.
  let name: String
  /// Where the key stands, or the value itself in a list.
  let owner: SourcePosition
  let position: SourcePosition
  let content: Content

  /// Nil where there is nothing more to say about the content.
  var shape: ScenarioProblem.Shape? {
    switch content {
    case .text: .text
    case .list: .list
    case .map: .map
    case .nothing: .nothing
    case .refused: nil
    }
  }
}
