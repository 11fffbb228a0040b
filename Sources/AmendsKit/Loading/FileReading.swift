/// Reads the values of one file and keeps every problem that it meets.
///
/// A reader that returns nil has said why.
final class FileReading {
  let source: SourceFile
  /// Nil where the file holds no tree that could be read.
  let root: YAMLNode?
  private var found: [Diagnostic]

  init(_ source: SourceFile) {
    self.source = source
    found = source.diagnostics
    guard source.isReadable else {
      root = nil
      return
    }
    let tree = YAMLTree(source)
    root = tree.root
    found += tree.diagnostics
  }

  /// In the order of the file.
  var diagnostics: [Diagnostic] {
    let order = found.indices.sorted { (found[$0].position, $0) < (found[$1].position, $1) }
    return order.map { found[$0] }
  }

  func report(_ problem: ScenarioProblem, at position: SourcePosition) {
    found.append(source.diagnostic(problem, at: position))
  }

  func reportShape(of node: YAMLNode, expected: ScenarioProblem.Shape) {
    guard let shape = node.shape else { return }
    report(.wrongType(node.name, expected: expected, found: shape), at: node.owner)
  }
}
