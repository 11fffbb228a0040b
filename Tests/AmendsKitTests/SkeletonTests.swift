import Testing

@testable import AmendsKit

@Test func `the core weights add up to 100`() {
  let core = CriterionID.allCases.filter { Step.core.contains($0.step) }
  #expect(core.reduce(0) { $0 + $1.weight } == 100)
}
