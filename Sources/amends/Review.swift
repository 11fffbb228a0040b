import AmendsKit
import ArgumentParser
import Foundation

extension Fault: ExpressibleByArgument {}

/// Reads a draft of a real message.
struct ReviewDraft: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Read a draft of a real message, with no scenario.",
    discussion: "amends review draft.txt")

  @Option(help: "The language of the draft: en, es or ca; recognised when not given.")
  var language: Language?

  @Option(help: "Whose fault it was: ours, client, third-party, shared or unknown (default: ours).")
  var fault: Fault?

  @Option(
    help: "Read it as one step only: explanation, apology, compensation or message.",
    transform: Self.step)
  var step: Step?

  @Flag(help: "Write JSON.")
  var json = false

  @Argument(help: "A text file; - is stdin.")
  var file: String

  func run() throws {
    let speech = language ?? LanguageChoice.language(in: ProcessInfo.processInfo.environment)
    let report = ReviewReport(try review(or: speech))
    if json {
      try StandardOutput.line(report.json.line)
    } else {
      try StandardOutput.page(report.blocks)
    }
  }

  /// - Parameter speech: The language to complain in, and the one of a text too short to tell.
  private func review(or speech: Language) throws -> Review {
    let message: String
    do {
      let text = try draft()
      return try Review(of: text, language: language, or: speech, fault: fault, step: step)
    } catch let failure as InputFailure {
      throw failure.told()
    } catch let problem as GradeProblem {
      message = "\(file): \(problem.message(in: speech))"
    } catch let unread as UnreadLanguage {
      message = "\(file): \(unread.message(in: speech))"
    }
    complain(message)
    throw ExitCode.badData
  }

  private func draft() throws -> String {
    var input = try InputLines(of: file)
    guard let bytes = try input.rest(limit: GradeRequest.answerLimit) else {
      throw GradeProblem.tooLong(limit: GradeRequest.answerLimit)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw GradeProblem.notUTF8 }
    guard !bytes.contains(0) else { throw GradeProblem.nulCharacter }
    return text
  }

  private static func step(_ name: String) throws -> Step {
    guard let step = Step(rawValue: name), Review.steps.contains(step) else {
      let names = Review.steps.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(name)' is none of: \(names)")
    }
    return step
  }
}
