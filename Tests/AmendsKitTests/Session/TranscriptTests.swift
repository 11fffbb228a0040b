import Foundation
import Testing

@testable import AmendsKit

/// Whole walks, as text files: the input, a line of dashes, the screen.
///
/// `AMENDS_WRITE_TRANSCRIPTS=1 swift test` writes the screens anew.
@Suite struct TranscriptTests {
  static let names = ["walk.en", "walk.es", "walk.ca", "narrow.es", "plain.en", "again.en"]

  @Test(arguments: names) func `a walk reads as its transcript says`(name: String) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Transcripts/\(name).txt")
    let text = try String(contentsOf: url, encoding: .utf8)
    let parts = text.components(separatedBy: "\n----\n")
    let input = parts[0].components(separatedBy: "\n")
    let screen = screen(of: input, name: name)
    if ProcessInfo.processInfo.environment["AMENDS_WRITE_TRANSCRIPTS"] == "1" {
      try (parts[0] + "\n----\n" + screen + "\n").write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(parts.count == 2)
    #expect(parts.last == screen + "\n")
  }

  private func screen(of input: [String], name: String) -> String {
    let language = Language(rawValue: String(name.suffix(2))) ?? .english
    let layout = Layout(
      width: name.hasPrefix("narrow") ? 40 : 80,
      style: name.hasPrefix("plain") ? .plain : .decorated)
    var playback = Playback(language, offersDrafts: name.hasPrefix("again"), layout: layout)
    for line in input { playback.type(line: line) }
    return playback.screen.map(\.trimmingEnd).joined(separator: "\n")
  }
}
