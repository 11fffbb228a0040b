import Foundation
import LineEditing

/// A program for the tests to type at: it shows what each read brought.
///
/// LineEditingProbe edit|plain|editor [--name value]…
@main
enum LineEditingProbe {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    func value(_ name: String) -> String? {
      arguments.firstIndex(of: "--\(name)").map { arguments[$0 + 1] }
    }
    if arguments.first == "editor" {
      print(Result { () throws(EditorError) in try openEditor(on: value("draft") ?? "") })
      return
    }
    guard let source = source(arguments.first, value) else {
      print("no line editing")
      return
    }
    print(source.isInteractive ? "interactive" : "plain")
    if let problem = (source as? EditLineSource)?.editrcProblem { print("editrc: \(problem)") }
    let prompt = Prompt(value("prompt") ?? "> ")
    var draft = value("draft")
    while true {
      let input = source.read(prompt, draft: draft)
      draft = nil
      if let problem = (source as? EditLineSource)?.editorProblem { print("editor: \(problem)") }
      switch input {
      case .text(":quit"): return
      case .text(let line):
        if line.hasPrefix(":") { source.remember(line) }
        if line == ":sleep" { sleep(1) }
        print("text \(line.debugDescription)")
      case .cancelled: print("cancelled")
      case .rejected(let reason): print("rejected \(reason)")
      case .endOfInput:
        print("end")
        return
      }
    }
  }

  private static func source(
    _ kind: String?, _ value: (String) -> String?
  ) -> (any LineSource)? {
    if kind == "plain" { return PlainSource(promptOutput: 1) }
    var options = EditLineSource.Options()
    options.historyFile = value("history")
    options.historyLimit = value("limit").flatMap { Int($0) } ?? 100
    options.useEditrc = value("editrc") != "no"
    options.usesColour = value("colour") == "yes"
    options.editorCommand = value("editor")
    options.completer = { text in
      if text == ":exit" { exit(3) }
      return [":help", ":hint", ":history", ":añadir"].filter { $0.hasPrefix(text) }
    }
    return EditLineSource(options)
  }
}
