extension ProblemWording {
  static func catalan(_ problem: ScenarioProblem) -> ProblemWording {
    func meant(_ nearest: String?, or other: String) -> String {
      nearest.map { "volies dir \($0.quoted)?" } ?? other
    }
    func place(_ name: String) -> String { name.isEmpty ? "" : " a \(name.quoted)" }

    switch problem {
    case .pathMissing:
      return .init("en aquest camí no hi ha res", "mira si està ben escrit")
    case .noScenarioHere:
      return .init("aquí no hi ha cap cas", "indica la carpeta que conté scenario.yaml")
    case .fileMissing(let name):
      return .init("falta \(name.quoted)", "afegeix-lo: tots els casos en tenen un")
    case .missingLanguageFile(let language):
      return .init(
        "falten els textos en \(catalan(language))", "afegeix \(language.fileName.quoted)")
    case .noLanguageFile:
      return .init("el cas no té textos", "afegeix en.yaml, es.yaml o ca.yaml")
    case .unknownFile(let name, let nearest):
      return .init(
        "\(name.quoted) no forma part d'un cas",
        meant(nearest, or: "treu-lo o posa-li el nom d'una llengua: en, es, ca"))
    case .unreadable(let failure):
      return catalan(failure)
    case .fileTooLarge(let limit):
      return .init(
        "el fitxer passa de \(limit / 1024) KiB", "escurça'l: un cas en necessita molts menys")
    case .notUTF8:
      return .init("això no és UTF-8", "torna a desar el fitxer com a UTF-8")
    case .controlCharacter(let code):
      return .init(
        "aquí hi ha un caràcter ocult, \(Unicode.Scalar.codePoint(code))",
        "esborra'l o escriu el que representa")
    case .emptyFile:
      return .init("el fitxer és buit", "omple'l; `amends new` en crea un per començar")

    case .yamlSyntax(let fault):
      return catalan(fault)
    case .tooDeep(let limit):
      return .init(
        "hi ha més de \(limit) nivells, l'un dins de l'altre", "repassa els claudàtors i el sagnat")
    case .tagNotAllowed(let tag):
      return .init("no s'admet l'etiqueta \(tag.quoted)", "posa el text entre cometes")
    case .anchorNotAllowed(let anchor):
      return .init(
        "no s'admet l'àncora \(anchor.quoted)",
        "escriu el text allà on calgui o posa'l entre cometes")
    case .aliasNotAllowed(let alias):
      return .init(
        "no s'admet l'àlies \(alias.quoted)", "escriu aquí tot el text o posa'l entre cometes")
    case .duplicateKey(let key, let line):
      return .init("\(key.quoted) ja és a la línia \(line)", "deixa'n només una")
    case .keyNotText:
      return .init("una clau ha de ser una paraula", "escriu un nom i dos punts")

    case .unknownKey(let key, let nearest, let allowed):
      return .init(
        "clau desconeguda: \(key.quoted)",
        meant(nearest, or: "aquí s'admeten \(allowed.quotedList)"))
    case .missingKey(let key, let name):
      return .init("falta \(key.quoted)\(place(name))", "afegeix una línia \("\(key):".quoted)")
    case .wrongType(let name, let expected, let found):
      let subject = name.isEmpty ? "el fitxer" : name.quoted
      let message =
        found == .nothing ? "\(subject) no conté res" : "\(subject) conté \(catalan(found))"
      return .init(message, "ha de ser \(catalan(expected))")
    case .emptyText(let name):
      return .init("\(name.quoted) és buit", "escriu-ne el text o treu la línia")
    case .severalLines(let name):
      return .init("\(name.quoted) ocupa més d'una línia", "escriu-ho en una de sola")
    case .unfinished:
      return .init("aquí queda un TODO", "escriu-hi el text")
    case .notAllowedValue(let value, let nearest, let allowed):
      return .init(
        "aquí no s'admet \(value.quoted)", meant(nearest, or: "tria: \(allowed.quotedList)"))
    case .notANumber(let value):
      return .init(
        "\(value.quoted) no és un nombre", "escriu només xifres, amb un punt abans dels cèntims")
    case .outOfRange(let value, let lowest, let highest):
      return .init(
        "\(value.quoted) és fora dels límits", "escriu un nombre del \(lowest) al \(highest)")
    case .notAnId(let value):
      return .init(
        "\(value.quoted) no serveix d'identificador",
        "fes servir lletres de la a a la z, xifres i guionets: lost-morning")
    case .notAVersion(let value):
      return .init("\(value.quoted) no és una versió", "escriu tres nombres: 1.0.0")
    case .notACurrency(let value):
      return .init("\(value.quoted) no és una moneda", "escriu-ne les tres lletres: EUR")
    case .badPhrase(let kind):
      return catalan(kind)
    case .phraseTooLong(let limit):
      return .init("el patró passa de \(limit) caràcters", "reparteix-lo en dos o més")

    case .formatTooNew(let found, let supported):
      return .init(
        "el fitxer té el format \(found); aquest Amends llegeix el \(supported)",
        "obre el cas amb un Amends més nou")
    case .formatTooOld(let found, let supported):
      return .init("el format \(found) ja no es llegeix", "passa el fitxer al format \(supported)")
    case .idDoesNotMatchFolder(let id, let folder):
      return .init(
        "l'identificador és \(id.quoted) i la carpeta, \(folder.quoted)",
        "posa el mateix nom a tots dos llocs")
    case .duplicateId(let id, let line):
      return .init("l'identificador \(id.quoted) ja és a la línia \(line)", "canvia'n un dels dos")
    case .unknownFact(let id, let nearest):
      return .init(
        "a scenario.yaml no hi ha cap fet \(id.quoted)",
        meant(nearest, or: "afegeix-l'hi o treu-lo d'aquí"))
    case .missingFact(let id):
      return .init("el fet \(id.quoted) no té text", "afegeix \("\(id):".quoted) a facts")
    case .unknownOption(let id, let nearest):
      return .init(
        "a scenario.yaml no hi ha cap opció \(id.quoted)",
        meant(nearest, or: "afegeix-l'hi o treu-la d'aquí"))
    case .missingOption(let id):
      return .init("l'opció \(id.quoted) no té text", "afegeix \("\(id):".quoted) a options")
    case .unsupportedCompensationRange(let lower, let upper):
      return .init(
        "\(lower.quoted) és més gran que \(upper.quoted)",
        "respecta l'ordre floor, fair, ceiling; authority no pot passar de ceiling")
    case .weightsDoNotAddUp(let sum, let steps):
      let names = steps.map(\.rawValue).joined(separator: ", ")
      return .init(
        "els pesos de \(names) sumen \(sum)",
        "fes que sumin 100 amb els dels criteris que no canvies")
    case .tooFew(let part, let found, let needed):
      return .init(
        "\(catalan(part)): n'hi ha \(found) i en calen almenys \(needed)",
        "afegeix-ne \(needed - found)")
    case .wrongCount(let part, let found, let needed):
      return .init(
        "\(catalan(part)): n'hi ha \(found) i n'hi ha d'haver \(needed)", "deixa'n \(needed)")
    case .catchOutsideStep(let id, let step):
      return .init(
        "\(id.rawValue.quoted) no s'avalua al pas \(step.rawValue)",
        "posa'n un d'aquests: \(CriterionID.of(step).map(\.rawValue).quotedList), o un antipatró")

    case .modelTooLow(let percent, let needed, let lost):
      return .init(
        "aquesta resposta model treu un \(percent) % del seu pas i li cal un \(needed) % "
          + "(\(lost.found))", "corregeix la resposta o les mencions que l'havien de reconèixer")
    case .goodAnswerTooLow(let percent, let needed, let lost):
      return .init(
        "aquesta resposta bona treu un \(percent) % del seu pas i li cal un \(needed) % "
          + "(\(lost.found))", "corregeix la resposta o les mencions que l'havien de reconèixer")
    case .goodAnswerHasFinding(let id):
      return .init(
        "en aquesta resposta bona hi ha \(id.rawValue.quoted)",
        "treu-l'en o passa la resposta a bad")
    case .badAnswerTooHigh(let percent, let limit, let lost):
      return .init(
        "aquesta resposta dolenta treu un \(percent) % del seu pas i no ha d'arribar al \(limit) % "
          + "(\(lost.found))", "fes que l'errada s'hi vegi més o passa-la a good")
    case .badAnswerNotCaught(.criterion(let id), let lost):
      return .init(
        "en aquesta resposta dolenta \(id.rawValue.quoted) no queda en 0 ni en 1 (\(lost.found))",
        "fes que l'errada s'hi vegi més o digues què el detecta")
    case .badAnswerNotCaught(.antiPattern(let id), let lost):
      return .init(
        "en aquesta resposta dolenta no hi ha \(id.rawValue.quoted) (\(lost.found))",
        "fes que l'errada s'hi vegi més o digues què el detecta")
    }
  }
}
