internal import Foundation

/// Reads files and folders that nobody vouches for.
enum Disk {
  /// A file of at most one byte more than the limit, so that a larger one can be told.
  static func bytes(ofFileAt path: String) throws(FileFailure) -> [UInt8] {
    let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
      throw .missing
    }
    // Opening a pipe would wait for a writer, for ever.
    guard attributes[.type] as? FileAttributeType == .typeRegular else { throw .notAFile }
    guard let handle = FileHandle(forReadingAtPath: path) else { throw .notPermitted }
    defer { try? handle.close() }
    do {
      return [UInt8](try handle.read(upToCount: SourceFile.byteLimit + 1) ?? Data())
    } catch {
      throw .failed
    }
  }

  /// The names in a folder, sorted; hidden ones are left out.
  static func names(inFolderAt path: String) throws(FileFailure) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing
    }
    guard isFolder.boolValue else { throw .notAFolder }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw .notPermitted
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }
}
