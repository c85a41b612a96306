import ClientBlueprint
import Diagnostics
import GeneratorFixtures
import GeneratorPipeline
import TestSupport
import Testing

@Suite("Configurations of generating on build")
struct BundleCheckTests {
  private func folder(_ configuration: String = "output: build\n") throws -> TemporaryFolder {
    let folder = try MetadataFolder.make()
    try folder.write(configuration, to: "exact-online-generator.yaml")
    return folder
  }

  private func problems(_ folder: TemporaryFolder, packaged: Bool = false) -> [Diagnostic] {
    let file = folder.path("exact-online-generator.yaml")
    let packaged = packaged ? folder.path("Packaged") : nil
    let read = ConfigurationFile.read(file, overrides: .init(), packagedMetadata: packaged)
    return read.diagnostics + BundleCheck(configuration: read.value, file: file, packaged: packaged).problems
  }

  @Test func packagedDocuments_areThoseThatThePluginPasses() throws {
    let folder = try folder("output: build\nmetadata: packaged\n")
    #expect(problems(folder, packaged: true).isEmpty)
    #expect(problems(folder).map(\.rule) == ["no-packaged-metadata"])
    #expect(problems(folder).first?.location?.line == 2)
  }

  @Test(arguments: [
    ("module: X", "not-on-build", 1), ("output: Generated", "not-on-build", 1),
    ("output: build\nmetadata: ../M", "outside-target", 2), ("output: build\nmetadata: /tmp", "outside-target", 2),
    ("output: build\nannotations: [a.yaml, ../a.yaml]", "outside-target", 2),
    ("output: build\ntemplates: x/../../T", "outside-target", 2),
  ])
  func refusesWhatNoBuildSystemWatches(configuration: String, rule: String, line: Int) throws {
    let problems = problems(try folder(configuration))
    #expect(problems.map(\.rule) == [rule])
    #expect(problems.first?.location?.line == line)
    #expect(problems.first?.location?.file.hasSuffix("/exact-online-generator.yaml") == true)
  }

  @Test func refusesALinkThatLeadsOutside() throws {
    let folder = try folder("output: build\nmetadata: Linked\n")
    try folder.link("Linked", to: "/tmp")
    #expect(problems(folder).map(\.rule) == ["outside-target"])
  }

  @Test func namesBothWays_whenTheTargetHasNoDocuments() throws {
    let problems = problems(try folder(), packaged: true)
    #expect(problems.map(\.rule) == ["no-documents"])
    #expect(problems.first?.advice?.contains("into Metadata/, or write 'metadata: packaged'") == true)
  }
}
