extension String {
  /// The one of `names` that was probably meant; nil where none is close.
  func nearest(in names: [String]) -> String? {
    guard count <= 40 else { return nil }
    let limit = Swift.min(3, Swift.max(1, count / 2))
    let ranked = names.map { (name: $0, distance: editDistance(to: $0)) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
    return best.distance <= limit ? best.name : nil
  }

  /// How many letters must be added, dropped or changed; case does not count.
  private func editDistance(to other: String) -> Int {
    let (from, to) = (Array(lowercased()), Array(other.lowercased()))
    var row = Array(0...to.count)
    for (i, letter) in from.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, wanted) in to.enumerated() {
        let changed = diagonal + (letter == wanted ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(changed, Swift.min(row[j], row[j + 1]) + 1)
      }
    }
    return row[to.count]
  }
}
