extension Quantity {
  /// Some kinds of quantity.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt16

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(_ kind: Kind) {
      rawValue = 1 << UInt16(Kind.allCases.firstIndex(of: kind) ?? Kind.allCases.count)
    }

    static let number = Kinds(.number)
    static let clock = Kinds(.clock)
    static let deadline = Kinds(.deadline)
    static let pastTime = Kinds(.pastTime)

    func contains(_ kind: Kind) -> Bool { contains(Kinds(kind)) }
  }
}
