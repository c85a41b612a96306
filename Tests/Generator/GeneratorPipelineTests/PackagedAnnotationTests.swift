import ClientBlueprint
import Diagnostics
import GeneratorPipeline
import ServiceAnnotations
import SwiftNaming
import TestSupport
import Testing

/// `annotations: packaged`: a user's own documents with the package's annotations.
@Suite("Packaged annotations")
struct PackagedAnnotationTests {
  /// The package's own document stands for a downloaded one.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(try Repository.text("Metadata/services/crm.xml"), to: "Metadata/services/crm.xml")
    return folder
  }

  @Test func areTheFilesOfThePackage() throws {
    var configuration = Configuration()
    configuration.usesPackagedAnnotations = true
    let files = AnnotationFiles.packaged(for: configuration)
    #expect(files.map(\.name) == AnnotationFiles.names.map { "<packaged>/\($0)" })
    for (file, name) in zip(files, AnnotationFiles.names) {
      #expect(String(decoding: file.bytes, as: UTF8.self) == (try Repository.text("Metadata/\(name)")))
    }
    // With the packaged documents they are there already.
    configuration.usesPackagedMetadata = true
    #expect(AnnotationFiles.packaged(for: configuration).isEmpty)
  }

  @Test func canUnderlieOwnDocuments_withoutADiagnostic() async throws {
    let folder = try folder()
    let outcome = await GeneratorPipeline.run(
      Generation.configuration(folder) { $0.usesPackagedAnnotations = true }, through: .plan)
    #expect(outcome.diagnostics.filter { $0.severity != .note || $0.rule == "stale-annotation" } == [])
    let blueprint = try #require(outcome.plan?.blueprint)
    #expect(blueprint.services.map(\.path.description) == ["CRM"])
    let account = try #require(blueprint.types.first { $0.path.description == "CRM.Account" })
    func slot(_ name: String) -> SlotBlueprint? { account.slots.first { $0.wireName == name } }
    #expect(slot("Status")?.type.description == "AccountStatus?")
    #expect(slot("Code")?.type.description == "PaddedCode?")
    #expect(slot("Name")?.flags.isRequired == true)
    #expect(outcome.parsed.annotations.services.keys.sorted() == ["crm"])
    #expect(outcome.parsed.annotations.enumerations.allSatisfy { !$0.appliesTo.isEmpty })
  }

  @Test func areReplaced_byTheFolders_andByListedFiles() async throws {
    let folder = try folder()
    try folder.write(
      "services: {crm: {sets: {Accounts: {methods: [GET], pageSize: 7}}}}", to: "Metadata/annotations.yaml")
    try folder.write("services: {crm: {sets: {Accounts: {pageSize: 8}}}}", to: "mine.yaml")
    let outcome = await GeneratorPipeline.run(
      Generation.configuration(folder) {
        $0.usesPackagedAnnotations = true
        $0.annotations = [folder.path("mine.yaml")]
      }, through: .annotate)
    #expect(outcome.diagnostics.filter { $0.severity != .note } == [])
    let accounts = outcome.parsed.annotations.set("Accounts", of: "crm")
    #expect(accounts.methods?.value == [.read])
    #expect(accounts.pageSize?.value == 8)
    #expect(accounts.leftPadded?.value["Code"] == 18)
  }

  @Test func areReplaced_byAListOfAnotherType() async throws {
    let folder = try folder()
    try folder.write("enumerations: {AccountStatus: {type: Edm.Int32}}\n", to: "mine.yaml")
    let outcome = await GeneratorPipeline.run(
      Generation.configuration(folder) {
        $0.usesPackagedAnnotations = true
        $0.annotations = [folder.path("mine.yaml")]
      }, through: .plan)
    let found = outcome.diagnostics.filter { $0.severity != .note }
    #expect(found.map(\.rule) == ["enumeration-type"])
    #expect(found.first?.severity == .warning && found.first?.location?.file == folder.path("mine.yaml"))
    let account = try #require(outcome.plan?.blueprint.types.first { $0.path.description == "CRM.Account" })
    #expect(account.slots.first { $0.wireName == "Status" }?.type.description == "String?")
  }

  @Test func areOfBothStates_inADiff() async throws {
    let folder = try folder()
    let changed = try folder.text("Metadata/services/crm.xml").replacing(
      #"<Property Name="Status" "#, with: #"<Property Name="Standing" "#)
    try folder.write(changed, to: "New/services/crm.xml")
    let outcome = await DiffPipeline.run(
      folder.path("Metadata"), folder.path("New"),
      Generation.configuration(folder) { $0.usesPackagedAnnotations = true })
    #expect(outcome.diagnostics.filter { $0.severity != .note } == [])
    #expect(outcome.changes?.contains { "\($0)".contains("AccountStatus") } == true)
  }
}
