import ClientBlueprint
import Diagnostics
import EntityDataModel
import Foundation
import GeneratorFixtures
import GeneratorPipeline
import TestSupport
import Testing

@testable import GeneratorPipeline

@Suite("Finding documents")
struct DocumentDiscoveryTests {
  @Test func takesPathBelowServices_asServicePath() throws {
    let folder = try MetadataFolder.make()
    try folder.write("", to: "Metadata/services/vat.EDMX")
    try folder.write("", to: "Metadata/services/notes.txt")
    try folder.write("", to: "Metadata/services/.hidden.xml")
    try folder.write("", to: "Metadata/other.xml")
    let found = DocumentDiscovery.find(in: folder.path("Metadata"))
    #expect(found.diagnostics.isEmpty)
    #expect(found.documents.map(\.servicePath) == ["crm", "sync/HRM", "vat"])
    #expect(found.documents.map(\.name) == ["services/crm.xml", "services/sync/HRM.xml", "services/vat.EDMX"])
  }

  @Test func searchesFolderItself_whenThereIsNoServicesFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "m/northwind.xml")
    let found = DocumentDiscovery.find(in: folder.path("m"))
    #expect(found.documents.map(\.name) == ["northwind.xml"])
    #expect(found.documents.map(\.servicePath) == ["northwind"])
  }

  @Test func reportsNoDocuments() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "empty/readme.txt")
    #expect(DocumentDiscovery.find(in: folder.path("none")).diagnostics.map(\.rule) == ["no-documents"])
    #expect(DocumentDiscovery.find(in: folder.path("empty")).diagnostics.map(\.rule) == ["no-documents"])
    let misspelt = DocumentDiscovery.find(in: folder.path("Packaged")).diagnostics.first
    #expect(misspelt?.advice?.hasPrefix("Did you mean 'packaged'? ") == true)
    try folder.write("<x/>", to: "crm.xml")
    #expect(DocumentDiscovery.find(in: folder.path("crm.xml")).diagnostics.first?.message == "This is not a folder.")
  }

  @Test func reportsLinks_thatLeadNowhereOrInACircle() throws {
    let folder = try MetadataFolder.make()
    try folder.link("Metadata/services/loop", to: folder.path("Metadata/services"))
    try folder.link("Metadata/services/self.xml", to: "self.xml")
    try folder.link("Metadata/services/nowhere.xml", to: "/nowhere/at/all.xml")
    let found = DocumentDiscovery.find(in: folder.path("Metadata"))
    #expect(found.diagnostics.map(\.rule) == ["symbolic-link", "symbolic-link", "symbolic-link"])
    #expect(found.documents.count == 2)
  }

  @Test func reportsTwoDocumentsOfOneService() throws {
    let folder = try MetadataFolder.make()
    try folder.write("", to: "Metadata/services/crm.edmx")
    let found = DocumentDiscovery.find(in: folder.path("Metadata"))
    #expect(found.diagnostics.map(\.rule) == ["duplicate-service"])
  }

  @Test func readsSideBySide_inTheOrderOfPaths() async throws {
    let folder = try TemporaryFolder()
    for number in 10..<60 {
      try folder.write(MetadataFolder.document("N\(number)", types: ["T"]), to: "m/services/s\(number).xml")
    }
    var configuration = Configuration()
    configuration.metadata = folder.path("m")
    let input = GeneratorInput.read(configuration, through: .parse)
    let (documents, diagnostics) = await DocumentFile.parse(input.documents)
    #expect(!diagnostics.hasErrors)
    #expect(documents.map(\.servicePath) == (10..<60).map { "s\($0)" })
  }
}
