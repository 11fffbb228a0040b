internal import CLibedit
internal import CLineReader
import Foundation

extension EditLineSource {
  func addKeyFunctions() {
    amends_el_add_function(editor, KeyFunction.complete) { editor, _ in
      source(of: editor)?.complete() ?? UInt8(CC_NORM)
    }
    amends_el_add_function(editor, KeyFunction.edit) { editor, _ in
      source(of: editor)?.editElsewhere() ?? UInt8(CC_NORM)
    }
    amends_el_add_function(editor, KeyFunction.newline) { editor, _ in
      source(of: editor)?.insert("\n") ?? UInt8(CC_NORM)
    }
    amends_el_add_function(editor, KeyFunction.paste) { editor, _ in
      source(of: editor)?.paste() ?? UInt8(CC_NORM)
    }
    amends_el_add_function(editor, KeyFunction.insertDraft) { editor, _ in
      source(of: editor)?.insertDraft() ?? UInt8(CC_NORM)
    }
  }

  /// The text of the line and how much of it stands before the cursor.
  private var line: (text: String, beforeCursor: String) {
    var count = 0
    var cursor = 0
    guard let codePoints = amends_el_line(editor, &count, &cursor) else { return ("", "") }
    return (string(from: codePoints, count: count), string(from: codePoints, count: cursor))
  }

  private func insert(_ text: String) -> UInt8 {
    el_insertstr(editor, text) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_REFRESH_BEEP)
  }

  private func insertDraft() -> UInt8 {
    defer { draft = "" }
    return draft.isEmpty ? UInt8(CC_NORM) : insert(draft)
  }

  private func paste() -> UInt8 {
    let room = longestInput + 1
    var seen = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      seen = amends_lr_read_paste(editor, buffer.baseAddress, room)
      count = min(seen, room)
    }
    if seen == 0 { return UInt8(CC_NORM) }
    if seen > longestInput {
      isTooLong = true
      amends_lr_step_below(editor)
      return UInt8(CC_NEWLINE)
    }
    return insert(LineText.cleaned(String(decoding: bytes, as: UTF8.self)))
  }

  private func editElsewhere() -> UInt8 {
    let text = line.text
    amends_lr_wipe(editor)
    amends_lr_lend_terminal(editor)
    defer { amends_lr_reclaim_terminal(editor) }
    do throws(EditorError) {
      replaceAll(with: try textEditor.edit(LineText.cleaned(text)))
      return UInt8(CC_NORM)
    } catch {
      editorProblem = error
      return UInt8(CC_REFRESH_BEEP)
    }
  }

  private func replaceAll(with text: String) {
    let (old, beforeCursor) = line
    let count = old.unicodeScalars.count
    el_cursor(editor, Int32(count - beforeCursor.unicodeScalars.count))
    el_deletestr(editor, Int32(count))
    el_insertstr(editor, text)
  }

  private func complete() -> UInt8 {
    let before = line.beforeCursor
    switch Completion(of: before, candidates: completer(before)) {
    case .none:
      return UInt8(CC_REFRESH_BEEP)
    case .replacement(let word, let text):
      el_deletestr(editor, Int32(word.unicodeScalars.count))
      return insert(text)
    case .list(let candidates):
      let columns = TerminalSize.current()?.columns ?? 80
      amends_lr_step_below(editor)
      let rows = Completion.rows(of: candidates, columns: columns)
      FileBytes.write(rows.map { $0 + "\r\n" }.joined(), to: 1)
      amends_el_refresh(editor)
      return UInt8(CC_NORM)
    }
  }
}
