import Foundation
import GeneratorFixtures
import TestSupport
import Testing

/// The command that the build plugin runs.
@Suite("bundle")
struct BundleCommandTests {
  private let names = ["Client.swift", "A.swift", "B.swift", "C.swift"]

  /// Runs the tool as the plugin does.
  private func bundle(_ folder: TemporaryFolder, packaged: Bool = false) async throws -> Bool {
    var arguments = [
      "bundle", "--config", folder.path("exact-online-generator.yaml"), "--output", folder.path("work"), "--module",
      "M",
    ]
    if packaged { arguments += ["--packaged-metadata", folder.path("Packaged")] }
    let run = try await Tool.run(arguments + names, in: folder)
    #expect(run.output.isEmpty)
    #expect(run.errors.isEmpty == (run.status == 0))
    return run.status == 0
  }

  private func folder(_ configuration: String = "output: build\n") throws -> TemporaryFolder {
    let folder = try MetadataFolder.make()
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
    let new = Set(try folder.contents(of: ".").keys).subtracting(before)
    // The streams of the process are in a hidden folder.
    #expect(new.filter { !$0.hasPrefix(".run-") } == Set(names.map { "work/\($0)" }))
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
    #expect(try await Tool.run("generate", "--output", "other", in: folder).status == 0)
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
  }
}
