import Foundation

/// The character type of the process, without which libedit drops every letter that is not ASCII.
public enum TerminalLocale {
  /// Makes LC_CTYPE, and nothing else, UTF-8. False when this system has no such locale.
  @discardableResult
  public static func useUTF8() -> Bool {
    useUTF8(from: ["", "C.UTF-8", "C.utf8", "en_US.UTF-8"])
  }

  static func useUTF8(from names: [String]) -> Bool {
    names.contains { name in
      setlocale(LC_CTYPE, name) != nil && codeset == "UTF-8"
    }
  }

  private static var codeset: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }
}
