import AmendsKit
import Foundation
import Testing

struct HostileLinesTests {
  /// What comes in, and the kind of its error; nil where it is graded all the same.
  struct Line: CustomTestStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    var kind: String?

    init(_ name: String, _ text: String, kind: String? = nil) {
      self.name = name
      bytes = Array(text.utf8)
      self.kind = kind
    }

    init(_ name: String, bytes: [UInt8], kind: String?) {
      self.name = name
      self.bytes = bytes
      self.kind = kind
    }

    static func apology(_ name: String, _ text: String, kind: String? = nil) -> Line {
      let answers = JSONValue.object([.init("apology", .string(text))])
      return Line(name, JSONValue.object([.init("answers", answers)]).line, kind: kind)
    }

    var testDescription: String { name }
  }

  static let lines: [Line] = [
    Line("prose", "I am sorry", kind: "invalid-json"),
    Line("an empty line", "", kind: "invalid-json"),
    Line("half an object", #"{"id":"a","answers":{"#, kind: "invalid-json"),
    Line("a list", "[1]", kind: "wrong-type"),
    Line("deep nesting", String(repeating: "[", count: 50_000), kind: "invalid-json"),
    Line("a truth for an id", #"{"id":true,"answers":{}}"#, kind: "wrong-type"),
    Line("a number for an answer", #"{"answers":{"apology":3}}"#, kind: "wrong-type"),
    Line("a list of answers", #"{"answers":["sorry"]}"#, kind: "wrong-type"),
    Line("no answers", #"{"id":"a"}"#, kind: "missing-key"),
    Line("French", #"{"language":"fr","answers":{}}"#, kind: "unknown-language"),
    Line("a step that is none", #"{"answers":{"excuse":"a"}}"#, kind: "unknown-step"),
    Line("a fault that is none", #"{"fault":"yours","answers":{}}"#, kind: "unknown-fault"),
    Line("a case that is none", #"{"scenario":"lost","answers":{}}"#, kind: "unknown-scenario"),
    Line("a path for a case", #"{"scenario":"../etc","answers":{}}"#, kind: "unknown-scenario"),
    Line("an escaped NUL", #"{"answers":{"apology":"a\u0000b"}}"#, kind: "nul-character"),
    Line("a NUL", bytes: Array("{\"id\":\"\0\"}".utf8), kind: "nul-character"),
    Line("bytes that are no UTF-8", bytes: [0x7B, 0xFF, 0xFE, 0x7D], kind: "invalid-utf8"),
    Line("half a surrogate pair", #"{"answers":{"apology":"\ud800"}}"#, kind: "invalid-json"),
    Line("a long line", bytes: [UInt8](repeating: 0x20, count: 1 << 21), kind: "too-long"),
    .apology("an answer over the limit", String(repeating: "a", count: 1 << 17), kind: "too-long"),
    .apology("an escape sequence", "I am sorry \u{1B}[31mred\u{1B}[0m\u{7}"),
    .apology("an empty answer", ""),
    .apology("spaces", "   \n\t "),
    .apology("a French answer", "Je suis vraiment désolé pour cette erreur dans votre dossier."),
    .apology("capitals", "I AM SORRY. I SENT YOU THE WRONG FILE."),
    .apology("sorry forty times", String(repeating: "sorry ", count: 40)),
    .apology("a list of words", "sorry mistake refund today responsibility error fix apologise"),
    Line("a null answer", #"{"id":null,"scenario":null,"answers":{"apology":null}}"#),
  ]

  static let outcome = Result {
    try Program.run(["grade"], input: Array(lines.map(\.bytes).joined(separator: [10])))
  }

  @Test func `bad lines among good ones end in 65, and no line is lost`() throws {
    let outcome = try Self.outcome.get()
    #expect(outcome.status == 65)
    #expect(outcome.json.count == Self.lines.count)
  }

  @Test(arguments: lines.indices)
  func `a hostile line gets its answer in its place`(_ index: Int) throws {
    let answers = try Self.outcome.get().json
    try #require(index < answers.count)
    let line = Self.lines[index]
    let answer = answers[index]
    #expect(answer["error"]?["kind"]?.text == line.kind, "\(line.name)")
    #expect(answer["schema"] == 1)
    if line.kind != nil {
      #expect(answer["error"]?.keys == ["kind", "message"])
      #expect(answer["error"]?["message"]?.text?.isEmpty == false)
    } else {
      #expect(answer["steps"] != nil)
    }
  }

  @Test func `no control character comes out`() throws {
    let output = try Self.outcome.get().output
    #expect(output.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\n") })
  }

  @Test(arguments: ["sorry forty times", "a list of words", "an empty answer", "spaces"])
  func `words that are no apology earn next to nothing`(_ name: String) throws {
    let index = try #require(Self.lines.firstIndex { $0.name == name })
    let score = try #require(try Self.outcome.get().json[index]["score"]?.figure)
    #expect(score < 40)
  }

  @Test func `a French answer is not rated`() throws {
    let index = try #require(Self.lines.firstIndex { $0.name == "a French answer" })
    #expect(try Self.outcome.get().json[index]["score"] == .null)
  }

  @Test func `the id comes back with an error, as it was given`() throws {
    let lines = #"{"id":"a","answers":{"x":""}}"# + "\r\n" + #"{"id":7,"language":"fr"}"# + "\r\n"
    let answers = try Program.run(["grade"], input: lines).json
    #expect(answers.map { $0["id"] } == ["a", 7])
  }
}
