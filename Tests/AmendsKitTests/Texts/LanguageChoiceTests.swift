import Testing

@testable import AmendsKit

@Suite struct LanguageChoiceTests {
  static let environments: [([String: String], Language)] = [
    ([:], .english),
    (["LANG": "es_ES.UTF-8"], .spanish),
    (["LANG": "ca_ES@valencia"], .catalan),
    (["LANG": "ca_AD.UTF-8", "LC_ALL": ""], .catalan),
    (["LANG": "es_ES", "LC_MESSAGES": "ca_ES"], .catalan),
    (["LANG": "es_ES", "LC_MESSAGES": "ca_ES", "LC_ALL": "en_GB"], .english),
    (["LANG": "en_US", "LANGUAGE": "fr:ca:es"], .catalan),
    (["LANG": "C", "LANGUAGE": "ca"], .english),
    (["LC_ALL": "POSIX", "LANG": "es_ES", "LANGUAGE": "ca"], .english),
    (["LC_ALL": "C", "AMENDS_LANG": "es"], .spanish),
    (["LANG": "es_ES", "LANGUAGE": "ca", "AMENDS_LANG": "en"], .english),
    (["LANG": "es_ES", "AMENDS_LANG": "klingon"], .spanish),
    (["LANG": "fr_FR"], .english),
    (["LANG": "est_EE"], .english),
  ]

  @Test(arguments: environments.indices)
  func `the environment chooses the language`(index: Int) {
    let (environment, language) = Self.environments[index]
    #expect(LanguageChoice.language(in: environment) == language)
  }
}
