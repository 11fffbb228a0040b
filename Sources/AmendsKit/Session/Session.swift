/// One sitting of a trainee: events in, effects out. It reads no clock, no file, no terminal.
public struct Session: Sendable {
  /// Marks one answer; the earlier ones may be needed to read it.
  public typealias GradeAnswer =
    @Sendable (Scenario, Step, String, _ earlier: [Step: String]) -> StepGrade

  public enum State: Equatable, Sendable {
    /// The list of cases.
    case home
    /// The case has been told; one unmarked question is open.
    case situation
    /// The trainee writes the answer to this step.
    case writing(Step)
    /// The step was answered or skipped, and what came of it was shown.
    case feedback(Step)
    /// The whole walk has been marked.
    case sheet
    case finished
  }

  /// Why a scenario is being loaded.
  enum Purpose: Equatable, Sendable { case open, translate }

  public private(set) var state: State = .home
  public internal(set) var language: Language
  /// By scenario id; a walk that was left can be taken up again.
  public internal(set) var walks: [String: Walk] = [:]

  let listings: [Listing]
  /// Whether a draft can be put on the line; if not, it is shown above it.
  let offersDrafts: Bool
  let grade: GradeAnswer

  var openCase: String?
  var awaited: (id: String, purpose: Purpose)?
  private var wasCancelled = false
  var hasSaidLimits = false

  public init(
    language: Language, listings: [Listing], offersDrafts: Bool, grade: @escaping GradeAnswer
  ) {
    self.language = language
    self.listings = listings
    self.offersDrafts = offersDrafts
    self.grade = grade
  }

  var wording: Wording { Wording(language, fault: walk?.scenario.fault ?? .ours) }

  /// The walk that is open; nil at home.
  public var walk: Walk? { openCase.flatMap { walks[$0] } }

  public mutating func handle(_ event: Event) -> [Effect] {
    guard state != .finished else { return [.finish(0)] }
    let cancelledBefore = wasCancelled
    wasCancelled = event == .cancelled
    switch event {
    case .started(let id?): return open(id)
    case .started(nil): return [.say(homeScreen(withTitle: true))] + ask()
    case .line(let line): return read(line)
    case .rejected(let reason), .notEdited(let reason): return say(reason) + ask()
    case .cancelled: return cancel(again: cancelledBefore)
    case .endOfInput: return end()
    case .edited(let text): return takeEdited(text)
    case .loaded(let scenario): return takeLoaded(scenario)
    case .notLoaded(let id, let problems): return takeFailure(id, problems)
    }
  }

  mutating func move(to state: State) {
    self.state = state
    guard state != .home, state != .finished else { return }
    changeWalk { $0.state = state }
  }

  mutating func changeWalk(_ change: (inout Walk) -> Void) {
    guard let openCase, var walk = walks[openCase] else { return }
    change(&walk)
    walks[openCase] = walk
  }

  mutating func change(_ step: Step, _ change: (inout StepRecord) -> Void) {
    changeWalk { change(&$0[step]) }
  }

  func record(_ step: Step) -> StepRecord { walk?[step] ?? StepRecord() }

  func say(_ message: Message) -> [Effect] { [.say([.paragraph(wording.text(message))])] }

  mutating func leave(_ code: Int32, _ message: Message) -> [Effect] {
    move(to: .finished)
    return say(message) + [.finish(code)]
  }
}
