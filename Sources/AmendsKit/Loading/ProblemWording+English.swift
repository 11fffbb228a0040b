extension ProblemWording {
  static func english(_ problem: ScenarioProblem) -> ProblemWording {
    func meant(_ nearest: String?, or other: String) -> String {
      nearest.map { "did you mean \($0.quoted)?" } ?? other
    }
    func place(_ name: String) -> String { name.isEmpty ? "" : " in \(name.quoted)" }

    switch problem {
    case .pathMissing:
      return .init("there is nothing at this path", "check how it is spelt")
    case .noScenarioHere:
      return .init("there is no scenario here", "give the folder that holds scenario.yaml")
    case .fileMissing(let name):
      return .init("\(name.quoted) is missing", "add it: every scenario has one")
    case .missingLanguageFile(let language):
      return .init(
        "the words in \(english(language)) are missing", "add \(language.fileName.quoted)")
    case .noLanguageFile:
      return .init("the scenario has no words", "add en.yaml, es.yaml or ca.yaml")
    case .unknownFile(let name, let nearest):
      return .init(
        "\(name.quoted) is no file of a scenario",
        meant(nearest, or: "take it out, or give it the name of a language: en, es, ca"))
    case .unreadable(let failure):
      return english(failure)
    case .fileTooLarge(let limit):
      return .init(
        "the file is larger than \(limit / 1024) KiB", "shorten it: a scenario needs far less")
    case .notUTF8:
      return .init("this is not UTF-8", "save the file again as UTF-8")
    case .controlCharacter(let code):
      return .init(
        "there is a hidden character here, \(Unicode.Scalar.codePoint(code))",
        "delete it, or write what it stands for")
    case .emptyFile:
      return .init("the file is empty", "fill it in; `amends new` makes one to start from")

    case .yamlSyntax(let fault):
      return english(fault)
    case .tooDeep(let limit):
      return .init(
        "this is nested more than \(limit) levels deep", "check the brackets and the indentation")
    case .tagNotAllowed(let tag):
      return .init("the tag \(tag.quoted) is not allowed", "put the text in quotes")
    case .anchorNotAllowed(let anchor):
      return .init(
        "the anchor \(anchor.quoted) is not allowed",
        "write the text out where it is needed, or put it in quotes")
    case .aliasNotAllowed(let alias):
      return .init(
        "the alias \(alias.quoted) is not allowed",
        "write the text out here, or put it in quotes")
    case .duplicateKey(let key, let line):
      return .init("\(key.quoted) is already in line \(line)", "keep one of the two")
    case .keyNotText:
      return .init("a key must be a word", "write a name here, then a colon")

    case .unknownKey(let key, let nearest, let allowed):
      return .init(
        "unknown key \(key.quoted)", meant(nearest, or: "allowed here: \(allowed.quotedList)"))
    case .missingKey(let key, let name):
      return .init("\(key.quoted) is missing\(place(name))", "add a line \("\(key):".quoted)")
    case .wrongType(let name, let expected, let found):
      return .init(
        "\(name.isEmpty ? "the file" : name.quoted) holds \(english(found))",
        "it must be \(english(expected))")
    case .emptyText(let name):
      return .init("\(name.quoted) is empty", "write its text, or take the line out")
    case .severalLines(let name):
      return .init("\(name.quoted) has several lines", "write it in one line")
    case .unfinished:
      return .init("a TODO is left here", "write the text in its place")
    case .notAllowedValue(let value, let nearest, let allowed):
      return .init(
        "\(value.quoted) is not allowed here",
        meant(nearest, or: "choose one: \(allowed.quotedList)"))
    case .notANumber(let value):
      return .init(
        "\(value.quoted) is not a number", "write figures alone, and a point before cents")
    case .outOfRange(let value, let lowest, let highest):
      return .init(
        "\(value.quoted) is out of range", "write a number from \(lowest) to \(highest)")
    case .notAnId(let value):
      return .init(
        "\(value.quoted) can't be an id", "use a to z, figures and hyphens: lost-morning")
    case .notAVersion(let value):
      return .init("\(value.quoted) is no version", "write three numbers: 1.0.0")
    case .notACurrency(let value):
      return .init("\(value.quoted) is no currency", "write its three letters: EUR")
    case .badPhrase(let kind):
      return english(kind)
    case .phraseTooLong(let limit):
      return .init(
        "the phrase is longer than \(limit) characters", "make two or more phrases of it")

    case .formatTooNew(let found, let supported):
      return .init(
        "the file has format \(found), this Amends reads \(supported)",
        "use a newer Amends for this scenario")
    case .formatTooOld(let found, let supported):
      return .init(
        "format \(found) is not read any more", "bring the file to format \(supported)")
    case .idDoesNotMatchFolder(let id, let folder):
      return .init(
        "the id is \(id.quoted), the folder is \(folder.quoted)", "give both the same name")
    case .duplicateId(let id, let line):
      return .init(
        "the id \(id.quoted) is already in line \(line)", "give one of the two another id")
    case .unknownFact(let id, let nearest):
      return .init(
        "scenario.yaml has no fact \(id.quoted)",
        meant(nearest, or: "add it there, or take it out here"))
    case .missingFact(let id):
      return .init("the fact \(id.quoted) has no words", "add \("\(id):".quoted) under facts")
    case .unknownOption(let id, let nearest):
      return .init(
        "scenario.yaml has no option \(id.quoted)",
        meant(nearest, or: "add it there, or take it out here"))
    case .missingOption(let id):
      return .init("the option \(id.quoted) has no words", "add \("\(id):".quoted) under options")
    case .unsupportedCompensationRange(let lower, let upper):
      return .init(
        "\(lower.quoted) is more than \(upper.quoted)",
        "keep the order floor, fair, ceiling, with authority not over the ceiling")
    case .weightsDoNotAddUp(let sum, let steps):
      let names = steps.map(\.rawValue).joined(separator: ", ")
      return .init(
        "the weights of \(names) add up to \(sum)",
        "make them 100 together with the criteria that keep theirs")
    case .tooFew(let part, let found, let needed):
      return .init("\(english(part)): \(found) of at least \(needed)", "add \(needed - found)")
    case .wrongCount(let part, let found, let needed):
      return .init("\(english(part)): \(found), and it must be \(needed)", "write \(needed)")
    case .catchOutsideStep(let id, let step):
      return .init(
        "\(id.rawValue.quoted) is not marked in the step \(step.rawValue)",
        "name one of: \(CriterionID.of(step).map(\.rawValue).quotedList), or an anti-pattern")

    case .modelTooLow(let percent, let needed, let lost):
      return .init(
        "this model answer gets \(percent) % of its step, and needs \(needed) % (\(lost.found))",
        "mend the answer, or the mentions that should have recognised it")
    case .goodAnswerTooLow(let percent, let needed, let lost):
      return .init(
        "this good answer gets \(percent) % of its step, and needs \(needed) % (\(lost.found))",
        "mend the answer, or the mentions that should have recognised it")
    case .goodAnswerHasFinding(let id):
      return .init(
        "\(id.rawValue.quoted) is found in this good answer",
        "take it out, or move the answer to bad")
    case .badAnswerTooHigh(let percent, let limit, let lost):
      return .init(
        "this bad answer gets \(percent) % of its step, and must stay below \(limit) % "
          + "(\(lost.found))", "make its mistake plainer, or move it to good")
    case .badAnswerNotCaught(.criterion(let id), let lost):
      return .init(
        "\(id.rawValue.quoted) is not rated 0 or 1 in this bad answer (\(lost.found))",
        "make its mistake plainer, or name what catches it")
    case .badAnswerNotCaught(.antiPattern(let id), let lost):
      return .init(
        "\(id.rawValue.quoted) is not found in this bad answer (\(lost.found))",
        "make its mistake plainer, or name what catches it")
    }
  }
}
