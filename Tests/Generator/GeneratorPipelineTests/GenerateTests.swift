import ClientBlueprint
import ClientRendering
import Diagnostics
import Foundation
import GeneratorFixtures
import GeneratorPipeline
import ServiceAnnotations
import SwiftNaming
import TestSupport
import Testing

@testable import GeneratorPipeline

@Suite("Generating")
struct GenerateTests {
  @Test func writesOnlyWhatChanged() async throws {
    let folder = try MetadataFolder.make()
    let first = await Generation.run(folder)
    #expect(!first.diagnostics.hasErrors)
    #expect(first.plan?.writes.map(\.path).contains("CRM.swift") == true)
    let before = try folder.identity("Generated/CRM.swift")
    let second = await Generation.run(folder)
    #expect(second.plan?.writes == [])
    #expect(second.plan?.removals == [])
    #expect(try folder.identity("Generated/CRM.swift") == before)
  }

  @Test func givesTheSameBytes_afterTheFolderIsDeleted() async throws {
    let folder = try MetadataFolder.make()
    await Generation.run(folder)
    let before = try folder.contents(of: "Generated")
    try FileManager.default.removeItem(atPath: folder.path("Generated"))
    await Generation.run(folder)
    #expect(try folder.contents(of: "Generated") == before)
  }

  @Test func givesTheSameBytes_whateverTheOrderOfDocuments() async throws {
    let folder = try MetadataFolder.make()
    var input = GeneratorInput.read(Generation.configuration(folder), through: .compare)
    let expected = await GeneratorPipeline.run(input).output
    input.documents.reverse()
    #expect(await GeneratorPipeline.run(input).output == expected)
    #expect(expected?.writes.isEmpty == false)
  }

  @Test func removesOnlyOurs_andFoldersItEmptied() async throws {
    let folder = try MetadataFolder.make()
    await Generation.run(folder)
    #expect(folder.exists("Generated/Sync.HRM.swift"))
    try folder.write("\(Generator.marker)0.0.9\nold\n", to: "Generated/Sync/HRM/Old.swift")
    try folder.write("\(Generator.marker)0.0.9\nold\n", to: "Generated/CRM/Old.swift")
    try folder.write("extension CRM {}\n", to: "Generated/CRM/ByHand.swift")
    try folder.write("// hers\n", to: "Generated/Hers/ByHand.swift")
    let result = await Generation.run(folder) { $0.exclude = [.init(service: "sync/*")] }
    #expect(!result.diagnostics.hasErrors)
    #expect(result.plan?.removals.isEmpty == false)
    #expect(!folder.exists("Generated/Sync"))
    #expect(!folder.exists("Generated/CRM/Old.swift"))
    #expect(try folder.text("Generated/CRM/ByHand.swift") == "extension CRM {}\n")
    #expect(try folder.text("Generated/Hers/ByHand.swift") == "// hers\n")
  }

  @Test func replacesFilesWhole() async throws {
    let folder = try MetadataFolder.make()
    await Generation.run(folder)
    let old = "\(Generator.marker)0.0.9\nold\n"
    try folder.write(old, to: "Generated/CRM.swift")
    // A reader of the old file still sees all of it: the new one is renamed over it, not written into it.
    try FileManager.default.linkItem(
      atPath: folder.path("Generated/CRM.swift"), toPath: folder.path("reader"))
    let result = await Generation.run(folder)
    #expect(result.plan?.writes.map(\.path) == ["CRM.swift"])
    #expect(try folder.text("reader") == old)
    #expect(try folder.text("Generated/CRM.swift") != old)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("Generated"))
    #expect(!names.contains { $0.hasSuffix(".tmp") })
  }

  @Test func leavesTheOldFile_whenWritingFails() async throws {
    let folder = try TemporaryFolder()
    try folder.write("\(Generator.marker)0\nold\n", to: "out/a.swift")
    let output = OutputFolder(path: folder.path("out"))
    let present = try output.present().get()
    let bytes = Array("\(Generator.marker)1\n".utf8)
    let files = ["a.swift", "b/c.swift", "d.swift"].map { OutputFile(path: $0, bytes: bytes) }
    let (plan, problems) = OutputPlan.make(files: files, present: present, folder: "out")
    #expect(problems.isEmpty)
    // Obstacles that appear between planning and writing.
    try FileManager.default.removeItem(atPath: folder.path("out/a.swift"))
    try folder.write("kept", to: "out/a.swift/inside")
    try folder.write("kept", to: "out/b")
    let failures = output.carryOut(plan)
    #expect(failures.map(\.rule) == ["output-failed", "output-failed"])
    #expect(try folder.text("out/a.swift/inside") == "kept")
    #expect(try folder.text("out/b") == "kept")
    #expect(folder.exists("out/d.swift"))
  }

  /// For a target whose files are made on build.
  @Test func writesTheLockAlone_whereTheClientIsGeneratedOnBuild() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("output: build\n", to: "exact-online-generator.yaml")
    try folder.write("// \(Generator.nameAndVersion)\n", to: "Other/Generated/Kept.swift")
    let read = ConfigurationFile.read(folder.path("exact-online-generator.yaml"), overrides: .init())
    let before = Set(try folder.contents(of: ".").keys)
    let outcome = await GeneratorPipeline.run(read.value)
    #expect(try GeneratorPipeline.write(#require(outcome.output), to: outcome.input.destination).isEmpty)
    #expect(Set(try folder.contents(of: ".").keys).subtracting(before) == ["names.lock"])
    #expect(folder.exists("Other/Generated/Kept.swift"))
    #expect(await GeneratorPipeline.run(read.value).output?.differences == [])
  }

  @Test func leavesAlone_aListOfSymbolsThatItDidNotMake() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("notes of mine\n", to: "Generated/api.txt")
    let result = await Generation.run(folder)
    #expect(result.plan == nil)
    #expect(result.diagnostics.map(\.rule).contains("foreign-file"))
    #expect(try folder.text("Generated/api.txt") == "notes of mine\n")
  }

  @Test func refusesToOverwrite_whatItDidNotMake() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("import Foundation\n", to: "Generated/CRM.swift")
    let result = await Generation.run(folder)
    #expect(result.plan == nil)
    #expect(result.diagnostics.map(\.rule).contains("foreign-file"))
    #expect(result.diagnostics.contains { $0.message.contains("'CRM.swift'") })
    #expect(try folder.contents(of: "Generated").count == 1)
  }

  @Test func writesThroughNoLink() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("", to: "elsewhere/kept")
    try folder.write("", to: "Generated/kept")
    try folder.link("Generated/CRM.swift", to: folder.path("elsewhere"))
    let result = await Generation.run(folder)
    #expect(result.diagnostics.map(\.rule).contains("symbolic-link"))
    #expect(try folder.contents(of: "elsewhere").count == 1)
  }

  @Test func writesNoPathOfTheMachine() async throws {
    let folder = try MetadataFolder.make()
    await Generation.run(folder)
    for (file, text) in try folder.contents(of: "Generated") {
      #expect(!text.contains(folder.path), "\(file)")
    }
    #expect(try folder.text("Generated/CRM.swift").contains(" · services/crm.xml · "))
  }

  @Test func writesNothing_whenADocumentIsBroken() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("<html><body>Log in</body></html>", to: "Metadata/services/vat.xml")
    let result = await Generation.run(folder)
    #expect(result.plan == nil)
    #expect(result.diagnostics.hasErrors)
    #expect(!folder.exists("Generated"))
  }
}
