import Foundation
import Testing

@testable import AmendsKit

@Suite struct UntrustedFiles {
  private func problems(_ bytes: [UInt8]) throws -> [ScenarioProblem] {
    try Fixtures.withScenario(["en.yaml": bytes]) { folder in
      ScenarioLoader(answerCheck: nil).check(paths: [folder]).map(\.problem)
    }
  }

  private func place(of bytes: [UInt8]) throws -> [SourcePosition] {
    try Fixtures.withScenario(["en.yaml": bytes]) { folder in
      ScenarioLoader(answerCheck: nil).check(paths: [folder]).map(\.position)
    }
  }

  @Test func `bytes that are not UTF-8 are reported where they stand`() throws {
    let bytes = Array("title: a\nsituation: é".utf8) + [0xFF, 0x0A]
    #expect(try problems(bytes) == [.notUTF8])
    #expect(try place(of: bytes) == [SourcePosition(line: 2, column: 13)])
  }

  @Test(arguments: [0x00, 0x07, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x202E, 0xE000, 0xFEFF, 0xFFFE])
  func `a hidden character is reported and the rest is still read`(_ code: UInt32) throws {
    let hidden = try #require(Unicode.Scalar(code))
    let text = try Fixtures.text("en.yaml").replacingOccurrences(
      of: "The lost", with: "The " + String(Character(hidden)) + "lost")
    #expect(try problems(Array(text.utf8)) == [.controlCharacter(code)])
  }

  @Test func `the file of another system is read`() throws {
    let text = try Fixtures.text("en.yaml").replacingOccurrences(of: "\n", with: "\r\n")
    #expect(try problems([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == [])
    #expect(try problems(Array("title: a\rb".utf8)).contains(.controlCharacter(0x0D)))
  }

  @Test func `an empty or tiny file is no crash`() throws {
    #expect(try problems([]) == [.emptyFile])
    #expect(try problems([0x20, 0x0A]) == [.emptyFile])
    #expect(try problems(Array("# a".utf8)) == [.emptyFile])
    for tiny in [
      "-", "a", "a:", "[", "]", "{", "\"", "'", "*", "&", "!", "%", "|", ">", "?", "---",
    ] {
      let found = try problems(Array(tiny.utf8))
      #expect(!found.isEmpty, "\(tiny)")
    }
  }

  @Test func `a file that is too large is not read`() throws {
    let limit = SourceFile.byteLimit
    let text = Array("title: a\n".utf8)
    let large = text + [UInt8](repeating: UInt8(ascii: "#"), count: limit + 1 - text.count)
    #expect(try problems(large) == [.fileTooLarge(limit: limit)])
    let fits = try problems(large.dropLast())
    #expect(!fits.contains(.fileTooLarge(limit: limit)))
  }

  @Test func `aliases cannot make a small file mean gigabytes`() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    text += "? *a30\n: x\n"
    #expect(try problems(Array(text.utf8)).contains(.aliasNotAllowed("*a0")))
  }

  @Test(arguments: ["[", "{", "- ", "{a: ", "? ", "[[], ", "(", "\"", "a:\n "])
  func `depth cannot blow the stack`(_ opening: String) throws {
    let count = (SourceFile.byteLimit - 100) / opening.utf8.count
    let deep = String(repeating: opening, count: count)
    let shallow = "jargon: " + String(repeating: opening, count: 900)
    for text in [deep, shallow] {
      let found = try problems(Array(text.utf8))
      #expect(!found.isEmpty)
    }
  }

  @Test func `many double keys are no trouble`() throws {
    let text = String(repeating: "title: a\n", count: 400)
    let found = try problems(Array(text.utf8))
    #expect(found.prefix(40).allSatisfy { $0 == .duplicateKey("title", firstLine: 1) })
    #expect(found.count > 40)
  }

  @Test func `a folder or a pipe in the place of a file is not opened`() throws {
    try Fixtures.withScenario { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/es.yaml", withIntermediateDirectories: false)
      #expect(mkfifo(folder + "/ca.yaml", 0o600) == 0)
      let problems = ScenarioLoader(answerCheck: nil).check(paths: [folder]).map(\.problem)
      #expect(problems == [.unreadable(.notAFile), .unreadable(.notAFile)])
    }
  }

  @Test func `damaged files never crash, and print nothing a terminal obeys`() throws {
    var random = Damage(state: 20_260_514)
    for file in ["en.yaml", "scenario.yaml"] {
      let good = Array(try Fixtures.text(file).utf8)
      for _ in 0..<150 {
        let damaged = random.damage(good)
        let reading = FileReading(SourceFile(path: file, bytes: damaged))
        _ = CaseFile(reading, folder: "lost-parcel")
        _ = LanguageFile(reading, known: LanguageFile.Known(facts: ["sent"], options: nil))
        for language in Language.allCases {
          for diagnostic in reading.diagnostics {
            let text = diagnostic.rendered(in: language)
            #expect(!text.unicodeScalars.contains { $0.isControl })
          }
        }
      }
    }
  }
}

/// Changes bytes by a rule, so that a failure can be had again.
private struct Damage {
  var state: UInt64

  private mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    let signs = Array("\"'[]{}:,#&*!|>%@`-? \t\n\\\u{1B}é".utf8) + [0x00, 0xFF]
    var bytes = bytes
    for _ in 0...next(6) {
      let place = next(bytes.count)
      switch next(4) {
      case 0: bytes[place] = signs[next(signs.count)]
      case 1: bytes.insert(signs[next(signs.count)], at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(9)))
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(40))], at: 0)
      }
    }
    return bytes
  }
}
