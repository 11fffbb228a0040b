extension ProblemWording {
  static func spanish(_ problem: ScenarioProblem) -> ProblemWording {
    func meant(_ nearest: String?, or other: String) -> String {
      nearest.map { "¿querías decir \($0.quoted)?" } ?? other
    }
    func place(_ name: String) -> String { name.isEmpty ? "" : " en \(name.quoted)" }

    switch problem {
    case .pathMissing:
      return .init("en esta ruta no hay nada", "revisa cómo está escrita")
    case .noScenarioHere:
      return .init("aquí no hay ningún caso", "indica la carpeta que contiene scenario.yaml")
    case .fileMissing(let name):
      return .init("falta \(name.quoted)", "añádelo: todo caso tiene el suyo")
    case .missingLanguageFile(let language):
      return .init("faltan los textos en \(spanish(language))", "añade \(language.fileName.quoted)")
    case .noLanguageFile:
      return .init("el caso no tiene textos", "añade en.yaml, es.yaml o ca.yaml")
    case .unknownFile(let name, let nearest):
      return .init(
        "\(name.quoted) no forma parte de un caso",
        meant(nearest, or: "quítalo o ponle el nombre de un idioma: en, es, ca"))
    case .unreadable(let failure):
      return spanish(failure)
    case .fileTooLarge(let limit):
      return .init(
        "el archivo pasa de \(limit / 1024) KiB", "acórtalo: un caso necesita mucho menos")
    case .notUTF8:
      return .init("esto no es UTF-8", "vuelve a guardar el archivo como UTF-8")
    case .controlCharacter(let code):
      return .init(
        "aquí hay un carácter oculto, \(Unicode.Scalar.codePoint(code))",
        "bórralo o escribe lo que representa")
    case .emptyFile:
      return .init("el archivo está vacío", "rellénalo; `amends new` crea uno para empezar")

    case .yamlSyntax(let fault):
      return spanish(fault)
    case .tooDeep(let limit):
      return .init(
        "hay más de \(limit) niveles, uno dentro de otro", "revisa los corchetes y el sangrado")
    case .tagNotAllowed(let tag):
      return .init("no se admite la etiqueta \(tag.quoted)", "pon el texto entre comillas")
    case .anchorNotAllowed(let anchor):
      return .init(
        "no se admite el ancla \(anchor.quoted)",
        "escribe el texto donde haga falta o ponlo entre comillas")
    case .aliasNotAllowed(let alias):
      return .init(
        "no se admite el alias \(alias.quoted)",
        "escribe aquí el texto entero o ponlo entre comillas")
    case .duplicateKey(let key, let line):
      return .init("\(key.quoted) ya está en la línea \(line)", "deja solo una de las dos")
    case .keyNotText:
      return .init("una clave tiene que ser una palabra", "escribe un nombre y dos puntos")

    case .unknownKey(let key, let nearest, let allowed):
      return .init(
        "clave desconocida: \(key.quoted)",
        meant(nearest, or: "aquí se admiten \(allowed.quotedList)"))
    case .missingKey(let key, let name):
      return .init("falta \(key.quoted)\(place(name))", "añade una línea \("\(key):".quoted)")
    case .wrongType(let name, let expected, let found):
      let subject = name.isEmpty ? "el archivo" : name.quoted
      let message =
        found == .nothing ? "\(subject) no contiene nada" : "\(subject) contiene \(spanish(found))"
      return .init(message, "tiene que ser \(spanish(expected))")
    case .emptyText(let name):
      return .init("\(name.quoted) está vacío", "escribe el texto o quita la línea")
    case .severalLines(let name):
      return .init("\(name.quoted) ocupa varias líneas", "escríbelo en una sola")
    case .unfinished:
      return .init("aquí queda un TODO", "escribe el texto en su lugar")
    case .notAllowedValue(let value, let nearest, let allowed):
      return .init(
        "aquí no se admite \(value.quoted)", meant(nearest, or: "elige: \(allowed.quotedList)"))
    case .notANumber(let value):
      return .init(
        "\(value.quoted) no es un número", "escribe solo cifras, con punto antes de los céntimos")
    case .outOfRange(let value, let lowest, let highest):
      return .init(
        "\(value.quoted) está fuera de los límites", "escribe un número del \(lowest) al \(highest)"
      )
    case .notAnId(let value):
      return .init(
        "\(value.quoted) no sirve de identificador",
        "usa letras de la a a la z, cifras y guiones: lost-morning")
    case .notAVersion(let value):
      return .init("\(value.quoted) no es una versión", "escribe tres números: 1.0.0")
    case .notACurrency(let value):
      return .init("\(value.quoted) no es una moneda", "escribe sus tres letras: EUR")
    case .badPhrase(let kind):
      return spanish(kind)
    case .phraseTooLong(let limit):
      return .init("el patrón pasa de \(limit) caracteres", "repártelo en dos o más")

    case .formatTooNew(let found, let supported):
      return .init(
        "el archivo tiene el formato \(found); este Amends lee el \(supported)",
        "abre el caso con un Amends más reciente")
    case .formatTooOld(let found, let supported):
      return .init("el formato \(found) ya no se lee", "pasa el archivo al formato \(supported)")
    case .idDoesNotMatchFolder(let id, let folder):
      return .init(
        "el identificador es \(id.quoted) y la carpeta, \(folder.quoted)",
        "pon el mismo nombre en los dos sitios")
    case .duplicateId(let id, let line):
      return .init(
        "el identificador \(id.quoted) ya está en la línea \(line)", "cambia uno de los dos")
    case .unknownFact(let id, let nearest):
      return .init(
        "en scenario.yaml no hay ningún hecho \(id.quoted)",
        meant(nearest, or: "añádelo allí o quítalo de aquí"))
    case .missingFact(let id):
      return .init("el hecho \(id.quoted) no tiene texto", "añade \("\(id):".quoted) en facts")
    case .unknownOption(let id, let nearest):
      return .init(
        "en scenario.yaml no hay ninguna opción \(id.quoted)",
        meant(nearest, or: "añádela allí o quítala de aquí"))
    case .missingOption(let id):
      return .init("la opción \(id.quoted) no tiene texto", "añade \("\(id):".quoted) en options")
    case .unsupportedCompensationRange(let lower, let upper):
      return .init(
        "\(lower.quoted) es mayor que \(upper.quoted)",
        "respeta el orden floor, fair, ceiling; authority no puede pasar de ceiling")
    case .weightsDoNotAddUp(let sum, let steps):
      let names = steps.map(\.rawValue).joined(separator: ", ")
      return .init(
        "los pesos de \(names) suman \(sum)",
        "haz que sumen 100 junto con los criterios que no cambias")
    case .tooFew(let part, let found, let needed):
      return .init(
        "\(spanish(part)): hay \(found) y hacen falta al menos \(needed)", "añade \(needed - found)"
      )
    case .wrongCount(let part, let found, let needed):
      return .init("\(spanish(part)): hay \(found) y tienen que ser \(needed)", "deja \(needed)")
    case .catchOutsideStep(let id, let step):
      return .init(
        "\(id.rawValue.quoted) no se evalúa en el paso \(step.rawValue)",
        "pon uno de estos: \(CriterionID.of(step).map(\.rawValue).quotedList), o un antipatrón")

    case .modelTooLow(let percent, let needed, let lost):
      return .init(
        "esta respuesta modelo saca un \(percent) % de su paso y necesita un \(needed) % "
          + "(\(lost.found))", "corrige la respuesta o las menciones que debían reconocerla")
    case .goodAnswerTooLow(let percent, let needed, let lost):
      return .init(
        "esta respuesta buena saca un \(percent) % de su paso y necesita un \(needed) % "
          + "(\(lost.found))", "corrige la respuesta o las menciones que debían reconocerla")
    case .goodAnswerHasFinding(let id):
      return .init(
        "en esta respuesta buena aparece \(id.rawValue.quoted)",
        "quítalo o pasa la respuesta a bad")
    case .badAnswerTooHigh(let percent, let limit, let lost):
      return .init(
        "esta respuesta mala saca un \(percent) % de su paso y no debe llegar al \(limit) % "
          + "(\(lost.found))", "haz más claro su fallo o pásala a good")
    case .badAnswerNotCaught(.criterion(let id), let lost):
      return .init(
        "en esta respuesta mala \(id.rawValue.quoted) no queda en 0 ni en 1 (\(lost.found))",
        "haz más claro su fallo o di qué lo detecta")
    case .badAnswerNotCaught(.antiPattern(let id), let lost):
      return .init(
        "en esta respuesta mala no aparece \(id.rawValue.quoted) (\(lost.found))",
        "haz más claro su fallo o di qué lo detecta")
    }
  }
}
