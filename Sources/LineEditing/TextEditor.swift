internal import CLineReader
import Foundation

/// Why a text could not be edited elsewhere.
public enum EditorError: Error, Equatable, Sendable {
  case noEditor
  case cannotWrite
  case cannotStart(command: String)
  case failed(status: Int)
  case unusable(RejectedInput)
}

/// Opens the user's editor ($VISUAL, $EDITOR, else nano or vi) on a text and takes it back.
public func openEditor(on text: String) throws(EditorError) -> String {
  try TextEditor(environment: ProcessInfo.processInfo.environment).edit(text)
}

struct TextEditor {
  let command: String?

  init(command: String) {
    self.command = command
  }

  init(environment: [String: String]) {
    let chosen = ["VISUAL", "EDITOR"].lazy.compactMap { environment[$0] }
      .first { !$0.allSatisfy(\.isWhitespace) }
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    command =
      chosen
      ?? ["nano", "vi"].first { name in
        folders.contains { access("\($0)/\(name)", X_OK) == 0 }
      }
  }

  /// The file is 0600 in a folder of its own, and both are gone afterwards.
  func edit(_ text: String) throws(EditorError) -> String {
    guard let command else { throw .noEditor }
    let parent = FileManager.default.temporaryDirectory.path
    var template = Array("\(parent)/amends-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw .cannotWrite }
    let folder = String(cString: made)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = "\(folder)/text.txt"
    guard write(text, to: file) else { throw .cannotWrite }

    switch Int(amends_lr_run_editor(command, folder, file)) {
    case 0: break
    case -1, 127: throw .cannotStart(command: command)
    case let status: throw .failed(status: status)
    }
    return try contents(of: file)
  }

  private func write(_ text: String, to file: String) -> Bool {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let isWhole = text.isEmpty || text.hasSuffix("\n")
    return FileBytes.write(isWhole ? text : text + "\n", to: descriptor)
  }

  private func contents(of file: String) throws(EditorError) -> String {
    guard let bytes = FileBytes.contents(of: file, limit: longestInput) else {
      let isThere = access(file, R_OK) == 0
      throw isThere ? .unusable(.tooLong(limit: longestInput)) : .cannotWrite
    }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    switch LineText.checked(bytes.dropFirst(hasMark ? 3 : 0)) {
    case .text(let text):
      return String(text.reversed().drop { $0 == "\n" }.reversed())
    case .rejected(let reason): throw .unusable(reason)
    case .cancelled, .endOfInput: return ""
    }
  }
}
