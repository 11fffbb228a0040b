import Foundation

/// The commands of earlier sessions, one a line, in a file that several sessions may share.
struct CommandHistory {
  let path: String
  let limit: Int

  private static let largestFile = 4_194_304

  /// The newest commands, oldest first. A file that has grown too long is cut on the way.
  func load() -> [String] {
    guard let lines = lines() else { return [] }
    if lines.count > limit { trim() }
    return lines.suffix(limit).compactMap { line in
      String(validating: line, as: UTF8.self).map { LineText.cleaned(Self.unescaped($0)) }
    }
  }

  /// Adds one command at the end; what other sessions added meanwhile stays.
  @discardableResult
  func append(_ line: String) -> Bool {
    withLockedFile { descriptor, size in
      var last = UInt8(ascii: "\n")
      if size > 0 { pread(descriptor, &last, 1, size - 1) }
      // A session that was killed in the middle of its line must not spoil this one.
      let start = last == UInt8(ascii: "\n") ? "" : "\n"
      return FileBytes.write(start + Self.escaped(line) + "\n", to: descriptor)
    } ?? false
  }

  private func lines() -> [ArraySlice<UInt8>]? {
    FileBytes.contents(of: path, limit: Self.largestFile)?.split(separator: UInt8(ascii: "\n"))
  }

  func trim() {
    _ = withLockedFile { _, _ in
      guard let kept = lines()?.suffix(limit) else { return false }
      let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      var template = Array("\(target).XXXXXX".utf8CString)
      let descriptor = mkstemp(&template)
      guard descriptor >= 0 else { return false }
      defer { close(descriptor) }
      let bytes = kept.flatMap { $0 + [UInt8(ascii: "\n")] }
      let isWritten = FileBytes.write(String(decoding: bytes, as: UTF8.self), to: descriptor)
      if isWritten, rename(template, target) == 0 { return true }
      unlink(template)
      return false
    }
  }

  /// The file, made if need be, for this session alone. Nil when it can't be had.
  private func withLockedFile(_ body: (_ descriptor: Int32, _ size: off_t) -> Bool) -> Bool? {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for _ in 0..<100 {
      let flags = O_RDWR | O_APPEND | O_CREAT | O_NONBLOCK | O_CLOEXEC
      let descriptor = open(path, flags, 0o600)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      var held = stat()
      guard fstat(descriptor, &held) == 0, held.st_mode & S_IFMT == S_IFREG else { return nil }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        var named = stat()
        // Another session may have put a trimmed file in the place of the one that was opened.
        if stat(path, &named) == 0, named.st_ino == held.st_ino, fstat(descriptor, &held) == 0 {
          if held.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
          return body(descriptor, held.st_size)
        }
      } else {
        usleep(10_000)
      }
    }
    return nil
  }

  static func escaped(_ line: String) -> String {
    line.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
  }

  static func unescaped(_ line: String) -> String {
    var result = ""
    var isEscape = false
    for character in line {
      if isEscape {
        result.append(character == "n" ? "\n" : character)
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
