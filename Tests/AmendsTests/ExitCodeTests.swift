import Foundation
import Testing

struct ExitCodeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let arguments: [String]
    var input = ""
    let status: Int32
    var testDescription: String { "\(arguments.joined(separator: " ")) → \(status)" }
  }

  private static let poor = #"{"answers":{"apology":"Sorry if you were upset."}}"#

  static let cases = [
    Case(arguments: ["grade"], status: 0),
    Case(arguments: ["grade"], input: poor, status: 0),
    Case(arguments: ["grade", "--require-pass"], input: poor, status: 1),
    Case(arguments: ["grade", "--require-pass"], input: poor + "\nno", status: 65),
    Case(arguments: ["grade", "--colour"], status: 64),
    Case(arguments: ["grade", "--language", "fr"], status: 64),
    Case(arguments: ["grade", "/nonexistent/answers.jsonl"], status: 66),
    Case(arguments: ["grade", "/tmp"], status: 66),
    Case(arguments: ["grade", "--scenarios", "/nonexistent"], status: 66),
    Case(arguments: ["grade", "--scenario", "lost"], input: poor, status: 65),
    Case(arguments: ["review", "-"], input: "I am sorry that I sent the wrong file.", status: 0),
    Case(arguments: ["review", "-"], input: "Je suis désolé pour cette erreur.", status: 65),
    Case(arguments: ["review", "-"], input: "a\0b", status: 65),
    Case(arguments: ["review", "--step", "outline", "-"], status: 64),
    Case(arguments: ["review", "/nonexistent.txt"], status: 66),
    Case(arguments: ["check", "/nonexistent"], status: 66),
    Case(arguments: ["list"], status: 0),
    Case(arguments: ["list", "--scenarios", "/nonexistent"], status: 66),
    Case(arguments: ["new", "Not An Id"], status: 64),
    Case(arguments: ["new", "lost", "--in", "/proc/nowhere"], status: 73),
  ]

  @Test(arguments: cases)
  func `the exit code says how it went`(_ sample: Case) throws {
    let outcome = try Program.run(sample.arguments, input: sample.input)
    #expect(outcome.status == sample.status, "\(outcome.errors)")
    #expect(sample.status < 2 || !(outcome.errors + outcome.text).isEmpty)
    #expect(sample.status > 1 || outcome.errors.isEmpty)
  }

  @Test func `a reader that goes away is no reason to complain`() throws {
    let line = #"{"answers":{"apology":"Sorry."}}"# + "\n"
    let process = Program.process(["grade"])
    let (input, output, errors) = (Pipe(), Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    try output.fileHandleForWriting.close()
    try output.fileHandleForReading.close()
    try input.fileHandleForWriting.write(contentsOf: Data(line.utf8))
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(try errors.fileHandleForReading.readToEnd()?.isEmpty ?? true)
  }

  @Test func `a full disk is told`() throws {
    let process = Program.process(["list"])
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 74)
  }
}
