internal import CLibedit
internal import CLineReader
import Foundation

/// Lines from a terminal, edited with libedit.
///
/// It belongs to one thread, and one of it exists at a time: a process has one terminal.
public final class EditLineSource: LineSource {
  public struct Options {
    /// Where commands are kept between sessions; nil keeps them for this one only.
    public var historyFile: String?
    public var historyLimit = 500
    public var useEditrc = true
    public var usesColour = true
    /// The program for Ctrl-X Ctrl-E; nil means $VISUAL, $EDITOR, else nano or vi.
    public var editorCommand: String?
    /// The text before the cursor → full candidates for its last word.
    public var completer: (_ textBeforeCursor: String) -> [String] = { _ in [] }

    public init() {}
  }

  /// Why the user's .editrc was left aside, if it was.
  public private(set) var editrcProblem: EditrcProblem?
  /// What went wrong when Ctrl-X Ctrl-E was used in the latest line; the text stayed as it was.
  public internal(set) var editorProblem: EditorError?
  public var completer: (_ textBeforeCursor: String) -> [String]

  let editor: OpaquePointer
  let textEditor: TextEditor
  var draft = ""
  var isTooLong = false
  private static let longestCommand = 4_096
  private let usesColour: Bool
  private var lastCommand: String?
  private let lines: OpaquePointer
  private let history: CommandHistory?
  private var promptBytes = strdup("")

  /// Nil when this is no terminal that can edit UTF-8, or the user's .editrc turns editing off:
  /// then a `PlainSource` serves.
  public init?(_ options: Options = Options()) {
    let environment = ProcessInfo.processInfo.environment
    let terminal = environment["TERM"] ?? ""
    guard isatty(0) != 0, isatty(1) != 0, terminal != "", terminal != "dumb",
      TerminalLocale.useUTF8(),
      let editor = amends_el_init("amends")
    else { return nil }
    amends_el_use_emacs_keys(editor)
    guard let lines = amends_el_history_init(editor, Int32(options.historyLimit)) else {
      amends_el_end(editor)
      return nil
    }
    self.editor = editor
    self.lines = lines
    usesColour = options.usesColour
    completer = options.completer
    textEditor =
      options.editorCommand.map(TextEditor.init(command:)) ?? TextEditor(environment: environment)
    history = options.historyFile.map { CommandHistory(path: $0, limit: options.historyLimit) }
    amends_lr_hold_interrupt()

    amends_el_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
    amends_el_set_prompt(editor) { source(of: $0)?.promptBytes }
    bindKeys(options.useEditrc ? environment : nil)
    guard amends_el_is_editing(editor) else { return nil }
    amends_el_set_reader(editor, amends_lr_read_key)
    for line in history?.load() ?? [] {
      amends_el_history_add(lines, line)
      lastCommand = line
    }
  }

  deinit {
    amends_el_end(editor)
    history_end(lines)
    free(promptBytes)
    amends_lr_release_interrupt()
  }

  public var isInteractive: Bool { true }

  public func remember(_ line: String) {
    let line = LineText.cleaned(line)
    guard !line.isEmpty, line != lastCommand, line.utf8.count <= Self.longestCommand else { return }
    lastCommand = line
    amends_el_history_add(lines, line)
    history?.append(line)
  }

  public func read(_ prompt: Prompt, draft: String?) -> LineInput {
    fflush(nil)
    // Pressed since the last line, when nobody was listening.
    if amends_lr_take_interrupt() {
      FileBytes.write("\n", to: 1)
      return .cancelled
    }
    free(promptBytes)
    promptBytes = strdup(prompt.rendered(inColour: usesColour))
    self.draft = LineText.cleaned(draft ?? "")
    isTooLong = false
    editorProblem = nil

    amends_lr_begin(editor, promptBytes, !self.draft.isEmpty)
    var count: Int32 = 0
    let codePoints = amends_el_gets(editor, &count)
    let text = codePoints.map { string(from: $0, count: Int(count)) }
    amends_lr_end(editor)

    if amends_lr_was_cancelled() { return .cancelled }
    if isTooLong { return .rejected(.tooLong(limit: longestInput)) }
    guard let text, count > 0 else {
      FileBytes.write("\n", to: 1)
      return .endOfInput
    }
    let line = LineText.cleaned(text.last == "\n" ? String(text.dropLast()) : text)
    let isTooLong = line.utf8.count > longestInput
    return isTooLong ? .rejected(.tooLong(limit: longestInput)) : .text(line)
  }

  /// Binds what helps first, so that the user's own keys win, and what is vital last.
  private func bindKeys(_ environment: [String: String]?) {
    addKeyFunctions()
    KeyBindings.emacs.apply(to: editor)
    do throws(EditrcProblem) {
      if let environment, let bindings = try UserBindings(environment: environment) {
        el_source(editor, bindings.path)
        if bindings.choosesEmacs { KeyBindings.emacs.apply(to: editor) }
      }
    } catch {
      editrcProblem = error
    }
    if amends_el_has_vi_keys(editor) { KeyBindings.vi.apply(to: editor) }
    KeyBindings.vital.apply(to: editor)
  }
}

/// The source that a libedit callback is about.
func source(of editor: OpaquePointer?) -> EditLineSource? {
  guard let editor, let client = amends_el_client(editor) else { return nil }
  return Unmanaged<EditLineSource>.fromOpaque(client).takeUnretainedValue()
}

func string(from codePoints: UnsafePointer<UInt32>, count: Int) -> String {
  let scalars = UnsafeBufferPointer(start: codePoints, count: max(count, 0))
    .map { Unicode.Scalar($0) ?? "\u{FFFD}" }
  return String(String.UnicodeScalarView(scalars))
}
