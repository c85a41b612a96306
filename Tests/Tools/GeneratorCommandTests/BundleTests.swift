import ClientRendering
import ClientBlueprint
import SwiftNaming
import ArgumentParser
import Diagnostics
import EntityDataModel
import GeneratorPipeline
import Foundation
import Testing

@testable import exact_online_generator

/// What the build plugin runs.
@Suite("Generating on build")
struct BundleTests {
  private let names = ["Client.swift", "A.swift", "B.swift", "C.swift"]

  /// Runs the command as the plugin does; the rules of what it printed as errors.
  private func bundle(_ folder: TemporaryFolder, packaged: Bool = false) async throws -> Bool {
    var arguments = [
      "bundle", "--config", folder.path("exact-online-generator.yaml"), "--output", folder.path("work"), "--module",
      "M",
    ]
    if packaged { arguments += ["--packaged-metadata", folder.path("Packaged")] }
    let command = try ExactOnlineGenerator.parseAsRoot(arguments + names)
    do {
      try await (command as? BundleCommand)?.run()
      return true
    } catch {
      return false
    }
  }

  private func problems(_ folder: TemporaryFolder, packaged: Bool = false) throws -> [Diagnostic] {
    var options = ["--config", folder.path("exact-online-generator.yaml")]
    if packaged { options += ["--packaged-metadata", folder.path("Packaged")] }
    let (configuration, diagnostics) = try GeneratorOptions.parse(options).resolvedConfiguration()
    let check = BundleCheck(
      configuration: configuration, file: folder.path("exact-online-generator.yaml"),
      packaged: packaged ? folder.path("Packaged") : nil)
    return diagnostics + check.problems
  }

  private func folder(_ configuration: String = "output: build\n") throws -> TemporaryFolder {
    let folder = try Fixtures.folder()
    try folder.write(configuration, to: "exact-online-generator.yaml")
    return folder
  }

  @Test func writesTheFilesItIsGiven_andNothingElse() async throws {
    let folder = try folder()
    let before = try folder.contents(of: ".").keys
    #expect(try await bundle(folder))
    let contents = try folder.contents(of: "work")
    #expect(contents.keys.sorted() == names.sorted())
    #expect(contents["Client.swift"]?.contains("extension Division") == true)
    for type in ["Account", "Contact", "Employee"] {
      #expect(contents.values.count { $0.contains("struct \(type): ") } == 1)
    }
    #expect(Set(try folder.contents(of: ".").keys).subtracting(before) == Set(names.map { "work/\($0)" }))
  }

  @Test func touchesOnlyTheFile_whoseTypeChanged() async throws {
    let folder = try folder()
    #expect(try await bundle(folder))
    let before = try names.map { try folder.identity("work/\($0)") }
    #expect(try await bundle(folder))
    #expect(try names.map { try folder.identity("work/\($0)") } == before)
    let document = try folder.text("Metadata/services/crm.xml")
    let extra = #"<Property Name="Extra" Type="Edm.Int32" />"#
    let position = try #require(document.firstRange(of: #"<Property Name="Name""#))
    try folder.write(
      document.replacingCharacters(in: position.lowerBound..<position.lowerBound, with: extra),
      to: "Metadata/services/crm.xml")
    #expect(try await bundle(folder))
    let after = try names.map { try folder.identity("work/\($0)") }
    let touched = zip(names, zip(before, after)).filter { $0.1.0 != $0.1.1 }.map(\.0)
    #expect(touched.count == 1)
    #expect(try folder.text("work/\(touched.first ?? "")").contains("var extra: Int32?"))
  }

  @Test func takesNamesFromTheLock_andLeavesItAlone() async throws {
    let folder = try folder()
    let generated = await Fixtures.generate(Fixtures.pipeline(folder) { $0.output = folder.path("other") })
    #expect(generated.plan != nil)
    let lock = try folder.text("other/names.lock").replacing(
      "property CRM.Account.Name name", with: "property CRM.Account.Name label")
    try folder.write(lock, to: "names.lock")
    let identity = try folder.identity("names.lock")
    #expect(try await bundle(folder))
    #expect(try folder.contents(of: "work").values.contains { $0.contains("var label: String?") })
    #expect(try folder.identity("names.lock") == identity)
    #expect(!folder.exists("work/names.lock"))
  }

  @Test func aBrokenDocument_leavesTheLastFiles() async throws {
    let folder = try folder()
    #expect(try await bundle(folder))
    let before = try folder.contents(of: "work")
    try folder.write("<html>", to: "Metadata/services/vat.xml")
    #expect(try await !bundle(folder))
    #expect(try folder.contents(of: "work") == before)
  }

  @Test func packagedDocuments_areThoseThatThePluginPasses() async throws {
    let folder = try folder("output: build\nmetadata: packaged\n")
    try FileManager.default.moveItem(atPath: folder.path("Metadata"), toPath: folder.path("Packaged"))
    #expect(try await bundle(folder, packaged: true))
    #expect(try folder.contents(of: "work").values.contains { $0.contains("struct Employee: ") })
    #expect(try await !bundle(folder))
    #expect(try problems(folder).map(\.rule) == ["no-packaged-metadata"])
    #expect(try problems(folder).first?.location?.line == 2)
  }

  @Test(arguments: [
    ("module: X", "not-on-build", 1), ("output: Generated", "not-on-build", 1),
    ("output: build\nmetadata: ../M", "outside-target", 2), ("output: build\nmetadata: /tmp", "outside-target", 2),
    ("output: build\nannotations: [a.yaml, ../a.yaml]", "outside-target", 2),
    ("output: build\ntemplates: x/../../T", "outside-target", 2),
  ])
  func refusesWhatNoBuildSystemWatches(configuration: String, rule: String, line: Int) throws {
    let problems = try problems(folder(configuration))
    #expect(problems.map(\.rule) == [rule])
    #expect(problems.first?.location?.line == line)
    #expect(problems.first?.location?.file.hasSuffix("/exact-online-generator.yaml") == true)
  }

  @Test func refusesALinkThatLeadsOutside() throws {
    let folder = try folder("output: build\nmetadata: Linked\n")
    try folder.link("Linked", to: "/tmp")
    #expect(try problems(folder).map(\.rule) == ["outside-target"])
  }

  @Test func namesBothWays_whenTheTargetHasNoDocuments() throws {
    let problems = try problems(folder(), packaged: true)
    #expect(problems.map(\.rule) == ["no-documents"])
    #expect(problems.first?.advice?.contains("into Metadata/, or write 'metadata: packaged'") == true)
  }

  /// `generate` for a target whose files are made on build.
  @Test func generate_writesTheLockAlone() async throws {
    let folder = try folder()
    try folder.write("// \(Generator.nameAndVersion)\n", to: "Other/Generated/Kept.swift")
    let (configuration, _) = try GeneratorOptions.parse([
      "--config", folder.path("exact-online-generator.yaml"),
    ]).resolvedConfiguration()
    let before = Set(try folder.contents(of: ".").keys)
    #expect(await Fixtures.generate(GeneratorPipeline(configuration: configuration)).plan != nil)
    #expect(Set(try folder.contents(of: ".").keys).subtracting(before) == ["names.lock"])
    #expect(folder.exists("Other/Generated/Kept.swift"))
    let again = await GeneratorPipeline(configuration: configuration).makePlan()
    #expect(again.plan?.differences == [])
  }
}
