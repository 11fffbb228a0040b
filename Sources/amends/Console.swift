import AmendsKit
import Foundation
import LineEditing

/// Runs a session: effects go to the screen, the loader and the editor; what comes back are events.
final class Console {
  private let source: any LineSource
  private let echoes: Bool
  private let plain: Bool
  private let loader: ScenarioLoader
  private var session: Session
  private var endsEmpty = true

  init(
    source: any LineSource, echoes: Bool, plain: Bool, loader: ScenarioLoader, session: Session
  ) {
    self.source = source
    self.echoes = echoes
    self.plain = plain
    self.loader = loader
    self.session = session
    (source as? EditLineSource)?.completer = { [weak self] text in
      self?.session.completions(of: text) ?? []
    }
  }

  /// Runs to the end and gives the exit code.
  func run(opening id: String?) -> Int32 {
    var event = Event.started(opening: id)
    while true {
      switch perform(session.handle(event)) {
      case .finished(let code): return code
      case .event(let next): event = next
      }
    }
  }

  func say(_ text: String) { write(layout.lines([.paragraph(text), .blank])) }

  private enum Outcome {
    case event(Event)
    case finished(Int32)
  }

  private func perform(_ effects: [Effect]) -> Outcome {
    for effect in effects {
      switch effect {
      case .say(let blocks): write(layout.lines(blocks))
      case .ask(let ask): return .event(read(ask))
      case .load(let id, let language): return .event(load(id, language))
      case .openEditor(let text): return .event(edit(text))
      case .finish(let code): return .finished(code)
      }
    }
    return .finished(0)
  }

  /// As wide as the terminal is now.
  private var layout: Layout {
    Layout(width: TerminalSize.current()?.columns ?? 80, style: plain ? .plain : .decorated)
  }

  /// Two empty lines in a row, with no prompt between them, are one.
  private func write(_ lines: [String]) {
    for line in lines where !line.isEmpty || !endsEmpty {
      print(line)
      endsEmpty = line.isEmpty
    }
    fflush(nil)
  }

  private func read(_ ask: Ask) -> Event {
    let prompt = layout.prompt(ask)
    if source.isInteractive || echoes || isatty(0) != 0 { write(prompt.above) }
    let input = source.read(Prompt(prompt.prompt), draft: ask.draft)
    if source.isInteractive || isatty(0) != 0 { endsEmpty = false }
    switch input {
    case .text(let line):
      if echoes { write([line.isEmpty ? String(prompt.prompt.dropLast()) : prompt.prompt + line]) }
      if !ask.isAnswer || line.hasPrefix(":") { source.remember(line) }
      return .line(line)
    case .cancelled:
      // The terminal has echoed ^C on the line.
      if !source.isInteractive { print() }
      return .cancelled
    case .endOfInput:
      if echoes { write([String(prompt.prompt.dropLast())]) }
      return .endOfInput
    case .rejected(let reason): return .rejected(reason.message)
    }
  }

  private func load(_ id: String, _ language: Language) -> Event {
    do throws(LoadError) {
      return .loaded(try loader.load(id, in: language))
    } catch {
      return .notLoaded(id: id, problems: error.message(in: language))
    }
  }

  private func edit(_ text: String) -> Event {
    do throws(EditorError) {
      return .edited(try openEditor(on: text))
    } catch {
      return .notEdited(error.message)
    }
  }
}

extension RejectedInput {
  var message: Message {
    switch self {
    case .invalidUTF8, .nulByte: .front(.notText)
    case .tooLong(let limit): .front(.tooLong(limit: limit))
    }
  }
}

extension EditorError {
  var message: Message {
    switch self {
    case .noEditor: .front(.noEditor)
    case .cannotWrite: .front(.editorFailed("/tmp"))
    case .cannotStart(let command): .front(.editorFailed(command))
    case .failed(let status): .front(.editorFailed("EDITOR (\(status))"))
    case .unusable(let reason): reason.message
    }
  }
}
