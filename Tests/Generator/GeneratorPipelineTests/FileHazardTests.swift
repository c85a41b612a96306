import ClientBlueprint
import ClientRendering
import Diagnostics
import Foundation
import GeneratorFixtures
import GeneratorPipeline
import SwiftNaming
import TestSupport
import Testing

/// Files as people and tools leave them.
@Suite("Files of a run")
struct FileHazardTests {
  /// With the configuration's own findings, run in the folder's name.
  private func read(_ folder: TemporaryFolder, _ name: String = "exact-online-generator.yaml") -> [Diagnostic] {
    ConfigurationFile.read(folder.path(name), overrides: .init()).diagnostics
  }

  @Test func aMergeThatStopped_isOneError() async throws {
    let folder = try MetadataFolder.make()
    await Generation.run(folder)
    let lock = try folder.text("Generated/names.lock")
    let lines = lock.split(separator: "\n", maxSplits: 1)
    let conflict = "<<<<<<< HEAD\n\(lines[1])=======\n\(lines[1])>>>>>>> other\n"
    for text in ["\(lines[0])\n\(conflict)", conflict] {
      try folder.write(text, to: "Generated/names.lock")
      let result = await Generation.run(folder)
      #expect(result.plan == nil)
      #expect(result.diagnostics.filter { $0.severity == .error }.map(\.rule) == ["merge-conflict"])
      #expect(try folder.text("Generated/names.lock") == text)
    }
    let yaml = "<<<<<<< HEAD\nmodule: A\n=======\nmodule: B\n>>>>>>> other\n"
    try folder.write(yaml, to: "exact-online-generator.yaml")
    #expect(read(folder).map(\.rule) == ["merge-conflict"])
    #expect(read(folder).first?.location?.line == 1)
  }

  /// In a document it is more than malformed XML; in a template it would be written into the client.
  @Test(arguments: ["Metadata/services/crm.xml", "Templates/key.mustache"])
  func aMergeThatStoppedInADocumentOrTemplate_isOneErrorAndNothingIsWritten(path: String) async throws {
    let folder = try MetadataFolder.make()
    let original = path.hasPrefix("Metadata") ? try folder.text(path) : "let key = 1"
    try folder.write("<<<<<<< HEAD\n\(original)\n=======\n\(original)\n>>>>>>> other\n", to: path)
    let result = await Generation.run(folder) {
      if path.hasPrefix("Templates") { $0.templates = folder.path("Templates") }
    }
    #expect(result.diagnostics.map(\.rule) == ["merge-conflict"])
    #expect(result.diagnostics.first?.location?.line == 1)
    #expect(!folder.exists("Generated"))
  }

  /// Without the lock names may change, so it is recognised whatever an editor has done to it.
  @Test(arguments: ["\u{FEFF}HEADERREST", "REST", "\u{FEFF}REST"])
  func aLockThatAnEditorChanged_keepsItsNames(form: String) async throws {
    let folder = try MetadataFolder.make()
    await Generation.run(folder)
    let lock = try folder.text("Generated/names.lock").replacing(" name\n", with: " title\n")
    let lines = lock.split(separator: "\n", maxSplits: 1)
    let text = form.replacing("HEADER", with: "\(lines[0])\n").replacing("REST", with: lines[1])
    try folder.write(text, to: "Generated/names.lock")
    let result = await Generation.run(folder)
    #expect(!result.diagnostics.hasErrors)
    #expect(try folder.text("Generated/names.lock") == lock)
    #expect(try folder.text("Generated/CRM.swift").contains("var title:"))
  }

  @Test func annotationsOfTheOtherExtension_areReported() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("services: {}\n", to: "Metadata/enumerations.yml")
    let result = await Generation.run(folder)
    #expect(result.diagnostics.filter { $0.severity == .warning }.map(\.rule) == ["unread-file"])
    #expect(result.diagnostics.first { $0.rule == "unread-file" }?.message.contains("'enumerations.yaml'") == true)
  }

  @Test func whatAKilledRunLeft_isRemoved_andWhatARunningOneHas_isNot() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("half", to: "Generated/.CRM.swift.4711.tmp")
    try folder.write("half", to: "Generated/.names.lock.4711.tmp")
    try folder.write("his", to: "Generated/.Other.swift.4711.tmp")
    try folder.write("his", to: "Generated/.CRM.swift.tmp")
    try folder.write("running", to: "Generated/.CRM.swift.4712.tmp")
    let running = open(folder.path("Generated/.CRM.swift.4712.tmp"), O_RDONLY)
    defer { close(running) }
    #expect(flock(running, LOCK_EX | LOCK_NB) == 0)
    await Generation.run(folder)
    let hidden = try FileManager.default.contentsOfDirectory(atPath: folder.path("Generated")).filter {
      $0.hasPrefix(".")
    }
    #expect(hidden.sorted() == [".CRM.swift.4712.tmp", ".CRM.swift.tmp", ".Other.swift.4711.tmp"])
  }

  @Test func problems_haveTheSystemsMessage_andNameTheFile() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("", to: "file")
    let result = await Generation.run(folder) { $0.output = folder.path("file/Generated") }
    let failures = result.diagnostics.filter { $0.severity == .error }
    #expect(!failures.isEmpty)
    #expect(failures.allSatisfy { $0.message.contains("not a folder") || $0.message.contains("Not a directory") })
    #expect(!result.diagnostics.contains { $0.message.contains("system error") })
  }

  @Test func aClientInAFolderOfTheOutput_isLeftAlone() async throws {
    let folder = try MetadataFolder.make()
    await Generation.run(folder) { $0.output = folder.path("Generated/Inner") }
    let lock = try folder.text("Generated/Inner/names.lock")
    let outer = try #require(await Generation.run(folder).plan)
    #expect(outer.removals == [])
    #expect(try folder.text("Generated/Inner/names.lock") == lock)
    #expect(folder.exists("Generated/Inner/CRM.swift"))
    try FileManager.default.removeItem(atPath: folder.path("Generated/Inner/names.lock"))
    #expect(await Generation.run(folder).plan?.removals == [])
  }

  @Test func theRootFolder_isNoOutputFolder() async throws {
    let folder = try MetadataFolder.make()
    for root in ["/", "//", "/./"] {
      let result = await Generation.run(folder) { $0.output = root }
      #expect(result.plan == nil)
      #expect(result.diagnostics.filter { $0.severity == .error }.map(\.rule) == ["unreadable-file"])
    }
  }
}
