/// What can be wrong with a scenario folder: the facts; the words are in the wording files.
public enum ScenarioProblem: Sendable, Equatable {
  // The folder and its files
  case pathMissing
  case noScenarioHere
  case fileMissing(String)
  case missingLanguageFile(Language)
  case noLanguageFile
  case unknownFile(String, nearest: String?)
  case unreadable(FileFailure)
  case fileTooLarge(limit: Int)
  case notUTF8
  case controlCharacter(UInt32)
  case emptyFile

  // YAML
  case yamlSyntax(SyntaxFault)
  case tooDeep(limit: Int)
  case tagNotAllowed(String)
  case anchorNotAllowed(String)
  case aliasNotAllowed(String)
  case duplicateKey(String, firstLine: Int)
  case keyNotText

  // Keys and values
  case unknownKey(String, nearest: String?, allowed: [String])
  case missingKey(String, place: String)
  case wrongType(String, expected: Shape, found: Shape)
  case emptyText(String)
  case severalLines(String)
  case unfinished
  case notAllowedValue(String, nearest: String?, allowed: [String])
  case notANumber(String)
  case outOfRange(String, lowest: Int, highest: Int)
  case notAnId(String)
  case notAVersion(String)
  case notACurrency(String)
  case badPhrase(PhraseError.Kind)
  case phraseTooLong(limit: Int)

  // The format's own rules
  case formatTooNew(found: Int, supported: Int)
  case formatTooOld(found: Int, supported: Int)
  case idDoesNotMatchFolder(id: String, folder: String)
  case duplicateId(String, firstLine: Int)
  case unknownFact(String, nearest: String?)
  case missingFact(String)
  case unknownOption(String, nearest: String?)
  case missingOption(String)
  case unsupportedCompensationRange(lower: String, upper: String)
  case weightsDoNotAddUp(sum: Int, steps: [Step])
  case tooFew(Part, found: Int, needed: Int)
  case wrongCount(Part, found: Int, needed: Int)
  case catchOutsideStep(CriterionID, step: Step)

  // Answers that the scenario holds and the grader marks
  case modelTooLow(percent: Int, needed: Int, lost: [Lost])
  case goodAnswerTooLow(percent: Int, needed: Int, lost: [Lost])
  case goodAnswerHasFinding(AntiPatternID)
  case badAnswerTooHigh(percent: Int, limit: Int, lost: [Lost])
  case badAnswerNotCaught(Exercise.BadAnswer.Catch, lost: [Lost])

  /// What a value is made of.
  public enum Shape: Sendable, Equatable { case text, list, map, nothing }

  /// A part that must be there a number of times.
  public enum Part: Sendable, Equatable {
    case facts, mentions, claims, lines, thoughts, hints, models, goodAnswers, badAnswers
    case questions, expectations, sums
  }

  /// Something that cost an answer points.
  public enum Lost: Sendable, Equatable {
    case criterion(CriterionID, Level)
    case antiPattern(AntiPatternID)
  }

  /// The ways YAML itself is broken, as far as an author can be helped.
  public enum SyntaxFault: Sendable, Equatable {
    case colonInText, colonMissing, indentation, tab, quoteNotClosed, bracketNotClosed
    case reservedCharacter, escape, severalDocuments, other
  }
}

extension ScenarioProblem.Lost: CustomStringConvertible {
  /// The stable id, with the level where there is one: `regret 1/3`.
  public var description: String {
    switch self {
    case .criterion(let id, let level): "\(id.rawValue) \(level.rawValue)/3"
    case .antiPattern(let id): id.rawValue
    }
  }
}
