@testable import AmendsKit

/// Plays input into a session and keeps the screen as a trainee would see it.
struct Playback {
  private(set) var session: Session
  private(set) var screen: [String] = []
  private(set) var effects: [Effect] = []
  private(set) var exit: Int32?
  var layout: Layout
  /// What the editor gives back.
  var editorText: String?

  init(
    _ language: Language = .english, offersDrafts: Bool = false, layout: Layout = Layout(width: 72),
    opening id: String? = nil
  ) {
    session = Session(
      language: language, listings: [SampleCase.listing, SampleCase.other],
      offersDrafts: offersDrafts, grade: SampleGrader.grade)
    self.layout = layout
    send(.started(opening: id))
  }

  /// Lines as they are typed; `^C` and `^D` are keys, `⏎` joins the lines of a paste.
  mutating func type(_ lines: String...) {
    for line in lines { type(line: line) }
  }

  mutating func type(line: String) {
    screen[screen.count - 1] += line
    switch line {
    case "^C": send(.cancelled)
    case "^D": send(.endOfInput)
    default:
      send(
        .line(line.split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n")))
    }
  }

  mutating func send(_ event: Event) {
    let effects = session.handle(event)
    self.effects = effects
    for effect in effects { run(effect) }
  }

  private mutating func run(_ effect: Effect) {
    switch effect {
    case .say(let blocks): screen += layout.lines(blocks)
    case .ask(let ask):
      let prompt = layout.prompt(ask)
      screen += prompt.above + [prompt.prompt + (ask.draft.map { "[\($0)]" } ?? "")]
    case .load(let id, let language):
      send(
        id == "late-cake"
          ? .loaded(SampleCase.scenario(language))
          : .notLoaded(id: id, problems: "en.yaml:1:1: error: no title"))
    case .openEditor: send(editorText.map { .edited($0) } ?? .notEdited(.front(.noEditor)))
    case .finish(let code): exit = code
    }
  }

  /// What the last input brought to the screen.
  func said(_ words: String) -> Bool { screen.joined(separator: "\n").contains(words) }
}
