internal import Foundation

/// Guesses a level from the length of an answer alone: what every grader must beat clearly.
///
/// A least-squares line of the level on the logarithm of the word count, one a criterion, fitted on
/// the very items that it is measured on: the most that length can do.
struct LengthBaseline {
  private let slope: Double
  private let intercept: Double

  init(_ items: [(words: Int, level: Int)]) {
    let points = items.map { (x: Self.scale($0.words), y: Double($0.level)) }
    let size = Double(max(points.count, 1))
    let meanX = points.reduce(0) { $0 + $1.x } / size
    let meanY = points.reduce(0) { $0 + $1.y } / size
    let spread = points.reduce(0) { $0 + ($1.x - meanX) * ($1.x - meanX) }
    let shared = points.reduce(0) { $0 + ($1.x - meanX) * ($1.y - meanY) }
    slope = spread == 0 ? 0 : shared / spread
    intercept = meanY - slope * meanX
  }

  func level(words: Int) -> Int {
    min(3, max(0, Int((intercept + slope * Self.scale(words)).rounded())))
  }

  private static func scale(_ words: Int) -> Double { log(Double(words) + 1) }
}
