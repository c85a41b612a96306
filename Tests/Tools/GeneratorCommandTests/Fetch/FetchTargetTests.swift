import Diagnostics
import ConnectionProfiles
import ExactOnlineRuntime
import GeneratorFixtures
import TestSupport
import Testing

@testable import GeneratorCommands

@Suite("What fetch asks for")
struct FetchTargetTests {
  @Test func takesAddressesFromAnnotations_andFilesFromTheFolder() throws {
    let folder = try MetadataFolder.make()
    try folder.write(
      """
      services:
        current: {base: /api/v1/current}
        beta/payroll: {base: "/api/v1/beta/{division}/payroll"}
        read/a b#c: {}
      """, to: "Metadata/annotations.yaml")
    try folder.write("", to: "Metadata/services/vat.EDMX")
    let found = FetchFixture.targets(in: folder)
    #expect(found.diagnostics.isEmpty)
    #expect(
      found.targets.map(\.address) == [
        "/api/v1/beta/{division}/payroll", "/api/v1/{division}/crm", "/api/v1/current",
        "/api/v1/{division}/read/a%20b%23c", "/api/v1/{division}/sync/HRM", "/api/v1/{division}/vat",
      ])
    #expect(found.targets.first?.file == folder.path("Metadata/services/beta/payroll.xml"))
    #expect(found.targets.last?.file == folder.path("Metadata/services/vat.EDMX"))
  }

  @Test func unknownService_isAnErrorThatNamesTheNearest() throws {
    let folder = try MetadataFolder.make()
    let found = FetchFixture.targets(["cmr", "sync/*"], in: folder)
    #expect(found.diagnostics.map(\.rule) == ["unknown-service"])
    #expect(found.diagnostics[0].message == "There is no service 'cmr'. Did you mean 'crm'?")
    let taken = FetchFixture.targets(["cmr", "none/*"], in: folder, takesUnknown: true)
    #expect(taken.targets.map(\.service) == ["cmr"])
    #expect(taken.diagnostics.map(\.message) == ["There is no service 'none/*'."])
  }

  @Test func emptyFolder_knowsNoService_butTakesNames() throws {
    let folder = try TemporaryFolder()
    #expect(FetchFixture.targets(in: folder).diagnostics.map(\.rule) == ["unknown-service"])
    let found = FetchFixture.targets(["crm"], in: folder, takesUnknown: true)
    #expect(found.diagnostics.isEmpty)
    #expect(found.targets.map(\.file) == [folder.path("Metadata/services/crm.xml")])
  }

  @Test(arguments: ["../../etc/x", "/etc/x", "a//b", ".hidden", "a\u{0}b", "con"])
  func pathsThatLeaveTheFolder_areRefused(path: String) throws {
    let found = FetchFixture.targets([path], in: try TemporaryFolder(), takesUnknown: true)
    #expect(found.targets.isEmpty)
    #expect(found.diagnostics.contains { $0.rule == "unsafe-path" })
  }

  @Test func documentsInTheFolderItself_stayThere() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Metadata/northwind.xml")
    let found = FetchFixture.targets(["northwind", "crm"], in: folder, takesUnknown: true)
    #expect(found.targets.map(\.file) == ["crm", "northwind"].map { folder.path("Metadata/\($0).xml") })
  }

  @Test(arguments: [
    ("nl", "https://start.exactonline.nl"), ("UK", "https://start.exactonline.co.uk"),
    ("https://Start.Example:8443/", "https://start.example:8443"), ("http://127.0.0.1:80", "http://127.0.0.1"),
    ("http://localhost:8080", "http://localhost:8080"), ("http://[::1]:9", "http://[::1]:9"),
  ])
  func hosts(text: String, origin: String) throws {
    #expect(try SiteName.parse(text).description == origin)
  }

  @Test(arguments: [
    "xx", "", "start.exactonline.nl", "ftp://start.exactonline.nl", "http://start.exactonline.nl", "https://",
    "https://a@b", "https://a/b", "https://a:b", "https://a:0", "https://a:99999", "https://a b", "https://a?b",
    "http://127.0.0.1.example.org", "http://localhost@example.org", "https://a\r\nb", "https://[::1",
  ])
  func badHosts_areRefused(text: String) {
    #expect(throws: SiteName.Problem.self) { try SiteName.parse(text) }
  }
}
