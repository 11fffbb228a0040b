import Testing

@testable import AmendsKit

struct AgreementTests {
  @Test func `kappa falls to nothing where nearly all levels are equal, and AC2 does not`() {
    let equal = Array(repeating: (3, 3), count: 90)
    let apart = Array(repeating: (3, 2), count: 5) + Array(repeating: (2, 3), count: 5)
    let agreement = LevelAgreement(equal + apart)
    #expect(abs((agreement.quadraticKappa ?? 1) + 0.0526) < 0.001)
    #expect(agreement.gwetAC2 > 0.98)
    #expect(agreement.exact == 0.9)
  }

  @Test func `perfect agreement is 1 and reversed order is below 0`() {
    let levels = [0, 1, 2, 3, 0, 1, 2, 3]
    #expect(LevelAgreement(levels.map { ($0, $0) }).quadraticKappa == 1)
    #expect(LevelAgreement(levels.map { ($0, 3 - $0) }).quadraticKappa ?? 1 < 0)
    #expect(LevelAgreement(levels.map { ($0, 3) }).bias == -1.5)
  }

  @Test func `the covariance form equals the table of weights`() {
    let pairs = [(0, 1), (1, 1), (2, 3), (3, 3), (3, 2), (0, 0), (1, 3), (2, 2)]
    let size = Double(pairs.count)
    var observed = 0.0
    var expected = 0.0
    for a in 0..<4 {
      for b in 0..<4 {
        let weight = Double((a - b) * (a - b)) / 9
        observed += weight * Double(pairs.count { $0 == (a, b) })
        expected +=
          weight * Double(pairs.count { $0.0 == a }) * Double(pairs.count { $0.1 == b }) / size
      }
    }
    let kappa = LevelAgreement(pairs).quadraticKappa ?? 0
    #expect(abs(kappa - (1 - observed / expected)) < 1e-9)
  }

  @Test func `an interval holds its value and is the same every time`() throws {
    let items = (0..<40).map { Double($0 % 4) }
    let mean: ([Double]) -> Double? = { $0.reduce(0, +) / Double($0.count) }
    let first = try #require(Bootstrap.interval(of: items, draws: 500, mean))
    #expect(first == Bootstrap.interval(of: items, draws: 500, mean))
    #expect(first.contains(1.5))
  }

  @Test func `precision and recall need something to count`() {
    var count = DetectionCount()
    #expect(count.precision == nil)
    count.add(found: true, present: true)
    count.add(found: true, present: false)
    count.add(found: false, present: true)
    count.add(found: false, present: false)
    #expect(count.precision == 0.5)
    #expect(count.recall == 0.5)
  }
}
