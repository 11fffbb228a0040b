import AmendsKit
import ArgumentParser
import Foundation

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the cases.")

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var scenarioOption: ScenarioOption

  @Flag(name: .long, help: "One JSON object.")
  var json = false

  private struct Entry: Encodable {
    let id: String
    let title: String
    let channel: String?
    let minutes: Int?
  }

  private struct Answer: Encodable {
    let schema = 1
    let language: String
    let scenarios: [Entry]
  }

  func run() throws {
    let language = languageOption.chosen
    let loader = scenarioOption.loader
    if let failure = loader.directoryFailure {
      complain(failure.message(in: language))
      throw ExitCode.noInput
    }
    let headers = loader.headers(in: language)
    if json {
      let entries = headers.map {
        Entry(id: $0.id, title: $0.title, channel: $0.channel?.rawValue, minutes: $0.minutes)
      }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let answer = Answer(language: language.rawValue, scenarios: entries)
      print(String(decoding: try encoder.encode(answer), as: UTF8.self))
      return
    }
    let wording = Wording(language)
    let rows = headers.map { header in
      [
        Block.Cell.text(header.id), .text(header.title),
        .text(header.channel.map { wording.text(.name(.channel($0))) } ?? ""),
      ]
    }
    for line in Layout().lines([.table(rows)]) { print(line) }
  }
}
