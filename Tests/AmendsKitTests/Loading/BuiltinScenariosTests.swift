import Foundation
import Testing

@testable import AmendsKit

@Suite struct BuiltinScenarioFiles {
  private let folder = Fixtures.repository.appendingPathComponent("Scenarios")

  @Test func `every folder under Scenarios is built in, and no other`() throws {
    let folders = try Disk.names(inFolderAt: folder.path)
    #expect(BuiltinScenarios.ids.sorted() == folders)
  }

  @Test(arguments: BuiltinScenarios.ids)
  func `the built-in files are those of the folder`(_ id: String) throws {
    let folder = folder.appendingPathComponent(id)
    let names = try Disk.names(inFolderAt: folder.path)
    #expect(BuiltinScenarios.fileNames(of: id).sorted() == names)
    for name in names {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      #expect(BuiltinScenarios.bytes(of: name, in: id) == bytes)
    }
  }

  @Test(arguments: BuiltinScenarios.ids)
  func `what no language changes can be read`(_ id: String) {
    #expect(ScenarioReading(.builtin(id)).caseDiagnostics == [])
  }

  @Test(
    arguments: BuiltinScenarios.ids.flatMap { id in
      Language.allCases.filter { BuiltinScenarios.fileNames(of: id).contains($0.fileName) }
        .map { (id, $0) }
    })
  func `a built-in scenario loads in every language that it has`(
    _ id: String, _ language: Language
  ) throws {
    do {
      let scenario = try ScenarioLoader(answerCheck: nil).load(id, in: language)
      #expect(scenario.id == id)
    } catch {
      Issue.record("\(error.message(in: .english))")
    }
  }
}
