/// Why a file or folder could not be read.
public enum FileFailure: Error, Sendable, Equatable {
  case missing
  case notAFolder
  /// A folder, a device or a pipe where a file should be.
  case notAFile
  case notPermitted
  case failed
}
