/// How the client is addressed, and whether it changes on the way.
struct AddressReading {
  private let reading: Reading
  private let familiar: [Range<Int>]
  private let formal: [Range<Int>]
  private let vos: [Range<Int>]

  init(_ reading: Reading) {
    self.reading = reading
    func cues(_ cue: Cue) -> [Range<Int>] {
      (reading.cues[cue] ?? []).filter { !reading.draft.tokens[$0.lowerBound].isQuoted }
    }
    familiar = cues(.familiar)
    formal = cues(.formal)
    vos = cues(.vos)
  }

  var isMixed: Bool { !familiar.isEmpty && !formal.isEmpty }

  /// vós and vostè in one text: common, a blemish.
  var drifts: Bool { !vos.isEmpty && !formal.isEmpty }

  var evidence: [Evidence] {
    (familiar.prefix(1) + formal.prefix(1) + (isMixed ? [] : Array(vos.prefix(1)))).map {
      reading.evidence(reading.draft.span($0))
    }
  }
}
