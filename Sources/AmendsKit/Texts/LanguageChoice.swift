/// Which language a program speaks, by what the user and the environment say.
public enum LanguageChoice {
  /// `AMENDS_LANG`, then `LANGUAGE` and the locale variables as gettext reads them, then English.
  public static func language(in environment: [String: String]) -> Language {
    if let own = environment["AMENDS_LANG"].flatMap(language(tag:)) { return own }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    if locale != "C", locale != "POSIX" {
      let preferred = (environment["LANGUAGE"] ?? "").split(separator: ":")
      if let first = preferred.lazy.compactMap({ language(tag: String($0)) }).first { return first }
    }
    return locale.flatMap(language(tag:)) ?? .english
  }

  /// The language of a locale name or tag: `ca_ES@valencia`, `es-MX`, `en_GB.UTF-8`.
  public static func language(tag: String) -> Language? {
    let code = tag.prefix { !"_-.@".contains($0) }.lowercased()
    return Language(rawValue: code) ?? Language(named: tag)
  }
}
