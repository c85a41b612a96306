import EntityDataModel
import ExactOnlineRuntime
import Foundation
import GeneratorFixtures
import LoopbackServer
import TestSupport
import Testing

@testable import GeneratorCommands

@Suite("fetch")
struct FetchTests {
  /// The fixture's documents, as the server has them.
  private static let crm = MetadataFolder.document("Models.CRM", types: ["Account", "Contact"])
  private static let hrm = MetadataFolder.document("Models.HRM", types: ["Employee"])

  private static func unchanged(_ request: Request) -> Response {
    FetchFixture.xml(request.path.contains("/crm/") ? crm : hrm)
  }

  @Test func reportsWhatIsNewChangedAndUnchanged() async throws {
    let folder = try MetadataFolder.make()
    let before = try folder.identity("Metadata/services/sync/HRM.xml")
    let more = MetadataFolder.document("Models.CRM", types: ["Account", "Lead"])
    let outcome = try await FetchFixture.run(["crm", "sync/HRM", "vat"], in: folder, takesUnknown: true) { request in
      switch request.path {
      case "/api/v1/42/crm/$metadata": FetchFixture.xml(more)
      case "/api/v1/42/sync/HRM/$metadata": FetchFixture.xml(Self.hrm)
      default: FetchFixture.xml(MetadataFolder.document("Models.VAT", types: ["Code"]))
      }
    }
    #expect(
      outcome.lines == [
        "changed    crm       entity types +1 -1, properties +2 -2, sets +1 -1", "unchanged  sync/HRM",
        "new        vat       1 entity type, 2 properties, 1 set",
      ])
    #expect(outcome.summary.line == "3 services: 1 new, 1 changed, 1 unchanged, 0 failed")
    #expect(outcome.summary.isSuccess)
    #expect(try folder.text("Metadata/services/crm.xml") == more)
    #expect(folder.exists("Metadata/services/vat.xml"))
    #expect(try folder.identity("Metadata/services/sync/HRM.xml") == before)
    #expect(outcome.requests.allSatisfy { $0["Accept"] == "application/xml" && $0.method == "GET" })
    #expect(outcome.requests.allSatisfy { $0["Authorization"] == "Bearer \(FetchFixture.token)" })
  }

  @Test func failureOfOne_doesNotStopTheOthers() async throws {
    let folder = try MetadataFolder.make()
    let outcome = try await FetchFixture.run(in: folder) { request in
      request.path.contains("/crm/") ? Response(403, text: "") : FetchFixture.xml(Self.hrm)
    }
    #expect(outcome.lines.first?.hasPrefix("failed     crm       GET crm/$metadata: forbidden (403)") == true)
    #expect(outcome.lines.last == "unchanged  sync/HRM")
    #expect(outcome.summary.line == "2 services: 0 new, 0 changed, 1 unchanged, 1 failed")
    #expect(!outcome.summary.isSuccess)
  }

  /// Each refusal counts against the app.
  @Test(arguments: [401, 429]) func refusalThatAllWouldShare_stops(status: Int) async throws {
    let folder = try MetadataFolder.make()
    let outcome = try await FetchFixture.run(in: folder) { _ in
      Response(status, headers: [("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "9999999999999")])
    }
    #expect(outcome.requests.count == 1)
    #expect(outcome.lines.last == "not requested: 1 other document, which would fail like 'crm'")
    #expect(outcome.summary.line == "2 services: 0 new, 0 changed, 0 unchanged, 1 failed, 1 not asked")
  }

  /// Its users have no call options.
  @Test func aDayWithoutCalls_isSaidWithoutCode() async throws {
    var limits = RateLimits.exactOnline
    limits.perDay = 0
    var policies = ConnectionPolicies.bare
    policies.limiter = RateLimiter(limits: limits)
    let outcome = try await FetchFixture.run(in: try MetadataFolder.make(), policies: policies, Self.unchanged)
    #expect(outcome.requests.isEmpty)
    #expect(outcome.lines.first?.hasSuffix("are used up; nothing was sent. Continue after that") == true)
  }

  private static let bomb = """
    <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">\
    <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><Edmx>&c;</Edmx>
    """

  @Test(arguments: [
    ("a login page", "<!DOCTYPE html><html><body>Log in</body></html>"),
    ("an error", "<error xmlns=\"http://schemas.microsoft.com/ado/2007/08/dataservices/metadata\"><code/></error>"),
    ("JSON", #"{"error":{"code":"","message":{"lang":"","value":"no"}}}"#), ("nothing", ""), ("a bomb", bomb),
    ("half a document", String(crm.prefix(crm.count / 2))), ("rows", "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>"),
    ("no sets", "<Schema Namespace=\"N\" xmlns=\"http://schemas.microsoft.com/ado/2008/09/edm\"/>"),
    ("bytes", "\u{1F}\u{8B}\u{0}\u{1B}[31m"), ("two documents", crm + crm),
  ])
  func whatIsNoDocument_neverLands(what: String, body: String) async throws {
    let folder = try MetadataFolder.make()
    let before = try folder.identity("Metadata/services/crm.xml")
    let outcome = try await FetchFixture.run(in: folder) { request in
      request.path.contains("/crm/") ? FetchFixture.xml(body) : FetchFixture.xml(Self.hrm)
    }
    #expect(outcome.lines.count == 2)
    #expect(outcome.lines[0].hasPrefix("failed     crm       not a "), "\(what): \(outcome.lines[0])")
    #expect(!outcome.lines[0].unicodeScalars.contains { $0.value < 0x20 })
    #expect(outcome.lines[1] == "unchanged  sync/HRM")
    #expect(try folder.identity("Metadata/services/crm.xml") == before)
  }

  @Test func bodyThatEndsEarly_neverLands() async throws {
    let folder = try MetadataFolder.make()
    let outcome = try await FetchFixture.run(["crm"], in: folder) { _ in
      .raw("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: 100000\r\n\r\n\(Self.crm)")
    }
    #expect(outcome.summary.failed == 1)
    #expect(outcome.lines[0].contains("no response"), "\(outcome.lines)")
    #expect(try folder.text("Metadata/services/crm.xml") == Self.crm)
  }

  @Test func contentType_doesNotDecide() async throws {
    let folder = try MetadataFolder.make()
    let outcome = try await FetchFixture.run(["crm"], in: folder) { _ in
      Response(200, headers: [("Content-Type", "application/json")], text: Self.crm)
    }
    #expect(outcome.lines == ["unchanged  crm"])
  }

  @Test func redirect_isNotFollowed() async throws {
    let folder = try MetadataFolder.make()
    try await LoopbackServer.run { _ in
      FetchFixture.xml(Self.crm)
    } _: { elsewhere in
      let location = "\(elsewhere.origin)/login"
      let outcome = try await FetchFixture.run(in: folder) { _ in Response(302, headers: [("Location", location)]) }
      #expect(outcome.summary.failed == 1)
      #expect(outcome.summary.skipped == 1)
      #expect(elsewhere.requests.isEmpty)
    }
  }

  @Test func fileThatCannotBeWritten_isAFailure_andTheOthersGoOn() async throws {
    let folder = try MetadataFolder.make()
    try FileManager.default.removeItem(atPath: folder.path("Metadata/services/crm.xml"))
    try folder.write("kept", to: "Metadata/services/crm.xml/inside")
    let outcome = try await FetchFixture.run(["crm", "sync/HRM"], in: folder, Self.unchanged)
    #expect(outcome.lines[0].hasPrefix("failed     crm "))
    #expect(outcome.lines[1] == "unchanged  sync/HRM")
    #expect(try folder.text("Metadata/services/crm.xml/inside") == "kept")
    try folder.write("a file", to: "Metadata/services/vat")
    let other = try await FetchFixture.run(["vat/Codes"], in: folder, takesUnknown: true, Self.unchanged)
    #expect(other.lines[0].contains("cannot write"), "\(other.lines)")
  }

  @Test func tokenThatAServerSendsBack_isNotShown() async throws {
    let folder = try MetadataFolder.make()
    let token = FetchFixture.token
    let bodies = [
      #"{"error":{"code":"","message":{"lang":"","value":"Got \#(token)!"}}}"#, "<p>\(token)</p>",
      "You sent Bearer \(token)",
    ]
    for body in bodies {
      for status in [200, 400, 403] {
        let outcome = try await FetchFixture.run(["crm"], in: folder) { _ in Response(status, text: body) }
        #expect(outcome.summary.failed == 1)
        #expect(!outcome.lines.joined().contains("secret-of-the-test"), "\(outcome.lines)")
      }
    }
  }

  @Test func documentThatWasNone_isReplaced() async throws {
    let folder = try MetadataFolder.make()
    try folder.write("<html>", to: "Metadata/services/crm.xml")
    let outcome = try await FetchFixture.run(["crm"], in: folder, Self.unchanged)
    #expect(
      outcome.lines == [
        "changed    crm  the old file was not a document; now 2 entity types, 4 properties, 2 sets"
      ])
  }
}
