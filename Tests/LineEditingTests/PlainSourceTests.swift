import Foundation
import Testing

@testable import LineEditing

@Suite struct PlainSourceTests {
  private func inputs(_ bytes: [UInt8]) -> [LineInput] {
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(bytes))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let source = PlainSource(input: descriptor)
    var inputs: [LineInput] = []
    repeat {
      inputs.append(source.read(Prompt("> ")))
    } while inputs.last != .endOfInput
    return inputs
  }

  private func inputs(_ text: String) -> [LineInput] { inputs(Array(text.utf8)) }

  @Test func `lines come whole, with or without their ends`() {
    #expect(
      inputs("\u{FEFF}año\r\n\nl·l\tx\u{1B}[0m\nperdo\u{301}")
        == [.text("año"), .text(""), .text("l·l x[0m"), .text("perdó"), .endOfInput])
    #expect(inputs("") == [.endOfInput])
  }

  @Test func `a line that is no text is reported and the next one is read`() {
    let latin1 = Array("a\n".utf8) + [0x61, 0xF1, 0x6F, 0x0A] + Array("b\0c\nd".utf8)
    #expect(
      inputs(latin1)
        == [.text("a"), .rejected(.invalidUTF8), .rejected(.nulByte), .text("d"), .endOfInput])
  }

  @Test func `a line of a megabyte is skipped whole`() {
    let long = String(repeating: "ñ", count: 500_000)
    #expect(
      inputs("a\n\(long)\nb")
        == [.text("a"), .rejected(.tooLong(limit: 65_536)), .text("b"), .endOfInput])
    #expect(inputs(long) == [.rejected(.tooLong(limit: 65_536)), .endOfInput])
  }

  @Test func `a line may be as long as the limit`() {
    let line = String(repeating: "x", count: 65_536)
    #expect(inputs(line + "\r\n") == [.text(line), .endOfInput])
    #expect(inputs(line + "x\n") == [.rejected(.tooLong(limit: 65_536)), .endOfInput])
  }
}
