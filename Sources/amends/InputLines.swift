import ArgumentParser
import Glibc

/// The lines of a file or of stdin, one at a time, as bytes: they need not be UTF-8.
struct InputLines {
  enum Line: Equatable {
    case bytes([UInt8])
    case tooLong
  }

  /// Bytes of the longest line that is kept.
  static let limit = 1 << 20

  private let path: String
  private let descriptor: Int32
  private var chunk: ArraySlice<UInt8> = []
  private var isAtEnd = false

  /// - Parameter path: Nil or "-" is stdin.
  init(of path: String?) throws(InputFailure) {
    self.path = path ?? "-"
    guard let path, path != "-" else {
      descriptor = STDIN_FILENO
      return
    }
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFailure(path: path, code: errno) }
  }

  /// The next line without its end; nil after the last one.
  mutating func next() throws(InputFailure) -> Line? {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if chunk.isEmpty {
        try fill()
        if chunk.isEmpty {
          return isTooLong ? .tooLong : line.isEmpty ? nil : .bytes(line.withoutReturn)
        }
      }
      let end = chunk.firstIndex(of: UInt8(ascii: "\n"))
      let part = chunk[..<(end ?? chunk.endIndex)]
      chunk = chunk[(end.map { $0 + 1 } ?? chunk.endIndex)...]
      isTooLong = isTooLong || line.count + part.count > Self.limit
      if isTooLong { line = [] } else { line += part }
      if end != nil { return isTooLong ? .tooLong : .bytes(line.withoutReturn) }
    }
  }

  /// Everything that is left; nil where it is more than so many bytes.
  mutating func rest(limit: Int) throws(InputFailure) -> [UInt8]? {
    var bytes: [UInt8] = []
    repeat {
      bytes += chunk
      try fill()
    } while !chunk.isEmpty && bytes.count <= limit
    return bytes.count <= limit ? bytes : nil
  }

  private mutating func fill() throws(InputFailure) {
    chunk = []
    guard !isAtEnd else { return }
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count >= 0 {
        isAtEnd = count == 0
        chunk = buffer[..<count]
        return
      }
      if errno != EINTR { throw InputFailure(path: path, code: errno) }
    }
  }
}

/// Why input could not be read.
struct InputFailure: Error {
  let path: String
  let code: Int32

  private var status: ExitCode {
    [ENOENT, EACCES, ENOTDIR, EISDIR].contains(code) ? .noInput : .inputOutput
  }

  /// Says why; the exit code to end with.
  func told() -> ExitCode {
    complain("\(path): \(String(cString: strerror(code)))")
    return status
  }
}

extension [UInt8] {
  fileprivate var withoutReturn: [UInt8] {
    last == UInt8(ascii: "\r") ? Array(dropLast()) : self
  }
}
