import ArgumentParser

/// What the program's exit code says; those from 64 on are the ones of sysexits.
extension ExitCode {
  /// A score is under the pass mark, and one over it was asked for.
  static let belowPassMark = ExitCode(1)
  static let badData = ExitCode(65)
  static let noInput = ExitCode(66)
  static let cannotCreate = ExitCode(73)
  static let inputOutput = ExitCode(74)
}
