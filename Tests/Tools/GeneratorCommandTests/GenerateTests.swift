import ClientBlueprint
import ServiceAnnotations
import ClientRendering
import Diagnostics
import GeneratorPipeline
import SwiftNaming
import Foundation
import Testing

@testable import exact_online_generator

@Suite("generate")
struct GenerateTests {
  @Test func writesOnlyWhatChanged() async throws {
    let folder = try Fixtures.folder()
    let first = await Fixtures.generate(Fixtures.pipeline(folder))
    #expect(!first.diagnostics.hasErrors)
    #expect(first.plan?.writes.map(\.path).contains("CRM.swift") == true)
    let before = try folder.identity("Generated/CRM.swift")
    let second = await Fixtures.generate(Fixtures.pipeline(folder))
    #expect(second.plan?.writes == [])
    #expect(second.plan?.removals == [])
    #expect(try folder.identity("Generated/CRM.swift") == before)
  }

  @Test func givesTheSameBytes_afterTheFolderIsDeleted() async throws {
    let folder = try Fixtures.folder()
    await Fixtures.generate(Fixtures.pipeline(folder))
    let before = try folder.contents(of: "Generated")
    try FileManager.default.removeItem(atPath: folder.path("Generated"))
    await Fixtures.generate(Fixtures.pipeline(folder))
    #expect(try folder.contents(of: "Generated") == before)
  }

  @Test func givesTheSameBytes_whateverTheOrderOfDocuments() async throws {
    let folder = try Fixtures.folder()
    let pipeline = Fixtures.pipeline(folder)
    let input = await pipeline.readInput()
    let expected = pipeline.makePlan(from: input).plan
    var shuffled = input
    shuffled.documents.reverse()
    #expect(pipeline.makePlan(from: shuffled).plan == expected)
    #expect(expected?.writes.isEmpty == false)
  }

  @Test func removesOnlyOurs_andFoldersItEmptied() async throws {
    let folder = try Fixtures.folder()
    await Fixtures.generate(Fixtures.pipeline(folder))
    #expect(folder.exists("Generated/Sync.HRM.swift"))
    try folder.write("\(Generator.marker)0.0.9\nold\n", to: "Generated/Sync/HRM/Old.swift")
    try folder.write("\(Generator.marker)0.0.9\nold\n", to: "Generated/CRM/Old.swift")
    try folder.write("extension CRM {}\n", to: "Generated/CRM/ByHand.swift")
    try folder.write("// hers\n", to: "Generated/Hers/ByHand.swift")
    let result = await Fixtures.generate(Fixtures.pipeline(folder) { $0.exclude = [.init(service: "sync/*")] })
    #expect(!result.diagnostics.hasErrors)
    #expect(result.plan?.removals.isEmpty == false)
    #expect(!folder.exists("Generated/Sync"))
    #expect(!folder.exists("Generated/CRM/Old.swift"))
    #expect(try folder.text("Generated/CRM/ByHand.swift") == "extension CRM {}\n")
    #expect(try folder.text("Generated/Hers/ByHand.swift") == "// hers\n")
  }

  @Test func replacesFilesWhole() async throws {
    let folder = try Fixtures.folder()
    await Fixtures.generate(Fixtures.pipeline(folder))
    let old = "\(Generator.marker)0.0.9\nold\n"
    try folder.write(old, to: "Generated/CRM.swift")
    // Somebody who reads the old file goes on doing so: it is renamed over, not written into.
    try FileManager.default.linkItem(
      atPath: folder.path("Generated/CRM.swift"), toPath: folder.path("reader"))
    let result = await Fixtures.generate(Fixtures.pipeline(folder))
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
    // Between planning and writing somebody puts things in the way.
    try FileManager.default.removeItem(atPath: folder.path("out/a.swift"))
    try folder.write("kept", to: "out/a.swift/inside")
    try folder.write("kept", to: "out/b")
    let failures = output.carryOut(plan)
    #expect(failures.map(\.rule) == ["output-failed", "output-failed"])
    #expect(try folder.text("out/a.swift/inside") == "kept")
    #expect(try folder.text("out/b") == "kept")
    #expect(folder.exists("out/d.swift"))
  }

  @Test func refusesToOverwrite_whatItDidNotMake() async throws {
    let folder = try Fixtures.folder()
    try folder.write("import Foundation\n", to: "Generated/CRM.swift")
    let result = await Fixtures.generate(Fixtures.pipeline(folder))
    #expect(result.plan == nil)
    #expect(result.diagnostics.map(\.rule).contains("foreign-file"))
    #expect(result.diagnostics.contains { $0.message.contains("'CRM.swift'") })
    #expect(try folder.contents(of: "Generated").count == 1)
  }

  @Test func writesThroughNoLink() async throws {
    let folder = try Fixtures.folder()
    try folder.write("", to: "elsewhere/kept")
    try folder.write("", to: "Generated/kept")
    try folder.link("Generated/CRM.swift", to: folder.path("elsewhere"))
    let result = await Fixtures.generate(Fixtures.pipeline(folder))
    #expect(result.diagnostics.map(\.rule).contains("symbolic-link"))
    #expect(try folder.contents(of: "elsewhere").count == 1)
  }

  @Test func writesNoPathOfTheMachine() async throws {
    let folder = try Fixtures.folder()
    await Fixtures.generate(Fixtures.pipeline(folder))
    for (file, text) in try folder.contents(of: "Generated") {
      #expect(!text.contains(folder.path), "\(file)")
    }
    #expect(try folder.text("Generated/CRM.swift").contains(" · services/crm.xml · "))
  }

  @Test func writesNothing_whenADocumentIsBroken() async throws {
    let folder = try Fixtures.folder()
    try folder.write("<html><body>Log in</body></html>", to: "Metadata/services/vat.xml")
    let result = await Fixtures.generate(Fixtures.pipeline(folder))
    #expect(result.plan == nil)
    #expect(result.diagnostics.hasErrors)
    #expect(!folder.exists("Generated"))
  }
}
