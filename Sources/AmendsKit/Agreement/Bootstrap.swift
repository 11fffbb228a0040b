/// A 95 % interval of a statistic, by resampling items; the same items give the same interval.
public enum Bootstrap {
  public static func interval<Item>(
    of items: [Item], draws: Int = 2000, _ statistic: ([Item]) -> Double?
  ) -> ClosedRange<Double>? {
    guard items.count > 1 else { return nil }
    var random = SplitMix64(seed: UInt64(items.count))
    var values: [Double] = []
    values.reserveCapacity(draws)
    for _ in 0..<draws {
      let sample = items.indices.map { _ in items[random.index(below: items.count)] }
      if let value = statistic(sample) { values.append(value) }
    }
    guard values.count > draws / 2 else { return nil }
    values.sort()
    let low = values[Int(0.025 * Double(values.count - 1))]
    let high = values[Int(0.975 * Double(values.count - 1))]
    return low...high
  }
}

/// A small generator with a fixed course, so that figures can be repeated.
struct SplitMix64 {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }

  mutating func index(below bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
