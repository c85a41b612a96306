import Foundation
import GeneratorFixtures
import TestSupport
import Testing

@testable import GeneratorCommands

/// `list`, `filter` and the pictures of `inspect`, as users run them.
@Suite("Commands that show")
struct OverviewCommandTests {
  @Test func listsServices_asNamesLockNamesThem() async throws {
    let folder = try MetadataFolder.make()
    try folder.write(
      "# exact-online-generator · Swift names\nset crm:Accounts relations\n", to: "Generated/names.lock")
    let run = try await Tool.run("list", "crm", in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("  Accounts  relations  Account  ?\n"), "\(run.output)")
    #expect(!run.output.contains("HRM"))
    #expect(run.output.hasSuffix("1 service, 2 sets, 0 functions\n"))
  }

  @Test func listOfAnUnknownService_exitsWith2_andNamesTheNearest() async throws {
    let run = try await Tool.run("list", "sync/HMR", in: try MetadataFolder.make())
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: There is no service 'sync/HMR'. Did you mean 'sync/HRM'?"))
  }

  @Test func filterCounts_andWritesNothing() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("exclude: [\"sync/*\", nothing]\n", to: "exact-online-generator.yaml")
    let run = try await Tool.run("filter", in: folder)
    #expect(run.status == 0)
    #expect(run.output.contains("\nservices                      2         1         1\n"), "\(run.output)")
    #expect(run.output.contains("\nleft out, exclude sync/*: 1 service\n  sync/HRM\n"))
    #expect(run.output.contains(" files, "))
    #expect(run.errors.contains("The pattern 'nothing' in 'exclude' matches nothing"))
    #expect(!folder.exists("Generated"))
  }

  @Test func filterMeasures_whatGenerateWouldWrite() async throws {
    let folder = try MetadataFolder.make()
    let filtered = try await Tool.run("filter", in: folder)
    #expect(try await Tool.run("generate", in: folder).status == 0)
    let files = try folder.contents(of: "Generated").filter { $0.key.hasSuffix(".swift") }
    let bytes = files.values.reduce(0) { $0 + $1.utf8.count }
    #expect(filtered.output.contains("\n\(files.count) files, \(ClientSize.text(bytes)) of source"))
  }

  @Test func filterOfABrokenDocument_exitsWith2() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("<html/>", to: "Metadata/services/vat.xml")
    #expect(try await Tool.run("filter", in: folder).status == 2)
    #expect(try await Tool.run("list", in: folder).status == 2)
  }

  @Test func inspectDraws_theServicesThatAreAskedFor() async throws {
    let folder = try MetadataFolder.make()
    let mermaid = try await Tool.run("inspect", "--format", "mermaid", "--service", "sync/*", in: folder)
    #expect(mermaid.status == 0)
    #expect(mermaid.output.hasPrefix("## sync/HRM\n\n```mermaid\nclassDiagram\n  class t0[\"Employee\"] {\n"))
    let dot = try await Tool.run(
      "inspect", "--format", "dot", "--properties", "all", "Metadata/services/crm.xml", in: folder)
    #expect(dot.output.hasPrefix("digraph metadata {\n"))
    #expect(try await Tool.run("inspect", "--service", "vat", in: folder).status == 2)
    #expect(try await Tool.run("inspect", "--format", "dot", "--properties", "-1", in: folder).status == 2)
  }
}
