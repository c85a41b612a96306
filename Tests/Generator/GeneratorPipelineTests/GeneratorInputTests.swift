import ClientBlueprint
import ClientRendering
import Diagnostics
import Foundation
import GeneratorFixtures
import SwiftNaming
import TestSupport
import Testing

@testable import GeneratorPipeline

/// Everything is read at the beginning, and no more than the stages need.
@Suite("Reading")
struct GeneratorInputTests {
  @Test func readsWhatTheLastStageNeeds() throws {
    let folder = try MetadataFolder.make()
    try folder.write("\(NameLock.header)\n", to: "Generated/names.lock")
    try folder.write("notes\n", to: "Generated/notes.txt")
    try folder.write("{{{module}}}", to: "T/module.mustache")
    let configuration = Generation.configuration(folder) { $0.templates = folder.path("T") }
    func read(_ last: GeneratorStage) -> GeneratorInput { .read(configuration, through: last) }
    #expect(read(.annotate).documents.map(\.servicePath) == ["crm", "sync/HRM"])
    #expect(read(.annotate).lock == nil && read(.plan).lock != nil)
    #expect(read(.plan).templates.isEmpty && read(.render).templates.keys.sorted() == ["module.mustache"])
    #expect(read(.render).present.isEmpty && read(.compare).present.keys.sorted() == ["names.lock", "notes.txt"])
    #expect(read(.compare).lock == .ours(Array("\(NameLock.header)\n".utf8)))
  }

  @Test func stagesTouchNoFiles() async throws {
    let folder = try MetadataFolder.make()
    let input = GeneratorInput.read(Generation.configuration(folder), through: .compare)
    let expected = await GeneratorPipeline.run(input).output
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(await GeneratorPipeline.run(input).output == expected)
    #expect(expected?.writes.isEmpty == false)
  }

  @Test func unreadableFiles_areReportedWithAllElseThatIsWrong() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("<html/>", to: "Metadata/services/vat.xml")
    try folder.write("", to: "Generated")
    let outcome = await GeneratorPipeline.run(
      Generation.configuration(folder) {
        $0.annotations = [folder.path("none.yaml")]
        $0.templates = folder.path("none")
      })
    let messages = Set(outcome.diagnostics.map(\.message))
    #expect(messages.contains("There is no such file."))
    #expect(messages.contains("The folder of templates cannot be read: no such file."))
    #expect(messages.contains("The output folder is not a folder."))
    #expect(outcome.diagnostics.contains { $0.location?.file == "services/vat.xml" })
    #expect(outcome.output == nil)
  }

  @Test func lockThatIsNotOurs_namesNothing() throws {
    #expect(NameLock.parse(.foreign, file: "names.lock").names == NameLock())
    let (_, diagnostics) = NameLock.parse(.ours([0xFF]), file: "G/names.lock")
    #expect(diagnostics.map(\.description) == ["G/names.lock: error: The file is not UTF-8. [corrupt-lock]"])
  }
}
