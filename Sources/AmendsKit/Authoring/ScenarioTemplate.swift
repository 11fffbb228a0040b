/// The files of a new scenario, with a TODO wherever its author has to write.
public struct ScenarioTemplate: Sendable {
  public let id: String
  /// The languages that the scenario is to be told in.
  public let languages: [Language]
  /// The language of the comments in what no language changes.
  public let speech: Language

  /// - Returns: Nil for an id that is not kebab-case.
  public init?(id: String, languages: [Language], speech: Language) {
    guard Self.isKebabCase(id) else { return nil }
    self.id = id
    self.languages = languages
    self.speech = speech
  }

  /// One file: its name in the scenario's folder, and its text.
  public struct File: Equatable, Sendable {
    public let name: String
    public let text: String
  }

  public var files: [File] {
    [File(name: ScenarioFolder.caseFile, text: caseFile)]
      + languages.map { File(name: $0.fileName, text: LanguageTemplate(language: $0).text) }
  }

  private static func isKebabCase(_ id: String) -> Bool {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    return id.count <= 60
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
              || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          }
      }
  }

  private func comment(_ comment: TemplateComment) -> String { comment.text(in: speech) }

  private var caseFile: String {
    """
    # \(comment(.caseFile(id)))
    format: 1
    id: \(id)
    version: 0.1.0
    fault: ours # ours | client | third-party | shared | unknown
    severity: medium # low | medium | grave
    loss: monetary # monetary | non-monetary
    channel: email # email | phone | chat | public-post | video-call
    address: formal # familiar | formal
    humour: false
    minutes: 15

    # \(comment(.facts))
    # role: event | cause | impact | detection | fix | prevention | evidence
    # stage: before | slip | discovery | now
    facts:
      - { id: request, role: event, stage: before }
      - { id: slip, role: event, stage: slip }
      - { id: no-check, role: cause }
      - { id: harm, role: impact }
      - { id: found, role: detection, stage: discovery }
      - { id: mended, role: fix, stage: now }
      - { id: second-look, role: prevention }

    # \(comment(.compensation))
    # due: none | token | due
    compensation:
      due: due
      floor: 10
      fair: [20, 40]
      authority: 50
      ceiling: 80
      currency: EUR
      # \(comment(.options))
      options:
        - { id: right-one-today, kind: fix }
        - { id: money-back, kind: loss, value: 30 }

    """
  }
}
