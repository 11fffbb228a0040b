import AmendsKit
import ArgumentParser
import Foundation
import LineEditing

struct Practice: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Walk through a case: outline, explanation, apology, offer.")

  enum Colour: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  @Argument(
    help: ArgumentHelp(
      "The case to open at once, by id or number; `amends list` names them.", valueName: "case"))
  var scenario: String?

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var scenarioOption: ScenarioOption

  @Flag(name: .long, help: "Words only, no line editing: for screen readers.")
  var plain = false

  @Flag(name: .customLong("no-editrc"), help: "Leave your ~/.editrc aside.")
  var ignoresEditrc = false

  @Option(
    name: .long,
    help: ArgumentHelp("Take the input from a file, line by line.", valueName: "file"))
  var answers: String?

  @Option(name: .long, help: "Colour: auto, always or never.")
  var color = Colour.auto

  func run() throws {
    let language = languageOption.chosen
    let loader = try scenarioOption.usableLoader(language)
    let wording = Wording(language)
    let listings = Listing.all(from: loader)
    let scenario = scenario.map { Self.id($0, in: listings) }
    if let scenario, !listings.contains(where: { $0.id == scenario }) {
      do throws(LoadError) {
        _ = try loader.load(scenario, in: language)
      } catch {
        complain(error.message(in: language))
      }
      throw ExitCode.noInput
    }
    let source = try lineSource(wording)
    let console = Console(
      source: source.lines, echoes: source.echoes, plain: plain, loader: loader,
      session: Session(
        language: language, listings: listings, offersDrafts: source.lines.isInteractive
      ) { scenario, step, text, _ in
        Grader().grade(text, step: step, scenario: scenario, language: scenario.language)
      })
    if let notice = source.notice { console.say(notice) }
    let code = console.run(opening: scenario)
    if code != 0 { throw ExitCode(code) }
  }

  /// A number stands for the case that the home list shows beside it.
  private static func id(_ name: String, in listings: [Listing]) -> String {
    guard let number = Int(name), listings.indices.contains(number - 1) else { return name }
    return listings[number - 1].id
  }

  private struct Source {
    let lines: any LineSource
    /// Whether what is read is written out, since nobody typed it.
    var echoes = false
    /// What is said before the list of cases on the first start.
    var notice: String?
  }

  private func lineSource(_ wording: Wording) throws -> Source {
    if let answers {
      let file = open(answers == "-" ? "/dev/stdin" : answers, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else {
        complain(wording.text(.front(.cannotRead(answers))))
        throw ExitCode.noInput
      }
      return Source(lines: PlainSource(input: file), echoes: true)
    }
    if !plain, let terminal = terminal(wording) {
      return Source(
        lines: terminal.source, notice: terminal.notice.map { wording.text(.front($0)) })
    }
    return Source(lines: PlainSource(promptOutput: isatty(0) == 0 ? nil : 1))
  }

  private func terminal(_ wording: Wording) -> (source: EditLineSource, notice: Message.Front?)? {
    let environment = ProcessInfo.processInfo.environment
    let history = Places(environment: environment).history
    let isFirstStart = history.map { access($0, F_OK) != 0 } ?? true
    var options = EditLineSource.Options()
    options.historyFile = history
    options.useEditrc = !ignoresEditrc
    options.usesColour = usesColour(environment)
    guard let source = EditLineSource(options) else { return nil }
    if let problem = source.editrcProblem {
      complain(wording.text(.front(.editrcLeftAside(line: problem.line))))
    }
    return (source, isFirstStart ? history.map { .stored(history: $0) } ?? .notStored : nil)
  }

  /// NO_COLOR and a dumb terminal win over `auto`; `--color always` wins over them.
  private func usesColour(_ environment: [String: String]) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb" && isatty(1) != 0
    }
  }
}

extension EditrcProblem {
  /// The line at fault, counted from 1; nil where the file as a whole can't be read.
  fileprivate var line: Int? {
    switch self {
    case .lineTooLong(let line), .unbalancedQuote(let line): line
    case .unreadable, .notText: nil
    }
  }
}

extension Listing {
  /// The home list: every case that exists in any language.
  static func all(from loader: ScenarioLoader) -> [Listing] {
    var order: [String] = []
    var channels: [String: Channel] = [:]
    var titles: [String: [Language: String]] = [:]
    for language in Language.allCases {
      for header in loader.headers(in: language) {
        if titles[header.id] == nil { order.append(header.id) }
        titles[header.id, default: [:]][language] = header.title
        channels[header.id] = header.channel ?? channels[header.id]
      }
    }
    return order.map { Listing(id: $0, channel: channels[$0], titles: titles[$0] ?? [:]) }
  }
}
